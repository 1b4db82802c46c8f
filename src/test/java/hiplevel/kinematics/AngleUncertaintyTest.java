package hiplevel.kinematics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.kinematics.alignment.AngleErrors;
import org.junit.jupiter.api.Test;

class AngleUncertaintyTest {
    private static final double TEN = Math.toRadians(10);
    private static final double SIXTY = Math.toRadians(60);
    private static final double YAW = Math.toRadians(1.6);

    private static AngleUncertainty thigh(double skin, double accelerometer) {
        return new AngleUncertainty(Math.toRadians(0.1), Math.toRadians(0.5), YAW, 0, skin, accelerometer, 0, 0);
    }

    @Test
    void moreSlidingSkinWidensTheIntervalOfADeepBendAndNotOfAShallowOne() {
        double shallow = thigh(0.036, 0).total(0, TEN) / thigh(0.012, 0).total(0, TEN);
        double deep = thigh(0.036, 0).total(0, SIXTY) / thigh(0.012, 0).total(0, SIXTY);
        assertThat(shallow).isBetween(1.0, 1.0001);
        assertThat(deep).isGreaterThan(1.02);
    }

    /** 50 mg is 1.4° at 60° of flexion. */
    @Test
    void anOffsetOfTheAccelerometerShowsWithDepthAsTheNotesSay() {
        AngleUncertainty offsetOnly = new AngleUncertainty(0, 0, 0, 0, 0, 0.05, 0, 0);
        assertThat(Math.toDegrees(offsetOnly.total(0, SIXTY))).isCloseTo(1.43, within(0.01));
        assertThat(offsetOnly.total(0, 0)).isZero();
    }

    @Test
    void aRestingForceThatIsNotGravityWidensWhatTheAccelerometerMayBeOff() {
        AngleErrors errors = AngleErrors.DEFAULT;
        assertThat(errors.offset(0.2)).isGreaterThan(2 * errors.offset(0.02));
        assertThat(errors.offset(-0.2)).isEqualTo(errors.offset(0.2));
        assertThat(errors.offset(Double.NaN)).isEqualTo(errors.accelerometerOffset());
    }

    @Test
    void alignmentCountsFromWhereTheAngleWasZeroed() {
        AngleUncertainty u = thigh(0.012, 0);
        assertThat(u.alignmentPart(SIXTY, SIXTY)).isZero();
        assertThat(u.alignmentPart(0, SIXTY)).isCloseTo(YAW * Math.sin(SIXTY), within(1e-12));
        assertThat(u.alignmentPart(TEN, SIXTY)).isLessThan(u.alignmentPart(0, SIXTY));
    }

    @Test
    void joltsMakeAnInclinationLessSureAndStandingStillDoesNot() {
        AngleUncertainty u = new AngleUncertainty(Math.toRadians(0.06), 0, 0, 0, 0, 0, Math.toRadians(0.02), 0);
        assertThat(u.shaken(0).total(0, 0)).isCloseTo(u.total(0, 0), within(1e-15));
        assertThat(Math.toDegrees(u.shaken(8).total(0, 0))).isCloseTo(Math.hypot(0.06, 0.16), within(1e-9));
    }

    @Test
    void aLeversOwnReadingIsLessSureTheFartherItBends() {
        AngleUncertainty u = new AngleUncertainty(0.001, 0.5, 0.5, 0, 0, 0, 0, 0.005);
        assertThat(u.ofLever(0)).isEqualTo(0.001);
        assertThat(u.ofLever(SIXTY)).isCloseTo(Math.hypot(0.001, 0.005 * SIXTY), within(1e-15));
    }
}
