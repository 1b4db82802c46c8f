package hiplevel.exercise;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything that is to be known of a number taken from one repetition: key, unit, CSV columns, label, the change that a
 * second measurement can tell (MDC₉₅) and the default band. Every form measure is positive in the direction a coach
 * worries about (drop, cave).
 */
public enum Measure {
    PEAK_PELVIC_DROP(
            "peak-pelvic-drop",
            "pelvic drop",
            "largest pelvic drop",
            Unit.DEGREES,
            "peak_pelvic_drop_deg",
            "peak_pelvic_drop_sd_deg",
            Segment.PELVIS,
            3,
            new Band(5, 8, "single-leg squats of 60 healthy people: 3.1 and 4.7°, SD 4.1 and 4.4 (Weeks 2015)")),
    PELVIC_DROP_AT_TURN(
            "pelvic-drop-at-turn",
            "pelvic drop at the turning point",
            "pelvic drop at the turning point",
            Unit.DEGREES,
            "pelvic_drop_at_turn_deg",
            "pelvic_drop_at_turn_sd_deg",
            Segment.PELVIS,
            3,
            null),
    THIGH_ADDUCTION_CHANGE_AT_TURN(
            "thigh-adduction-change",
            "knee cave",
            "knee cave (thigh estimate) at the turning point; in walking the largest",
            Unit.DEGREES,
            "thigh_adduction_change_at_turn_deg",
            "thigh_adduction_change_sd_deg",
            Segment.THIGH,
            4,
            new Band(5, 10, "knee-over-foot and knee-medial groups differ by 3.8° (Ageberg 2010)")),
    THIGH_ADDUCTION_CHANGE_AT_45(
            "thigh-adduction-change-at-45",
            "knee cave at 45°",
            "knee cave (thigh estimate) at 45° of thigh flexion",
            Unit.DEGREES,
            "thigh_adduction_change_at_45_deg",
            null,
            Segment.THIGH,
            4,
            null),
    THIGH_ADDUCTION_CHANGE_AT_60(
            "thigh-adduction-change-at-60",
            "knee cave at 60°",
            "knee cave (thigh estimate) at 60° of thigh flexion",
            Unit.DEGREES,
            "thigh_adduction_change_at_60_deg",
            null,
            Segment.THIGH,
            4,
            null),
    MEDIAL_KNEE_DISPLACEMENT(
            "medial-knee-displacement",
            "medial knee displacement",
            "medial knee displacement, share of thigh length",
            Unit.PERCENT,
            "medial_knee_displacement_percent",
            null,
            Segment.THIGH,
            7,
            null),
    /** 8°: sets of six whose depth varies by 5° from squat to squat differ by up to 6° without any cause. */
    DEPTH("depth", "depth", "depth (thigh flexion)", Unit.DEGREES, "depth_deg", null, Segment.THIGH, 8, null),
    LOWERING("lowering", "lowering", "time lowering", Unit.SECONDS, "lowering_s", null, Segment.NONE, 0.5, null),
    PAUSE("pause", "pause", "time at the bottom", Unit.SECONDS, "pause_s", null, Segment.NONE, 0.5, null),
    RISING("rising", "rising", "time rising", Unit.SECONDS, "rising_s", null, Segment.NONE, 0.5, null),
    WOBBLE(
            "wobble",
            "wobble",
            "wobble: frontal angular rate, 1.5–6 Hz, RMS",
            Unit.DEGREES_PER_SECOND,
            "wobble_deg_s",
            null,
            Segment.NONE,
            5,
            null),
    SMOOTHNESS(
            "smoothness",
            "smoothness",
            "smoothness (SPARC; closer to 0 is smoother)",
            Unit.NONE,
            "smoothness_sparc",
            null,
            Segment.NONE,
            0.5,
            null);

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
    private final String label;
    private final String description;
    private final Unit unit;
    private final String column;
    private final String sdColumn;
    private final Segment segment;
    private final double minimalDetectableChange;
    private final Band band;

    Measure(
            String key,
            String label,
            String description,
            Unit unit,
            String column,
            String sdColumn,
            Segment segment,
            double minimalDetectableChange,
            Band band) {
        this.key = key;
        this.label = label;
        this.description = description;
        this.unit = unit;
        this.column = column;
        this.sdColumn = sdColumn;
        this.segment = segment;
        this.minimalDetectableChange = minimalDetectableChange;
        this.band = band;
    }

    /** The name in files and bands, {@code peak-pelvic-drop}. */
    public String key() {
        return key;
    }

    /** Two or three words for a table. */
    public String label() {
        return label;
    }

    /** One line that says exactly what it is. */
    public String description() {
        return description;
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

    /** The default band, for measures that have one. */
    public Optional<Band> band() {
        return Optional.ofNullable(band);
    }

    /** Whether a percent index may be made of it: it never crosses zero (biomechanics notes, section 9). */
    public boolean isAlwaysPositive() {
        return this == DEPTH || unit == Unit.SECONDS;
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
