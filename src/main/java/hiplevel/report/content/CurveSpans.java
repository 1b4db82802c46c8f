package hiplevel.report.content;

import hiplevel.asymmetry.CurveSummary;
import hiplevel.asymmetry.curves.CurveTest;
import hiplevel.exercise.Words;
import hiplevel.form.Finding;
import java.util.List;

/** Where over the movement the sides differ, in words: one sentence for each stretch that people are told of. */
public record CurveSpans(CurveSummary curves, Words words) {
    /** Under this p is only said to be smaller. */
    private static final double SMALLEST_P = 0.001;

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
                Numbers.shown(c.fromPercent(), 0),
                Numbers.shown(c.toPercent(), 0),
                Numbers.withUnit(curves.measure(), Math.abs(c.difference())),
                p(c.p()),
                curves.measure().label());
    }

    /** {@code = 0.012}, {@code < 0.001}. */
    public static String p(double p) {
        return p < SMALLEST_P ? "< " + SMALLEST_P : "= " + Numbers.shown(p, p < 0.01 ? 3 : 2);
    }
}
