package hiplevel.imu.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.imu.Calibration;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.calibration.CalibrationOutcome.Found;
import hiplevel.imu.calibration.CalibrationOutcome.Refused;
import hiplevel.spatial.Vector3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Simulated sensors with known errors, turned by hand through their six sides and more. */
class RotateAndRestTest {
    private static final List<Vector3> SIX = TurnedByHand.SIX_SIDES;

    @Test
    void knownErrorsAreFoundFromSixPoses() {
        for (long seed = 1001; seed <= 1030; seed++) {
            TurnedByHand truth = TurnedByHand.drawn(seed);
            Calibration found = found(truth, SIX);
            String sensor = "sensor " + seed;
            near(found.accelerometer().offset(), truth.forceOffset(), 0.02, sensor);
            near(found.accelerometer().scale(), truth.forceScale(), 0.002, sensor);
            near(found.gyroscope().scale(), truth.rateScale(), 0.005, sensor);
            near(found.gyroscope().offset(), truth.rateBias(), Math.toRadians(0.1), sensor);
            assertThat(found.poses()).isEqualTo(6);
            assertThat(found.turns()).isEqualTo(5);
        }
    }

    @Test
    void theErrorsLieWithinWhatIsStatedOfThem() {
        int axes = 0;
        int inside = 0;
        for (long seed = 1101; seed <= 1130; seed++) {
            TurnedByHand truth = TurnedByHand.drawn(seed);
            Calibration found = found(truth, SIX);
            for (double[] each : new double[][] {
                error(
                        found.accelerometer().scale(),
                        truth.forceScale(),
                        found.accelerometer().scaleSd()),
                error(
                        found.accelerometer().offset(),
                        truth.forceOffset(),
                        found.accelerometer().offsetSd()),
                error(
                        found.gyroscope().scale(),
                        truth.rateScale(),
                        found.gyroscope().scaleSd())
            }) {
                for (double z : each) {
                    axes++;
                    inside += Math.abs(z) < 1.96 ? 1 : 0;
                }
            }
        }
        assertThat(inside / (double) axes).isGreaterThan(0.95);
    }

    @Test
    void morePosesAtAnyAngleMakeItSurer() {
        TurnedByHand truth = TurnedByHand.drawn(1);
        List<Vector3> more = new ArrayList<>(SIX);
        more.add(new Vector3(1, 1, 1).normalized());
        more.add(new Vector3(-1, 1, -1).normalized());
        more.add(new Vector3(1, -1, -1).normalized());
        more.add(new Vector3(-1, -1, 1).normalized());
        Calibration six = found(truth, SIX);
        Calibration ten = found(truth, more);
        assertThat(ten.poses()).isEqualTo(10);
        near(ten.accelerometer().offset(), truth.forceOffset(), 0.02, "ten poses");
        assertThat(ten.gyroscope().scaleSd().norm())
                .isLessThan(six.gyroscope().scaleSd().norm());
        assertThat(ten.accelerometer().offsetSd().norm())
                .isLessThan(six.accelerometer().offsetSd().norm());
    }

    @Test
    void correctedSamplesReadGravityAtRestAndShowNoErrors() {
        TurnedByHand truth = TurnedByHand.drawn(2);
        SensorTrack raw = truth.track("7", SIX);
        SensorTrack corrected = raw.corrected(found(truth, SIX));
        for (Rest rest : Rests.in(corrected.samples())) {
            assertThat(rest.force().norm()).isCloseTo(9.80665, within(0.02));
        }
        Calibration again = found(corrected);
        near(again.accelerometer().offset(), Vector3.ZERO, 0.005, "again");
        near(again.gyroscope().scale(), new Vector3(1, 1, 1), 0.001, "again");
    }

    @Test
    void whatIsCorrectedIsNotCorrectedAgain() {
        TurnedByHand truth = TurnedByHand.drawn(3);
        Calibration calibration = found(truth, SIX);
        Calibrations kept = Calibrations.of(List.of(calibration));
        SensorTrack once = kept.applied(truth.track("7", SIX));
        assertThat(once.calibration()).contains(calibration);
        assertThat(kept.applied(once)).isSameAs(once);
    }

