package hiplevel.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.Fault;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.recording.check.Verification;
import hiplevel.simulation.device.DeviceSettings;
import hiplevel.wire.own.HiplevelBinary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One of two cables is pulled out and plugged in again while both wearables go on speaking. */
class UnpluggedTest {
    private static final long SECOND = 1_000_000_000L;
    private static final long MICROS_PLUGGED = 700_000;
    /** What is later than this, and stays so, is a guess of the stream's clock. */
    private static final long LATE_NANOS = 100_000_000;

    private static final DeviceSettings DEVICE = DeviceSettings.speaking(HiplevelBinary.PROTOCOL);

    @TempDir
    Path folder;

    @Test
    void threeUnpluggingsAreThreeGapsInOneFile() throws Exception {
        unplugged(3, Worn.walking(30));
    }

    @Test
    @Tag("soak")
    void twentyUnpluggingsAreTwentyGapsInOneFile() throws Exception {
        unplugged(20, Worn.walking(120));
    }

    private void unplugged(int times, Map<Placement, SensorTrack> worn) throws Exception {
        Path file = folder.resolve("unplugged.xdf");
        List<SensorTrack> pulled = said(worn, Placement.PELVIS);
        List<SensorTrack> other = said(worn, Placement.LEFT_THIGH);
        List<Long> noticed = new ArrayList<>();
        int heldUp = 0;
        try (Bench bench = new Bench(folder)) {
            Spawned recorder = bench.record(file, List.of(Placement.PELVIS, Placement.LEFT_THIGH));
            bench.speak(Placement.PELVIS, pulled, DEVICE);
            bench.speak(Placement.LEFT_THIGH, other, DEVICE);
            int heard = awaitMore(file, recorder, 0);
            for (int n = 1; n <= times; n++) {
                Withheld withheld = Withheld.from(recorder.handle());
                long now = System.nanoTime();
                bench.cable(Placement.PELVIS).unplug();
                recorder.awaitSaid(": unplugged; what is recorded is safe", n);
                noticed.add(System.nanoTime() - now - withheld.nanos());
                bench.cable(Placement.PELVIS).plugIn();
                recorder.awaitSaid(": it is back.", n);
                heard = awaitMore(file, recorder, heard);
                heldUp += withheld.nanos() > LATE_NANOS ? 1 : 0;
            }
            assertThat(recorder.interrupt()).isZero();
        }
        assertThat(noticed).allSatisfy(nanos -> assertThat(nanos).isLessThan(SECOND));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(f -> f.toString().endsWith(".xdf"))).containsExactly(file);
        }
        assertThat(Verification.of(file).whole()).isTrue();
        Contents contents = Contents.of(file);
        assertThat(contents.faults(Fault.Kind.GAP))
                .hasSize(times)
                .allMatch(f -> f.sensor() == contents.sensors().indexOf(Placement.PELVIS));
        assertThat(contents.faults(Fault.Kind.LOST)).isEmpty();
        // readings that come late enough may be taken for those of a clock that began anew
        assertThat(contents.faults(Fault.Kind.RESTARTED)).hasSizeLessThanOrEqualTo(heldUp);
        assertThat(Heard.holes(
                        contents.of(Placement.PELVIS), Sent.by(pulled, DEVICE).of(0)))
                .isEqualTo(times);
        assertThat(Heard.holes(
                        contents.of(Placement.LEFT_THIGH),
                        Sent.by(other, DEVICE).of(0)))
                .isZero();
    }

    private static List<SensorTrack> said(Map<Placement, SensorTrack> worn, Placement place) {
        return Worn.part(worn.get(place), 0, worn.get(place).samples().size());
    }

    /** Waits until both have been heard for a while longer, and how far the pulled one has come then. */
    private static int awaitMore(Path file, Spawned recorder, int heard) throws Exception {
        int more = (int) (MICROS_PLUGGED * Worn.RATE / 1_000_000);
        return Contents.await(
                        file,
                        recorder,
                        c -> c.size(Placement.PELVIS) >= heard + more && c.size(Placement.LEFT_THIGH) >= heard + more)
                .size(Placement.PELVIS);
    }
}
