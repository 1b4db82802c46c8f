package hiplevel.recording.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The mark of a recording under way: a lock on a byte far behind every file's end, so that reading and copying go on. The
 * system takes it back when the program ends, however it ends. Without it, a recording that is being written looks like one
 * that was cut off, and completing it would be overwritten by the next samples, or overwrite them. On some systems the mark
 * is lost when the recording program itself opens and closes the file a second time.
 */
public final class UnderWay {
    private static final long FAR_BEHIND = Long.MAX_VALUE - 1;

    private UnderWay() {}

    /**
     * Marks it, until the channel is closed. Where a disk knows no locks, nothing is marked: then only its growing tells.
     *
     * @return false if somebody else, this program or another one, has marked it
     */
    public static boolean mark(FileChannel channel) {
        try {
            return channel.tryLock(FAR_BEHIND, 1, false) != null;
        } catch (OverlappingFileLockException byThisProgram) {
            return false;
        } catch (IOException noLocksThere) {
            return true;
        }
    }

    /** Whether somebody, this program or another one, is recording into the file; who may not write it cannot tell. */
    public static boolean is(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return is(channel);
        } catch (FileSystemException mayNotBeWritten) {
            return false;
        }
    }

    private static boolean is(FileChannel channel) {
        try (FileLock mine = channel.tryLock(FAR_BEHIND, 1, false)) {
            return mine == null;
        } catch (OverlappingFileLockException byThisProgram) {
            return true;
        } catch (IOException noLocksThere) {
            return false;
        }
    }
}
