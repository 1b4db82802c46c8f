package hiplevel.report.content;

import hiplevel.exercise.Course;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import hiplevel.words.Saying;
import hiplevel.words.Words;

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
