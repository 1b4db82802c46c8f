package hiplevel.session;

import static hiplevel.session.AccuracyPage.percent;
import static hiplevel.session.AccuracyPage.text;
import static hiplevel.words.English.said;

import hiplevel.exercise.Measure;
import hiplevel.repetition.ContactAgreement;
import java.util.List;
import java.util.Map;

/** The tables that stand on the page of accuracy figures more than once. */
final class AccuracyTables {
    private static final List<Measure> OF_SQUATS = List.of(
            Measure.PELVIC_DROP_AT_TURN,
            Measure.PEAK_PELVIC_DROP,
            Measure.THIGH_ADDUCTION_CHANGE_AT_45,
            Measure.THIGH_ADDUCTION_CHANGE_AT_60,
            Measure.THIGH_ADDUCTION_CHANGE_AT_TURN,
            Measure.DEPTH);

    private final AccuracyPage page;

    AccuracyTables(AccuracyPage page) {
        this.page = page;
    }

    /** What was found and when it turned; only finding has a target for every kind of wearer. */
    void cutting(Wearers wearers, boolean turnHasTarget) {
        page.table("figure", "target", "measured");
        page.row(
                "repetitions found",
                "≥ 99.5 %",
                text("%.2f %% (%d of %d)", 100 * wearers.foundShare(), wearers.found(), wearers.happened()));
        page.row("repetitions invented", "0", text("%d", wearers.invented()));
        page.row("turning point, RMS error", turnHasTarget ? "≤ 20 ms" : "", text("%.1f ms", wearers.turnRmsMillis()));
        page.end();
    }

    void measures(Wearers wearers, Map<Measure, Double> targets) {
        deviations(wearers, targets, OF_SQUATS);
    }

    /** A row per measure. */
    void deviations(Wearers wearers, Map<Measure, Double> targets, List<Measure> measures) {
        page.table("measure", "assessed", "bias", "RMSE", "target", "worst", "truth in stated 95 %", "mean half-width");
        for (Measure measure : measures) {
            Deviations e = wearers.deviations(measure);
            boolean stated = !Double.isNaN(e.meanHalfWidth());
            page.row(
                    said(measure.description()),
                    text("%d of %d", e.n(), wearers.known(measure)),
                    text("%+.2f°", e.bias()),
                    text("%.2f°", e.rmse()),
                    targets.containsKey(measure) ? text("≤ %.1f°", targets.get(measure)) : "",
                    text("%.1f°", e.worst()),
                    stated ? inside(e, targets.containsKey(measure)) : "none stated",
                    stated ? text("%.2f°", e.meanHalfWidth()) : "");
        }
        page.end();
    }

    private static String inside(Deviations e, boolean hasTarget) {
        double share = e.insideShare();
        boolean missed = hasTarget && (share < SquatTargets.LEAST_INSIDE || share > SquatTargets.MOST_INSIDE);
        return percent(share) + (missed ? " **missed**" : "");
    }

    /** Rows of a table with figure, target and what was measured. */
    void contacts(ContactAgreement landings, ContactAgreement leavings) {
        contacts("initial contacts", landings);
        contacts("foot-offs", leavings);
    }

    private void contacts(String which, ContactAgreement a) {
        page.row(which + " within 100 ms, F1", "≥ 0.95", text("%.3f (%d known)", a.f1(), a.known()));
        page.row(which + ", median error", "≤ 40 ms", text("%.0f ms", 1000 * a.medianErrorSeconds()));
        page.row(which + " on the wrong side", "0", text("%d", a.wrongSides()));
    }
}
