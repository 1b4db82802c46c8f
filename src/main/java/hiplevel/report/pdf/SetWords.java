package hiplevel.report.pdf;

import hiplevel.asymmetry.SetQuality;
import hiplevel.exercise.Course;
import hiplevel.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How steadily one set was done, as parts of a sentence. */
record SetWords(SetQuality set, Print print) {

    List<String> parts() {
        Words words = print.words();
        List<String> parts = new ArrayList<>();
        String phases = set.phases().stream()
                .map(p -> words.say(
                        Double.isFinite(p.variation()) ? "set.phase" : "set.phase.once",
                        Course.said(p.word()),
                        words.number(p.meanSeconds(), 1),
                        words.number(100 * p.variation(), 0)))
                .collect(Collectors.joining(", "));
        if (!phases.isEmpty()) {
            parts.add(phases);
        }
        set.depth()
                .ifPresent(d -> parts.add(words.say(
                        Double.isFinite(d.variation()) ? "set.varies" : "set.once",
                        d.measure().label(),
                        print.amount(d.measure(), d.mean()),
                        words.number(100 * d.variation(), 0))));
        set.consistency()
                .ifPresent(c ->
                        parts.add(words.say("set.curve", c.measure().label(), print.amount(c.measure(), c.meanSd()))));
        set.fatigue()
                .ifPresent(f -> parts.add(words.say(
                        "set.slope",
                        f.measure().label(),
                        words.say(f.measure().unit().slope(f.slope())),
                        words.probability(f.p()))));
        return parts;
    }
}
