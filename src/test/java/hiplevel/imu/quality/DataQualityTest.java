package hiplevel.imu.quality;

import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.quality.DataQuality.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class DataQualityTest {
    private static final SensorDescription SENSOR = SensorDescription.worn(0, "pelvis", Placement.PELVIS);

    /** Twenty seconds at 100 Hz of a swinging sensor, without the samples named. */
    private static SensorTrack track(SensorDescription sensor, IntPredicate lost, double peak, double accScale) {
        ImuSeries.Builder series = new ImuSeries.Builder();
        for (int i = 0; i < 2000; i++) {
            if (!lost.test(i)) {
                double swing = i < 300 ? 0 : Math.sin(i / 40.0);
                double rate = Math.max(-peak, Math.min(peak, 10 * swing));
                series.add(10_000L * i, rate, 0, 0, 0.1 * swing, 0, accScale * 9.80665);
            }
        }
        return new SensorTrack(sensor, series.build(), List.of());
    }

    private static DataQuality without(IntPredicate lost) {
        return DataQuality.of(track(SENSOR, lost, 100, 1));
    }

    @Test
    void aCompleteSeriesIsValid() {
        DataQuality quality = without(i -> false);
        assertThat(quality.verdict()).isEqualTo(Verdict.VALID);
        assertThat(said(quality.reasons())).isEmpty();
        assertThat(quality.missing()).isZero();
        assertThat(quality.rateHz()).isCloseTo(100, within(1e-9));
        assertThat(quality.longestGapMs()).isCloseTo(10, within(1e-9));
        assertThat(quality.clockSkewPpm()).isNaN();
    }

    @Test
    void fiveMoreRowsDeletedAreFiveMoreMissing() {
        assertThat(without(i -> i % 100 == 50).missing()).isEqualTo(20);
        assertThat(without(i -> i % 100 == 50 || (i > 700 && i < 706)).missing())
                .isEqualTo(25);
    }

    @Test
    void lossesAskForCareAboveFivePercentAndEndItAboveTwenty() {
        assertThat(without(i -> i % 25 == 1).verdict()).isEqualTo(Verdict.VALID);
        assertThat(without(i -> i % 15 == 1).verdict()).isEqualTo(Verdict.ATTENTION);
        assertThat(without(i -> i % 4 == 1).verdict()).isEqualTo(Verdict.INVALID);
        assertThat(said(without(i -> i % 4 == 1).reasons())).containsExactly("25.0 % of the samples missing");
    }

    @Test
    void gapsCountOnlyInsideTheTrial() {
        SensorTrack gap = track(SENSOR, i -> i > 1000 && i < 1030, 100, 1);
        assertThat(DataQuality.of(gap).verdict()).isEqualTo(Verdict.ATTENTION);
        assertThat(said(DataQuality.of(gap).reasons())).containsExactly("a gap of 300 ms");
        assertThat(DataQuality.of(gap, 0, 9_000_000).verdict()).isEqualTo(Verdict.VALID);
        assertThat(DataQuality.of(gap, 0, 9_000_000).samples()).isEqualTo(901);
        assertThat(without(i -> i > 1000 && i < 1120).verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void aLongGapAloneLeavesTheSensorUsable() {
        DataQuality gap = without(i -> i > 400 && i < 1700);
        assertThat(gap.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(gap.usable()).isTrue();
        assertThat(said(gap.reasons()))
                .last()
                .asString()
                .contains("a gap of 13000 ms; what lies in it was not assessed");
        assertThat(without(i -> i % 4 == 1).usable()).isFalse();
        assertThat(without(i -> i % 4 == 1 || (i > 400 && i < 1700)).usable()).isFalse();
        assertThat(without(i -> i % 5 != 1).usable()).isFalse();
        assertThat(without(i -> i > 0).usable()).isFalse();
        assertThat(DataQuality.of(track(SENSOR, i -> false, 9.9, 1)).usable()).isFalse();
    }

    @Test
    void aStatedRateSaysWhatIsMissing() {
        SensorDescription stated = new SensorDescription(
                0,
                "p",
                Optional.empty(),
                "",
                "",
                OptionalDouble.of(200),
                OptionalDouble.empty(),
                OptionalDouble.empty());
        DataQuality quality = DataQuality.of(track(stated, i -> false, 100, 1));
        assertThat(quality.rateHz()).isEqualTo(200);
        assertThat(quality.missing()).isEqualTo(1999);
        assertThat(quality.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void slowSensorsAreToldFromFortyEightHertzDown() {
        assertThat(without(i -> i % 2 == 1).verdict()).isEqualTo(Verdict.VALID);
        assertThat(without(i -> i % 3 != 1).verdict()).isEqualTo(Verdict.ATTENTION);
        assertThat(without(i -> i % 5 != 1).verdict()).isEqualTo(Verdict.INVALID);
        assertThat(said(without(i -> i % 5 != 1).reasons())).containsExactly("rate 20.0 Hz, under 25 Hz");
    }

    @Test
    void clippingIsSeenAtTheStatedRangeAndWithoutOne() {
        SensorDescription stated = new SensorDescription(
                0,
                "p",
                Optional.empty(),
                "",
                "",
                OptionalDouble.empty(),
                OptionalDouble.of(9.9),
                OptionalDouble.empty());
        DataQuality atRange = DataQuality.of(track(stated, i -> false, 9.9, 1));
        DataQuality byRuns = DataQuality.of(track(SENSOR, i -> false, 9.9, 1));
        assertThat(atRange.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(byRuns.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(said(byRuns.reasons())).singleElement().asString().contains("clipped at the range");
        assertThat(said(DataQuality.of(track(SENSOR, i -> false, 11, 1)).reasons()))
                .isEmpty();
    }

    @Test
    void anAccelerometerFarFromOneGAtRestNeedsCalibration() {
        assertThat(DataQuality.of(track(SENSOR, i -> false, 100, 1.04)).verdict())
                .isEqualTo(Verdict.VALID);
        DataQuality off = DataQuality.of(track(SENSOR, i -> false, 100, 1.06));
        assertThat(off.verdict()).isEqualTo(Verdict.ATTENTION);
        assertThat(said(off.reasons())).singleElement().asString().contains("needs calibration", "10.40 m/s²");
    }

    @Test
    void samplesLeftOutAtTheEdgesAreMissingToo() {
        SensorTrack whole = track(SENSOR, i -> i < 3, 100, 1);
        SensorTrack faulty = new SensorTrack(
                SENSOR, whole.samples(), List.of(new Fault(0, 0, Fault.Kind.NOT_A_NUMBER, 3, "lines 2 to 4")));
        assertThat(DataQuality.of(whole).missing()).isZero();
        assertThat(DataQuality.of(faulty).missing()).isEqualTo(3);
    }

    @Test
    void withoutSamplesThereIsNothingToRelyOn() {
        SensorTrack none = new SensorTrack(SENSOR, new ImuSeries.Builder().build(), List.of());
        assertThat(DataQuality.of(none).verdict()).isEqualTo(Verdict.INVALID);
        assertThat(said(DataQuality.of(none).reasons())).containsExactly("no sample");
    }

    @Test
    void whatHappenedOnTheWireIsToldBesideWhatIsMissing() {
        SensorTrack cut = track(SENSOR, i -> i >= 500 && i < 530, 100, 1);
        List<Fault> faults = List.of(
                new Fault(0, 5_000_000, Fault.Kind.GAP, 1, ""),
                new Fault(0, 5_000_000, Fault.Kind.LOST, 30, ""),
                new Fault(0, 6_000_000, Fault.Kind.GAP, 1, ""),
                new Fault(0, 7_000_000, Fault.Kind.RESTARTED, 1, ""),
                new Fault(0, 8_000_000, Fault.Kind.DAMAGED, 12, ""));
        DataQuality quality = DataQuality.of(new SensorTrack(SENSOR, cut.samples(), faults));
        assertThat(quality.missing()).isEqualTo(30);
        assertThat(said(quality.reasons())).contains("unplugged or silent 2 times", "the device started anew once");
        assertThat(quality.verdict()).isEqualTo(Verdict.ATTENTION);
        assertThat(DataQuality.of(new SensorTrack(SENSOR, cut.samples(), faults), 0, 4_000_000)
                        .verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void aClockKnownBadlyNeedsAttentionAndOneUnknownTakesTheSensorAway() {
        SensorTrack whole = track(SENSOR, i -> false, 100, 1);
        assertThat(DataQuality.of(whole, 12, 1.9).verdict()).isEqualTo(Verdict.VALID);
        assertThat(DataQuality.of(whole, 12, 1.9).clockSkewPpm()).isEqualTo(12);
        assertThat(DataQuality.of(whole, 12, 2.1).verdict()).isEqualTo(Verdict.ATTENTION);
        assertThat(DataQuality.of(whole, 12, 2.1).usable()).isTrue();
        assertThat(DataQuality.of(whole, 12, 10.1).usable()).isFalse();
        assertThat(said(DataQuality.of(whole, 12, 10.1).reasons()))
                .containsExactly("its clock is known to 10.1 ms only");
    }
}
