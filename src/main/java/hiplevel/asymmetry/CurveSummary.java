package hiplevel.asymmetry;

import hiplevel.asymmetry.curves.CurveTest;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Both sides' curves of one measure over 0…100 % of the movement.
 *
 * @param sides what each side has; a side without curves is missing
 * @param test where over the movement the sides differ by more than repetitions do; empty under three curves a side
 * @param telling the clusters of the test that people are told of: the alignment carries a verdict, and the difference is
 *     large enough for one, beyond what alignment and sensors may add. Empty, too, where nothing was found
 */
public record CurveSummary(
        Exercise exercise,
        Measure measure,
        Map<Side, OneSide> sides,
        Optional<CurveTest> test,
        List<CurveTest.Cluster> telling) {
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
