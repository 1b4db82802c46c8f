package hiplevel.simulation.performance;

import hiplevel.imu.Side;
import hiplevel.simulation.chance.Standard;
import java.util.List;
import java.util.Map;

/**
 * All of a scenario that reaches the wearer's body. What is asked of a side is empty (as the standard wearer), one value
 * for all repetitions, or one value per repetition; an exercise without sides listens to the right one's.
 *
 * @param seed everything random follows from it
 * @param repetitions a side
 * @param dropDeg total pelvic drop at the turning point
 * @param caveDeg change of thigh adduction at the turning point
 * @param compensationDeg the exercise's own way of cheating, at the turning point
 * @param alignmentMovements whether hinges, swings and two-leg squats come first
 * @param turnAround whether a walk turns round in its middle
 */
public record Task(
        long seed,
        Standard standard,
        double heightMetres,
        int repetitions,
        Map<Side, List<Double>> dropDeg,
        Map<Side, List<Double>> caveDeg,
        Map<Side, List<Double>> compensationDeg,
        boolean alignmentMovements,
        boolean turnAround,
        Manner manner) {}
