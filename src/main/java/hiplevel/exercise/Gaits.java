package hiplevel.exercise;

import static hiplevel.exercise.Wearing.Worn.BOTH_THIGHS;
import static hiplevel.exercise.Wearing.Worn.PELVIS;
import static hiplevel.exercise.Wearing.Worn.SHANK;
import static hiplevel.exercise.Wearing.Worn.THIGH;

import hiplevel.exercise.signature.Looks;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is done step by step; biomechanics notes, section 6. A row is one stance phase, of a band walk one step cycle. */
final class Gaits {
    private static final Wearing PELVIS_OR_THIGH =
            new Wearing(List.of(Set.of(PELVIS), Set.of(THIGH)), Set.of(PELVIS, THIGH, BOTH_THIGHS, SHANK));

    /** Depth, pause and tempo mean nothing there. */
    private static final List<Measure> OF_A_STANCE = List.of(
            Measure.PEAK_PELVIC_DROP,
            Measure.PELVIC_DROP_AT_TURN,
            Measure.THIGH_ADDUCTION_CHANGE_AT_TURN,
            Measure.WOBBLE,
            Measure.SMOOTHNESS,
            Measure.STEP_TIME,
            Measure.CADENCE,
            Measure.HARMONIC_RATIO_VERTICAL,
            Measure.HARMONIC_RATIO_ANTERIOR,
            Measure.HARMONIC_RATIO_LATERAL);

    private static final Map<Measure, Watch> DROP_AND_CAVE = Map.of(
            Measure.PEAK_PELVIC_DROP, Watches.GAIT_DROP, Measure.THIGH_ADDUCTION_CHANGE_AT_TURN, Watches.GAIT_CAVE);

    static final Exercise WALKING =
            new Exercise("walking", stances(0.3, 2), PELVIS_OR_THIGH, OF_A_STANCE, DROP_AND_CAVE);

    static final Exercise RUNNING =
            new Exercise("running", stances(0.1, 0.6), PELVIS_OR_THIGH, OF_A_STANCE, DROP_AND_CAVE);

    /** The stance leg is the one that pushes: it follows. */
    static final Exercise LATERAL_BAND_WALK = new Exercise(
                    "lateral-band-walk",
                    new Course(
                            Posture.STANDING,
                            Drive.SIDE_STEPS,
                            Course.Rows.STANCE_LEG,
                            Course.Reference.STANDING,
                            Math.toRadians(15),
                            0.5,
                            5,
                            List.of("step out", "wide", "follow")),
                    new Wearing(List.of(Set.of(THIGH)), Set.of(PELVIS, BOTH_THIGHS, SHANK)),
                    List.of(
                            Measure.PEAK_PELVIC_DROP,
                            Measure.THIGH_ADDUCTION_CHANGE_AT_TURN,
                            Measure.INTERNAL_ROTATION,
                            Measure.RANGE,
                            Measure.STEP_TIME,
                            Measure.WOBBLE,
                            Measure.SMOOTHNESS),
                    Map.of(Measure.PEAK_PELVIC_DROP, Watches.OTHER_DROP))
            .knownBy(Looks.LATERAL_BAND_WALK);

    private Gaits() {}

    private static Course stances(double shortestSeconds, double longestSeconds) {
        return new Course(
                Posture.STANDING,
                Drive.GAIT_CYCLES,
                Course.Rows.STANCE_LEG,
                Course.Reference.STANDING,
                Math.toRadians(35),
                shortestSeconds,
                longestSeconds,
                List.of("stance"));
    }
}
