package hiplevel.form.finding;

import static hiplevel.exercise.Words.ENGLISH;

import hiplevel.exercise.Drive;
import hiplevel.exercise.Measure;
import hiplevel.exercise.Words;
import hiplevel.form.Finding;
import hiplevel.form.Measured;
import hiplevel.imu.Side;
import hiplevel.repetition.Repetition;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

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

    static double centimetres(double shareOfThigh, double heightMetres) {
        return 100 * THIGH_OF_HEIGHT * heightMetres * shareOfThigh;
    }

    String english() {
        String kind = "finding." + Finding.Kind.of(measure).word();
        String situated = kind + "." + situation();
        String seen = say(ENGLISH.has(situated) ? situated : kind, where());
        return kneeCentimetres.isPresent()
                ? seen + " "
                        + ENGLISH.say(
                                "finding.knee-distance",
                                String.format(Locale.ROOT, "%.1f", kneeCentimetres.getAsDouble()))
                : seen;
    }

    /** Of a hip that did not stay up. */
    String gaveWay() {
        return say("finding.gave-way", which());
    }

    private String say(String key, String where) {
        double seconds = (past.fromMicros() - repetition.startMicros()) * 1e-6;
        return ENGLISH.say(
                key,
                side.map(Side::word).orElse(""),
                side.map(s -> s.opposite().word()).orElse(""),
                plusMinus(),
                where,
                Words.sentence(repetition.exercise().words()),
                String.format(Locale.ROOT, "%.0f", repetition.seconds()),
                Words.sentence(measure.label()),
                String.format(Locale.ROOT, "%.1f", seconds));
    }

    private String plusMinus() {
        String value = measure.unit().text(past.value().value());
        double sd = past.value().sd();
        return Double.isFinite(sd) ? value + " ± " + measure.unit().text(Measured.NORMAL_95 * sd) : value;
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

    private String where() {
        String band = "finding." + severity.name().toLowerCase(Locale.ROOT);
        return ENGLISH.say(
                usual.isPresent() ? band + ".usual" : band,
                measure.unit().text(limit).replace(".0", ""),
                usual.isPresent() ? measure.unit().text(usual.getAsDouble()) : "",
                which());
    }

    private String which() {
        String key = repetition.exercise().isHold()
                ? "finding.hold"
                : repetition.exercise().isGait() ? "finding.gait-cycle" : "finding.repetition";
        return ENGLISH.say(key, repetition.number(), phase);
    }
}
