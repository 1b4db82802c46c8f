package hiplevel.report.content;

import hiplevel.form.MeasuredRepetition;
import hiplevel.repetition.Excluded;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The repetitions left out, in words: a few by name, many counted by reason. */
public final class Exclusions {
    private static final int NAMED_AT_MOST = 3;

    private Exclusions() {}

    /** {@code repetition 7, shorter than 0.6 s}; empty when nothing was excluded. */
    public static String words(ExerciseResult exercise, Words words) {
        List<MeasuredRepetition> excluded = exercise.excluded();
        if (excluded.size() > NAMED_AT_MOST) {
            return counted(excluded, words);
        }
        String noun = exercise.rows(words).noun();
        boolean manyTrials = exercise.trials().size() > 1;
        return excluded.stream()
                .map(r -> noun + " " + r.repetition().number()
                        + (manyTrials ? " " + words.say("of.trial", r.trial()) : "")
                        + ", " + words.say(because(r).reason()))
                .collect(Collectors.joining("; "));
    }

    private static String counted(List<MeasuredRepetition> excluded, Words words) {
        Map<String, List<MeasuredRepetition>> byRule = excluded.stream()
                .collect(Collectors.groupingBy(r -> because(r).rule(), LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(e -> (byRule.size() == 1 ? "" : e.getValue().size() + " ")
                        + words.say(commonReason(e.getKey(), e.getValue())))
                .collect(Collectors.joining(", "));
    }

    /** Reasons may carry each repetition's own number; then the rule's name says what they share. */
    private static Saying commonReason(String rule, List<MeasuredRepetition> group) {
        List<Saying> reasons =
                group.stream().map(r -> because(r).reason()).distinct().toList();
        return reasons.size() == 1 ? reasons.get(0) : Saying.word("rule", rule);
    }

    private static Excluded because(MeasuredRepetition repetition) {
        return repetition.repetition().excluded().orElseThrow();
    }
}
