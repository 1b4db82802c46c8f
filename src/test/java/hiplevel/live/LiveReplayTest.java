package hiplevel.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.cli.simulated.PortPlayer;
import hiplevel.connection.ConnectionListener;
import hiplevel.connection.ConnectionSettings;
import hiplevel.connection.PacedReplay;
import hiplevel.connection.Wearables;
import hiplevel.connection.Wish;
import hiplevel.connection.memory.Memory;
import hiplevel.exercise.Catalogue;
import hiplevel.form.Finding;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.RecordingWriter;
import hiplevel.recording.Unhurried;
import hiplevel.recording.WearingFacts;
import hiplevel.serial.SerialPorts;
import hiplevel.session.Algorithms;
import hiplevel.session.SessionSettings;
import hiplevel.session.live.LiveAlignment;
import hiplevel.session.live.LiveListener;
import hiplevel.session.live.LivePose;
import hiplevel.session.live.LiveSession;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.device.DeviceSettings;
import hiplevel.simulation.device.VirtualDevice;
import hiplevel.wire.own.HiplevelBinary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole session of squats over a real pseudo-terminal, in a twelfth of its time: the clock of wearable and recorder runs
 * twelve times too fast, as long as both can follow.
 */
class LiveReplayTest {
    private static final int HASTE = 12;
    private static final SessionSettings CAUSAL =
            SessionSettings.DEFAULT.with(Algorithms.DEFAULT.in(Algorithms.Form.CAUSAL));

    @TempDir
    Path folder;

    /** Everything that is told, in words. */
    private static final class Told implements LiveListener {
        final List<String> words = new ArrayList<>();
        int repetitions;

        @Override
        public void pose(LivePose now) {
            words.add(now.timeMicros() + " " + now.pelvicObliquityDeg() + " " + now.thighAdductionDeg(Side.LEFT) + " "
                    + now.thighAdductionDeg(Side.RIGHT));
        }

        @Override
        public void alignment(LiveAlignment alignment) {
            words.add(alignment.toString());
        }

        @Override
        public void repetition(MeasuredRepetition repetition, List<Finding> findings) {
            repetitions++;
            words.add(repetition.repetition() + " " + repetition.measures() + findings);
        }

        @Override
        public void gap(SensorDescription sensor, long fromMicros, long toMicros) {
            words.add(sensor.name() + " " + fromMicros + " " + toMicros);
        }
    }

    @Test
    void whatTheReplayTellsIsWhatTheLiveSessionToldToTheBit() throws Exception {
        Map<Placement, SensorTrack> worn = Worn.of(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 3)
                .but()
                .repetitions(1)
                .drop(Side.RIGHT, 9.0)
                .build());
        Path file = folder.resolve("squats.xdf");
        Told live = new Told();
        record(List.copyOf(worn.values()), file, live);
        Told replayed = new Told();
        LiveSession again = new LiveSession(CAUSAL, WearingFacts.NONE, replayed, Runnable::run);
        PacedReplay.play(file, ReadOptions.NONE, again, Double.POSITIVE_INFINITY, System::nanoTime, nanos -> {});
        again.finish();
        assertThat(live.repetitions).isGreaterThanOrEqualTo(2);
        for (int i = 0; i < Math.min(live.words.size(), replayed.words.size()); i++) {
            assertThat(replayed.words.get(i)).as("what was told in place %d", i).isEqualTo(live.words.get(i));
        }
        assertThat(replayed.words).hasSameSizeAs(live.words);
    }

    private void record(List<SensorTrack> worn, Path file, LiveListener listener) throws Exception {
        AtomicReference<PortPlayer> wearable = new AtomicReference<>();
        PatientClock clock = new PatientClock(() -> wearable.get() == null ? 0 : said(worn, wearable.get()));
        long begin = clock.getAsLong();
        LongSupplier fast = () -> begin + HASTE * (clock.getAsLong() - begin);
        LiveSession session = new LiveSession(CAUSAL, WearingFacts.NONE, listener, Runnable::run);
        try (PtyPair cable = PtyPair.in(folder, "belt");
                RecordingWriter writer = RecordingWriter.create(file, WearingFacts.NONE, 0, new Unhurried())) {
            writer.thenTo(session);
            try (Wearables wearables = Wearables.connect(
                    List.of(Wish.parse(cable.host())),
                    List.of(writer, clock),
                    Optional.empty(),
                    new ConnectionListener() {},
                    ConnectionSettings.usual(),
                    new SerialPorts(),
                    Memory.none(),
                    fast)) {
                VirtualDevice device = new VirtualDevice(worn, DeviceSettings.speaking(HiplevelBinary.PROTOCOL));
                wearable.set(new PortPlayer(device, new SerialPorts(), cable.device(), 115_200, HASTE, clock));
                wearable.get().play(clock.getAsLong());
                awaitAll(wearables, device.tally().sent());
            }
        }
        session.finish();
    }

    /** How many samples were taken until what it said last. */
    private static long said(List<SensorTrack> worn, PortPlayer wearable) {
        int at = Arrays.binarySearch(worn.get(0).samples().timeMicros(), wearable.lastSentMicros());
        return (long) worn.size() * (at < 0 ? -at - 1 : at);
    }

    private static void awaitAll(Wearables wearables, long samples) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        long heard;
        do {
            TimeUnit.MILLISECONDS.sleep(20);
            heard = wearables.status().stream()
                    .flatMap(p -> p.sensors().stream())
                    .mapToLong(s -> s.samples())
                    .sum();
        } while (heard < samples && System.nanoTime() < until);
        assertThat(heard).isEqualTo(samples);
    }
}
