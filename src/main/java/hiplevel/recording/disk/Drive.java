package hiplevel.recording.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** What files are created on: the computer's disks, or one that fails when a test wants it. */
@FunctionalInterface
public interface Drive {
    /**
     * Creates a file.
     *
     * @throws FileAlreadyExistsException when the name is taken
     */
    Medium create(Path file) throws IOException;

    /** The computer's disks. */
    Drive DISKS = file -> {
        FileChannel channel = OwnerOnly.create(file);
        UnderWay.mark(channel);
        return new OnDisk(file, channel);
    };

    /** A file on a disk. */
    record OnDisk(Path file, FileChannel channel) implements Medium {
        @Override
        public void write(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        @Override
        public void force() throws IOException {
            channel.force(false);
        }

        @Override
        public void truncate(long size) throws IOException {
            channel.truncate(size);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
