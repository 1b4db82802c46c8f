package hiplevel.report.figure;

import hiplevel.exercise.Band;
import hiplevel.exercise.Unit;
import hiplevel.form.Measured;
import hiplevel.report.content.Level;
import hiplevel.report.content.Numbers;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.Optional;

/**
 * An angle as it is drawn.
 *
 * @param degrees from level, or from the thigh's own start, positive in the direction that worries
 * @param plusMinus half its 95 % interval, degrees; NaN where none is claimed
 * @param band behind it; empty where nobody set one
 */
record Angle(double degrees, double plusMinus, Optional<Band> band) {

    static Angle of(Measured.Value value, Optional<Band> band) {
        return new Angle(value.value(), Numbers.CONFIDENCE_95 * value.sd(), band);
    }

    Optional<Level> level() {
        return band.map(b -> Level.of(degrees, b));
    }

    /** {@code 10.5°}. */
    String shown(Words words, int decimals) {
        return words.say(new Saying.Amount(degrees, decimals, "unit.deg"));
    }

    /** Without its sign. */
    String size(Words words, int decimals) {
        return words.say(new Saying.Amount(Math.abs(degrees), decimals, "unit.deg"));
    }

    /** Without its sign, as finely as angles are written. */
    String size(Words words) {
        return words.say(Unit.DEGREES.of(Math.abs(degrees)));
    }

    /** {@code ± 0.7}; empty where none is claimed. */
    String shownPlusMinus(Words words) {
        return Double.isFinite(plusMinus) ? "± " + words.number(plusMinus, 1) : "";
    }
}
