package hiplevel.session.cue;

import hiplevel.exercise.Course;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.exercise.Unit;
import hiplevel.imu.Side;
import hiplevel.words.Saying;
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
        private Saying text(boolean moving) {
            Saying where = leg.map(s -> Saying.of(moving ? "set.moving" : "set.standing", s.saying()))
                    .orElse(Saying.verbatim(""));
            Saying what = Saying.of("set.what", measure.label(), where);
            return past == 0
                    ? Saying.of("set.inside", what, repetitions)
                    : Saying.of(
                            "set.past",
                            what,
                            past,
                            repetitions,
                            Unit.DEGREES.of(largestExcessDeg),
                            Unit.DEGREES.of(meanExcessDeg));
        }
    }

    /** In words, one line. */
    public Saying text() {
        boolean moving = exercise.course().rows() == Course.Rows.MOVING_LEG;
        Saying all = Saying.clauses(lines.stream().map(l -> l.text(moving)).toList());
        return Saying.of("set.head", exercise.words(), Saying.count("set.repetitions", repetitions), all);
    }
}
