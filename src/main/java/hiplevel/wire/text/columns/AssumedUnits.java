package hiplevel.wire.text.columns;

/**
 * Finds units that nobody told from the numbers of the first still moment: what an accelerometer reads at rest is 1 (g),
 * 9.81 (m/s²), 1000 (mg) or 16384, 8192, 4096, 2048 (counts of ±2, 4, 8, 16 g); a gyroscope beside g, mg or counts is taken
 * for deg/s or its counts of the like range (131, 65.5, 32.8, 16.4 for each deg/s) and beside m/s² for rad/s, as the
 * common sketches have it. The step of a time column tells s from ms from µs. Nothing of this is certain.
 */
final class AssumedUnits {
    /** rows of a still moment: long enough not to be met in motion by chance */
    private static final int ROWS = 20;
    /** how much the force's length may vary in them, as a share: noise, not motion */
    private static final double SPREAD = 0.04;
    /** how far from a unit's 1 g it may lie: offsets of uncalibrated accelerometers are below */
    private static final double TOLERANCE = 0.1;

    private static final double[] ONE_G = {1, Unit.GRAVITY, 1000, 16384, 8192, 4096, 2048};
    private static final double DEGREE = Math.PI / 180;
    private static final double[] RATE = {DEGREE, 1, DEGREE, DEGREE / 131, DEGREE / 65.5, DEGREE / 32.8, DEGREE / 16.4};
    /** longest step in s, in ms, shortest in µs, of a sensor of some use */
    private static final double SLOWEST_SECONDS = 0.25;

    private static final double SLOWEST_MILLIS = 250;
    private static final double FASTEST_MICROS = 400;

    private int rows;
    private double least;
    private double most;
    private double firstTime;
    private double lastTime;

    double forceFactor;
    double rateFactor;
    Unit time = Unit.MICROSECONDS;
    boolean timeFound;

    /** One more row's force length and time (NaN where it has none); whether units are found now. */
    boolean found(double force, double timeValue) {
        if (rows == 0 || timeValue <= lastTime) {
            rows = 0;
            least = force;
            most = force;
            firstTime = timeValue;
        }
        least = Math.min(least, force);
        most = Math.max(most, force);
        lastTime = timeValue;
        rows++;
        if (most - least > SPREAD * most) {
            rows = 0;
            return false;
        }
        if (rows < ROWS) {
            return false;
        }
        rows = 0;
        step();
        return unit((least + most) / 2);
    }

    private boolean unit(double atRest) {
        for (int i = 0; i < ONE_G.length; i++) {
            if (Math.abs(atRest / ONE_G[i] - 1) < TOLERANCE) {
                forceFactor = Unit.GRAVITY / ONE_G[i];
                rateFactor = RATE[i];
                return true;
            }
        }
        return false;
    }

    private void step() {
        double step = (lastTime - firstTime) / (ROWS - 1);
        timeFound = step > 0 && (step <= SLOWEST_MILLIS || step >= FASTEST_MICROS);
        time = step < SLOWEST_SECONDS ? Unit.SECONDS : step <= SLOWEST_MILLIS ? Unit.MILLISECONDS : Unit.MICROSECONDS;
    }
}
