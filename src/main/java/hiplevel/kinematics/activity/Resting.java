package hiplevel.kinematics.activity;

import hiplevel.kinematics.grid.SensorMotion;
import java.util.List;

/**
 * What a sensor's accelerometer says in still phases; NaN where it was silent in all.
 *
 * @param error how much the specific force's size differs from gravity, root mean square over the phases, m/s². Several
 *     poses tell more of an offset than one
 * @param noise SD of the specific force's size from one instant to the next, m/s²: the sensor's own, as a body sways
 *     slowly
 */
public record Resting(double error, double noise) {
    private static final double GRAVITY = 9.81;

    /** Of those phases of the grid. */
    public static Resting of(SensorMotion sensor, List<Stretch> stills) {
        double error = 0;
        int phases = 0;
        double steps = 0;
        int pairs = 0;
        for (Stretch still : stills) {
            double sum = 0;
            int known = 0;
            double before = Double.NaN;
            for (int i = still.from(); i < still.to(); i++) {
                double size = sensor.known(i) ? sensor.force(i).norm() : Double.NaN;
                if (Double.isFinite(size)) {
                    sum += size;
                    known++;
                }
                double step = size - before;
                if (Double.isFinite(step)) {
                    steps += step * step;
                    pairs++;
                }
                before = size;
            }
            if (known > 0) {
                error += (sum / known - GRAVITY) * (sum / known - GRAVITY);
                phases++;
            }
        }
        // a difference of two has twice the variance of one
        return new Resting(Math.sqrt(error / phases), Math.sqrt(steps / pairs / 2));
    }
}
