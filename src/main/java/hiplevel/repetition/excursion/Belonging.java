package hiplevel.repetition.excursion;

import hiplevel.exercise.Course.Rows;
import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Posture;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.repetition.SegmentationSettings;
import hiplevel.repetition.excursion.Excursions.Excursion;
import hiplevel.repetition.gait.WalkingBouts;
import hiplevel.repetition.gait.WalkingBouts.WalkingBout;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether an excursion of a drive signal is a movement of its exercise at all, good or bad. */
final class Belonging {
    /** A thigh that bends so near to a walk takes its first or last step, µs. */
    private static final long FIRST_STEP = 1_000_000;

    /** In a step to the side no thigh flexes or extends by more than this, rad. */
    private static final double MOST_BENDING = Math.toRadians(20);

    private final BodyMotion motion;
    private final Exercise exercise;
    private final SegmentationSettings settings;
    private final LegLoading loading;
    private final RowLeg rowLeg;
    private final PostureHeld posture;
    private final List<WalkingBout> walks;
    private final Map<Side, double[]> drives = new EnumMap<>(Side.class);

    Belonging(BodyMotion motion, Exercise exercise, SegmentationSettings settings) {
        this.motion = motion;
        this.exercise = exercise;
        this.settings = settings;
        loading = new LegLoading(motion, settings);
        rowLeg = new RowLeg(loading, new StepDirection(motion, settings), exercise);
        posture = new PostureHeld(motion);
        Posture held = exercise.course().posture();
        boolean stands = held == Posture.STANDING || held == Posture.HINGED;
        boolean onFoot = stands && exercise.drive() != Drive.SIDE_STEPS;
        walks = onFoot ? WalkingBouts.in(motion, settings) : List.of();
        if (exercise.course().rows() == Rows.MOVING_LEG) {
            for (Side side : Side.values()) {
                DriveSignal.of(motion, exercise, Optional.of(side), settings)
                        .ifPresent(d -> drives.put(side, d.smooth()));
            }
        }
    }

    /** Where in the recording the exercise's posture is held. */
    boolean[] places(Optional<Side> leg) {
        return posture.throughout(exercise.course().posture(), leg);
    }

    boolean is(DriveSignal drive, Excursion e) {
        return seconds(e) <= 2 * exercise.course().longestSeconds()
                && posture.at(exercise.course().posture(), drive.leg(), e.start())
                && posture.at(exercise.course().posture(), drive.leg(), e.end())
                && walks.stream().noneMatch(w -> w.near(micros(e.turn()), FIRST_STEP))
                && moves(drive, e);
    }

    private boolean moves(DriveSignal drive, Excursion e) {
        return switch (exercise.drive()) {
            case STANCE_THIGH_FLEXION -> loading.carries(drive, e);
            case STANCE_THIGH_EXTENSION -> loading.lifts(drive, e);
            case BOTH_THIGHS_FLEXION -> loading.bothCarry(e);
            case ANTERIOR_TILT -> exercise.course().rows() == Rows.STANCE_LEG || !rowLeg.onOneLeg(e);
            case THIGH_OPENING, THIGH_ABDUCTION, THIGH_EXTENSION -> !otherMovesLikewise(drive, e);
            case SIDE_STEPS ->
                Arrays.stream(Side.values()).noneMatch(side -> Math.abs(loading.flexed(side, e)) > MOST_BENDING);
            default -> true;
        };
    }

    /** The leg that bears the weight in a movement of the pelvis, where the thighs tell. */
    Optional<Side> bearing(Excursion e) {
        return rowLeg.bearing(e);
    }

    private boolean otherMovesLikewise(DriveSignal drive, Excursion e) {
        double[] other = drive.leg().map(Side::opposite).map(drives::get).orElse(null);
        return other != null
                && other[(int) Math.round(e.turn())] - other[e.start()]
                        > settings.loading().alikeShare() * e.amplitude();
    }

    private double seconds(Excursion e) {
        return (e.end() - e.start()) / motion.grid().rateHz();
    }

    private long micros(double index) {
        return motion.grid().startMicros() + Math.round(index * motion.grid().stepMicros());
    }
}
