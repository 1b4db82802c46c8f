package hiplevel.report.chart;

import hiplevel.asymmetry.CurveSummary;
import hiplevel.imu.Side;
import hiplevel.words.Words;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** What a repetition's curve says when pointed at: which repetition of which side, and its lowest and highest value. */
record CurveHovers(CurveSummary curves, Words words) {
    List<String> of(Side side, List<CurveSummary.Single> shown) {
        return shown.stream().map(s -> text(side, s)).toList();
    }

    private String text(Side side, CurveSummary.Single single) {
        DoubleSummaryStatistics range =
                Arrays.stream(single.values()).filter(Double::isFinite).summaryStatistics();
        String text = words.say(
                "chart.hover."
                        + (curves.exercise().isGait()
                                ? "cycle"
                                : curves.exercise().isHold() ? "hold" : "repetition"),
                single.repetition(),
                side.saying(),
                words.number(range.getMin(), 1),
                words.number(range.getMax(), 1));
        return severalTrials() ? words.say("chart.hover.trial", single.trial(), text) : text;
    }

    private boolean severalTrials() {
        return curves.sides().values().stream()
                        .flatMap(s -> s.repetitions().stream())
                        .mapToInt(CurveSummary.Single::trial)
                        .distinct()
                        .count()
                > 1;
    }
}
