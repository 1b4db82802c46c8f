package hiplevel.recording.physics;

/**
 * How much more the direction of the specific force turns in the sensor than the gyroscope says, as the ratio of root mean
 * squares over 0.3 s, between moments in which the force is near 1 g.
 *
 * <p>Walking adds accelerations to gravity, so the two need not agree in any one step; their size does. Over all sensors
 * of the real recordings of the tests the ratio is 0.6 to 5.2, so that 57 times as much is far from anything real.
 */
final class TurnRatio {
    private static final double GRAVITY = 9.80665;
    /** Share of 1 g that the mean force of a block may be off. */
    private static final double NEAR = 0.15;

    private static final int LAG = 3;
    private static final int LEAST_PAIRS = 10;
    /** Least root mean square turn of the force, rad, to be more than noise. */
    private static final double TURNS = 0.03;
    /** A rate in rad/s, taken for deg/s, gives at least 37 on the real recordings. */
    private static final double FAR = 20;

    /** Per block, newest at {@code blocks % (LAG + 1)}: direction x y z, its turn as the gyroscope says x y z, near 1 g or not. */
    private final double[][] ring = new double[LAG + 1][7];

    private int blocks;
    private long pairs;
    private double seen;
    private double told;

    /** After a gap nothing is compared with what was before. */
    void restart() {
        blocks = 0;
    }

    /**
     * A block of 0.1 s.
     *
     * @param ux to uz the mean force's direction
     * @param force its length, m/s²
     * @param rx to rz the angular rate integrated over the block, rad
     */
    void block(double ux, double uy, double uz, double force, double rx, double ry, double rz) {
        double[] newest = ring[blocks % ring.length];
        newest[0] = ux;
        newest[1] = uy;
        newest[2] = uz;
        newest[3] = uy * rz - uz * ry;
        newest[4] = uz * rx - ux * rz;
        newest[5] = ux * ry - uy * rx;
        newest[6] = Math.abs(force / GRAVITY - 1) < NEAR ? 1 : 0;
        blocks++;
        if (blocks > LAG) {
            compare(newest, ring[blocks % ring.length]);
        }
    }

    private void compare(double[] newest, double[] oldest) {
        if (newest[6] == 0 || oldest[6] == 0) {
            return;
        }
        pairs++;
        for (int axis = 0; axis < 3; axis++) {
            double turn = -(newest[3 + axis] + oldest[3 + axis]) / 2;
            for (double[] block : ring) {
                turn += block[3 + axis];
            }
            double change = newest[axis] - oldest[axis];
            told += turn * turn;
            seen += change * change;
        }
    }

    /** Whether the force turns so much more than the gyroscope says that its rate must be larger than claimed. */
    boolean gyroscopeSaysFarLess() {
        return pairs >= LEAST_PAIRS && seen > pairs * TURNS * TURNS && seen > FAR * FAR * told;
    }
}
