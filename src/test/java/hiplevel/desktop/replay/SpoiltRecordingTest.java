package hiplevel.desktop.replay;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.window.Place;
import hiplevel.exercise.Catalogue;
import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Interleaved;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.RecordingWriter;
import hiplevel.recording.Unhurried;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.edits.Edit;
import hiplevel.recording.edits.Edits;
import hiplevel.recording.edits.EditsFile;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.VirtualWearer;
import hiplevel.simulation.device.SimulatedTracks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file is a sentence, and what is right in it is shown. */
@OnDisplay
class SpoiltRecordingTest {
    private static final long TICK_MICROS = 50_000;
    /** Repetitions on each leg. */
    private static final int SIDE = 5;

    @TempDir
    private Path folder;

    private OpenedDesktop desktop;
    private FrameFixture window;

    @AfterEach
    void close() {
        desktop.close();
    }

    /** Which bytes a sentence is about, the first and the last. */
    private static final Pattern NAMED = Pattern.compile("squats\\.xdf: bytes (\\d+) to (\\d+) \\(\\d+\\) ");

    /** Squats as they are recorded live: in chunks of a moment each. */
    private byte[] recorded() throws Exception {
        Path file = folder.resolve("recorded.xdf");
        Scenario squats = Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 4)
                .but()
                .repetitions(SIDE)
                .build();
        try (RecordingWriter writer = RecordingWriter.create(file, WearingFacts.NONE, 0, new Unhurried())) {
            Interleaved.deliver(SimulatedTracks.of(VirtualWearer.perform(squats)), new Ticking(writer));
        }
        return Files.readAllBytes(file);
    }

    private Path opened(byte... bytes) throws Exception {
        Path recording = Files.write(folder.resolve("squats.xdf"), bytes);
        desktop = new OpenedDesktop(folder, new Place.Replay(recording));
        window = desktop.frame();
        return recording;
    }

    private void awaitAnalysed() {
        desktop.until("it is analysed", () -> window.button("report").isEnabled());
    }

    private int rows() {
        return GuiActionRunner.execute(
                () -> window.table("repetitions").target().getRowCount());
    }

    @Test
    void ofACutOffRecordingIsShownWhatIsThere() throws Exception {
        byte[] whole = recorded();
        opened(Arrays.copyOf(whole, whole.length * 7 / 10));
        awaitAnalysed();
        desktop.awaitMessage("the recording was not ended, it was cut off; what is there was read.");
        assertThat(rows()).isBetween(1, 2 * SIDE - 1);
        assertThat(desktop.dialogs()).isEmpty();
    }

    @Test
    void ofARecordingWithFlippedBytesIsShownWhatIsWhole() throws Exception {
        byte[] flipped = recorded();
        int first = flipped.length / 2;
        int last = first + 39;
        for (int at = first; at <= last; at++) {
            flipped[at] ^= 0x55;
        }
        opened(flipped);
        awaitAnalysed();
        desktop.until("it is said", () -> desktop.text("message").contains("squats.xdf: "));
        // what they are taken for depends on what was written there: a chunk's head, its stream, its samples
        Matcher named = NAMED.matcher(desktop.text("message"));
        assertThat(named.find()).as(desktop.text("message")).isTrue();
        assertThat(Integer.parseInt(named.group(1))).isLessThanOrEqualTo(last);
        assertThat(Integer.parseInt(named.group(2))).isGreaterThanOrEqualTo(first);
        assertThat(rows()).isEqualTo(2 * SIDE);
        assertThat(desktop.dialogs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XDF:", "no recording"})
    void anEmptyFileOrAnotherIsASentenceAndNothingElse(String content) throws Exception {
        opened(content.getBytes(StandardCharsets.US_ASCII));
        desktop.awaitMessage("squats.xdf: ");
        window.button("report").requireDisabled();
        window.button("drop").requireDisabled();
        assertThat(rows()).isZero();
        assertThat(desktop.dialogs()).isEmpty();
        window.button("home").click();
        desktop.until("one can go on", () -> desktop.isThere("door-open"));
    }

    @Test
    void correctionsThatCannotBeReadAreSaidLeftOutAndNeverWrittenOver() throws Exception {
        String spoilt = "{\"format\": \"hiplevel-edits\", \"version\": 1, \"edits\": [{\"edit\":";
        Path edits = Files.writeString(EditsFile.of(folder.resolve("squats.xdf")), spoilt);
        Path recording = opened(recorded());
        awaitAnalysed();
        desktop.awaitMessage("Shown as it was recorded: what was corrected by hand cannot be read");
        assertThat(desktop.text("message")).contains(edits.getFileName().toString(), "line 1");
        assertThat(rows()).isEqualTo(2 * SIDE);
        window.table("repetitions").selectRows(0);
        window.button("drop").click();
        desktop.awaitMessage("Not kept: former corrections could not be read");
        assertThat(edits).hasContent(spoilt);
        // somebody mends them meanwhile: what is shown here does not know them
        String mended = spoilt + " \"dropped\", \"atSeconds\": 1}]}";
        Files.writeString(edits, mended);
        window.button("message-read").click();
        window.button("drop").click();
        desktop.awaitMessage("Not kept: former corrections could not be read");
        assertThat(edits).hasContent(mended);
        // taken away, there is nothing any more that could be lost
        Files.delete(edits);
        window.button("drop").click();
        desktop.until(
                "it is dropped",
                () -> Files.exists(edits) && window.button("undo").isEnabled());
        assertThat(EditsFile.read(recording).all()).hasSize(1);
        assertThat(desktop.dialogs()).isEmpty();
    }

    @Test
    void nothingIsKeptBesideARecordingThatIsGoneOrAnotherNorOverWhatAnotherWindowCorrected() throws Exception {
        byte[] bytes = recorded();
        Path recording = opened(bytes);
        awaitAnalysed();
        FileTime recorded = Files.getLastModifiedTime(recording);
        window.table("repetitions").selectRows(0);
        Files.delete(recording);
        window.button("drop").click();
        desktop.awaitMessage("Not kept: " + recording + " is not there any more.");
        assertThat(EditsFile.of(recording)).doesNotExist();
        Files.write(recording, Arrays.copyOf(bytes, bytes.length / 2));
        desktop.until("one can go on", () -> window.button("drop").isEnabled());
        window.button("drop").click();
        desktop.awaitMessage("Not kept: " + recording + " was changed since it was opened here");
        assertThat(EditsFile.of(recording)).doesNotExist();
        Files.write(recording, bytes);
        Files.setLastModifiedTime(recording, recorded);
        Edits elsewhere = Edits.NONE.with(new Edit.Dropped(1_000_000, Optional.of("in another window")));
        EditsFile.write(recording, elsewhere);
        desktop.until("one can go on", () -> window.button("drop").isEnabled());
        window.button("drop").click();
        desktop.awaitMessage("was changed meanwhile");
        assertThat(EditsFile.read(recording)).isEqualTo(elsewhere);
        Files.delete(EditsFile.of(recording));
        desktop.until("one can go on", () -> window.button("drop").isEnabled());
        window.button("drop").click();
        desktop.until("it is dropped", () -> window.button("undo").isEnabled());
        assertThat(EditsFile.read(recording).all()).hasSize(1);
    }

    @Test
    void whatHappenedToASensorIsSaidInTheLanguageOfTheWindow() throws Exception {
        Path recording = folder.resolve("squats.xdf");
        Scenario squats = Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 4)
                .but()
                .repetitions(1)
                .build();
        try (RecordingWriter writer = RecordingWriter.create(recording, WearingFacts.NONE, 0, new Unhurried())) {
            Interleaved.deliver(SimulatedTracks.of(VirtualWearer.perform(squats)), new Ticking(writer));
            writer.fault(new Fault(
                    1, 7_000_000, Fault.Kind.GAP, 1, "/dev/ttyACM0: left-thigh: unplugged; nothing from 7 s to 9 s."));
        }
        desktop = new OpenedDesktop(folder, new Place.Replay(recording), "de");
        window = desktop.frame();
        awaitAnalysed();
        desktop.awaitMessage("Sensor am linken Oberschenkel, ab 7,0 s: eine Zeit lang getrennt oder stumm.");
        assertThat(desktop.text("message")).doesNotContain("unplugged");
    }

    /** Tells the writer how late it is, as a source does. */
    private static final class Ticking implements ImuSink {
        private final RecordingWriter writer;
        private long ticked;

        Ticking(RecordingWriter writer) {
            this.writer = writer;
        }

        @Override
        public void sensor(SensorDescription sensor) {
            writer.sensor(sensor);
        }

        @Override
        public void sample(int sensor, long time, double gx, double gy, double gz, double ax, double ay, double az) {
            writer.sample(sensor, time, gx, gy, gz, ax, ay, az);
            if (time - ticked >= TICK_MICROS) {
                ticked = time;
                writer.tick(time);
            }
        }
    }
}
