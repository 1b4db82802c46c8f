package hiplevel.session.live;

import static hiplevel.exercise.Measure.PEAK_PELVIC_DROP;
import static hiplevel.exercise.Measure.THIGH_ADDUCTION_CHANGE_AT_TURN;
import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Calibration;
import hiplevel.imu.Calibration.Axis;
import hiplevel.imu.Calibration.Triad;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.imu.calibration.Calibrations;
import hiplevel.imu.quality.DataQuality;
import hiplevel.imu.quality.DataQuality.Verdict;
import hiplevel.recording.WearingFacts;
import hiplevel.session.Algorithms;
import hiplevel.session.Input;
import hiplevel.session.Pipeline;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.simulation.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Three worn sensors that read wrongly by a known scale and offset each, with and without their calibrations. */
class CalibratedSessionTest {
    private static final List<SensorTrack> TRUE = Hearing.simulated(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 1)
            .but()
            .repetitions(3)
            .drop(Side.RIGHT, 9.0)
            .build());
    private static final List<Calibration> ERRORS =
            List.of(errors("A", 1.02, -0.45), errors("B", 0.98, -0.4), errors("C", 1.015, 0.35));
    private static final List<SensorTrack> WRONG = wrong(OptionalDouble.empty());
    private static final Calibrations ALL = Calibrations.of(ERRORS);

    @Test
    void correctedSensorsMeasureWhatRightOnesDoAndUncorrectedOnesDoNot() {
        List<MeasuredRepetition> truth = whole(TRUE, Calibrations.NONE).repetitions();
        List<MeasuredRepetition> corrected = whole(WRONG, ALL).repetitions();
        List<MeasuredRepetition> uncorrected = whole(WRONG, Calibrations.NONE).repetitions();
        assertThat(corrected).hasSize(6);
        double worst = 0;
        for (int i = 0; i < 6; i++) {
            double drop = Hearing.value(truth.get(i), PEAK_PELVIC_DROP);
            assertThat(Hearing.value(corrected.get(i), PEAK_PELVIC_DROP)).isCloseTo(drop, within(1e-6));
            assertThat(Hearing.value(corrected.get(i), THIGH_ADDUCTION_CHANGE_AT_TURN))
                    .isCloseTo(Hearing.value(truth.get(i), THIGH_ADDUCTION_CHANGE_AT_TURN), within(1e-6));
            worst = Math.max(
                    worst,
                    Math.abs(Hearing.value(uncorrected.get(i), THIGH_ADDUCTION_CHANGE_AT_TURN)
                            - Hearing.value(truth.get(i), THIGH_ADDUCTION_CHANGE_AT_TURN)));
        }
        assertThat(worst).isGreaterThan(0.5);
    }

    @Test
    void whatIsToldLiveIsWhatTheRecordingShowsAfterwards() {
        Hearing hearing = heard(WRONG, ALL);
        List<MeasuredRepetition> whole = whole(WRONG, ALL).repetitions();
        assertThat(hearing.repetitions).hasSameSizeAs(whole);
        for (int i = 0; i < whole.size(); i++) {
            MeasuredRepetition told = hearing.repetitions.get(i).measured();
            assertThat(Hearing.value(told, PEAK_PELVIC_DROP))
                    .isCloseTo(Hearing.value(whole.get(i), PEAK_PELVIC_DROP), within(1e-9));
            assertThat(Hearing.value(told, THIGH_ADDUCTION_CHANGE_AT_TURN))
                    .isCloseTo(Hearing.value(whole.get(i), THIGH_ADDUCTION_CHANGE_AT_TURN), within(1e-9));
        }
        assertThat(hearing.notes).hasSize(3).allMatch(n -> n.contains("corrected by the calibration"));
    }

    @Test
    void theReportNamesWhatWasAppliedAndTheNeedForItIsGone() {
        List<DataQuality> before =
                whole(WRONG, Calibrations.NONE).recordings().get(0).dataQuality();
        assertThat(before).anyMatch(q -> said(q.reasons()).toString().contains("the accelerometer needs calibration:"));
        List<DataQuality> after = whole(WRONG, ALL).recordings().get(0).dataQuality();
        assertThat(after).allMatch(q -> q.reasons().isEmpty() && q.verdict() == Verdict.VALID);
        assertThat(after.stream().map(q -> q.calibration().orElseThrow())).containsExactlyElementsOf(ERRORS);
    }

    @Test
    void aCalibrationThatDoesNotHelpAnyMoreMustBeMadeAnew() {
        Calibrations stale = Calibrations.of(List.of(errors("A", 0.94, 0)));
        DataQuality pelvis =
                whole(WRONG, stale).recordings().get(0).dataQuality().get(0);
        assertThat(pelvis.verdict()).isEqualTo(Verdict.ATTENTION);
        assertThat(said(pelvis.reasons())).singleElement().asString().contains("needs calibration anew");
    }

    @Test
    void clippingIsCountedInWhatTheSensorReadNotInWhatWasMadeOfIt() {
        List<SensorTrack> clipped = wrong(OptionalDouble.of(10));
        // corrected, no value reaches the range any more: each is smaller by the scale, and by the offset
        DataQuality raw = whole(clipped, Calibrations.NONE)
                .recordings()
                .get(0)
                .dataQuality()
                .get(0);
        DataQuality corrected =
                whole(clipped, ALL).recordings().get(0).dataQuality().get(0);
        assertThat(said(raw.reasons()).toString()).contains("clipped at the range");
        assertThat(said(corrected.reasons()))
                .containsAll(said(raw.reasons()).stream()
                        .filter(r -> r.contains("clipped"))
                        .toList());
        assertThat(Arrays.stream(ALL.applied(clipped.get(0)).samples().accX()).map(Math::abs))
                .allMatch(v -> v < 9.98);
    }

    @Test
    void sensorsThatSayTheSameNumberAreLeftAsTheyAreAndThatIsSaid() {
        List<SensorTrack> same = WRONG.stream()
                .map(t -> new SensorTrack(named(t.sensor(), "A", OptionalDouble.empty()), t.samples(), List.of()))
                .toList();
        SessionResult result = whole(same, ALL);
        assertThat(result.recordings().get(0).dataQuality())
                .allMatch(q -> q.calibration().isEmpty());
        assertThat(said(result.recordings().get(0).notes())).anyMatch(n -> n.contains("same serial number A"));
        Hearing hearing = heard(same, ALL);
        assertThat(hearing.notes).anyMatch(n -> n.contains("same serial number A"));
        for (int i = 0; i < hearing.repetitions.size(); i++) {
            assertThat(Hearing.value(hearing.repetitions.get(i).measured(), PEAK_PELVIC_DROP))
                    .isCloseTo(Hearing.value(result.repetitions().get(i), PEAK_PELVIC_DROP), within(1e-9));
        }
    }

    private static Hearing heard(List<SensorTrack> tracks, Calibrations calibrations) {
        Hearing hearing = new Hearing();
        LiveSession session =
                new LiveSession(SessionSettings.DEFAULT.with(calibrations), WearingFacts.NONE, hearing, Runnable::run);
        Hearing.deliver(tracks, 1, session);
        session.finish();
        return hearing;
    }

    private static SessionResult whole(List<SensorTrack> tracks, Calibrations calibrations) {
        return Pipeline.analyse(
                List.of(new Input("worn", tracks, WearingFacts.NONE)),
                SessionSettings.DEFAULT
                        .with(Algorithms.DEFAULT.in(Algorithms.Form.CAUSAL))
                        .with(calibrations));
    }

    private static Calibration errors(String serial, double scale, double offset) {
        Triad force = new Triad(
                new Axis(scale, offset, 0, 0), new Axis(2 - scale, -offset, 0, 0), new Axis(scale, offset / 2, 0, 0));
        Triad rate = new Triad(new Axis(scale, 0.01, 0, 0), new Axis(scale, -0.01, 0, 0), new Axis(scale, 0, 0, 0));
        return new Calibration(serial, Optional.empty(), 6, 5, force, rate, 0.01, 0.001);
    }

    /** @param limit of the accelerometers, m/s², beyond which they read no more */
    private static List<SensorTrack> wrong(OptionalDouble limit) {
        List<SensorTrack> wrong = new ArrayList<>();
        for (int k = 0; k < TRUE.size(); k++) {
            Calibration e = ERRORS.get(k);
            ImuSeries s = TRUE.get(k).samples();
            ImuSeries.Builder read = new ImuSeries.Builder();
            for (int i = 0; i < s.size(); i++) {
                read.add(
                        s.timeMicros()[i],
                        reads(e.gyroscope().x(), s.gyrX()[i], OptionalDouble.empty()),
                        reads(e.gyroscope().y(), s.gyrY()[i], OptionalDouble.empty()),
                        reads(e.gyroscope().z(), s.gyrZ()[i], OptionalDouble.empty()),
                        reads(e.accelerometer().x(), s.accX()[i], limit),
                        reads(e.accelerometer().y(), s.accY()[i], limit),
                        reads(e.accelerometer().z(), s.accZ()[i], limit));
            }
            SensorDescription sensor = named(TRUE.get(k).sensor(), e.serial(), limit);
            wrong.add(new SensorTrack(sensor, read.build(), List.of()));
        }
        return wrong;
    }

    private static double reads(Axis axis, double truth, OptionalDouble limit) {
        double reading = axis.scale() * truth + axis.offset();
        double most = limit.orElse(Double.POSITIVE_INFINITY);
        return Math.max(-most, Math.min(most, reading));
    }

    private static SensorDescription named(SensorDescription d, String serial, OptionalDouble range) {
        return new SensorDescription(
                d.id(), d.name(), d.placement(), d.device(), serial, d.rateHz(), d.gyroscopeRange(), range);
    }
}
