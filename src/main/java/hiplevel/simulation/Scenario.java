package hiplevel.simulation;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.simulation.chance.Standard;
import hiplevel.simulation.performance.Manner;
import hiplevel.simulation.performance.Routine;
import hiplevel.simulation.performance.Task;
import hiplevel.simulation.routine.Routines;
import hiplevel.simulation.sensing.Conditions;
import hiplevel.simulation.sensing.Gap;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the virtual wearer is to do, and with which sensors. Sides are stance sides.
 *
 * @param exercise known to the wearer by its name; anything else is refused by {@link VirtualWearer}
 * @param seed everything random follows from it
 * @param hard doubles noise, bias, misplacement, out-of-plane movement and soft tissue
 * @param rateHz sampling rate of every sensor by its own clock
 * @param placements sensors worn
 * @param repetitions a side, or in all where an exercise has no sides; in gait, stances a side between starting and
 *     stopping; in the band walk, steps to each side
 * @param dropAtTurnDeg total pelvic drop at the turning point against standing, by stance side: no entry = as the
 *     standard wearer, one value = for all repetitions, otherwise one value per repetition. In gait and step-ups: the
 *     peak drop; in the Trendelenburg stance: the drop at first, negative for a hike
 * @param adductionChangeAtTurnDeg change of thigh adduction since the repetition's start at the turning point, likewise.
 *     In step-ups: in the low position against the straight leg at the top
 * @param compensationDeg the exercise's own way of cheating at the turning point, by side, likewise: rolling back in the
 *     clamshell, rolling up in the fire hydrant, arching in hip extension and dip, opening in the single-leg deadlift,
 *     sagging of the plank until its end, giving way in the Trendelenburg stance, toes in in the band walk, sway of the
 *     trunk over the stance leg in walking; without meaning elsewhere. An exercise without sides listens to the right
 * @param manner how repetitions are done
 * @param yawDeg misplacement about the vertical that is not to be random
 * @param heightMetres of the wearer
 * @param headingDriftDegPerS a turn about the vertical that every gyroscope reads in addition
 * @param lossShare share of the samples that are lost, in runs of one to five
 * @param gaps stretches in which a sensor says nothing
 * @param alignmentMovements whether hinges, swings and two-leg squats come first
 * @param turnAround whether a walk turns round in its middle
 * @param mirrored the same wearer with left and right exchanged, see {@link Mirror}
 */
public record Scenario(
        Exercise exercise,
        long seed,
        boolean hard,
        double rateHz,
        Set<Placement> placements,
        int repetitions,
        Map<Side, List<Double>> dropAtTurnDeg,
        Map<Side, List<Double>> adductionChangeAtTurnDeg,
        Map<Side, List<Double>> compensationDeg,
        Manner manner,
        Map<Placement, Double> yawDeg,
        double heightMetres,
        double headingDriftDegPerS,
        double lossShare,
        List<Gap> gaps,
        boolean alignmentMovements,
        boolean turnAround,
        boolean mirrored) {

    public Scenario {
        placements = Collections.unmodifiableSet(EnumSet.copyOf(placements));
        dropAtTurnDeg = perSide(dropAtTurnDeg, repetitions);
        adductionChangeAtTurnDeg = perSide(adductionChangeAtTurnDeg, repetitions);
        compensationDeg = perSide(compensationDeg, repetitions);
        yawDeg = Map.copyOf(yawDeg);
        gaps = List.copyOf(gaps);
        if (repetitions < 1 || !(rateHz > 0) || !(lossShare >= 0 && lossShare < 1) || !(heightMetres > 0)) {
            throw new IllegalArgumentException(
                    "a scenario needs at least one repetition, a rate and a height above 0, and a loss share from 0 to"
                            + " below 1; got " + repetitions + ", " + rateHz + ", " + heightMetres + ", " + lossShare);
        }
    }

    /**
     * The standard simulated wearer: 100 Hz, pelvis and both thighs, alignment movements except before walking, six
     * repetitions a side where the exercise does not have another number.
     */
    public static Scenario standard(Exercise exercise, long seed) {
        boolean walking = exercise.equals(Catalogue.WALKING);
        return new Scenario(
                exercise,
                seed,
                false,
                100,
                EnumSet.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH),
                Routines.named(exercise.name()).map(Routine::repetitions).orElse(6),
                Map.of(),
                Map.of(),
                Map.of(),
                Manner.CAREFUL,
                Map.of(),
                1.74,
                0,
                0,
                List.of(),
                !walking,
                false,
                false);
    }

    /** Starts from this scenario: {@code scenario.but().drop(Side.RIGHT, 8).build()}. */
    public ScenarioBuilder but() {
        return new ScenarioBuilder(this);
    }

    /** What of it reaches the sensors. */
    Conditions conditions() {
        return new Conditions(
                seed, Standard.of(hard), rateHz, heightMetres, yawDeg, headingDriftDegPerS, lossShare, gaps, mirrored);
    }

    /** What of it reaches the body. */
    Task task() {
        return new Task(
                seed,
                Standard.of(hard),
                heightMetres,
                repetitions,
                dropAtTurnDeg,
                adductionChangeAtTurnDeg,
                compensationDeg,
                alignmentMovements,
                turnAround,
                manner);
    }

    private static Map<Side, List<Double>> perSide(Map<Side, List<Double>> asked, int repetitions) {
        EnumMap<Side, List<Double>> kept = new EnumMap<>(Side.class);
        asked.forEach((side, values) -> {
            if (values.size() != 1 && values.size() != repetitions) {
                throw new IllegalArgumentException("one value or one for each of the " + repetitions
                        + " repetitions is needed for the " + side.word() + " stance side, got " + values.size());
            }
            kept.put(side, List.copyOf(values));
        });
        return Collections.unmodifiableMap(kept);
    }
}
