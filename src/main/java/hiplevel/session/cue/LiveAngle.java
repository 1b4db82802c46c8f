package hiplevel.session.cue;

import hiplevel.exercise.Course;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.exercise.Posture;
import hiplevel.imu.Side;
import java.util.Optional;

/**
 * What a watched measure is now, positive in the direction that worries: a hike and a knee pushed outward are negative, so
 * that they are never past a band. Angles are those of the pose, unsmoothed.
 */
final class LiveAngle {
    private LiveAngle() {}

    /** °; NaN where it cannot be told live, or the alignment does not carry it. */
    static double of(Measure measure, Exercise exercise, UnderWay row, BodyNow now) {
        return switch (measure) {
            case PEAK_PELVIC_DROP, MEAN_PELVIC_DROP -> drop(exercise, row, now);
            case THIGH_ADDUCTION_CHANGE_AT_TURN ->
                row.leg().isPresent() ? cave(row, now, row.leg().get()) : Double.NaN;
            case LEFT_THIGH_ADDUCTION_CHANGE -> cave(row, now, Side.LEFT);
            case RIGHT_THIGH_ADDUCTION_CHANGE -> cave(row, now, Side.RIGHT);
            case PELVIS_ROLL -> roll(exercise, row, now);
            case BACK_ARCH -> arch(row.followed(), now);
            case HIP_SAG -> now.pelvisPassed() ? now.pelvicTiltDeg() - row.heldTilt() : Double.NaN;
            case PELVIS_OPENING -> opening(row, now);
            default -> Double.NaN;
        };
    }

    private static double drop(Exercise exercise, UnderWay row, BodyNow now) {
        if (row.leg().isEmpty() || !now.pelvisPassed()) {
            return Double.NaN;
        }
        double start = exercise.course().reference() == Course.Reference.STANDING
                ? 0
                : row.followed().isPresent() ? row.followed().get().startObliquity() : Double.NaN;
        return row.leg().get().sigma() * (now.pelvicObliquityDeg() - start);
    }

    private static double cave(UnderWay row, BodyNow now, Side side) {
        return now.thighPassed(side)
                ? now.thighAdductionDeg(side) - row.of(side).startAdduction(side)
                : Double.NaN;
    }

    /** As of a recorded repetition: rolling back, the moving side lifted, without a moving side either way. */
    private static double roll(Exercise exercise, UnderWay row, BodyNow now) {
        if (row.followed().isEmpty() || !now.pelvisPassed()) {
            return Double.NaN;
        }
        Excursion start = row.followed().get();
        if (exercise.course().posture() == Posture.SIDE_LYING) {
            return now.pelvisFrontElevationDeg() - start.startFront();
        }
        double lean = now.pelvicObliquityDeg() - start.startObliquity();
        return row.leg().isPresent() ? row.leg().get().sigma() * lean : Math.abs(lean);
    }

    /** About the pelvis' own long axis, toward the free leg: of a pelvis that leans, the heading turns by less. */
    private static double opening(UnderWay row, BodyNow now) {
        if (row.followed().isEmpty() || row.leg().isEmpty() || !now.pelvisPassed()) {
            return Double.NaN;
        }
        double turned =
                Math.IEEEremainder(now.pelvicHeadingDeg() - row.followed().get().startHeading(), 360);
        return row.leg().get().sigma() * turned / Math.cos(Math.toRadians(now.pelvicTiltDeg()));
    }

    private static double arch(Optional<Excursion> followed, BodyNow now) {
        return followed.isPresent() && now.pelvisPassed()
                ? now.pelvicTiltDeg() - followed.get().startTilt()
                : Double.NaN;
    }
}
