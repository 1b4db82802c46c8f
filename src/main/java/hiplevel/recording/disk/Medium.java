package hiplevel.recording.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A file being written. Any call may fail as disks do: full, gone, read-only. */
public interface Medium extends Closeable {
    Path file();

    /** Appends all of it. */
    void write(ByteBuffer bytes) throws IOException;

    /** Returns when everything written is on the disk. */
    void force() throws IOException;

    /** Takes back what was written behind that size. */
    void truncate(long size) throws IOException;
}
