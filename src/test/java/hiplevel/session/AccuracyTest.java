package hiplevel.session;

import static hiplevel.exercise.Measure.PEAK_PELVIC_DROP;
import static hiplevel.exercise.Measure.PELVIC_DROP_AT_TURN;
import static hiplevel.exercise.Measure.THIGH_ADDUCTION_CHANGE_AT_TURN;
import static hiplevel.session.AccuracyPage.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.imu.Side;
import hiplevel.orientation.Broad;
import hiplevel.orientation.CausalOrientation;
import hiplevel.orientation.ForwardBackward;
import hiplevel.orientation.OrientationParameters;
import hiplevel.repetition.Contact.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * How accurate the whole program is: a thousand simulated wearers and the optical walks. Asserts every target and writes
 * what it measured to {@code accuracy.md} in the build folder; {@code docs/accuracy.md} is that file, committed.
 */
@Tag("accuracy")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccuracyTest {
    private static final long FIRST = 1001;
    private static final long LAST = 2000;
    private static final long LAST_OF_HUNDRED = FIRST + 99;
    private static final double YAW_DEG = 5;
    /** Of each exercise; fewer with {@code -Dhiplevel.wearers=20} for a first look, which the page then says. */
    private static final long LAST_OF_EXERCISES = FIRST + Integer.getInteger("hiplevel.wearers", 100) - 1;

    private final AccuracyPage page = new AccuracyPage();
    private final AccuracyTables tables = new AccuracyTables(page);

    @BeforeAll
    void introduce() {
        page.paragraph(AccuracyWords.INTRODUCTION);
    }

    @AfterAll
    void write() {
        page.paragraph(AccuracyWords.NOT_VALIDATED);
        page.write();
    }

    @Test
    @Order(1)
    void standardWearersSquatsAreFoundAndMeasuredWithinTheirStatedUncertainty() {
        Wearers wearers = Wearers.standardSquats(FIRST, LAST);
        page.section("Single-leg squats of standard simulated wearers");
        page.paragraph(text(
                "Simulated: %d wearers (seeds %d–%d), six repetitions a side, %d in all.",
                wearers.count(), FIRST, LAST, wearers.happened()));
        tables.cutting(wearers, true);
        tables.measures(wearers, SquatTargets.LARGEST_RMSE_DEG);
        page.paragraph(AccuracyWords.MEASURES);
        verdictsOnEvenWearers(wearers);

        SquatTargets.cutting(wearers);
        SquatTargets.LARGEST_RMSE_DEG.forEach((measure, largest) -> {
            SquatTargets.rmse(wearers, measure, largest);
            SquatTargets.inside(wearers, measure, SquatTargets.LEAST_INSIDE, SquatTargets.MOST_INSIDE);
        });
        SquatTargets.halfWidths(wearers);
        assertThat(wearers.share(AccuracyTest::calledAsymmetricInDropOrCave)).isLessThanOrEqualTo(0.06);
    }

    private static boolean calledAsymmetricInDropOrCave(WearerTrial trial) {
        return trial.calledAsymmetric(PEAK_PELVIC_DROP) || trial.calledAsymmetric(THIGH_ADDUCTION_CHANGE_AT_TURN);
    }

    private void verdictsOnEvenWearers(Wearers wearers) {
        page.paragraph("Left against right: both legs of these wearers do the same by intention, so \"asymmetric\" is a"
                + " false alarm.");
        page.table("called asymmetric in", "target", "wearers");
        page.row(
                "pelvic drop (largest)",
                "",
                AccuracyPage.percent(wearers.share(t -> t.calledAsymmetric(PEAK_PELVIC_DROP))));
        page.row(
                "knee cave (at the turning point)",
                "",
                AccuracyPage.percent(wearers.share(t -> t.calledAsymmetric(THIGH_ADDUCTION_CHANGE_AT_TURN))));
        page.row(
                "either of these two",
                "≤ 6 %",
                AccuracyPage.percent(wearers.share(AccuracyTest::calledAsymmetricInDropOrCave)));
        page.row(
                "any measure compared, tempo and wobble included",
                "",
                AccuracyPage.percent(wearers.share(WearerTrial::calledAsymmetricInAnything)));
        page.end();
    }

    @Test
    @Order(2)
    void aDropOfSixDegreesMoreOnOneLegIsCalledAsymmetricOnThatLeg() {
        Wearers wearers = Wearers.weakOnOneSide(FIRST, LAST);
        double called = wearers.share(t -> t.calledAsymmetricOn(weakSide(t), PEAK_PELVIC_DROP));
        double otherLeg = wearers.share(t -> t.calledAsymmetricOn(weakSide(t).opposite(), PEAK_PELVIC_DROP));
        page.section("Simulated wearers with 6° more drop on one stance leg");
        page.paragraph("The same wearers with 6° more drop in every repetition on one leg: the right for odd seeds, the"
                + " left for even ones.");
        page.table("figure", "target", "measured");
        page.row("called asymmetric in largest pelvic drop, on that leg", "≥ 95 %", AccuracyPage.percent(called));
        page.row("called asymmetric on the other leg", "", AccuracyPage.percent(otherLeg));
        page.end();

        assertThat(called).isGreaterThanOrEqualTo(0.95);
    }

    private static Side weakSide(WearerTrial trial) {
        return Wearers.weakSide(trial.scenario().seed());
    }

    @Test
    @Order(3)
    void aTurnedPelvisSensorDoesNotMakeADropOfItsOwn() {
        List<Double> means = new ArrayList<>();
        for (double yaw : new double[] {-YAW_DEG, YAW_DEG}) {
            Wearers.droppingOnBothSides(FIRST, LAST_OF_HUNDRED, yaw).trials().forEach(t -> {
                means.add(t.mean(PELVIC_DROP_AT_TURN, Side.LEFT));
                means.add(t.mean(PELVIC_DROP_AT_TURN, Side.RIGHT));
            });
        }
        double least = means.stream().mapToDouble(m -> m).min().orElseThrow();
        double most = means.stream().mapToDouble(m -> m).max().orElseThrow();
        page.section("4° of drop on both legs under a turned pelvis sensor");
        page.paragraph(text(
                "Simulated: seeds %d–%d, the pelvis sensor turned about the vertical by 5° to the left and by 5° to the"
                        + " right; mean of each side's six repetitions.",
                FIRST, LAST_OF_HUNDRED));
        page.table("figure", "target", "measured");
        page.row(
                "drop at the turning point, least and most of any side's mean",
                "2…6°",
                text("%.2f…%.2f°", least, most));
        page.end();

        assertThat(means)
                .allSatisfy(
                        m -> assertThat(m).isBetween(Wearers.BOTH_SIDES_DROP_DEG - 2, Wearers.BOTH_SIDES_DROP_DEG + 2));
    }

    @Test
    @Order(4)
    void hardWearersSquatsAreFound() {
        Wearers wearers = Wearers.hardSquats(FIRST, LAST_OF_HUNDRED);
        page.section("Single-leg squats of hard simulated wearers");
        page.paragraph(text(
                "Simulated, with noise, bias, misplacement, out-of-plane movement and skin motion doubled: %d wearers (seeds"
                        + " %d–%d). The program is not told that they are hard: how far their alignment movements differ and"
                        + " how their skin slides makes it state more uncertainty.",
                wearers.count(), FIRST, LAST_OF_HUNDRED));
        tables.cutting(wearers, false);
        tables.measures(wearers, Map.of());

        SquatTargets.found(wearers);
    }

    @Test
    @Order(5)
    void standardWearersWalkingIsCutAndItsDropMeasured() {
        Wearers wearers = Wearers.standardWalks(FIRST, LAST_OF_HUNDRED);
        page.section("Walking of standard simulated wearers");
        page.paragraph(text(
                "Simulated: %d wearers (seeds %d–%d) who walk straight ahead without any alignment movement, 20 stances a"
                        + " side besides starting and stopping. The targets are those of the optical walks; drop has"
                        + " none here.",
                wearers.count(), FIRST, LAST_OF_HUNDRED));
        page.table("figure", "target", "measured");
        page.row("stance phases found", "", text("%d of %d", wearers.found(), wearers.happened()));
        tables.contacts(wearers.contacts(Event.INITIAL_CONTACT), wearers.contacts(Event.FOOT_OFF));
        page.end();
        tables.deviations(wearers, Map.of(), List.of(PEAK_PELVIC_DROP));

        OpticalTargets.agree(wearers.contacts(Event.INITIAL_CONTACT));
        OpticalTargets.agree(wearers.contacts(Event.FOOT_OFF));
    }

    @Test
    @Order(6)
    void opticalWalksAreFollowed() {
        OpticalWalks walks = new OpticalWalks();
        List<Double> obliquity = walks.obliquityRmse();
        List<Double> adduction = walks.hipAdductionRmse();
        page.section("Walks of real people: optical motion turned into sensor signals");
        page.paragraph(AccuracyWords.OPTICAL);
        page.table("figure", "target", "measured");
        page.row("pelvic obliquity, RMSE of a walk, median", "≤ 0.5°", text("%.2f°", OpticalWalks.median(obliquity)));
        page.row("pelvic obliquity, RMSE of a walk, worst", "≤ 1.5°", text("%.2f°", OpticalWalks.worst(obliquity)));
        page.row("hip adduction, RMSE of a leg, median", "≤ 1.5°", text("%.2f°", OpticalWalks.median(adduction)));
        page.row("hip adduction, RMSE of a leg, worst", "≤ 3.0°", text("%.2f°", OpticalWalks.worst(adduction)));
        tables.contacts(walks.contacts(Event.INITIAL_CONTACT), walks.contacts(Event.FOOT_OFF));
        page.end();
        page.paragraph(AccuracyWords.INJECTED);
        page.table("walk", "stance", "true mean peak drop", "target", "measured");
        for (OpticalTargets.Injected truth : OpticalTargets.INJECTED) {
            page.row(
                    truth.name(),
                    truth.stance().word(),
                    text("%.2f°", truth.meanPeakDropDeg()),
                    text("± %.1f°", truth.toleranceDeg()),
                    text("%.2f°", OpticalWalks.mean(walks.injectedPeakDrop(truth))));
        }
        page.end();

        OpticalTargets.angles(walks);
        OpticalTargets.contacts(walks);
        OpticalTargets.injectedDrop(walks);
    }

    @Test
    @Order(7)
    void opticalWalksAreFollowedFromThePelvisAlone() {
        new OneSensorSection(page).pelvisAlone();
    }

    @Test
    @Order(8)
    void opticalWalksAreFollowedFromOneThighAlone() {
        new OneSensorSection(page).thighAlone();
    }

    @Test
    @Order(9)
    void aLowerBackSensorFindsTheStepsOfTheReference() {
        new OneSensorSection(page).lowerBack();
    }

    @Test
    @Order(10)
    void inclinationIsThatOfTheAuthorsCode() {
        page.section("Inclination of one sensor moved by hand before cameras");
        page.paragraph(AccuracyWords.BROAD);
        page.table("trial", "causal", "authors", "forward-backward", "authors");
        for (Broad.Reference authors : Broad.REFERENCES) {
            Broad trial = Broad.trial(authors.name());
            double causal =
                    trial.inclinationRmseDeg(CausalOrientation.of(trial.samples(), OrientationParameters.STANDARD));
            double recorded =
                    trial.inclinationRmseDeg(ForwardBackward.of(trial.samples(), OrientationParameters.STANDARD));
            page.row(
                    authors.name().replace(".f32", "").replace('_', ' '),
                    text("%.3f°", causal),
                    text("%.3f°", authors.causalDeg()),
                    text("%.3f°", recorded),
                    text("%.3f°", authors.recordedDeg()));
            assertThat(causal).isCloseTo(authors.causalDeg(), within(0.0005));
            assertThat(recorded).isCloseTo(authors.recordedDeg(), within(0.0005));
        }
        page.end();
    }

    @Test
    @Order(11)
    void everyExerciseIsCutAndMeasuredWithEverySensorSet() {
        new ProgrammeSection(page).cells(FIRST, LAST_OF_EXERCISES, false);
    }

    @Test
    @Order(12)
    void hardWearersAreCoveredByWiderIntervals() {
        new ProgrammeSection(page).cells(FIRST, LAST_OF_EXERCISES, true);
    }

    @Test
    @Order(13)
    void whatIsPastItsBandIsFoundAndNothingElse() {
        new ProgrammeSection(page).detection(FIRST, LAST_OF_EXERCISES);
    }

    @Test
    @Order(14)
    void anExerciseIsRecognisedByItsLooks() {
        new ProgrammeSection(page).recognition(FIRST, LAST_OF_EXERCISES);
    }
}
