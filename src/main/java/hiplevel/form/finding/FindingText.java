package hiplevel.form.finding;

import hiplevel.exercise.Course;
import hiplevel.exercise.Drive;
import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.form.Measured;
import hiplevel.imu.Side;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A finding in words: what was seen with its 95 % uncertainty, the wearer's usual, and where the band begins. It names the
 * stance leg and the hip that falls, and never a cause.
 *
 * @param usual the wearer's median on that leg, where there is one
 * @param kneeCentimetres how far a caving knee went toward the midline, where that is known
 */
record FindingText(
        Measure measure,
        Repetition repetition,
        Optional<Side> side,
        Past past,
        Finding.Severity severity,
        double limit,
        String phase,
        OptionalDouble usual,
        OptionalDouble kneeCentimetres) {
    /** Thigh length as a share of body height (Drillis and Contini 1966). */
    private static final double THIGH_OF_HEIGHT = 0.245;

    private static final Saying NOBODY = Saying.verbatim("");
    /** Situations in which a kind of finding is told in its own words; in all others, in the kind's. */
    private static final Set<String> WORDED = Set.of(
            "finding.pelvic-drop.gait",
            "finding.pelvic-drop.side-step",
            "finding.pelvic-drop.supine",
            "finding.pelvic-drop.hold",
            "finding.knee-cave.gait",
            "finding.knee-cave.both",
            "finding.pelvis-roll.side-lying",
            "finding.pelvis-roll.hold",
            "finding.pelvis-roll.both",
            "finding.back-arch.both");

    static double centimetres(double shareOfThigh, double heightMetres) {
        return 100 * THIGH_OF_HEIGHT * heightMetres * shareOfThigh;
    }

    Saying saying() {
        String kind = "finding." + Finding.Kind.of(measure).word();
        Saying seen = say(kind, situation(), where());
        return kneeCentimetres.isPresent()
                ? Saying.of(
                        "finding.and-knee-distance",
                        seen,
                        Saying.of("finding.knee-distance", Saying.number(kneeCentimetres.getAsDouble(), 1)))
                : seen;
    }

    /** Of a hip that did not stay up. */
    Saying gaveWay() {
        return say("finding.gave-way", "", which());
    }

    private Saying say(String key, String situation, Saying where) {
        double seconds = (past.fromMicros() - repetition.startMicros()) * 1e-6;
        return Saying.of(
                situation.isEmpty() || !WORDED.contains(key + "." + situation) ? key : key + "." + situation,
                side.map(Side::saying).orElse(NOBODY),
                side.map(s -> s.opposite().saying()).orElse(NOBODY),
                plusMinus(),
                where,
                repetition.exercise().words().asSentence(),
                Saying.number(repetition.seconds(), 0),
                measure.label().asSentence(),
                Saying.number(seconds, 1));
    }

    private Saying plusMinus() {
        Saying value = measure.unit().of(past.value().value());
        double sd = past.value().sd();
        return Double.isFinite(sd)
                ? Saying.of("plus-minus", value, measure.unit().of(Measured.NORMAL_95 * sd))
                : value;
    }

    /** In which the same kind reads differently. */
    private String situation() {
        if (repetition.exercise().isGait()) {
            return "gait";
        }
        if (repetition.exercise().isHold()) {
            return "hold";
        }
        if (repetition.exercise().drive() == Drive.SIDE_STEPS) {
            return "side-step";
        }
        if (repetition.side().isEmpty()) {
            return "both";
        }
        return repetition
                .exercise()
                .course()
                .posture()
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    private Saying where() {
        String band = "finding." + severity.name().toLowerCase(Locale.ROOT);
        return Saying.of(
                usual.isPresent() ? band + ".usual" : band,
                measure.unit().shortest(limit),
                usual.isPresent() ? measure.unit().of(usual.getAsDouble()) : NOBODY,
                which());
    }

    private Saying which() {
        String key = repetition.exercise().isHold()
                ? "finding.hold"
                : repetition.exercise().isGait() ? "finding.gait-cycle" : "finding.repetition";
        return Saying.of(key, repetition.number(), Course.said(phase));
    }
}
