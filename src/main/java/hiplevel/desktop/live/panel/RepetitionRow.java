package hiplevel.desktop.live.panel;

import hiplevel.desktop.capture.board.ToldRepetition;
import hiplevel.exercise.Band;
import hiplevel.exercise.Measure;
import hiplevel.exercise.bands.Bands;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.report.content.Level;
import hiplevel.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A repetition as a row of the list.
 *
 * @param letter of its leg; empty where it belongs to none
 * @param level the worst of its watched measures; empty where none could be judged
 * @param word what that level is called
 */
record RepetitionRow(
        String head, Optional<Side> side, String letter, Optional<Level> level, String word, List<Line> lines) {
    /**
     * One thing that is said of it.
     *
     * @param level where it lies; empty where there is no band
     */
    record Line(String text, Optional<Level> level) {}

    /** More do not fit into a row. */
    private static final int MEASURES = 2;

    static RepetitionRow of(ToldRepetition told, Bands bands, Words words) {
        MeasuredRepetition measured = told.measured();
        var repetition = measured.repetition();
        List<Line> lines = new ArrayList<>();
        Optional<Level> worst = Optional.empty();
        if (repetition.excluded().isPresent()) {
            lines.add(new Line(words.say(repetition.excluded().get().reason()), Optional.empty()));
        } else {
            for (Measure measure : repetition.exercise().watched().keySet()) {
                Optional<Measured.Value> value = measured.value(measure);
                Optional<Band> band = bands.of(repetition.exercise(), measure);
                if (value.isPresent() && lines.size() < MEASURES) {
                    Optional<Level> level = band.map(b -> Level.of(value.get().value(), b));
                    String text = words.sentence(measure.label()) + "  "
                            + words.say(measure.unit().of(value.get().value()));
                    lines.add(new Line(text, level));
                    worst = level.isEmpty()
                            ? worst
                            : worst.map(w -> w.worse(level.get())).or(() -> level);
                }
            }
        }
        String letter = repetition
                .side()
                .map(s -> words.say(s == Side.LEFT ? "letter.left" : "letter.right"))
                .orElse("");
        String head = words.say("desktop.live.repetition", repetition.number());
        String word = worst.map(l -> words.say("level." + l.word())).orElse("");
        return new RepetitionRow(head, repetition.side(), letter, worst, word, lines);
    }
}
