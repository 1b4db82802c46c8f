package hiplevel.session.cue;

import hiplevel.exercise.Measure;
import hiplevel.exercise.Unit;
import hiplevel.form.Finding;
import hiplevel.imu.Side;
import hiplevel.words.Saying;
import java.util.Optional;

/**
 * A watched angle that has just gone past its band.
 *
 * @param measure whose band it is
 * @param leg the stance leg, or the leg that moves; empty where a repetition belongs to no leg
 * @param excessDeg how far past the limit of its band, when the cue began
 * @param severity watch, or flag where the angle is past that limit too
 * @param words what shows the right movement, from the catalogue
 * @param timeMicros when the cue began, of the recording's clock
 */
public record Cue(
        Measure measure,
        Optional<Side> leg,
        double excessDeg,
        Finding.Severity severity,
        Saying words,
        long timeMicros) {

    /** What to do, and where and by how much; of a drop the hip that falls is named, which is the other one. */
    public Saying text() {
        return text(excessDeg);
    }

    /** The same with what the excess is by now. */
    public Saying text(double excessNowDeg) {
        Saying excess = Unit.DEGREES.of(excessNowDeg);
        return switch (measure) {
            case PEAK_PELVIC_DROP, PELVIC_DROP_AT_TURN, MEAN_PELVIC_DROP ->
                Saying.of("cue.hip", words, leg.map(s -> s.opposite().saying()).orElse(Saying.of("side.free")), excess);
            case THIGH_ADDUCTION_CHANGE_AT_TURN -> Saying.of("cue.knee", words, word(), excess);
            case LEFT_THIGH_ADDUCTION_CHANGE -> Saying.of("cue.knee", words, Side.LEFT.saying(), excess);
            case RIGHT_THIGH_ADDUCTION_CHANGE -> Saying.of("cue.knee", words, Side.RIGHT.saying(), excess);
            default -> Saying.of("cue.other", words, measure.label(), excess);
        };
    }

    private Saying word() {
        return leg.map(Side::saying).orElse(Saying.verbatim(""));
    }
}
