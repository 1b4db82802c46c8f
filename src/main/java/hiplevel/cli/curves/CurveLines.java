package hiplevel.cli.curves;

import static hiplevel.words.Words.ENGLISH;

import hiplevel.asymmetry.curves.CurveTest;
import hiplevel.asymmetry.curves.CurveTest.Cluster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a comparison of curves found, as a person reads it. */
final class CurveLines {
    private CurveLines() {}

    static List<String> of(CurveTest test) {
        List<String> lines = new ArrayList<>();
        lines.add(ENGLISH.say(
                "curves.compared." + test.design().word(),
                test.left(),
                test.right(),
                test.t().length,
                test.tails() == CurveTest.Tails.ONE ? 1 : 2,
                test.alpha()));
        lines.add(ENGLISH.say(
                test.everyRelabelling() ? "curves.threshold.all" : "curves.threshold.drawn",
                ENGLISH.number(test.tStar(), 3),
                test.relabellings()));
        test.clusters().forEach(c -> lines.add(line(c)));
        if (test.clusters().isEmpty()) {
            lines.add(nothing(test));
        }
        if (test.smallestP() > test.alpha()) {
            lines.add(ENGLISH.say("curves.too-few", ENGLISH.number(test.smallestP(), 2)));
        }
        lines.add(ENGLISH.say("curves.one-person"));
        return lines;
    }

    private static String line(Cluster c) {
        return ENGLISH.say(
                "curves.cluster",
                c.larger().word(),
                ENGLISH.number(c.fromPercent(), 1),
                ENGLISH.number(c.toPercent(), 1),
                ENGLISH.number(Math.abs(c.difference()), 2),
                ENGLISH.number(c.integral(), 1),
                ENGLISH.probability(c.p()));
    }

    private static String nothing(CurveTest test) {
        double[] size = Arrays.stream(test.t())
                .map(t -> test.tails() == CurveTest.Tails.ONE ? t : Math.abs(t))
                .toArray();
        int at = 0;
        for (int i = 1; i < size.length; i++) {
            at = size[i] > size[at] ? i : at;
        }
        return ENGLISH.say(
                "curves.nothing", ENGLISH.number(test.t()[at], 2), ENGLISH.number(100.0 * at / (size.length - 1), 0));
    }
}
