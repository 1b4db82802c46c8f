package hiplevel.session;

import static hiplevel.exercise.Measure.PEAK_PELVIC_DROP;
import static hiplevel.exercise.Measure.PELVIC_DROP_AT_TURN;
import static hiplevel.exercise.Measure.THIGH_ADDUCTION_CHANGE_AT_45;
import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import hiplevel.repetition.Contact.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The targets of {@link AccuracyTest} on a few simulated wearers. Their seeds are among those that settings are chosen on,
 * so that the seeds whose figures are published stay unseen.
 */
class FewWearersTest {
    /**
     * Twenty wearers are twenty pelvis and forty thigh alignments, each shared by its repetitions: the share of intervals
     * that hold the truth then has an SD of up to sqrt(0.95·0.05/20) = 5 %, and an RMSE one of 1/sqrt(2·20) = 16 % (pelvis)
     * or 11 % (thigh). Two SD below 95 % and no upper end is all that a share can be held to; every RMSE lies more than
     * two SD inside its target.
     */
    private static final double LEAST_INSIDE = 0.85;

    @Test
    void standardSquatsAreFoundAndMeasuredWithinTheirStatedUncertainty() {
        Wearers wearers = Wearers.standardSquats(1, 20);
        SquatTargets.cutting(wearers);
        SquatTargets.LARGEST_RMSE_DEG.forEach((measure, largest) -> {
            SquatTargets.rmse(wearers, measure, largest);
            SquatTargets.inside(wearers, measure, LEAST_INSIDE, 1);
        });
        SquatTargets.halfWidths(wearers);
        // one of twenty at most; of wearers truly called so in 6 % of the cases it would be one on average
        assertThat(wearers.share(t -> t.calledAsymmetric(PEAK_PELVIC_DROP))).isLessThanOrEqualTo(0.06);
    }

    @Test
    void hardSquatsAreFoundAndNoneInvented() {
        SquatTargets.cutting(Wearers.hardSquats(1, 8));
    }

    /**
     * Twice the spread of their alignment movements is what makes hard wearers worse. Sixteen of them are sixteen pelvis and
     * thirty-two thigh alignments: two SD below the 92 % asked for is 0.78 and 0.82. The intervals that the standard wearer is
     * told would hold 0.80 to 0.87, so their width is looked at as well.
     */
    @Test
    void carelessWearersAreToldWiderIntervalsThatHoldTheTruth() {
        Wearers hard = Wearers.hardSquats(1, 16);
        Wearers standard = Wearers.standardSquats(1, 16);
        SquatTargets.inside(hard, PELVIC_DROP_AT_TURN, 0.78, 1);
        SquatTargets.inside(hard, THIGH_ADDUCTION_CHANGE_AT_45, 0.82, 1);
        for (Measure measure : List.of(PELVIC_DROP_AT_TURN, THIGH_ADDUCTION_CHANGE_AT_45)) {
            assertThat(hard.deviations(measure).meanHalfWidth()
                            / standard.deviations(measure).meanHalfWidth())
                    .as(measure.key())
                    .isBetween(1.3, 2.1);
        }
    }

    @Test
    void walkingIsCutWithItsSides() {
        Wearers wearers = Wearers.standardWalks(1, 5);
        assertThat(wearers.found()).isEqualTo(wearers.happened());
        OpticalTargets.agree(wearers.contacts(Event.INITIAL_CONTACT));
        OpticalTargets.agree(wearers.contacts(Event.FOOT_OFF));
    }

    @Test
    void sixDegreesMoreDropOnOneLegIsCalledAsymmetricOnThatLeg() {
        assertThat(Wearers.weakOnOneSide(1, 10).trials())
                .allMatch(
                        t -> t.calledAsymmetricOn(Wearers.weakSide(t.scenario().seed()), PEAK_PELVIC_DROP));
    }

    @Test
    void fourDegreesOnBothLegsReadSoUnderATurnedPelvisSensor() {
        assertThat(Wearers.droppingOnBothSides(1, 4, 5).trials()).allSatisfy(t -> {
            for (Side side : Side.values()) {
                assertThat(t.mean(PELVIC_DROP_AT_TURN, side))
                        .isBetween(Wearers.BOTH_SIDES_DROP_DEG - 2, Wearers.BOTH_SIDES_DROP_DEG + 2);
            }
        });
    }
}
