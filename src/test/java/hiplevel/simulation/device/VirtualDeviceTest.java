package hiplevel.simulation.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.AttitudeSeries;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.VirtualWearer;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import hiplevel.wire.Listening;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import hiplevel.wire.binary.WitMotion;
import hiplevel.wire.own.HiplevelBinary;
import hiplevel.wire.own.HiplevelText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VirtualDeviceTest {
    /** The first twelve seconds: standing, and the first alignment movements. */
    private static final List<SensorTrack> SQUATS = SimulatedTracks.of(
                    VirtualWearer.perform(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 5)
                            .but()
                            .repetitions(1)
                            .build()))
            .stream()
            .map(VirtualDeviceTest::firstSeconds)
            .toList();

    private static final int SAMPLES =
            SQUATS.stream().mapToInt(t -> t.samples().size()).sum();

    /** All that a device does, and what a decoder makes of its bytes. */
    private record Run(List<DeviceEvent> events, byte[] bytes, Listening heard, Tally tally) {}

    private static SensorTrack firstSeconds(SensorTrack track) {
        ImuSeries all = track.samples();
        ImuSeries.Builder first = new ImuSeries.Builder();
        for (int i = 0; all.timeMicros()[i] < 12_000_000; i++) {
            first.add(
                    all.timeMicros()[i],
                    all.gyrX()[i],
                    all.gyrY()[i],
                    all.gyrZ()[i],
                    all.accX()[i],
                    all.accY()[i],
                    all.accZ()[i]);
        }
        return new SensorTrack(track.sensor(), first.build(), track.faults());
    }

    private static Run run(List<SensorTrack> tracks, DeviceSettings settings) {
        VirtualDevice device = new VirtualDevice(tracks, settings);
        List<DeviceEvent> events = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Optional<DeviceEvent> e = device.next(); e.isPresent(); e = device.next()) {
            events.add(e.get());
            if (e.get() instanceof DeviceEvent.Burst burst) {
                bytes.writeBytes(burst.bytes());
            }
        }
        return new Run(
                events, bytes.toByteArray(), Listening.to(settings.protocol(), bytes.toByteArray()), device.tally());
    }

    private static DeviceSettings binary() {
        return DeviceSettings.speaking(HiplevelBinary.PROTOCOL);
    }

    static List<Protocol> own() {
        return List.of(HiplevelBinary.PROTOCOL, HiplevelText.PROTOCOL);
    }

    @ParameterizedTest
    @MethodSource("own")
    void threeSensorsOnOneWireAreHeardToTheLastSample(Protocol protocol) {
        Run run = run(SQUATS, DeviceSettings.speaking(protocol));
        assertThat(run.heard.readings()).hasSize(SAMPLES);
        assertThat(run.heard.faults()).isEmpty();
        assertThat(run.tally).isEqualTo(new Tally(0, SAMPLES, SAMPLES, SAMPLES, run.bytes.length, 0, 0));
        for (int s = 0; s < 3; s++) {
            int sensor = s;
            List<Reading> readings = run.heard.readings().stream()
                    .filter(r -> r.sensor == sensor)
                    .toList();
            ImuSeries said = SQUATS.get(s).samples();
            for (int i = 0; i < said.size(); i++) {
                Reading r = readings.get(i);
                assertThat(r.sequence).isEqualTo(i);
                assertThat(r.ticks).isEqualTo(2_500_000 + said.timeMicros()[i]);
                assertThat(r.accY).isCloseTo(said.accY()[i], within(0.0013));
                assertThat(r.gyrZ).isCloseTo(said.gyrZ()[i], within(0.0003));
            }
        }
    }

    @Test
    void itSaysWhoItIsAndWhereItsSensorsAreWorn() {
        Run run = run(SQUATS, binary().named("ABC12345"));
        assertThat(run.heard.sayings())
                .first()
                .satisfies(s -> assertThat(((Saying.Hello) s).serial()).isEqualTo("ABC12345"));
        assertThat(run.heard.sayings().subList(1, 4))
                .extracting(s -> ((Saying.Sensor) s).role())
                .containsExactly("pelvis", "left-thigh", "right-thigh");
    }

    @Test
    void eventsComeInTheOrderOfTime() {
        Run run = run(SQUATS, binary().with(Faults.NONE.resetAt(3.0)));
        assertThat(run.events).extracting(DeviceEvent::dueMicros).isSorted();
    }

    @ParameterizedTest
    @MethodSource("own")
    void everyClearReadingIsHeardThroughFlippedBits(Protocol protocol) {
        Run run = run(SQUATS, DeviceSettings.speaking(protocol).with(Faults.NONE.flipping(0.01)));
        assertThat(run.tally.sent()).isEqualTo(SAMPLES);
        assertThat(run.tally.flippedBytes() / (double) run.bytes.length).isCloseTo(0.01, within(0.002));
        assertThat(run.tally.undamaged()).isBetween(SAMPLES * 4L / 10, SAMPLES * 9L / 10);
        assertThat(run.tally.clear()).isGreaterThan(run.tally.undamaged() * 9 / 10);
        // a flip that only turns a check's letter into its small one is none for the text mode
        long most = run.tally.undamaged() + (protocol.equals(HiplevelText.PROTOCOL) ? SAMPLES / 50 : 0);
        assertThat((long) run.heard.readings().size()).isBetween(run.tally.clear(), most);
    }

    @ParameterizedTest
    @MethodSource("own")
    void everyClearReadingIsHeardBesideDroppedBytes(Protocol protocol) {
        Run run = run(SQUATS, DeviceSettings.speaking(protocol).with(Faults.NONE.dropping(0.002)));
        assertThat(run.tally.droppedBytes()).isPositive();
        assertThat((long) run.heard.readings().size()).isBetween(run.tally.clear(), run.tally.undamaged());
    }

    @Test
    void everyClearReadingOfAWitMotionIsHeardThroughFlippedBits() {
        List<SensorTrack> one = SQUATS.subList(0, 1);
        Run run = run(one, DeviceSettings.speaking(WitMotion.PROTOCOL).with(Faults.NONE.flipping(0.005)));
        long whole = run.heard.readings().stream()
                .filter(r -> r.hasForce && r.hasRate && r.hasTicks)
                .count();
        assertThat(run.tally.sent()).isEqualTo(one.get(0).samples().size());
        assertThat(whole).isBetween(run.tally.clear(), run.tally.undamaged() + run.tally.sent() / 256);
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherOneOthers() {
        DeviceSettings damaged = binary().with(Faults.NONE.flipping(0.01).dropping(0.01));
        assertThat(run(SQUATS, damaged).bytes).isEqualTo(run(SQUATS, damaged).bytes);
        assertThat(run(SQUATS, damaged.seeded(2)).bytes).isNotEqualTo(run(SQUATS, damaged).bytes);
    }

    @Test
    void aFastClockShowsMoreThanPassed() {
        List<Reading> r = run(SQUATS, binary().clock(200, 0)).heard.readings();
        long[] said = SQUATS.get(0).samples().timeMicros();
        Reading last = r.stream().filter(x -> x.sensor == 0).reduce((a, b) -> b).orElseThrow();
        assertThat(last.ticks - said[said.length - 1])
                .isCloseTo(Math.round(said[said.length - 1] * 200e-6), within(1L));
    }

    @Test
    void ticksWrapAsTheProtocolSays() {
        List<Reading> r =
                run(SQUATS, binary().clock(0, (1L << 32) - 1_000_000)).heard.readings();
        assertThat(r.get(0).ticks).isGreaterThan(4_290_000_000L);
        assertThat(r.get(r.size() - 1).ticks).isLessThan(1L << 31);
    }

    @Test
    void aResetBeginsClockAndNumbersAnewWithAnotherBootId() {
        Run run = run(SQUATS, binary().with(Faults.NONE.withBootText().resetAt(4.0)));
        assertThat(run.tally.missed()).isBetween(87L, 93L);
        assertThat(run.tally.sent() + run.tally.missed()).isEqualTo(SAMPLES);
        assertThat((long) run.heard.readings().size()).isEqualTo(run.tally.sent());
        List<Integer> boots = run.heard.sayings().stream()
                .filter(Saying.Hello.class::isInstance)
                .map(s -> ((Saying.Hello) s).bootId().orElseThrow())
                .toList();
        assertThat(boots).hasSize(2).doesNotHaveDuplicates();
        List<Reading> pelvis =
                run.heard.readings().stream().filter(r -> r.sensor == 0).toList();
        int first = 0;
        while (pelvis.get(first + 1).ticks > pelvis.get(first).ticks) {
            first++;
        }
        assertThat(pelvis.get(first + 1).sequence).isZero();
        assertThat(pelvis.get(first + 1).ticks).isLessThan(11_000);
        assertThat(new String(run.bytes, StandardCharsets.ISO_8859_1).split("ROM boot", -1))
                .hasSize(3);
    }

    @Test
    void whileThePlugIsOutNothingIsSent() {
        Run run = run(SQUATS, binary().with(Faults.NONE.unplugged(new Faults.Unplugging(3, 2, true))));
        assertThat(run.events)
                .filteredOn(DeviceEvent.Unplugged.class::isInstance)
                .containsExactly(new DeviceEvent.Unplugged(3_000_000, 2_000_000));
        assertThat(run.events)
                .filteredOn(DeviceEvent.Burst.class::isInstance)
                .noneMatch(e -> e.dueMicros() > 3_000_000 && e.dueMicros() < 5_000_000);
        assertThat(run.tally.missed()).isBetween(597L, 603L);
        // the battery kept it going: one boot, and the numbers show what was missed
        assertThat(run.heard.sayings())
                .filteredOn(Saying.Hello.class::isInstance)
                .hasSize(1);
        List<Reading> pelvis =
                run.heard.readings().stream().filter(r -> r.sensor == 0).toList();
        assertThat(pelvis.get(pelvis.size() - 1).sequence)
                .isEqualTo(SQUATS.get(0).samples().size() - 1);
    }

    @Test
    void withoutABatteryItBootsWhenItIsPluggedIn() {
        Run run = run(
                SQUATS,
                binary().with(Faults.NONE.unplugged(
                        new Faults.Unplugging(3, 1, false), new Faults.Unplugging(6, 1, false))));
        assertThat(run.events)
                .filteredOn(DeviceEvent.Unplugged.class::isInstance)
                .hasSize(2);
        assertThat(run.heard.sayings())
                .filteredOn(Saying.Hello.class::isInstance)
                .hasSize(3);
        assertThat(run.events).extracting(DeviceEvent::dueMicros).isSorted();
    }

    @Test
    void trueAttitudesTurnGravityUp() {
        for (boolean mirrored : new boolean[] {false, true}) {
            Scenario scenario = Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 5);
            var recording = VirtualWearer.perform((mirrored ? scenario.but().mirrored(true) : scenario.but())
                    .repetitions(1)
                    .build());
            for (SensorTrack track : SimulatedTracks.withTrueAttitudes(recording)) {
                ImuSeries s = track.samples();
                AttitudeSeries a = track.attitude();
                Vector3 sum = Vector3.ZERO;
                for (int i = 0; i < 200; i++) {
                    Quaternion q = new Quaternion(a.w()[i], a.x()[i], a.y()[i], a.z()[i]);
                    sum = sum.plus(q.rotate(new Vector3(s.accX()[i], s.accY()[i], s.accZ()[i])));
                }
                assertThat(sum.times(1.0 / 200).minus(new Vector3(0, 0, 9.81)).norm())
                        .isLessThan(0.12);
            }
        }
    }

    @Test
    void aRecordedAttitudeWithoutSamplesIsSaidAlone() {
        long[] times = {0, 10_000, 20_000};
        double[] one = {1, 1, 1};
        double[] none = new double[3];
        SensorTrack track = new SensorTrack(
                SensorDescription.worn(0, "p", Placement.PELVIS),
                new ImuSeries.Builder().build(),
                List.of(),
                new AttitudeSeries(times, one, none, none, none),
                List.of());
        assertThat(run(List.of(track), binary()).heard.readings())
                .hasSize(3)
                .allSatisfy(r -> assertThat(r.hasAttitude && !r.hasForce).isTrue());
    }
}
