package hiplevel.recording.disk;

import hiplevel.words.Saying;

/** Notices a disk that never says that it failed, and never that it wrote: a network folder that is gone, say. */
public final class SilenceWatch {
    private static final long LONGEST_MICROS = 5_000_000;

    private final SafeFile file;
    private final SafetyListener listener;
    /** when the disk was asked to force something and has not said since that it did */
    private long unanswered = Long.MIN_VALUE;

    private boolean told;

    public SilenceWatch(SafeFile file, SafetyListener listener) {
        this.file = file;
        this.listener = listener;
    }

    /**
     * To be called with every tick of the recorder.
     *
     * @param asked whether the disk was just asked to force what was written
     */
    public void tick(long nowMicros, boolean asked) {
        if (file.safeUntilMicros() >= unanswered) {
            unanswered = asked ? nowMicros : Long.MIN_VALUE;
        }
        boolean silent = file.safe() && unanswered > Long.MIN_VALUE && nowMicros - unanswered > LONGEST_MICROS;
        if (silent && !told) {
            Saying saying = Saying.of("disk.silent", file.file(), LONGEST_MICROS / 1_000_000);
            listener.unsafe(file.file(), file.safeUntilMicros(), saying);
        }
        told = silent;
    }
}
