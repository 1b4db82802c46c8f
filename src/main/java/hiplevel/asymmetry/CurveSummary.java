package hiplevel.asymmetry;

import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import java.util.List;
import java.util.Map;

/**
 * Both sides' curves of one measure over 0…100 % of the movement.
 *
 * @param sides what each side has; a side without curves is missing
 */
public record CurveSummary(Exercise exercise, Measure measure, Map<Side, OneSide> sides) {
    /**
     * One side's curves.
     *
     * @param mean 101 values in the measure's unit
     * @param sd 101 values between repetitions
     * @param repetitions every single curve, 101 values each
     */
    public record OneSide(double[] mean, double[] sd, List<Single> repetitions) {}

    /** One repetition's curve. */
    public record Single(int trial, int repetition, double[] values) {}
}
