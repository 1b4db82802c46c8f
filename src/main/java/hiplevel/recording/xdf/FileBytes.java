package hiplevel.recording.xdf;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file read at any place, through a window that moves along. Its size is that at the time of opening. */
final class FileBytes implements Closeable {
    private static final int WINDOW = 1 << 16;

    private final FileChannel channel;
    private final long size;
    private final byte[] window = new byte[WINDOW];
    private long windowFrom;
    private int windowSize;

    FileBytes(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        size = channel.size();
    }

    long size() {
        return size;
    }

    /** The byte there, 0 … 255; the place must lie within the file. */
    int at(long place) throws IOException {
        if (place < windowFrom || place >= windowFrom + windowSize) {
            fill(place);
        }
        return window[(int) (place - windowFrom)] & 0xFF;
    }

    /** An unsigned number of up to 7 bytes, or the 64 bits of 8. */
    long unsigned(long place, int bytes) throws IOException {
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | at(place + i);
        }
        return value;
    }

    void read(long place, byte[] into, int count) throws IOException {
        if (place >= windowFrom && place + count <= windowFrom + windowSize) {
            System.arraycopy(window, (int) (place - windowFrom), into, 0, count);
        } else if (count < WINDOW) {
            fill(place);
            read(place, into, count);
        } else {
            readFully(place, ByteBuffer.wrap(into, 0, count));
        }
    }

    private void fill(long place) throws IOException {
        windowSize = (int) Math.min(WINDOW, size - place);
        windowFrom = place;
        readFully(place, ByteBuffer.wrap(window, 0, windowSize));
    }

    private void readFully(long place, ByteBuffer into) throws IOException {
        long at = place;
        while (into.hasRemaining()) {
            int read = channel.read(into, at);
            if (read < 0) {
                windowSize = 0;
                throw new EOFException("the file became shorter while it was read");
            }
            at += read;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
