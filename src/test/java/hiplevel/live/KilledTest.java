package hiplevel.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.recording.Interrupted;
import hiplevel.recording.check.Recovery;
import hiplevel.recording.check.Verification;
import hiplevel.simulation.device.DeviceSettings;
import hiplevel.wire.own.HiplevelBinary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recording program is killed without a word at random instants. */
class KilledTest {
    private static final long MOST_LOST_MICROS = 1_000_000;
    private static final long LONGEST_MICROS = 3_000_000;
    private static final int AT_ONCE = 3;

    private final List<SensorTrack> worn =
            Worn.part(Worn.walking(2).get(Placement.PELVIS), 0, (int) (2 * LONGEST_MICROS / 1_000_000) * Worn.RATE);
    private final DeviceSettings device = DeviceSettings.speaking(HiplevelBinary.PROTOCOL);
    private final List<Sent.One> sent = Sent.by(worn, device).of(0);

    @TempDir
    Path folder;

    @Test
    void tenKillsLoseAtMostTheLastSecondEach() throws Exception {
        kill(10, 7);
    }

    @Test
    @Tag("soak")
    void aHundredKillsLoseAtMostTheLastSecondEach() throws Exception {
        kill(100, 77);
    }

    private void kill(int times, long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        ExecutorService several = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> kills = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Path own = Files.createDirectory(folder.resolve("kill-" + i));
            long instant = random.nextLong(LONGEST_MICROS);
            kills.add(several.submit(() -> {
                killed(own, instant);
                return true;
            }));
        }
        for (Future<?> kill : kills) {
            kill.get();
        }
        several.shutdown();
    }

    private void killed(Path own, long instant) throws Exception {
        Path file = own.resolve("killed.xdf");
        long lastSent;
        long withheldMicros;
        try (Bench bench = new Bench(own)) {
            Spawned recorder = bench.record(file, List.of(Placement.PELVIS), "--exercise", "walking", "--wearer", "w7");
            Withheld withheld = Withheld.from(
                    recorder.handle(), bench.cable(Placement.PELVIS).handle());
            bench.speak(Placement.PELVIS, worn, device);
            while (bench.wearable(Placement.PELVIS).lastSentMicros() < instant) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            lastSent = bench.wearable(Placement.PELVIS).lastSentMicros();
            withheldMicros = withheld.nanos() / 1000;
            recorder.kill();
        }
        WholeChunks chunks = WholeChunks.of(file);
        assertThat(chunks.ended()).isFalse();
        int recorded = (int) chunks.samples();
        long last = recorded == 0 ? 0 : sent.get(recorded - 1).dueMicros();
        assertThat(lastSent - last)
                .as("µs lost when killed at %d ms, the machine having withheld %d µs", instant / 1000, withheldMicros)
                .isLessThanOrEqualTo(MOST_LOST_MICROS + withheldMicros);
        Verification found = Verification.of(file);
        assertThat(found.cutOff()).isTrue();
        assertThat(found.problems()).singleElement().asString().contains("not ended");
        if (recorded > 0) {
            Sent.assertAll(Contents.of(file).of(Placement.PELVIS), sent.subList(0, recorded));
            recovered(own, file, recorded);
        }
    }

    private void recovered(Path own, Path file, int recorded) throws Exception {
        assertThat(Interrupted.below(own)).singleElement().satisfies(one -> {
            assertThat(one.wearer()).contains("w7");
            assertThat(one.exercises()).containsExactly("walking");
        });
        byte[] before = Files.readAllBytes(file);
        assertThat(Recovery.of(file).changed()).isTrue();
        byte[] after = Files.readAllBytes(file);
        assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
        assertThat(Verification.of(file).whole()).isTrue();
        WholeChunks chunks = WholeChunks.of(file);
        assertThat(chunks.ended()).isTrue();
        assertThat(chunks.samples()).isEqualTo(recorded);
        Sent.assertAll(Contents.of(file).of(Placement.PELVIS), sent.subList(0, recorded));
    }
}
