package hiplevel.simulation;

import java.util.random.RandomGenerator;

/**
 * The numbers of the standard simulated wearer and of the hard one (biomechanics notes, section 4), each once. Angles in
 * degrees here as on that page.
 *
 * @param factor 1, or 2 for the hard wearer
 */
record Standard(double factor) {
    static final double STILL_SECONDS = 4;
    static final double WOBBLE_DEG = 0.6;
    static final double CLOCK_PPM = 50;

    static Standard of(Scenario scenario) {
        return new Standard(scenario.hard() ? 2 : 1);
    }

    /** Gyroscope noise, SD of a 100 Hz sample, °/s. */
    double gyroscopeNoiseDegS() {
        return 0.15 * factor;
    }

    /** Accelerometer noise, SD of a 100 Hz sample, m/s². */
    double accelerometerNoise() {
        return 0.03 * factor;
    }

    /** Largest constant gyroscope bias of an axis, °/s. */
    double gyroscopeBiasDegS() {
        return 0.5 * factor;
    }

    /** Random walk of the gyroscope bias, °/s/√s: part of what "bias" means, so hard doubles it too. */
    double gyroscopeWalkDegS() {
        return 0.01 * factor;
    }

    /** Largest constant accelerometer offset of an axis, m/s². */
    double accelerometerOffset() {
        return 0.05 * factor;
    }

    /** SD of a sensor's turn about the vertical. */
    double yawDeg(boolean pelvis) {
        return (pelvis ? 3 : 4) * factor;
    }

    /** Largest turn of a sensor about each of the other two axes. */
    double misplacementDeg() {
        return 10 * factor;
    }

    /** SD of the share of flexion that soft tissue turns into the frontal plane. */
    double frontalSoftTissue() {
        return 0.012 * factor;
    }

    /** Share of flexion by which soft tissue turns about the long axis. */
    double axialSoftTissue() {
        return 0.10 * factor;
    }

    /** Amplitude of soft tissue's ringing after the quickest accelerations. */
    double ringingDeg() {
        return 0.5 * factor;
    }

    /** SD of the plane of single alignment movements. */
    double outOfPlaneDeg() {
        return 2 * factor;
    }

    /** SD of what all alignment movements of one segment have in common. */
    double constantOutOfPlaneDeg() {
        return 1 * factor;
    }

    static double adductionStandingDeg(RandomGenerator random) {
        return random.nextDouble(-9, 0);
    }

    static double obliquityStandingDeg(RandomGenerator random) {
        return random.nextDouble(-2, 2);
    }
}
