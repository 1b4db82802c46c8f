package hiplevel.session.cue;

import static hiplevel.exercise.Words.ENGLISH;

import hiplevel.exercise.Course;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.exercise.Unit;
import hiplevel.imu.Side;
import java.util.List;
import java.util.Optional;

/**
 * How a set went, cued or not.
 *
 * @param repetitions that count
 * @param lines one for each watched measure that was assessed, and leg
 */
public record SetSummary(Exercise exercise, int repetitions, List<Line> lines) {
    public SetSummary {
        lines = List.copyOf(lines);
    }

    /**
     * One watched measure of one leg.
     *
     * @param leg empty where a row has none
     * @param repetitions in which it was assessed
     * @param past those of them in which it was past its band
     * @param largestExcessDeg of these, beyond the band; 0 without any
     * @param meanExcessDeg of these, beyond the band; 0 without any
     */
    public record Line(
            Measure measure,
            Optional<Side> leg,
            int repetitions,
            int past,
            double largestExcessDeg,
            double meanExcessDeg) {
        private String text(boolean moving) {
            String where = leg.map(s -> ENGLISH.say(moving ? "set.moving" : "set.standing", s.word()))
                    .orElse("");
            String what = measure.label() + where;
            return past == 0
                    ? ENGLISH.say("set.inside", what, repetitions)
                    : ENGLISH.say(
                            "set.past",
                            what,
                            past,
                            repetitions,
                            Unit.DEGREES.text(largestExcessDeg),
                            Unit.DEGREES.text(meanExcessDeg));
        }
    }

    /** In words, one line. */
    public String text() {
        boolean moving = exercise.course().rows() == Course.Rows.MOVING_LEG;
        String all = String.join("; ", lines.stream().map(l -> l.text(moving)).toList());
        return ENGLISH.say("set.head", exercise.words(), ENGLISH.count("set.repetitions", repetitions), all);
    }
}
