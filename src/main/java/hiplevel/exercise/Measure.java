package hiplevel.exercise;

import hiplevel.imu.Side;
import hiplevel.words.Saying;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything that is to be known of a number taken from one repetition: key, unit, CSV columns, label and the change that a
 * second measurement can tell (MDC₉₅). Every form measure is positive in the direction a coach worries about (drop, cave).
 * Bands stand with the exercises: {@link Exercise#watched()}.
 */
public enum Measure {
    PEAK_PELVIC_DROP(
            "peak-pelvic-drop", Unit.DEGREES, "peak_pelvic_drop_deg", "peak_pelvic_drop_sd_deg", Segment.PELVIS, 3),
    PELVIC_DROP_AT_TURN(
            "pelvic-drop-at-turn",
            Unit.DEGREES,
            "pelvic_drop_at_turn_deg",
            "pelvic_drop_at_turn_sd_deg",
            Segment.PELVIS,
            3),
    THIGH_ADDUCTION_CHANGE_AT_TURN(
            "thigh-adduction-change",
            Unit.DEGREES,
            "thigh_adduction_change_at_turn_deg",
            "thigh_adduction_change_sd_deg",
            Segment.THIGH,
            4),
    THIGH_ADDUCTION_CHANGE_AT_45(
            "thigh-adduction-change-at-45", Unit.DEGREES, "thigh_adduction_change_at_45_deg", null, Segment.THIGH, 4),
    THIGH_ADDUCTION_CHANGE_AT_60(
            "thigh-adduction-change-at-60", Unit.DEGREES, "thigh_adduction_change_at_60_deg", null, Segment.THIGH, 4),
    MEDIAL_KNEE_DISPLACEMENT(
            "medial-knee-displacement", Unit.PERCENT, "medial_knee_displacement_percent", null, Segment.THIGH, 7),
    /** 8°: sets of six whose depth varies by 5° from squat to squat differ by up to 6° without any cause. */
    DEPTH("depth", Unit.DEGREES, "depth_deg", null, Segment.THIGH, 8),
    LOWERING("lowering", Unit.SECONDS, "lowering_s", null, Segment.NONE, 0.5),
    PAUSE("pause", Unit.SECONDS, "pause_s", null, Segment.NONE, 0.5),
    RISING("rising", Unit.SECONDS, "rising_s", null, Segment.NONE, 0.5),
    WOBBLE("wobble", Unit.DEGREES_PER_SECOND, "wobble_deg_s", null, Segment.NONE, 5),
    SMOOTHNESS("smoothness", Unit.NONE, "smoothness_sparc", null, Segment.NONE, 0.5),
    MEAN_PELVIC_DROP(Unit.DEGREES, Segment.PELVIS, 4),
    MAXIMAL_HIKE(Unit.DEGREES, Segment.PELVIS, 4),
    HOLD_TIME(Unit.SECONDS, Segment.NONE, 5),
    TIME_TO_HALF_HIKE(Unit.SECONDS, Segment.NONE, 5),
    TIME_TO_NO_HIKE(Unit.SECONDS, Segment.NONE, 5),
    DRIFT(Unit.DEGREES_PER_SECOND, Segment.NONE, 0.2),
    SWAY_PATH(Unit.DEGREES_PER_SECOND, Segment.NONE, 2),
    SWAY_ELLIPSE(Unit.SQUARE_DEGREES, Segment.NONE, 5),
    PELVIS_OPENING(Unit.DEGREES, Segment.PELVIS, 8),
    HINGE_SQUAT_RATIO(Unit.NONE, Segment.NONE, 0.3),
    RANGE(Unit.DEGREES, Segment.THIGH, 8),
    PELVIS_ROLL(Unit.DEGREES, Segment.PELVIS, 4),
    BACK_ARCH(Unit.DEGREES, Segment.PELVIS, 4),
    HIP_SAG(Unit.DEGREES, Segment.PELVIS, 4),
    INTERNAL_ROTATION(Unit.DEGREES, Segment.THIGH, 8),
    KNEE_ABDUCTION_CHANGE(Unit.DEGREES, Segment.THIGH, 4),
    FRONTAL_PLANE_PROJECTION(Unit.DEGREES, Segment.THIGH, 5),
    STEP_TIME(Unit.SECONDS, Segment.NONE, 0.05),
    CADENCE(Unit.STEPS_PER_MINUTE, Segment.NONE, 6),
    HARMONIC_RATIO_VERTICAL(Unit.NONE, Segment.NONE, 1),
    HARMONIC_RATIO_ANTERIOR(Unit.NONE, Segment.NONE, 1),
    HARMONIC_RATIO_LATERAL(Unit.NONE, Segment.NONE, 1),
    PELVIC_SHIFT(Unit.DEGREES, Segment.PELVIS, 3),
    LEFT_THIGH_ADDUCTION_CHANGE(Unit.DEGREES, Segment.THIGH, 4),
    RIGHT_THIGH_ADDUCTION_CHANGE(Unit.DEGREES, Segment.THIGH, 4),
    LEFT_DEPTH(Unit.DEGREES, Segment.THIGH, 8),
    RIGHT_DEPTH(Unit.DEGREES, Segment.THIGH, 8);

    /** What an error of alignment does to the measure, see {@link Measure#segment()}. */
    public enum Segment {
        /** one alignment for both stance sides: its error cancels in their mean and doubles in their difference */
        PELVIS,
        /** each leg has its own alignment: errors of the two sides are independent */
        THIGH,
        /** alignment does not matter */
        NONE
    }

    private final String key;
    private final Unit unit;
    private final String column;
    private final String sdColumn;
    private final Segment segment;
    private final double minimalDetectableChange;

    /** Key and columns follow from the constant's name; an angle that an alignment touches has an uncertainty. */
    Measure(Unit unit, Segment segment, double minimalDetectableChange) {
        String name = name().toLowerCase(Locale.ROOT);
        String end = unit.word().isEmpty() ? "" : "_" + unit.word();
        this.key = name.replace('_', '-');
        this.unit = unit;
        this.column = name + end;
        this.sdColumn = unit == Unit.DEGREES && segment != Segment.NONE ? name + "_sd" + end : null;
        this.segment = segment;
        this.minimalDetectableChange = minimalDetectableChange;
    }

    Measure(String key, Unit unit, String column, String sdColumn, Segment segment, double minimalDetectableChange) {
        this.key = key;
        this.unit = unit;
        this.column = column;
        this.sdColumn = sdColumn;
        this.segment = segment;
        this.minimalDetectableChange = minimalDetectableChange;
    }

    /** The name in files and bands, {@code peak-pelvic-drop}. */
    public String key() {
        return key;
    }

    /** Two or three words for a table. */
    public Saying label() {
        return Saying.of("measure." + key);
    }

    /** One line that says exactly what it is. */
    public Saying description() {
        return Saying.of("measure." + key + ".is");
    }

    public Unit unit() {
        return unit;
    }

    /** Its column in {@code repetitions.csv}. */
    public String column() {
        return column;
    }

    /** The column of its uncertainty in {@code repetitions.csv}, where it has one. */
    public Optional<String> sdColumn() {
        return Optional.ofNullable(sdColumn);
    }

    public Segment segment() {
        return segment;
    }

    /** MDC₉₅ in the measure's unit, until the wearer's own sessions tell it *(default)*. */
    public double minimalDetectableChange() {
        return minimalDetectableChange;
    }

    /** Whether a percent index may be made of it: it never crosses zero (biomechanics notes, section 9). */
    public boolean isAlwaysPositive() {
        return switch (this) {
            case DEPTH, LEFT_DEPTH, RIGHT_DEPTH, RANGE, CADENCE -> true;
            default -> unit == Unit.SECONDS;
        };
    }

    /** In which direction a coach worries. */
    public enum Worry {
        /** more is worse: drop, cave, wobble */
        HIGHER,
        /** more is better: a hike that is held, a movement that is smooth */
        LOWER,
        /** neither: depth, tempo */
        NEITHER
    }

    /** What a change of it means to a coach. */
    public Worry worry() {
        return switch (this) {
            case PEAK_PELVIC_DROP,
                    PELVIC_DROP_AT_TURN,
                    MEAN_PELVIC_DROP,
                    THIGH_ADDUCTION_CHANGE_AT_TURN,
                    THIGH_ADDUCTION_CHANGE_AT_45,
                    THIGH_ADDUCTION_CHANGE_AT_60,
                    LEFT_THIGH_ADDUCTION_CHANGE,
                    RIGHT_THIGH_ADDUCTION_CHANGE,
                    MEDIAL_KNEE_DISPLACEMENT,
                    KNEE_ABDUCTION_CHANGE,
                    FRONTAL_PLANE_PROJECTION,
                    WOBBLE,
                    SWAY_PATH,
                    SWAY_ELLIPSE,
                    PELVIS_OPENING,
                    PELVIS_ROLL,
                    BACK_ARCH,
                    HIP_SAG -> Worry.HIGHER;
            case SMOOTHNESS,
                    MAXIMAL_HIKE,
                    HOLD_TIME,
                    TIME_TO_HALF_HIKE,
                    TIME_TO_NO_HIKE,
                    HARMONIC_RATIO_VERTICAL,
                    HARMONIC_RATIO_ANTERIOR,
                    HARMONIC_RATIO_LATERAL -> Worry.LOWER;
            default -> Worry.NEITHER;
        };
    }

    /** The same of either leg: where both legs stand, each has a measure of its own. Else the measure itself. */
    public Measure ofEitherLeg() {
        return switch (this) {
            case LEFT_THIGH_ADDUCTION_CHANGE, RIGHT_THIGH_ADDUCTION_CHANGE -> THIGH_ADDUCTION_CHANGE_AT_TURN;
            case LEFT_DEPTH, RIGHT_DEPTH -> DEPTH;
            default -> this;
        };
    }

    /** The measure of that leg where both legs stand; empty where there is none. */
    public Optional<Measure> ofLeg(Side leg) {
        return switch (this) {
            case THIGH_ADDUCTION_CHANGE_AT_TURN ->
                Optional.of(leg == Side.LEFT ? LEFT_THIGH_ADDUCTION_CHANGE : RIGHT_THIGH_ADDUCTION_CHANGE);
            case DEPTH -> Optional.of(leg == Side.LEFT ? LEFT_DEPTH : RIGHT_DEPTH);
            default -> Optional.empty();
        };
    }

    /** Every key, comma-separated: what a refusal of an unknown one offers. */
    public static String keys() {
        return Arrays.stream(values()).map(Measure::key).collect(Collectors.joining(", "));
    }

    /** The measure of that key, if any. */
    public static Optional<Measure> named(String key) {
        return Arrays.stream(values()).filter(m -> m.key.equals(key)).findFirst();
    }
}
