package hiplevel.session.live;

/**
 * How far a sensor went down within the last second or so: its vertical acceleration twice integrated, each time with
 * forgetting, so that neither an offset nor drift adds up. A squat of 3 s shows three quarters of its descent, a knee lift a
 * centimetre, a step to another floor nothing after some seconds. It tells that a body goes along with a leg, not how far.
 */
final class Descent {
    /** Longer: nearer to the true height, more drift. */
    private static final double FORGET_SECONDS = 1;
    /** An accelerometer's offset is found with this time constant; it must be well longer than a repetition. */
    private static final double OFFSET_SECONDS = 10;
    /** Longer without a sample and nothing is known, as elsewhere. */
    private static final long LONGEST_MICROS = 50_000;

    private long lastMicros = Long.MIN_VALUE;
    private boolean begun;
    private double offset;
    private double speed;
    private double height;

    /** @param upForce vertical specific force less gravity, m/s²; NaN is left out */
    void add(long micros, double upForce) {
        if (Double.isNaN(upForce)) {
            return;
        }
        if (!begun || micros - lastMicros > LONGEST_MICROS) {
            offset = begun ? offset : upForce;
            begun = true;
            speed = 0;
            height = 0;
        } else {
            double step = (micros - lastMicros) * 1e-6;
            offset += (upForce - offset) * step / OFFSET_SECONDS;
            speed += (upForce - offset - speed / FORGET_SECONDS) * step;
            height += (speed - height / FORGET_SECONDS) * step;
        }
        lastMicros = micros;
    }

    void forget() {
        begun = false;
    }

    /** + = down, m; NaN before the first sample. */
    double metres() {
        return begun ? -height : Double.NaN;
    }
}
