package hiplevel.session;

import static hiplevel.session.OpticalWalks.median;
import static hiplevel.session.OpticalWalks.worst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.imu.Side;
import hiplevel.repetition.Contact.Event;
import hiplevel.repetition.ContactAgreement;

/** What walks seen by one sensor must reach. */
final class OneSensorTargets {
    static final double LARGEST_MEDIAN_OBLIQUITY_DEG = 0.7;
    static final double LARGEST_WORST_OBLIQUITY_DEG = 2.0;
    static final double LARGEST_MEDIAN_THIGH_DEG = 2.5;
    static final double LEAST_RIGHT_SIDES = 0.9;
    /** How far the share of right sides may lie from what the contacts say of themselves. */
    static final double CALIBRATED_WITHIN = 0.03;

    static final String[] STRAIGHT = {"HA_001_Test5_Trial1", "HA_001_Test5_Trial2"};
    static final String DAILY = "HA_001_Test11_Trial1";
    static final double STRAIGHT_TOLERANCE = 0.1;
    static final double DAILY_TOLERANCE = 0.25;
    static final double LEAST_STRAIGHT_F1 = 0.95;
    static final double LEAST_DAILY_F1 = 0.85;

    private OneSensorTargets() {}

    static void obliquity(OpticalWalks pelvis) {
        assertThat(pelvis.obliquityRmse()).hasSize(15);
        assertThat(median(pelvis.obliquityRmse())).isLessThanOrEqualTo(LARGEST_MEDIAN_OBLIQUITY_DEG);
        assertThat(worst(pelvis.obliquityRmse())).isLessThanOrEqualTo(LARGEST_WORST_OBLIQUITY_DEG);
    }

    static void sides(OpticalWalks pelvis) {
        ContactAgreement landings = pelvis.contacts(Event.INITIAL_CONTACT);
        assertThat(landings.known()).isGreaterThan(150);
        assertThat(landings.f1()).isGreaterThanOrEqualTo(0.95);
        sides(landings);
    }

    static void sides(ContactAgreement landings) {
        assertThat(landings.rightShare()).isGreaterThanOrEqualTo(LEAST_RIGHT_SIDES);
        assertThat(landings.statedShare()).isCloseTo(landings.rightShare(), within(CALIBRATED_WITHIN));
    }

    static void thigh(OpticalWalks thigh, Side side) {
        assertThat(thigh.thighAdductionRmse(side)).hasSize(15);
        assertThat(median(thigh.thighAdductionRmse(side))).isLessThanOrEqualTo(LARGEST_MEDIAN_THIGH_DEG);
    }

    static void lowerBack() {
        ContactAgreement straight = LowerBackSteps.of(STRAIGHT_TOLERANCE, STRAIGHT);
        assertThat(straight.known()).isEqualTo(18);
        assertThat(straight.f1()).isGreaterThanOrEqualTo(LEAST_STRAIGHT_F1);
        sides(straight);
        ContactAgreement daily = LowerBackSteps.of(DAILY_TOLERANCE, DAILY);
        assertThat(daily.known()).isEqualTo(63);
        assertThat(daily.f1()).isGreaterThanOrEqualTo(LEAST_DAILY_F1);
        sides(daily);
    }
}
