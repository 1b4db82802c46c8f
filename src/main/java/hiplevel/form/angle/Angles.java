package hiplevel.form.angle;

import hiplevel.exercise.Measure;
import hiplevel.form.motion.Read;
import hiplevel.form.motion.SmoothMotion;
import hiplevel.imu.Side;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;

/** The watched angle that a measure is a value of. */
public final class Angles {
    private Angles() {}

    /** Whether the measure is the value of an angle in the course of a repetition, so that it has a curve. */
    public static boolean has(Measure measure) {
        return switch (measure) {
            case PEAK_PELVIC_DROP,
                    PELVIC_DROP_AT_TURN,
                    MEAN_PELVIC_DROP,
                    MAXIMAL_HIKE,
                    THIGH_ADDUCTION_CHANGE_AT_TURN,
                    THIGH_ADDUCTION_CHANGE_AT_45,
                    THIGH_ADDUCTION_CHANGE_AT_60,
                    LEFT_THIGH_ADDUCTION_CHANGE,
                    RIGHT_THIGH_ADDUCTION_CHANGE,
                    INTERNAL_ROTATION,
                    PELVIS_ROLL,
                    PELVIC_SHIFT,
                    BACK_ARCH,
                    HIP_SAG,
                    PELVIS_OPENING,
                    RANGE -> true;
            default -> false;
        };
    }

    /** The angle, or why it cannot be read; of a measure that {@link #has} none: said so. */
    public static Read<WatchedAngle> of(Measure measure, SmoothMotion motion, Repetition r) {
        return switch (measure) {
            case PEAK_PELVIC_DROP, PELVIC_DROP_AT_TURN, MEAN_PELVIC_DROP, MAXIMAL_HIKE -> PelvisAngles.drop(motion, r);
            case THIGH_ADDUCTION_CHANGE_AT_TURN, THIGH_ADDUCTION_CHANGE_AT_45, THIGH_ADDUCTION_CHANGE_AT_60 ->
                ThighAngles.cave(motion, r, r.leg());
            case LEFT_THIGH_ADDUCTION_CHANGE -> ThighAngles.cave(motion, r, Side.LEFT);
            case RIGHT_THIGH_ADDUCTION_CHANGE -> ThighAngles.cave(motion, r, Side.RIGHT);
            case INTERNAL_ROTATION -> ThighAngles.turningIn(motion, r);
            case PELVIS_ROLL -> PelvisAngles.roll(motion, r);
            case PELVIC_SHIFT -> PelvisAngles.lean(motion, r);
            case BACK_ARCH, HIP_SAG -> PelvisAngles.tipping(motion, r);
            case PELVIS_OPENING -> PelvisAngles.opening(motion, r);
            case RANGE -> DriveAngles.of(motion, r);
            default -> Read.not(Saying.of("not-assessed.no-curve", measure.label()));
        };
    }
}
