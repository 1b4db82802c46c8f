package hiplevel.session;

import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.AttitudeSeries;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.Quantity;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.orientation.CausalOrientation;
import hiplevel.orientation.OrientationParameters;
import hiplevel.orientation.OrientationSeries;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.SimulatedRecording;
import hiplevel.simulation.Truth;
import hiplevel.simulation.VirtualWearer;
import hiplevel.words.Saying;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Simulated wearers of devices that tell their own attitude (that of our causal filter) instead of rate and force. */
class AttitudeOnlyTest {
    private static final Set<Placement> ALL = EnumSet.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH);
    private static final Set<Quantity> ATTITUDE = EnumSet.of(Quantity.ATTITUDE);

    private static Scenario squats(long seed) {
        return Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, seed)
                .but()
                .repetitions(3)
                .drop(Side.RIGHT, 9.0)
                .cave(Side.RIGHT, 8.0)
                .build();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void pelvicDropIsUsedAndKneeCaveIsNot(long seed) {
        SimulatedRecording recording = VirtualWearer.perform(squats(seed));
        SessionResult result = Worn.analysed(telling(recording, ALL, ATTITUDE));
        List<Truth.TrueRepetition> truth = recording.truth().repetitions();
        assertThat(result.repetitions().size()).isEqualTo(truth.size());
        for (int i = 0; i < truth.size(); i++) {
            MeasuredRepetition r = result.repetitions().get(i);
            assertThat(r.repetition().leg()).isEqualTo(truth.get(i).leg());
            Measured.Value drop = (Measured.Value) r.measures().get(Measure.PELVIC_DROP_AT_TURN);
            assertThat(drop.value()).isCloseTo(truth.get(i).dropAtTurnDeg(), within(3 * drop.sd()));
            assertThat(r.measures().get(Measure.THIGH_ADDUCTION_CHANGE_AT_TURN))
                    .isEqualTo(new Measured.NotAssessed(Saying.of(
                            "not-assessed.attitude-only", r.repetition().leg().saying())));
            assertThat(r.measures().get(Measure.DEPTH)).isInstanceOf(Measured.Value.class);
        }
        assertThat(result.findings())
                .extracting(f -> f.kind().name())
                .contains("PELVIC_DROP")
                .doesNotContain("KNEE_CAVE");
        assertThat(said(result.recordings().get(0).notes()))
                .anyMatch(n -> n.startsWith("The device on the pelvis tells its own attitude"));
    }

    @Test
    void theDropIsThatOfTheSameFilterFedWithSamples() {
        SimulatedRecording recording = VirtualWearer.perform(squats(5));
        SessionSettings settings = SessionSettings.DEFAULT.with(Algorithms.DEFAULT.in(Algorithms.Form.CAUSAL));
        List<MeasuredRepetition> whole = Pipeline.analyse(List.of(Worn.input("whole", tracks(recording))), settings)
                .repetitions();
        List<MeasuredRepetition> attitudes =
                Worn.analysed(telling(recording, ALL, ATTITUDE)).repetitions();
        assertThat(attitudes.size()).isEqualTo(whole.size());
        for (int i = 0; i < whole.size(); i++) {
            assertThat(value(attitudes.get(i))).isCloseTo(value(whole.get(i)), within(0.5));
        }
    }

    private static double value(MeasuredRepetition r) {
        return ((Measured.Value) r.measures().get(Measure.PEAK_PELVIC_DROP)).value();
    }

    @Test
    void oneSuchThighTakesAwayItsCaveOnly() {
        SimulatedRecording recording = VirtualWearer.perform(squats(6));
        SessionResult result = Worn.analysed(telling(recording, EnumSet.of(Placement.LEFT_THIGH), ATTITUDE));
        assertThat(result.repetitions().size()).isEqualTo(6);
        assertThat(result.repetitions())
                .allSatisfy(r -> assertThat(r.measures().get(Measure.THIGH_ADDUCTION_CHANGE_AT_TURN))
                        .isInstanceOf(
                                r.repetition().isOf(Side.LEFT) ? Measured.NotAssessed.class : Measured.Value.class));
    }

    @Test
    void anAccelerometerBesideTheAttitudeIsUsed() {
        SimulatedRecording recording = VirtualWearer.perform(walk());
        Input input = telling(recording, ALL, EnumSet.of(Quantity.ATTITUDE, Quantity.SPECIFIC_FORCE));
        assertThat(pelvis(Worn.analysed(input)).method()).isEqualTo(SegmentAlignment.Method.BOTH_THIGHS);
    }

    @Test
    void withoutOneAPelvisThatOnlyWalksIsNotAligned() {
        SimulatedRecording recording = VirtualWearer.perform(walk());
        SessionResult result = Worn.analysed(telling(recording, ALL, ATTITUDE));
        assertThat(pelvis(result).method()).isEqualTo(SegmentAlignment.Method.NONE);
        assertThat(said(result.recordings().get(0).notes()))
                .anyMatch(n -> n.startsWith("The pelvis sensor could not be aligned"));
        assertThat(result.recordings().get(0).contacts()).isNotEmpty();
    }

    private static SegmentAlignment pelvis(SessionResult result) {
        return result.recordings().get(0).alignment().stream()
                .filter(a -> a.placement() == Placement.PELVIS)
                .findFirst()
                .orElseThrow();
    }

    private static Scenario walk() {
        Exercise walking = Catalogue.WALKING;
        return Scenario.standard(walking, 31)
                .but()
                .repetitions(8)
                .alignmentMovements(false)
                .build();
    }

    @Test
    void anAccelerometerAloneIsNotUsedAndSaysWhy() {
        SimulatedRecording recording = VirtualWearer.perform(squats(7));
        SessionResult result = Worn.analysed(
                telling(recording, EnumSet.of(Placement.RIGHT_THIGH), EnumSet.of(Quantity.SPECIFIC_FORCE)));
        assertThat(said(result.recordings().get(0).notes()))
                .contains("The right thigh sensor was not used: its device tells neither angular rate and acceleration "
                        + "together nor an attitude. Set it to send both.");
    }

    private static List<SensorTrack> tracks(SimulatedRecording recording) {
        TrackCollector collector = new TrackCollector();
        recording.deliver(collector);
        return collector.tracks();
    }

    /** The recording as it would be if those devices told but that. */
    private static Input telling(SimulatedRecording recording, Set<Placement> which, Set<Quantity> says) {
        return Worn.input(
                "simulated",
                tracks(recording).stream()
                        .map(t -> which.contains(t.sensor().placement().orElseThrow()) ? telling(t, says) : t)
                        .toList());
    }

    private static SensorTrack telling(SensorTrack track, Set<Quantity> says) {
        SensorDescription d = track.sensor();
        ImuSeries s = track.samples();
        double[] nothing = new double[s.size()];
        Arrays.fill(nothing, Double.NaN);
        boolean force = says.contains(Quantity.SPECIFIC_FORCE);
        OrientationSeries o = CausalOrientation.of(s, OrientationParameters.STANDARD);
        return new SensorTrack(
                new SensorDescription(
                        d.id(),
                        d.name(),
                        d.placement(),
                        d.device(),
                        d.serial(),
                        d.rateHz(),
                        d.gyroscopeRange(),
                        d.accelerometerRange(),
                        "made-up",
                        says),
                new ImuSeries(
                        s.timeMicros(),
                        nothing,
                        nothing,
                        nothing,
                        force ? s.accX() : nothing,
                        force ? s.accY() : nothing,
                        force ? s.accZ() : nothing),
                List.of(),
                says.contains(Quantity.ATTITUDE)
                        ? new AttitudeSeries(o.timeMicros(), o.w(), o.x(), o.y(), o.z())
                        : AttitudeSeries.NONE,
                List.of());
    }
}