    @Test
    void anotherDeviceAndOneWithoutNumberAreLeftAsTheyAre() {
        TurnedByHand truth = TurnedByHand.drawn(4);
        Calibrations kept = Calibrations.of(List.of(found(truth, SIX)));
        for (String other : List.of("8", "", "07", "7 ")) {
            SensorTrack raw = truth.track(other, SIX);
            assertThat(kept.applied(raw)).isSameAs(raw);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void withOneSideNotOnceUpItIsNamed(int left) {
        List<Vector3> five = new ArrayList<>(SIX);
        Vector3 missing = five.remove(left);
        String reason = refused(TurnedByHand.drawn(5).track("7", five));
        assertThat(reason)
                .startsWith("5 resting poses were found where at least 6 are needed")
                .contains("Not once up of the sensor's axes: " + name(missing) + ".", "Record again");
    }

    @Test
    void sixPosesOnOneHalfOfTheSphereAreRefused() {
        List<Vector3> half = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            half.add(new Vector3(Math.cos(i * Math.PI / 3), Math.sin(i * Math.PI / 3), 0.4).normalized());
        }
        half.add(Vector3.Z);
        assertThat(refused(TurnedByHand.drawn(6).track("7", half)))
                .startsWith("7 resting")
                .contains("axes: -z.");
    }

    @Test
    void aSensorThatNeverRestsOrNeverMovesIsRefused() {
        assertThat(refused(TurnedByHand.drawn(7).track("7", List.of(Vector3.Z))))
                .startsWith("1 resting pose was found")
                .contains("+x, -x, +y, -y, -z");
        ImuSeries empty = new ImuSeries.Builder().build();
        assertThat(refused(new SensorTrack(TurnedByHand.description(0, "7", Optional.empty()), empty, List.of())))
                .startsWith("0 resting poses were found");
    }

    @Test
    void forcesInAnotherUnitAreRefused() {
        SensorTrack raw = TurnedByHand.drawn(8).track("7", SIX);
        assertThat(refused(scaled(raw, 1, 0.5))).contains("Is it specific force in m/s²");
    }

    @Test
    void ratesInDegreesOrOfTheWrongSignAreRefused() {
        SensorTrack raw = TurnedByHand.drawn(9).track("7", SIX);
        assertThat(refused(scaled(raw, -1, 1))).contains("do not lead from one resting pose to the next");
    }

    @Test
    void turnsBeyondTheGyroscopesRangeLeaveItsScaleUncorrectedAndSaySo() {
        TurnedByHand truth = TurnedByHand.drawn(10);
        SensorDescription d = TurnedByHand.description(0, "7", Optional.empty());
        SensorDescription slow = new SensorDescription(
                0,
                d.name(),
                d.placement(),
                d.device(),
                d.serial(),
                d.rateHz(),
                OptionalDouble.of(Math.toRadians(20)),
                d.accelerometerRange());
        // every turn is faster than this gyroscope can tell
        Calibration found = found(new SensorTrack(slow, truth.series(SIX), List.of()));
        assertThat(found.turns()).isZero();
        near(found.gyroscope().scale(), new Vector3(1, 1, 1), 1e-9, "no turn");
        assertThat(found.gyroscope().scaleSd().x()).isCloseTo(0.03, within(1e-6));
        near(found.accelerometer().offset(), truth.forceOffset(), 0.02, "accelerometer");
    }

    private static Calibration found(TurnedByHand truth, List<Vector3> up) {
        return found(truth.track("7", up));
    }

    private static Calibration found(SensorTrack track) {
        SensorTrack spoken = new SensorTrack(track.sensor(), track.samples(), track.faults());
        CalibrationOutcome outcome = RotateAndRest.of(spoken, "7", Optional.of("2026-11-22T10:15:00Z"));
        assertThat(outcome).isInstanceOf(Found.class);
        return ((Found) outcome).calibration();
    }

    private static String refused(SensorTrack track) {
        CalibrationOutcome outcome = RotateAndRest.of(track, "7", Optional.empty());
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).reason();
    }

    private static SensorTrack scaled(SensorTrack track, double rate, double force) {
        ImuSeries.Builder scaled = new ImuSeries.Builder();
        ImuSeries s = track.samples();
        for (int i = 0; i < s.size(); i++) {
            scaled.add(
                    s.timeMicros()[i],
                    rate * s.gyrX()[i],
                    rate * s.gyrY()[i],
                    rate * s.gyrZ()[i],
                    force * s.accX()[i],
                    force * s.accY()[i],
                    force * s.accZ()[i]);
        }
        return new SensorTrack(track.sensor(), scaled.build(), List.of());
    }

    private static String name(Vector3 axis) {
        double sum = axis.x() + axis.y() + axis.z();
        return (sum > 0 ? "+" : "-") + (axis.x() != 0 ? "x" : axis.y() != 0 ? "y" : "z");
    }

    private static void near(Vector3 found, Vector3 truth, double most, String what) {
        assertThat(found.x()).as(what + ", x").isCloseTo(truth.x(), within(most));
        assertThat(found.y()).as(what + ", y").isCloseTo(truth.y(), within(most));
        assertThat(found.z()).as(what + ", z").isCloseTo(truth.z(), within(most));
    }

    private static double[] error(Vector3 found, Vector3 truth, Vector3 sd) {
        Vector3 e = found.minus(truth);
        return new double[] {e.x() / sd.x(), e.y() / sd.y(), e.z() / sd.z()};
    }
}
