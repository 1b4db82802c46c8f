package hiplevel.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hiplevel.imu.Fault;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way to be wrong gets one clear sentence, with file, line and what to do. */
class BadInputTest {
    static final String HEADER = "time_s,gyr_x_rad_s,gyr_y_rad_s,gyr_z_rad_s,acc_x_m_s2,acc_y_m_s2,acc_z_m_s2";

    @TempDir
    Path folder;

    private static List<String> good(int rows) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < rows; i++) {
            lines.add(i / 100.0 + ",0.01,0,0,0.1,0.1,9.8");
        }
        return lines;
    }

    /** A good file in which one line is another; line 1 is the header. */
    private Path with(int line, String text) throws IOException {
        List<String> lines = good(300);
        lines.set(line - 1, text);
        return Files.write(folder.resolve("pelvis.csv"), lines);
    }

    private Path pelvis(String text) throws IOException {
        return Files.writeString(folder.resolve("pelvis.csv"), text);
    }

    private String refusal() {
        return refusal(folder, ReadOptions.NONE);
    }

    private static String refusal(Path path, ReadOptions options) {
        UnreadableException e = catchThrowableOfType(
                UnreadableException.class, () -> Recordings.read(path, options, new TrackCollector()));
        assertThat(e).as("a refusal of " + path).isNotNull();
        assertThat(e.getMessage()).startsWith(path.toString()).doesNotContain("\n", "Exception", "hiplevel.");
        return e.getMessage().substring(path.toString().length());
    }

    private SensorTrack read() throws UnreadableException {
        TrackCollector collector = new TrackCollector();
        Recordings.read(folder, ReadOptions.NONE, collector);
        return collector.tracks().get(0);
    }

    @Test
    void emptyFileAndHeaderOnly() throws IOException {
        pelvis("");
        assertThat(refusal()).contains("pelvis.csv", "empty", "expected a header");
        pelvis(HEADER + "\n");
        assertThat(refusal()).contains("pelvis.csv", "no sample below");
        pelvis("\n\n\n");
        assertThat(refusal()).contains("pelvis.csv", "empty");
    }

    @Test
    void missingColumnMissingHeaderUnknownUnitAndMixedUnits() throws IOException {
        with(1, HEADER.replace("acc_z_m_s2", "az"));
        assertThat(refusal()).contains("pelvis.csv, line 1", "no column acc_z_", "expected time_s,gyr_x_rad_s", "az");
        with(1, "0,0,0,0,0,0,9.81");
        assertThat(refusal()).contains("pelvis.csv, line 1", "header is missing");
        with(1, HEADER.replace("m_s2", "mg"));
        assertThat(refusal()).contains("pelvis.csv, line 1", "\"mg\"", "m/s2 or g");
        with(1, HEADER.replace("acc_y_m_s2", "acc_y_g"));
        assertThat(refusal()).contains("pelvis.csv, line 1", "different units");
        with(1, HEADER.replace("gyr_y_rad_s", "gyr_x_rad_s"));
        assertThat(refusal()).contains("pelvis.csv, line 1", "both gyr_x_rad_s and gyr_x_rad_s");
    }

    @Test
    void textInANumber() throws IOException {
        with(120, "1.18,0.01,zero,0,0.1,0.1,9.8");
        assertThat(refusal()).contains("pelvis.csv, line 120", "gyr_y_rad_s", "\"zero\"", "a number was expected");
        with(120, "1.18,0.01,0x1p3,0,0.1,0.1,9.8");
        assertThat(refusal()).contains("\"0x1p3\"");
        with(120, "1.18,0.01,\"0,5\",0,0.1,0.1,9.8");
        assertThat(refusal()).contains("line 120", "decimal point, not a comma");
    }

    @Test
    void wrongNumberOfFields() throws IOException {
        with(120, "1.18,0.01,0,0,0.1,0.1");
        assertThat(refusal()).contains("pelvis.csv, line 120", "6 fields where the header has 7");
        with(120, "1,18,0,01,0,0,0,0,0,1,0,1,9,8");
        assertThat(refusal()).contains("line 120", "14 fields", "decimal comma");
    }

    @Test
    void timeGoingBackwardsOrStandingStill() throws IOException {
        with(120, "0.5,0.01,0,0,0.1,0.1,9.8");
        assertThat(refusal()).contains("pelvis.csv, line 120", "backwards", "0.5 after 1.17");
        with(120, "1.17,0.01,0,0,0.1,0.1,9.8");
        assertThat(refusal()).contains("pelvis.csv, line 120", "stands still");
        with(120, "1e300,0.01,0,0,0.1,0.1,9.8");
        assertThat(refusal()).contains("pelvis.csv, line 120", "far outside");
    }

    @Test
    void aNumberThatIsNoneIsAFaultAndReadingGoesOn() throws IOException, UnreadableException {
        for (String none : List.of("nan", "NaN", "inf", "-Infinity", "1e999", "")) {
            with(120, "1.18,0.01," + none + ",0,0.1,0.1,9.8");
            SensorTrack track = read();
            assertThat(track.samples().size()).isEqualTo(299);
            assertThat(track.faults()).singleElement().satisfies(f -> {
                assertThat(f.kind()).isEqualTo(Fault.Kind.NOT_A_NUMBER);
                assertThat(f.timeMicros()).isEqualTo(1_180_000);
                assertThat(f.count()).isEqualTo(1);
                assertThat(f.text()).contains("pelvis.csv, line 120", "1 sample left out");
            });
        }
        with(120, "nan,0.01,0,0,0.1,0.1,9.8");
        assertThat(read().faults()).hasSize(1);
    }

    @Test
    void anAllZeroAccelerometerIsAFaultAndNeighboursAreOne() throws IOException, UnreadableException {
        List<String> lines = good(300);
        for (int i = 100; i < 140; i++) {
            lines.set(i, (i - 1) / 100.0 + ",0,0,0,0,0,0");
        }
        Files.write(folder.resolve("pelvis.csv"), lines);
        SensorTrack track = read();
        assertThat(track.samples().size()).isEqualTo(260);
        assertThat(track.faults()).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(Fault.Kind.EMPTY_READING);
            assertThat(f.count()).isEqualTo(40);
            assertThat(f.text()).contains("lines 101 to 140");
        });
    }

    @Test
    void aFileFullOfFaultsNeitherFillsTheMemoryNorIsARecording() throws IOException, UnreadableException {
        List<String> lines = good(3000);
        for (int i = 1; i < 3000; i += 2) {
            lines.set(i, (i - 1) / 100.0 + ",nan,0,0,0,0,9.8");
        }
        Files.write(folder.resolve("pelvis.csv"), lines);
        SensorTrack track = read();
        assertThat(track.faults()).hasSize(101);
        assertThat(track.faults().stream().mapToInt(Fault::count).sum()).isEqualTo(1500);
        pelvis(HEADER + "\n0,nan,0,0,0,0,9.8\n0.1,nan,0,0,0,0,9.8\n");
        assertThat(refusal()).contains("pelvis.csv", "no line holds a sample");
    }

    @Test
    void aLastLineThatWasCutOffIsAFault() throws IOException, UnreadableException {
        pelvis(String.join("\n", good(300)) + "\n3.0,0.01,0,0.");
        SensorTrack track = read();
        assertThat(track.samples().size()).isEqualTo(300);
        assertThat(track.faults()).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo(Fault.Kind.UNREADABLE);
            assertThat(f.text()).contains("last line is cut off");
        });
    }

    @Test
    void byteOrderMarkWindowsLineEndsSemicolonsTabsAndOtherUnitsAreRead() throws IOException, UnreadableException {
        pelvis("\uFEFF" + String.join("\r\n", good(300)) + "\r\n");
        assertThat(read().samples().size()).isEqualTo(300);
        pelvis(String.join("\n", good(300)).replace(',', ';'));
        assertThat(read().samples().size()).isEqualTo(300);
        pelvis(String.join("\n", good(300)).replace(',', '\t'));
        assertThat(read().samples().size()).isEqualTo(300);
        pelvis(
                "time_ms,acc_x_g,acc_y_g,acc_z_g,mag_x_uT,gyr_x_deg_s,gyr_y_deg_s,gyr_z_deg_s\n10,0,0,1,55,180,0,0\n20,0,0,1,x,0,0,0\n");
        SensorTrack track = read();
        assertThat(track.samples().timeMicros()).containsExactly(10_000, 20_000);
        assertThat(track.samples().gyrX()[0]).isEqualTo(Math.PI);
        assertThat(track.samples().accZ()[0]).isEqualTo(9.80665);
    }

    @Test
    void semicolonsWithDecimalCommasAreRefused() throws IOException {
        pelvis(String.join("\n", good(300)).replace(',', ';').replace('.', ','));
        assertThat(refusal()).contains("line 2", "decimal point, not a comma");
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        byte[] bytes = String.join("\n", good(300)).getBytes(StandardCharsets.UTF_8);
        bytes[HEADER.length() + 10] = (byte) 0xFF;
        Files.write(folder.resolve("pelvis.csv"), bytes);
        assertThat(refusal()).contains("pelvis.csv, line 2", "not UTF-8");
        Files.write(folder.resolve("pelvis.csv"), String.join("\n", good(9)).getBytes(StandardCharsets.UTF_16));
        assertThat(refusal()).contains("pelvis.csv", "not UTF-8 text", "CSV UTF-8");
        bytes[HEADER.length() + 10] = 0;
        Files.write(folder.resolve("pelvis.csv"), bytes);
        assertThat(refusal()).contains("pelvis.csv", "not UTF-8 text");
    }

    @Test
    void anOpenQuoteIsToldAtItsLine() throws IOException {
        List<String> lines = good(6000);
        lines.set(119, "1.18,\"0.01,0,0,0.1,0.1,9.8");
        Files.write(folder.resolve("pelvis.csv"), lines);
        assertThat(refusal()).contains("pelvis.csv, line 120", "quotation mark");
    }

    @Test
    void nothingThereEmptyFolderAndForeignFormats() throws IOException {
        assertThat(refusal(folder.resolve("none"), ReadOptions.NONE)).contains("no such file or folder");
        assertThat(refusal()).contains("the folder is empty");
        Path xdf = Files.writeString(folder.resolve("a.xdf"), "XDF:....");
        assertThat(refusal(xdf, ReadOptions.NONE)).contains("there is no stream");
        assertThat(refusal(Files.writeString(folder.resolve("b.xdf"), "PK?"), ReadOptions.NONE))
                .contains("not an XDF recording");
        assertThat(refusal()).contains("a.xdf", "Give the file itself");
        Path sto = Files.writeString(folder.resolve("a.sto"), "DataRate=100");
        assertThat(refusal(sto, ReadOptions.NONE)).contains("an OpenSim table", "not read by itself");
        Path raw = Files.write(folder.resolve("a.bin"), new byte[] {0, 1, 2, 3});
        assertThat(refusal(raw, ReadOptions.NONE)).contains("a raw capture", "--from PROTOCOL");
    }

    @Test
    void aFileThatMayNotBeRead() {
        Path file = folder.resolve("pelvis.csv");
        assertThat(UnreadableException.of(file, new AccessDeniedException(file.toString())))
                .hasMessage(file + ": no permission to read it. Ask its owner, or change its permissions.");
    }

    @Test
    void twoSensorsForOnePlacementAndNamesOfNoSensor() throws IOException, UnreadableException {
        with(2, good(1).get(1));
        Files.write(folder.resolve("lower-back.csv"), good(300));
        Files.write(folder.resolve("truth.csv"), List.of("time_s,pelvic_obliquity_deg", "0,1"));
        Files.write(folder.resolve("attitude-pelvis.csv"), List.of("time_s,w,x,y,z", "0,1,0,0,0"));
        Files.write(folder.resolve("._pelvis.csv"), new byte[] {0, 5, 22, 7});
        assertThat(Recordings.read(folder, ReadOptions.NONE, new TrackCollector())
                        .warnings())
                .extracting(Words.ENGLISH::say)
                .singleElement()
                .asString()
                .contains("lower-back", "--placement");
        ReadOptions both = new ReadOptions(Optional.empty(), Map.of("lower-back", Placement.PELVIS));
        assertThat(refusal(folder, both)).contains("two sensors for pelvis", "lower-back.csv", "pelvis.csv");
        ReadOptions nobody = new ReadOptions(Optional.empty(), Map.of("upper-back", Placement.PELVIS));
        assertThat(refusal(folder, nobody)).contains("upper-back", "no such sensor", "lower-back");
        Files.delete(folder.resolve("pelvis.csv"));
        assertThat(refusal()).contains("no sensor's name says where it sat", "--placement");
        TrackCollector collector = new TrackCollector();
        Recordings.read(folder, both, collector);
        assertThat(collector.tracks().get(0).sensor().placement()).contains(Placement.PELVIS);
    }

    @Test
    void columnMapsThatSayNonsense() throws IOException {
        Path file = pelvis(String.join("\n", good(300)));
        String gyr = "gyr_x_rad_s,gyr_y_rad_s,gyr_z_rad_s";
        String acc = "acc_x_m_s2,acc_y_m_s2,acc_z_m_s2";
        String map = "time=time_s[s];pelvis:gyr=" + gyr + "[rad/s];acc=" + acc + "[m/s2]";
        for (Map.Entry<String, String> wrong : Map.of(
                        map.replace("[rad/s]", "[rpm]"),
                        "the unit \"rpm\" is unknown; expected rad/s or deg/s",
                        map.replace("pelvis", "head"),
                        "\"head\" is no placement",
                        map.replace("acc=", "mag="),
                        "\"mag\" is unknown",
                        map.replace("time=time_s[s];", ""),
                        "time column is missing",
                        map.replace(",gyr_z_rad_s", ""),
                        "2 column name(s) where 3",
                        map.replace("[s]", ""),
                        "expected name=columns[unit]",
                        map + ";" + map,
                        "two sensors for pelvis",
                        "nowhere.json",
                        "neither a column map nor a file")
                .entrySet()) {
            assertThatThrownBy(() -> Recordings.read(file, ReadOptions.columns(wrong.getKey()), new TrackCollector()))
                    .isInstanceOf(UnreadableException.class)
                    .hasMessageContaining(wrong.getValue());
        }
        assertThat(refusal(file, ReadOptions.columns(map.replace("time_s", "t"))))
                .contains("line 1", "no column t;");
        assertThat(refusal(folder, ReadOptions.columns(map))).contains("--columns is for one CSV file");
    }
}
