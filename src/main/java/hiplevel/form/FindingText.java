package hiplevel.form;

import static hiplevel.exercise.Words.ENGLISH;

import hiplevel.exercise.Unit;
import hiplevel.repetition.Repetition;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A finding in words: what was seen with its 95 % uncertainty, the wearer's usual, and where the band begins. It names the
 * stance leg and the hip that falls, and never a cause.
 *
 * @param usualDeg the wearer's median on that stance leg, where there is one
 * @param medialShare how far the knee went toward the midline, share of thigh length; empty for the pelvis
 */
record FindingText(
        Finding.Kind kind,
        Repetition repetition,
        Measured.Value value,
        Finding.Severity severity,
        double limitDeg,
        String phase,
        Optional<Double> usualDeg,
        OptionalDouble medialShare) {
    /** Thigh length as a share of body height (Drillis and Contini 1966). */
    private static final double THIGH_OF_HEIGHT = 0.245;

    String english(OptionalDouble heightMetres) {
        String seen = ENGLISH.say(
                "finding." + kind.word() + (repetition.exercise().isGait() ? ".walking" : ""),
                repetition.leg().word(),
                repetition.leg().opposite().word(),
                Unit.DEGREES.text(value.value()),
                Unit.DEGREES.text(Measured.NORMAL_95 * value.sd()),
                where());
        return heightMetres.isPresent() && medialShare.isPresent()
                ? seen + " " + distance(heightMetres.getAsDouble())
                : seen;
    }

    private String where() {
        String band = "finding." + severity.name().toLowerCase(Locale.ROOT);
        String limit = Unit.DEGREES.text(limitDeg).replace(".0", "");
        return ENGLISH.say(
                usualDeg.isPresent() ? band + ".usual" : band,
                limit,
                usualDeg.map(Unit.DEGREES::text).orElse(""),
                ENGLISH.say(
                        repetition.exercise().isGait() ? "finding.gait-cycle" : "finding.repetition",
                        repetition.number()),
                phase);
    }

    private String distance(double heightMetres) {
        double cm = 100 * THIGH_OF_HEIGHT * heightMetres * medialShare.getAsDouble();
        return ENGLISH.say("finding.knee-distance", String.format(Locale.ROOT, "%.1f", cm));
    }
}
