package hiplevel.simulation.body;

import hiplevel.simulation.curve.Harmonics;

/**
 * How hips and legs swing in gait, by step phase (0 = a contact), stride phase (0 = right contact) or a leg's own stride
 * phase. Walking's harmonics have the size and timing seen in optical recordings of real walks (vertical force peaks of
 * 2–4 m/s² some 60 ms after contact), their numbers are our own; running's vertical force is half a sine over the stance,
 * cut off after a few harmonics, and its legs are our own round figures.
 *
 * @param up acceleration of the hips by step phase, m/s²
 * @param forward the same forward
 * @param left the same sideways, by stride phase
 * @param tilt of the pelvis by step phase, degrees
 * @param rotation of the pelvis by stride phase, degrees
 * @param flexion of a thigh by its own stride phase, degrees
 * @param lean of a shank, forward +, by its own stride phase, degrees
 */
public record GaitPattern(
        Harmonics up,
        Harmonics forward,
        Harmonics left,
        Harmonics tilt,
        Harmonics rotation,
        Harmonics flexion,
        Harmonics lean) {
    public static final GaitPattern WALKING = new GaitPattern(
            new Harmonics(0, 2.3, 0.6, 0.7, 0.9, 0.4, 1.6),
            new Harmonics(0, 1.9, -1.35, 0.6, -0.9, 0.2, 0.3),
            new Harmonics(0, 0.8, 1.9, 0, 0, 0.5, -1.0),
            new Harmonics(2, 0.7, 0.5),
            new Harmonics(0, 4.7, 0.8, 0, 0, 0.3, 0.5),
            // −11…+30
            new Harmonics(13.1, 19.4, -0.2, 5.0, -2.8, 2.0, 1.6, 0.3, -2.5),
            new Harmonics(9.4, 27, -2.5, 11.4, 2.4, 1.5, 2));

    /** Part of a step in which a foot is on the ground, and how many harmonics of the force are kept. */
    private static final double STANCE_OF_STEP = 0.75;

    private static final int FORCE_HARMONICS = 5;

    public static final GaitPattern RUNNING = new GaitPattern(
            halfSine(),
            new Harmonics(0, 2.6, 1.2, 0.8, 0.4),
            new Harmonics(0, 1.2, 1.2, 0, 0, 0.6, -1.0),
            new Harmonics(6, 2, 1.0),
            new Harmonics(0, 6, 0.8, 0, 0, 0.4, 0.5),
            // −20…+40, most in the second half of swing
            new Harmonics(10, 28, -0.9, 3, 0.6),
            new Harmonics(28, 46, 2.9, 10, 0.5));

    /**
     * Acceleration under a force that is half a sine while a foot is on the ground and none in flight, with one weight on
     * average: its Fourier series, by summing over the step.
     */
    private static Harmonics halfSine() {
        double gravity = 9.81;
        double peak = gravity * Math.PI / (2 * STANCE_OF_STEP);
        int steps = 2000;
        double[] pairs = new double[2 * FORCE_HARMONICS];
        for (int k = 1; k <= FORCE_HARMONICS; k++) {
            double cosine = 0;
            double sine = 0;
            for (int i = 0; i < steps; i++) {
                double p = (i + 0.5) / steps;
                double force = p < STANCE_OF_STEP ? peak * Math.sin(Math.PI * p / STANCE_OF_STEP) : 0;
                cosine += 2 * force * Math.cos(2 * Math.PI * k * p) / steps;
                sine += 2 * force * Math.sin(2 * Math.PI * k * p) / steps;
            }
            pairs[2 * k - 2] = Math.hypot(cosine, sine);
            pairs[2 * k - 1] = Math.atan2(sine, cosine);
        }
        return new Harmonics(0, pairs);
    }
}
