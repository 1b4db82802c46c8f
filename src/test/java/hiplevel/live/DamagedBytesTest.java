package hiplevel.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.Fault;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.simulation.device.DeviceSettings;
import hiplevel.simulation.device.Faults;
import hiplevel.wire.Protocol;
import hiplevel.wire.binary.WitMotion;
import hiplevel.wire.binary.Xsens;
import hiplevel.wire.own.HiplevelBinary;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One byte in a hundred comes with a flipped bit, at three ports with three protocols. */
class DamagedBytesTest {
    private static final Map<Placement, Protocol> SPOKEN = Map.of(
            Placement.PELVIS, HiplevelBinary.PROTOCOL,
            Placement.LEFT_THIGH, WitMotion.PROTOCOL,
            Placement.RIGHT_THIGH, Xsens.PROTOCOL);

    @TempDir
    Path folder;

    @Test
    void everyUndamagedFrameOfSomeSecondsIsRecorded() throws Exception {
        recorded(Worn.walking(2), 700);
    }

    @Test
    @Tag("soak")
    void everyUndamagedFrameOfAMinuteIsRecorded() throws Exception {
        recorded(Worn.walking(50), 12_000);
    }

    private void recorded(Map<Placement, SensorTrack> worn, int samples) throws Exception {
        Path file = folder.resolve("damaged.xdf");
        try (Bench bench = new Bench(folder)) {
            Spawned recorder = bench.record(file, List.copyOf(SPOKEN.keySet()));
            SPOKEN.forEach((place, protocol) -> bench.speak(place, said(worn, place, samples), settings(protocol)));
            bench.awaitSilence();
            for (Placement place : SPOKEN.keySet()) {
                Sent sent = sent(worn, place, samples);
                long clear = sent.of(0).stream().filter(Sent.One::clear).count();
                List<Sent.One> wanted = sent.mustBeHeard();
                assertThat(clear).isEqualTo(bench.tally(place).clear());
                assertThat(wanted.size()).as(place.word()).isBetween((int) (0.97 * clear), samples);
                Contents.await(
                        file, recorder, c -> Heard.missing(c.of(place), wanted).isEmpty());
            }
            assertThat(recorder.interrupt()).isZero();
        }
        Contents contents = Contents.of(file);
        assertThat(contents.faults(Fault.Kind.DAMAGED)).hasSizeGreaterThan(3);
        // a sum over some bytes lets a pair of flips pass, a CRC of 16 bits none of these
        List<Sent.One> own = sent(worn, Placement.PELVIS, samples).of(0);
        assertThat(Heard.strange(contents.of(Placement.PELVIS), own)).isEmpty();
    }

    private static List<SensorTrack> said(Map<Placement, SensorTrack> worn, Placement place, int samples) {
        return Worn.part(worn.get(place), 0, samples);
    }

    private static Sent sent(Map<Placement, SensorTrack> worn, Placement place, int samples) {
        return Sent.by(said(worn, place, samples), settings(SPOKEN.get(place)));
    }

    private static DeviceSettings settings(Protocol protocol) {
        return DeviceSettings.speaking(protocol)
                .with(Faults.NONE.flipping(0.01))
                .seeded(4);
    }
}
