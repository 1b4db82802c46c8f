package hiplevel.wire.text.columns;

/** A time column's values as µs that go on where the device's 32-bit counter, or its day, begins anew. */
final class DeviceTicks {
    private static final long DAY = 86_400_000_000L;
    /** µs; a counter that was further from its end than this did not wrap but began anew because the device did */
    private static final long NEAR = 10_000_000;

    private final double factor;
    private final long wrapsAt;
    private long base;
    private long before;

    DeviceTicks(Unit unit) {
        factor = unit.factor();
        wrapsAt = switch (unit) {
            case MICROSECONDS -> 1L << 32;
            case MILLISECONDS -> 1000L << 32;
            case TIME_OF_DAY -> DAY;
            default -> 0;
        };
    }

    long of(double value) {
        long now = Math.round(value * factor);
        if (now < before) {
            boolean wrapped = wrapsAt > 0 && before < wrapsAt && wrapsAt - before < NEAR && now < NEAR;
            base = wrapped ? base + wrapsAt : 0;
        }
        before = now;
        return base + now;
    }
}
