package hiplevel.recording.disk;

import hiplevel.words.Saying;
import java.nio.file.Path;

/**
 * Is told at once when a recording is not safe any more. Called on the disk's own thread (or on that of {@code tick} when
 * the disk does not answer at all): be short.
 */
public interface SafetyListener {
    /**
     * What was received after that time is not on a disk. Nothing is given up: it stays in memory and goes to the first
     * fallback folder that takes it, see {@link #continuesIn}.
     *
     * @param safeUntilMicros recorder's clock; everything received before is safe in {@code file}
     * @param saying for people: what happened, what is safe, what to do
     */
    void unsafe(Path file, long safeUntilMicros, Saying saying);

    /** What was in memory and all that comes is recorded in this file; the part before is in the earlier one. */
    void continuesIn(Path file, Saying saying);
}
