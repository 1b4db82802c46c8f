package hiplevel.cli.live;

import hiplevel.exercise.Course;
import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.repetition.Repetition;
import hiplevel.words.Words;
import java.util.List;
import java.util.Locale;

/** A repetition in one line: its leg, if it has one, and the measures that are watched in it. */
final class RepetitionLine {
    private static final double MICROS = 1e-6;

    private RepetitionLine() {}

    static String of(MeasuredRepetition measured, List<Finding> findings) {
        Repetition repetition = measured.repetition();
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%3d  %-14s  at %.1f s",
                repetition.number(),
                leg(repetition),
                repetition.turnMicros() * MICROS));
        if (repetition.excluded().isPresent()) {
            return line + "  does not count: "
                    + Words.ENGLISH.say(repetition.excluded().get().reason());
        }
        repetition.exercise().watched().keySet().forEach(m -> line.append(value(m, measured)));
        findings.forEach(f -> line.append("  ")
                .append(f.severity().name().toLowerCase(Locale.ROOT))
                .append(": ")
                .append(f.kind().word()));
        return line.toString();
    }

    private static String leg(Repetition repetition) {
        boolean moves = repetition.exercise().course().rows() == Course.Rows.MOVING_LEG;
        return repetition
                .side()
                .map(s -> moves ? "moving " + s.word() : "standing " + s.word())
                .orElse(Words.ENGLISH.say(repetition.exercise().words()));
    }

    private static String value(Measure measure, MeasuredRepetition measured) {
        String label = "  " + label(measure);
        return measured.value(measure)
                .map(v -> label + " " + Words.ENGLISH.say(measure.unit().of(v.value())) + plusMinus(v))
                .orElse(label + " not assessed");
    }

    private static String plusMinus(Measured.Value value) {
        return Double.isNaN(value.sd()) ? "" : String.format(Locale.ROOT, " ± %.1f", Measured.NORMAL_95 * value.sd());
    }

    private static String label(Measure measure) {
        return switch (measure) {
            case PEAK_PELVIC_DROP -> "drop";
            case THIGH_ADDUCTION_CHANGE_AT_TURN -> "cave";
            default -> Words.ENGLISH.say(measure.label());
        };
    }
}
