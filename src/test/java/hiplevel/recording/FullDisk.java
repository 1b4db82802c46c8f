package hiplevel.recording;

import hiplevel.recording.disk.Drive;
import hiplevel.recording.disk.Medium;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A file on a disk that takes so many bytes and no more. */
public final class FullDisk implements Medium {
    private final Medium disk;
    private long room;

    private FullDisk(Medium disk, long room) {
        this.disk = disk;
        this.room = room;
    }

    @Override
    public Path file() {
        return disk.file();
    }

    @Override
    public void write(ByteBuffer bytes) throws IOException {
        if (bytes.remaining() > room) {
            bytes.limit(bytes.position() + (int) room);
            disk.write(bytes);
            room = 0;
            throw new IOException("No space left on device");
        }
        room -= bytes.remaining();
        disk.write(bytes);
    }

    @Override
    public void force() throws IOException {
        disk.force();
    }

    @Override
    public void truncate(long size) throws IOException {
        disk.truncate(size);
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }

    /** Files whose path contains the word fail after so many bytes, in the middle of a write. */
    public static Drive below(String word, long bytes) {
        return path -> {
            Medium disk = Drive.DISKS.create(path);
            return !path.toString().contains(word) ? disk : new FullDisk(disk, bytes);
        };
    }
}
