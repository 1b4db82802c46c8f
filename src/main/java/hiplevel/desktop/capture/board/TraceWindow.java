package hiplevel.desktop.capture.board;

import hiplevel.imu.Side;
import java.util.Optional;

/** A stretch of {@link Traces}, copied for a drawing; used again for the next one. Angles in °, NaN where unknown. */
public final class TraceWindow {
    private static final byte NONE = 0;
    private static final byte LEFT = 1;
    private static final byte RIGHT = 2;

    private final long[] times = new long[Traces.CAPACITY];
    private final float[] obliquity = new float[Traces.CAPACITY];
    private final float[] left = new float[Traces.CAPACITY];
    private final float[] right = new float[Traces.CAPACITY];
    private final byte[] stance = new byte[Traces.CAPACITY];
    private int size;

    static byte code(Optional<Side> side) {
        return side.isEmpty() ? NONE : side.get() == Side.LEFT ? LEFT : RIGHT;
    }

    void begin(int entries) {
        size = entries;
    }

    void put(int at, long time, float drop, float leftAdduction, float rightAdduction, byte leg) {
        times[at] = time;
        obliquity[at] = drop;
        left[at] = leftAdduction;
        right[at] = rightAdduction;
        stance[at] = leg;
    }

    public int size() {
        return size;
    }

    public long timeMicros(int i) {
        return times[i];
    }

    /** + = right side up: the left hip is the lower one. */
    public float obliquityDeg(int i) {
        return obliquity[i];
    }

    /** + = knee toward the midline. */
    public float adductionDeg(int i, Side side) {
        return side == Side.LEFT ? left[i] : right[i];
    }

    /** The leg that carried in a repetition; empty outside of one. */
    public Optional<Side> stance(int i) {
        return stance[i] == NONE ? Optional.empty() : Optional.of(stance[i] == LEFT ? Side.LEFT : Side.RIGHT);
    }

    /** Whether it is another leg's than the entry before. */
    public boolean changesStance(int i) {
        return i > 0 && stance[i] != stance[i - 1];
    }
}
