package hiplevel.report.page;

import hiplevel.asymmetry.Comparison;
import hiplevel.report.content.Numbers;

/** A difference and its interval drawn on a line: zero in the middle, what a second measurement could not tell in grey. */
record IntervalLine(Comparison comparison, Comparison.Interval interval, PageWords words) {
    private static final double WIDTH = 200;
    private static final double MIDDLE = WIDTH / 2;
    private static final double Y = 11;

    String svg() {
        return """
                <svg class="interval" viewBox="0 0 200 34" role="img" aria-label="%s">\
                <rect x="%s" y="3" width="%s" height="16" rx="3" class="unsure"/>\
                <path d="M100 1V21" class="zero"/>\
                <path d="M%s %sH%s" class="span"/>\
                <circle cx="%s" cy="%s" r="4.5" class="dot"/>\
                <text x="0" y="32" class="hint">%s</text>\
                <text x="200" y="32" text-anchor="end" class="hint">%s</text></svg>""".formatted(
                        words.html(
                                "measures.interval",
                                words.amount(comparison.measure(), interval.value()),
                                words.bare(comparison.measure(), interval.low()),
                                words.bare(comparison.measure(), interval.high())),
                        x(-unsure()),
                        Numbers.cell(2 * unsure() * scale()),
                        x(interval.low()),
                        Numbers.cell(Y),
                        x(interval.high()),
                        x(interval.value()),
                        Numbers.cell(Y),
                        "← " + words.html("measures.more-left"),
                        words.html("measures.more-right") + " →");
    }

    private double unsure() {
        return comparison.minimalDetectableChange();
    }

    private double scale() {
        double farthest = Math.max(unsure(), Math.max(Math.abs(interval.low()), Math.abs(interval.high())));
        return farthest > 0 ? (MIDDLE - 6) / farthest : 1;
    }

    private String x(double value) {
        return Numbers.cell(MIDDLE + value * scale());
    }
}
