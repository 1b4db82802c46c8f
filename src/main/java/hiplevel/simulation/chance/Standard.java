package hiplevel.simulation.chance;

import java.util.random.RandomGenerator;

/**
 * The numbers of the standard simulated wearer and of the hard one (biomechanics notes, section 4), each once. Angles in
 * degrees here as on that page.
 *
 * @param factor 1, or 2 for the hard wearer
 */
public record Standard(double factor) {
    public static final double STILL_SECONDS = 4;
    public static final double WOBBLE_DEG = 0.6;
    public static final double CLOCK_PPM = 50;

    public static Standard of(boolean hard) {
        return new Standard(hard ? 2 : 1);
    }

    /** Gyroscope noise, SD of a 100 Hz sample, °/s. */
    public double gyroscopeNoiseDegS() {
        return 0.15 * factor;
    }

    /** Accelerometer noise, SD of a 100 Hz sample, m/s². */
    public double accelerometerNoise() {
        return 0.03 * factor;
    }

    /** Largest constant gyroscope bias of an axis, °/s. */
    public double gyroscopeBiasDegS() {
        return 0.5 * factor;
    }

    /** Random walk of the gyroscope bias, °/s/√s: part of what "bias" means, so hard doubles it too. */
    public double gyroscopeWalkDegS() {
        return 0.01 * factor;
    }

    /** Largest constant accelerometer offset of an axis, m/s². */
    public double accelerometerOffset() {
        return 0.05 * factor;
    }

    /** SD of a sensor's turn about the vertical. */
    public double yawDeg(boolean pelvis) {
        return (pelvis ? 3 : 4) * factor;
    }

    /** Largest turn of a sensor about each of the other two axes. */
    public double misplacementDeg() {
        return 10 * factor;
    }

    /** SD of the share of flexion that soft tissue turns into the frontal plane. */
    public double frontalSoftTissue() {
        return 0.012 * factor;
    }

    /** Share of flexion by which soft tissue turns about the long axis. */
    public double axialSoftTissue() {
        return 0.10 * factor;
    }

    /** Amplitude of soft tissue's ringing after the quickest accelerations. */
    public double ringingDeg() {
        return 0.5 * factor;
    }

    /** SD of the plane of single alignment movements. */
    public double outOfPlaneDeg() {
        return 2 * factor;
    }

    /** SD of what all alignment movements of one segment have in common. */
    public double constantOutOfPlaneDeg() {
        return 1 * factor;
    }

    public static double adductionStandingDeg(RandomGenerator random) {
        return random.nextDouble(-9, 0);
    }

    public static double obliquityStandingDeg(RandomGenerator random) {
        return random.nextDouble(-2, 2);
    }
}
