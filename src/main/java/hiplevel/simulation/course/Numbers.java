package hiplevel.simulation.course;

import java.util.random.RandomGenerator;

/**
 * What the standard wearer's repetitions of one exercise are like. Angles in degrees.
 *
 * @param depth how far the leading movement goes: flexion of the stance thigh or of both; opening, abduction or extension
 *     of the moving one; tilt of the pelvis where it leads (bridge: backward, practice: backward)
 * @param tilt of the pelvis at the turning point, anterior +
 * @param drop pelvic drop at the turning point
 * @param cave change of thigh adduction at the turning point
 * @param compensation the exercise's own way of cheating, at the turning point
 * @param seconds moving, without the pause
 * @param leastPause at the turning point, s
 * @param mostPause at the turning point, s
 */
public record Numbers(
        Normal depth,
        Normal tilt,
        Normal drop,
        Normal cave,
        Normal compensation,
        double seconds,
        double leastPause,
        double mostPause) {
    private static final Normal NONE = new Normal(0, 0);

    public static final Numbers SINGLE_LEG_SQUAT = squatting(n(60, 5), n(20, 4), n(2, 1), NONE);
    public static final Numbers LATERAL_STEP_DOWN = squatting(n(50, 5), n(15, 4), n(3, 1), NONE);
    public static final Numbers FORWARD_STEP_DOWN = squatting(n(50, 5), n(15, 4), n(3, 1), NONE);
    /** Of the low position; the drop is the largest, shortly after the trailing foot has left the ground. */
    public static final Numbers STEP_UP = squatting(n(60, 5), n(15, 4), n(2, 1), NONE);

    /** Compensation: the pelvis opens toward the free side. */
    public static final Numbers SINGLE_LEG_DEADLIFT = squatting(n(18, 4), n(40, 5), n(2, 1), n(3, 2));

    public static final Numbers SPLIT_SQUAT = squatting(n(65, 5), n(10, 3), n(2, 1), NONE);
    /** Cave here: beyond what pushing the knees outward makes. */
    public static final Numbers SQUAT = new Numbers(n(70, 6), n(26, 4), n(0, 1), n(1, 1), NONE, 3.0, 0, 0.5);

    public static final Numbers DEADLIFT = new Numbers(n(30, 5), n(45, 5), n(0, 1), n(0, 1), NONE, 3.0, 0, 0.5);
    public static final Numbers PELVIC_TILT = new Numbers(n(10, 2), NONE, n(0, 0.5), NONE, NONE, 2.0, 0.9, 1.1);
    public static final Numbers BRIDGE = new Numbers(n(25, 4), NONE, n(3, 1), NONE, NONE, 3.0, 0.5, 1.0);
    /** Drop at first: a hike. */
    public static final Numbers TRENDELENBURG = new Numbers(NONE, NONE, n(-3, 1), NONE, NONE, 30, 0, 0);

    /** Cave: of the trailing thigh, which pushes out; compensation: its toes turn in. */
    public static final Numbers LATERAL_BAND_WALK =
            new Numbers(n(15, 2), NONE, n(2, 1), n(-8, 1.5), n(0, 1), 1.1, 0, 0.1);
    /** Compensation: the pelvis rolls back. */
    public static final Numbers CLAMSHELL = new Numbers(n(35, 5), NONE, NONE, NONE, n(3, 1.5), 2.6, 0.2, 0.8);
    /** Compensation: the pelvis rolls up on the moving side. */
    public static final Numbers FIRE_HYDRANT = new Numbers(n(40, 5), NONE, NONE, NONE, n(3, 1.5), 2.6, 0.2, 0.8);
    /** Compensation: the back arches. */
    public static final Numbers HIP_EXTENSION = new Numbers(n(75, 6), NONE, n(1, 1), NONE, n(4, 2), 2.6, 0.2, 0.8);

    public static final Numbers PLANK = new Numbers(NONE, NONE, NONE, NONE, NONE, 30, 0, 0);
    /** Depth here: further flexion of the thighs; compensation: the back arches. */
    public static final Numbers TRICEP_DIP = new Numbers(n(10, 2), NONE, NONE, NONE, n(3, 2), 2.6, 0, 0.4);

    /** A normal distribution. */
    public record Normal(double mean, double sd) {
        public double draw(RandomGenerator random) {
            return random.nextGaussian(mean, sd);
        }
    }

    public static Normal n(double mean, double sd) {
        return new Normal(mean, sd);
    }

    private static Numbers squatting(Normal depth, Normal tilt, Normal cave, Normal compensation) {
        return new Numbers(depth, tilt, n(3, 1), cave, compensation, 3.0, 0, 0.5);
    }
}
