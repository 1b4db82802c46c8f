package hiplevel.session;

import static hiplevel.session.AccuracyPage.percent;
import static hiplevel.session.AccuracyPage.text;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.repetition.Contact.Event;
import hiplevel.repetition.ContactAgreement;
import java.util.EnumSet;
import java.util.List;

/** The part of the page of accuracy figures about walks that one sensor saw. */
final class OneSensorSection {
    private final AccuracyPage page;

    OneSensorSection(AccuracyPage page) {
        this.page = page;
    }

    void pelvisAlone() {
        OpticalWalks walks = new OpticalWalks(EnumSet.of(Placement.PELVIS));
        ContactAgreement landings = walks.contacts(Event.INITIAL_CONTACT);
        ContactAgreement leavings = walks.contacts(Event.FOOT_OFF);
        page.section("Walks of real people seen by the pelvis sensor alone");
        page.paragraph("""
                The same fifteen files of optical motion turned into sensor signals, the thighs' sensors left out: aligned by \
                the walk, steps and their sides from the pelvis. Which foot landed is told by the phase of the sideways push; \
                that phase was chosen on these people and the one of the next section, and leaving any one of them out moves \
                it by at most 4°.
                """);
        page.table("figure", "target", "measured");
        page.row(
                "pelvic obliquity, RMSE of a walk, median",
                "≤ 0.7°",
                text("%.2f°", OpticalWalks.median(walks.obliquityRmse())));
        page.row(
                "pelvic obliquity, RMSE of a walk, worst",
                "≤ 2.0°",
                text("%.2f°", OpticalWalks.worst(walks.obliquityRmse())));
        page.row("initial contacts within 100 ms, F1", "≥ 0.95", f1(landings));
        page.row("foot-offs (estimated) within 100 ms, F1", "", f1(leavings));
        page.row("foot-offs, median error", "", text("%.0f ms", 1000 * leavings.medianErrorSeconds()));
        sides(landings);
        page.end();

        OneSensorTargets.obliquity(walks);
        OneSensorTargets.sides(walks);
    }

    void thighAlone() {
        page.section("Walks of real people seen by one thigh sensor alone");
        page.paragraph(
                "The same files, each leg by itself as the only sensor: adduction of the thigh against its truth.");
        page.table("leg", "RMSE of a walk, median", "target", "worst");
        for (Side side : Side.values()) {
            OpticalWalks walks = new OpticalWalks(EnumSet.of(Placement.thigh(side)));
            List<Double> rmse = walks.thighAdductionRmse(side);
            page.row(
                    side.word(),
                    text("%.2f°", OpticalWalks.median(rmse)),
                    "≤ 2.5°",
                    text("%.2f°", OpticalWalks.worst(rmse)));
            OneSensorTargets.thigh(walks, side);
        }
        page.end();
    }

    void lowerBack() {
        ContactAgreement straight = LowerBackSteps.of(OneSensorTargets.STRAIGHT_TOLERANCE, OneSensorTargets.STRAIGHT);
        ContactAgreement daily = LowerBackSteps.of(OneSensorTargets.DAILY_TOLERANCE, OneSensorTargets.DAILY);
        page.section("A real sensor on the lower back against insoles and foot sensors");
        page.paragraph("""
                One person, one real sensor on the lower back taken for a pelvis, against the initial contacts of the INDIP \
                reference inside its walking bouts (bouts end where it has no contact for 3 s).
                """);
        page.table("straight walks (two trials)", "target", "measured");
        page.row("initial contacts within 100 ms, F1", "≥ 0.95", f1(straight));
        sides(straight);
        page.end();
        page.table("daily tasks (one trial)", "target", "measured");
        page.row("initial contacts within 250 ms, F1", "≥ 0.85", f1(daily));
        sides(daily);
        page.end();

        OneSensorTargets.lowerBack();
    }

    private void sides(ContactAgreement landings) {
        page.row("sides right, of the contacts found in time", "≥ 90 %", percent(landings.rightShare()));
        page.row("share that the contacts say of themselves", "± 3 % of that", percent(landings.statedShare()));
    }

    private static String f1(ContactAgreement contacts) {
        return text("%.3f (%d known)", contacts.f1(), contacts.known());
    }
}
