package hiplevel.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.Fault;
import hiplevel.imu.Interleaved;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.RecordingWriter;
import hiplevel.recording.Recordings;
import hiplevel.recording.Unhurried;
import hiplevel.recording.WearingFacts;
import hiplevel.simulation.device.DeviceSettings;
import hiplevel.simulation.device.Faults;
import hiplevel.wire.own.HiplevelBinary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code simulate --port} says a recording with faults; {@code record} hears it. */
class SimulatedFaultsTest {
    private static final double RESET_AT = 2;
    private static final double LOST_SHARE = 0.001;

    @TempDir
    Path folder;

    @Test
    void bootTextAResetAndLostBytesCostNothingButWhatTheyHit() throws Exception {
        Path said = said(900);
        Path heard = folder.resolve("heard.xdf");
        Typed simulate;
        Sent sent = Sent.by(tracks(said), settings());
        try (Bench bench = new Bench(folder)) {
            Spawned recorder = bench.record(heard, List.of(Placement.PELVIS));
            simulate = Typed.line(
                    "simulate",
                    "--recording",
                    said,
                    "--port",
                    bench.cable(Placement.PELVIS).device() + "=pelvis",
                    "--boot-text",
                    "--reset-at",
                    RESET_AT,
                    "--lose-bytes",
                    LOST_SHARE);
            Contents.await(
                    heard,
                    recorder,
                    c -> Heard.missing(c.of(Placement.PELVIS), sent.mustBeHeard())
                            .isEmpty());
            assertThat(recorder.interrupt()).isZero();
        }
        assertThat(simulate.code()).as(simulate.err()).isZero();
        assertThat(simulate.out())
                .contains(sent.of(0).size() + " readings sent")
                .contains(" 60 taken while nobody");
        Contents contents = Contents.of(heard);
        assertThat(Heard.strange(contents.of(Placement.PELVIS), sent.of(0))).isEmpty();
        assertThat(sent.mustBeHeard().size()).isLessThan(sent.of(0).size());
        assertThat(contents.faults(Fault.Kind.RESTARTED)).hasSize(1);
        assertThat(contents.faults(Fault.Kind.GAP)).isEmpty();
        assertThat(contents.faults(Fault.Kind.DAMAGED)).isNotEmpty();
        long lost = contents.faults(Fault.Kind.LOST).stream()
                .mapToLong(Fault::count)
                .sum();
        // between the first and the last heard of each boot, the numbers tell each one that is not there
        assertThat(lost).isBetween(1L, (long) sent.of(0).size() - contents.size(Placement.PELVIS));
        assertThat(contents.of(Placement.PELVIS).timeMicros()).isSorted();
    }

    /** As the command makes its first device. */
    private static DeviceSettings settings() {
        return DeviceSettings.speaking(HiplevelBinary.PROTOCOL)
                .with(Faults.NONE.withBootText().resetAt(RESET_AT).dropping(LOST_SHARE));
    }

    /** A recording of so many samples of a simulated walk's pelvis. */
    private Path said(int samples) throws Exception {
        Path file = folder.resolve("said.xdf");
        try (RecordingWriter writer = RecordingWriter.create(file, WearingFacts.NONE, 0, new Unhurried())) {
            Interleaved.deliver(Worn.part(Worn.walking(1).get(Placement.PELVIS), 3, samples), writer);
        }
        return file;
    }

    private static List<SensorTrack> tracks(Path recording) throws Exception {
        TrackCollector collector = new TrackCollector();
        Recordings.read(recording, ReadOptions.NONE, collector);
        return collector.tracks();
    }
}
