package hiplevel.report.content;

import hiplevel.exercise.Course;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the rows of an exercise are called, and whose they are. */
public record RowWords(Exercise exercise, Words words) {

    /** {@code repetition}, {@code cycle} or {@code hold}. */
    public String noun() {
        return words.say(nounSaying());
    }

    /** The same for a text that may want its plural. */
    public Saying nounSaying() {
        return Saying.of("noun." + kind());
    }

    /** {@code 12 repetitions}, {@code 1 hold}. */
    public String counted(long n) {
        return words.count("row." + kind(), n);
    }

    /** A measure's name over its column: of the lowering, which stands for the whole tempo, the phases of the exercise. */
    public String column(Measure measure) {
        String label = measure == Measure.LOWERING
                ? words.say(
                        "repetitions.tempo",
                        exercise.course().phases().stream()
                                .map(phase -> words.say(Course.said(phase)))
                                .collect(Collectors.joining("–")))
                : words.say(measure.label());
        return Words.sentence(label);
    }

    /** There – pause – back in one column, in s, as coaches write it; a part that was not told is {@code ?}. */
    public String tempo(MeasuredRepetition measured) {
        boolean upFirst = exercise.course().lowersBack();
        Measure there = upFirst ? Measure.RISING : Measure.LOWERING;
        Measure back = upFirst ? Measure.LOWERING : Measure.RISING;
        return Stream.of(there, Measure.PAUSE, back)
                .map(m -> measured.value(m).map(v -> words.number(v.value(), 1)).orElse("?"))
                .collect(Collectors.joining("–"));
    }

    /** {@code standing on the left leg}, {@code moving the left leg}; of two legs {@code left leg}. */
    public String whose(Side side) {
        return words.say(key("whose"), side.saying());
    }

    /** What stands before a side on screen: {@code standing on}, {@code moving the}; nothing of two legs. */
    public String before() {
        return words.say(key("before"));
    }

    /** A column's head: {@code Standing on left}. */
    public String head(Side side) {
        return words.say(key("head"), side.saying());
    }

    /** The head of the column that names the side of each row. */
    public String column() {
        return words.say(key("column"));
    }

    private String kind() {
        return exercise.isGait() ? "cycle" : exercise.isHold() ? "hold" : "repetition";
    }

    private String key(String what) {
        Course.Rows rows = exercise.course().rows();
        return "row." + what
                + switch (rows) {
                    case STANCE_LEG -> ".stance";
                    case MOVING_LEG -> ".moving";
                    case NO_SIDE -> ".both";
                };
    }
}
