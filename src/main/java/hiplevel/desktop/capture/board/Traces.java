package hiplevel.desktop.capture.board;

import hiplevel.imu.Side;
import hiplevel.session.live.LivePose;

/**
 * The angles of the last half minute and more, one entry a pose, in a ring of primitive columns: told by one thread, copied by
 * another. Adding allocates nothing.
 */
public final class Traces {
    /** Some 65 s at 62 poses a second. */
    static final int CAPACITY = 1 << 12;

    private final long[] times = new long[CAPACITY];
    private final float[] obliquity = new float[CAPACITY];
    private final float[] left = new float[CAPACITY];
    private final float[] right = new float[CAPACITY];
    private final byte[] stance = new byte[CAPACITY];
    private long count;

    synchronized void add(LivePose pose) {
        int at = (int) (count % CAPACITY);
        times[at] = pose.timeMicros();
        obliquity[at] = (float) pose.pelvicObliquityDeg();
        left[at] = (float) pose.thighAdductionDeg(Side.LEFT);
        right[at] = (float) pose.thighAdductionDeg(Side.RIGHT);
        stance[at] = TraceWindow.code(pose.stance());
        count++;
    }

    /** Copies what is from that time on, with the one entry before it. */
    public synchronized void copy(long fromMicros, TraceWindow into) {
        long first = Math.max(0, count - CAPACITY);
        long from = count;
        while (from > first && times[(int) ((from - 1) % CAPACITY)] >= fromMicros) {
            from--;
        }
        from = Math.max(first, from - 1);
        into.begin((int) (count - from));
        for (long i = from; i < count; i++) {
            int at = (int) (i % CAPACITY);
            into.put((int) (i - from), times[at], obliquity[at], left[at], right[at], stance[at]);
        }
    }
}
