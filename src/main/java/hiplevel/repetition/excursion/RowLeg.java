package hiplevel.repetition.excursion;

import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import hiplevel.repetition.excursion.Excursions.Excursion;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whose row a movement is that no leg drives alone. In a hinge on one leg the free thigh goes back while the other flexes a little. In a
 * bridge the free thigh is held up and the other is in line with the trunk at the top; where both are held alike, nobody but
 * the wearer can tell. In a step to the side it is the leg that pushes and then follows.
 */
final class RowLeg {
    /** A free thigh extends by this share of the pelvis' tilt at least … */
    private static final double GOES_BACK = 0.35;
    /** … and a standing one by no more than this. */
    private static final double STAYS = 0.15;
    /** A free thigh held up is flexed by so much more than the one that bears, rad. */
    private static final double HELD_UP = Math.toRadians(25);

    private final LegLoading loading;
    private final StepDirection steps;
    private final Exercise exercise;

    RowLeg(LegLoading loading, StepDirection steps, Exercise exercise) {
        this.loading = loading;
        this.steps = steps;
        this.exercise = exercise;
    }

    /** Whether one thigh goes back in a hinge: on two legs neither does. */
    boolean onOneLeg(Excursion e) {
        return Arrays.stream(Side.values()).anyMatch(side -> goesBack(side, e));
    }

    /** The leg that bears the weight; empty where that cannot be told. */
    Optional<Side> bearing(Excursion e) {
        if (exercise.drive() == Drive.SIDE_STEPS) {
            return steps.leading(e).map(Side::opposite);
        }
        return exercise.drive() == Drive.ANTERIOR_TILT ? standing(e) : lessFlexed(e);
    }

    private Optional<Side> standing(Excursion e) {
        for (Side side : Side.values()) {
            if (goesBack(side, e)) {
                return Optional.of(side.opposite());
            }
        }
        for (Side side : Side.values()) {
            boolean alone = Double.isNaN(loading.flexed(side.opposite(), e));
            if (alone && loading.flexed(side, e) > -STAYS * e.amplitude()) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }

    private boolean goesBack(Side side, Excursion e) {
        return loading.flexed(side, e) < -GOES_BACK * e.amplitude();
    }

    private Optional<Side> lessFlexed(Excursion e) {
        double more = loading.flexionAtTurn(Side.LEFT, e) - loading.flexionAtTurn(Side.RIGHT, e);
        if (more > HELD_UP) {
            return Optional.of(Side.RIGHT);
        }
        return more < -HELD_UP ? Optional.of(Side.LEFT) : Optional.empty();
    }
}
