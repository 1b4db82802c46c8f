package hiplevel.recording.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;

/**
 * The mark of a recording under way: a lock on a byte far behind every file's end, so that reading and copying go on. The
 * system takes it back when the program ends, however it ends. Without it, a recording that is being written looks like one
 * that was cut off, and completing it would be overwritten by the next samples, or overwrite them. On some systems the mark
 * is lost when the recording program itself opens and closes the file a second time.
 */
public final class UnderWay {
    private static final long FAR_BEHIND = Long.MAX_VALUE - 1;

    private UnderWay() {}

    /** Marks it, until the channel is closed. Where a disk knows no locks, nothing is marked. */
    static void mark(FileChannel channel) {
        try {
            FileLock unused = channel.tryLock(FAR_BEHIND, 1, false);
        } catch (IOException noLocksThere) {
            // then only its growing tells
        }
    }

    /** Whether somebody, this program or another one, is recording into the file. */
    public static boolean is(FileChannel channel) {
        try (FileLock mine = channel.tryLock(FAR_BEHIND, 1, false)) {
            return mine == null;
        } catch (OverlappingFileLockException byThisProgram) {
            return true;
        } catch (IOException noLocksThere) {
            return false;
        }
    }
}
