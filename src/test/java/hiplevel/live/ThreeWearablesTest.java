package hiplevel.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import hiplevel.exercise.Catalogue;
import hiplevel.imu.Fault;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.recording.check.Verification;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.device.DeviceSettings;
import hiplevel.wire.own.HiplevelBinary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three simulated wearables on three ports, heard and recorded by the program as a process of its own. */
class ThreeWearablesTest {
    private static final List<Placement> PLACES =
            List.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH);

    @TempDir
    Path folder;

    @Test
    void everySampleOfAWalkIsRecordedAndTheReplayReportsIt() throws Exception {
        Map<Placement, SensorTrack> worn = Worn.walking(2);
        int samples = worn.get(Placement.PELVIS).samples().size();
        recorded(worn, samples, "walking");
    }

    @Test
    @Tag("soak")
    void everySampleOfAMinuteIsRecordedAndTheReplayReportsIt() throws Exception {
        recorded(Worn.walking(50), 12_000, "walking");
    }

    @Test
    @Tag("soak")
    void everySampleOfASquatSessionIsRecordedAndTheReplayReportsIt() throws Exception {
        Map<Placement, SensorTrack> worn = Worn.of(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 3)
                .but()
                .repetitions(3)
                .rateHz(Worn.RATE)
                .drop(Side.RIGHT, 9.0)
                .build());
        recorded(worn, worn.get(Placement.PELVIS).samples().size(), "single-leg-squat");
        assertThat(Files.readString(report("live").resolve("report.json"))).contains("\"pelvic-drop\"");
    }

    private void recorded(Map<Placement, SensorTrack> worn, int samples, String exercise) throws Exception {
        Path file = folder.resolve("all.xdf");
        try (Bench bench = new Bench(folder)) {
            Spawned recorder = bench.record(
                    file,
                    PLACES,
                    "--exercise",
                    exercise,
                    "--report",
                    report("live").toString());
            for (Placement place : PLACES) {
                bench.speak(place, Worn.part(worn.get(place), 0, samples), device(place));
            }
            String held = bench.cable(Placement.PELVIS).host();
            assertThat(Typed.line("ports", "--listen", held).out()).contains(held + ": it is in use already");
            bench.awaitSilence();
            Contents.await(file, recorder, c -> PLACES.stream().allMatch(p -> c.size(p) >= samples));
            assertThat(recorder.interrupt()).isZero();
            wholeAndTrue(file, worn, samples);
            assertThat(recorder.printed()).contains(String.format("pelvis         %,d samples, 0 lost", samples));
        }
        sameReport(file);
    }

    /** Each with a clock of its own that runs a little wrong. */
    private static DeviceSettings device(Placement place) {
        int number = PLACES.indexOf(place);
        return DeviceSettings.speaking(HiplevelBinary.PROTOCOL)
                .named("SIM0000" + number)
                .clock(new double[] {0, 60, -45}[number], 2_500_000L + 700_000L * number)
                .seeded(number);
    }

    private static void wholeAndTrue(Path file, Map<Placement, SensorTrack> worn, int samples) throws Exception {
        assertThat(Verification.of(file).problems()).isEmpty();
        WholeChunks chunks = WholeChunks.of(file);
        assertThat(chunks.samples()).isEqualTo(3L * samples);
        assertThat(chunks.ended()).isTrue();
        Contents contents = Contents.of(file);
        assertThat(contents.faults(Fault.Kind.LOST)).isEmpty();
        assertThat(contents.faults(Fault.Kind.GAP)).isEmpty();
        for (Placement place : PLACES) {
            List<SensorTrack> said = Worn.part(worn.get(place), 0, samples);
            Sent.assertAll(contents.of(place), Sent.by(said, device(place)).of(0));
        }
    }

    /** The report of the live session, of the replay and of the causal analysis of the file: the same bytes. */
    private void sameReport(Path file) throws Exception {
        Typed replay = Typed.line("replay", file, "--speed", "max", "--report", report("replayed"));
        assertThat(replay.code()).as(replay.err()).isZero();
        Typed analyse = Typed.line("analyse", file, "--causal", "--out", report("analysed"));
        assertThat(analyse.code()).as(analyse.err()).isZero();
        String live = Files.readString(report("live").resolve("report.json"));
        assertThat(new ObjectMapper().readTree(live).path("repetitions")).isNotEmpty();
        assertThat(Files.mismatch(
                        report("live").resolve("report.json"),
                        report("replayed").resolve("report.json")))
                .isEqualTo(-1);
        assertThat(Files.mismatch(
                        report("live").resolve("report.json"),
                        report("analysed").resolve("report.json")))
                .isEqualTo(-1);
    }

    private Path report(String name) {
        return folder.resolve(name);
    }
}
