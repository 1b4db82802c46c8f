package hiplevel.report.content;

import hiplevel.asymmetry.CurveSummary;
import hiplevel.asymmetry.curves.CurveTest;
import hiplevel.form.Finding;
import hiplevel.words.Words;
import java.util.List;

/** Where over the movement the sides differ, in words: one sentence for each stretch that people are told of. */
public record CurveSpans(CurveSummary curves, Words words) {
    /** {@code standing on the right leg, the pelvis dropped more from 35 to 62 % of the movement (by 5.6°, p = 0.01)}. */
    public List<String> sentences() {
        return curves.telling().stream().map(this::sentence).toList();
    }

    private String sentence(CurveTest.Cluster c) {
        Finding.Kind kind = Finding.Kind.of(curves.measure());
        String key = "span." + kind.word();
        return words.say(
                words.has(key) ? key : "span.other",
                new RowWords(curves.exercise(), words).whose(c.larger()),
                words.number(c.fromPercent(), 0),
                words.number(c.toPercent(), 0),
                curves.measure().unit().of(Math.abs(c.difference())),
                words.probability(c.p()),
                curves.measure().label());
    }
}
