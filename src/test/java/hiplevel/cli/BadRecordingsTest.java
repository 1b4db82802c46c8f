package hiplevel.cli;

import static hiplevel.cli.CsvRecording.ACCELEROMETER;
import static hiplevel.cli.CsvRecording.GYROSCOPE;
import static hiplevel.cli.CsvRecording.between;
import static hiplevel.cli.CsvRecording.clip;
import static hiplevel.cli.CsvRecording.field;
import static hiplevel.cli.CsvRecording.first;
import static hiplevel.cli.CsvRecording.numbers;
import static hiplevel.cli.Spoilt.nothing;
import static hiplevel.cli.Spoilt.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiplevel.RealData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Recordings that are spoilt, through the whole program: each ends in one clear sentence and exit code 3 or 6, or in a
 * report that says what could not be assessed and why. All are simulated but where said otherwise.
 */
class BadRecordingsTest {
    private static final String OPTICAL =
            "time=t_s[s];pelvis:gyr=pelvis_gx,pelvis_gy,pelvis_gz[rad/s];" + "acc=pelvis_ax,pelvis_ay,pelvis_az[m/s2]";

    @TempDir
    private static Path shared;

    private static CsvRecording squats;
    private static CsvRecording walk;

    @TempDir
    private Path folder;

    private int written;

    @BeforeAll
    static void aWearerSquatsAndWalks() {
        squats = simulated("squats", "--exercise", "single-leg-squat", "--repetitions", "3");
        walk = simulated("walk", "--exercise", "walking", "--repetitions", "10");
    }

    private static CsvRecording simulated(String name, String... options) {
        List<String> words = new ArrayList<>(List.of("simulate"));
        words.addAll(List.of(options));
        words.addAll(List.of("--out", shared.resolve(name).toString()));
        Typed typed = Typed.line(words.toArray(String[]::new));
        assertThat(typed.code()).as(typed.err()).isZero();
        return CsvRecording.read(shared.resolve(name));
    }

    private Typed analysed(CsvRecording recording, String... options) throws IOException {
        written++;
        return analysed(recording.write(folder.resolve("recording-" + written)), options);
    }

    private Typed analysed(Path recording, String... options) {
        return Spoilt.analysed(recording, folder.resolve("report"), options);
    }

    private List<String> notes() throws IOException {
        return Spoilt.texts(report().get("notes"));
    }

    private JsonNode report() throws IOException {
        return Spoilt.report(folder.resolve("report"));
    }

    @Test
    void whatCannotBeReadNamesFileLineAndWhatToDo() throws IOException {
        refused(analysed(walk.with("pelvis", first(0))), "pelvis.csv: the file is empty", "Export");
        refused(analysed(walk.with("left-thigh", first(1))), "left-thigh.csv: there is a header but no sample");
        refused(
                analysed(walk.with("left-thigh", field(501, 4, "abc"))),
                "left-thigh.csv, line 501: column gyr_z_rad_s says \"abc\"",
                "Correct or delete this line");
        refused(
                analysed(walk.with("right-thigh", field(501, 1, "1.0"))),
                "right-thigh.csv, line 501: time goes backwards",
                "Sort the lines");
        refused(
                analysed(walk.with("pelvis", numbers(ACCELEROMETER, x -> x / 9.80665))),
                "pelvis.csv: a still sensor reads 1.0",
                "likely in g",
                "acc_x_g");
        refused(
                analysed(
                        walk.with("pelvis", numbers(GYROSCOPE, x -> 0).andThen(numbers(ACCELEROMETER, x -> 0))::apply)),
                "pelvis.csv: no line holds a sample");
    }

    @Test
    void aNumberThatIsNoneIsOneMissingSampleAndNoMore() throws IOException {
        assertThat(analysed(walk.with("pelvis", field(501, 4, "NaN"))).code()).isZero();
        assertThat(report().get("dataQuality").findValuesAsText("missing")).containsExactlyInAnyOrder("1", "0", "0");
    }

    @Test
    void twoFilesForOnePlacementAreRefused() throws IOException {
        Path twice = walk.write(folder.resolve("recording"));
        Files.copy(twice.resolve("pelvis.csv"), twice.resolve("hip.csv"));
        refused(analysed(twice, "--placement", "hip=pelvis"), "two sensors for pelvis, hip.csv and pelvis.csv");
    }

    @Test
    void columnsThatAreNotThereAreNamed() {
        Path file = RealData.at("optical-gait/HC002D_Straight/imu_noisy.csv");
        refused(
                analysed(file, "--columns", OPTICAL.replace("pelvis_gz", "pelvis_gzz")),
                "line 1: there is no column pelvis_gzz",
                "Correct the header or the column map");
    }

    @Test
    void sensorsThatAreMissingAreSaidAndTheRestIsAssessed() throws IOException {
        assertThat(analysed(squats.without("pelvis")).code()).isZero();
        assertThat(notes()).anyMatch(n -> n.contains("No pelvis sensor: pelvic drop was not assessed"));
        assertThat(analysed(squats.without("pelvis", "right-thigh")).code()).isZero();
        assertThat(notes())
                .anyMatch(n -> n.contains("No sensor on the right thigh"))
                .anyMatch(n -> n.contains("a two-leg squat looks like a squat on the left leg"));
        assertThat(analysed(walk.without("left-thigh", "right-thigh")).code()).isZero();
        assertThat(notes()).anyMatch(n -> n.contains("Steps come from the pelvis sensor alone"));
        Path pelvisOnly = squats.without("left-thigh", "right-thigh").write(folder.resolve("pelvis-only"));
        nothing(analysed(pelvisOnly), "say in session.json from when to when they were done and on which leg");
        nothing(
                analysed(pelvisOnly, "--exercise", "single-leg-squat", "--side", "left"),
                "say in session.json from when to when they were done and on which leg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"left-thigh", "right-thigh"})
    void aPelvisAndAThighSensorThatWereSwappedAreNamed(String thigh) throws IOException {
        String spoken = thigh.replace('-', ' ');
        for (CsvRecording recording : List.of(squats, walk)) {
            nothing(
                    analysed(recording.swapped("pelvis", thigh)),
                    "The pelvis and the " + spoken + " sensor look swapped",
                    "--placement pelvis=" + thigh + " --placement " + thigh + "=pelvis");
            assertThat(notes()).hasSize(1);
        }
    }

    @Test
    void sensorsThatAreSwappedBackByPlacementAreAnalysed() throws IOException {
        Typed typed = analysed(
                squats.swapped("pelvis", "left-thigh"),
                "--placement",
                "pelvis=left-thigh",
                "--placement",
                "left-thigh=pelvis");
        assertThat(typed.code()).as(typed.err()).isZero();
    }

    @Test
    void clippedSignalsAreNotUsedWithOrWithoutAStatedRange() throws IOException {
        UnaryOperator<List<String>> slow = numbers(GYROSCOPE, clip(2));
        CsvRecording clipped = walk.with("left-thigh", slow).with("right-thigh", slow);
        assertThat(analysed(clipped).code()).isZero();
        assertThat(notes())
                .filteredOn(n -> n.contains("clipped at the range"))
                .hasSize(2)
                .allMatch(n -> n.contains("was not used") && n.contains("Record again"));
        Path stated = clipped.write(folder.resolve("stated"));
        Files.writeString(
                stated.resolve("session.json"),
                "{\"format\": 1, \"sensors\": {\"left-thigh\": {\"gyroscopeRangeDegPerS\": 114.59156}}}");
        assertThat(analysed(stated).code()).isZero();
        assertThat(notes()).filteredOn(n -> n.contains("clipped at the range")).hasSize(2);
        nothing(analysed(walk.withAll(numbers(ACCELEROMETER, clip(1.2 * 9.81)))), "clipped at the range");
    }

    @Test
    void whatIsTooShortIsToldSo() throws IOException {
        nothing(analysed(squats.withAll(first(301))), "lasts only 3.0 s", "Record at least 20 s");
        nothing(analysed(walk.withAll(first(3))), "lasts only 0.0 s");
        nothing(analysed(walk.withAll(first(2))), "lasts only 0.0 s");
        assertThat(notes()).anyMatch(n -> n.contains("left thigh sensor was not used: only one sample"));
        assertThat(analysed(walk.with("pelvis", first(2))).code()).isZero();
        assertThat(notes()).anyMatch(n -> n.contains("pelvis sensor was not used: only one sample"));
    }

    @Test
    void withoutAStillPhaseTheReferenceIsSaidToBeRough() throws IOException {
        assertThat(analysed(walk.withAll(between(5, 13))).code()).isZero();
        assertThat(notes()).anyMatch(n -> n.contains("Nobody stood still") && n.contains("stand still for three"));
    }

    @Test
    void aRealLowerBackWithoutThighsHasContactsAndSaysWhatItLacks() throws IOException {
        Typed typed = analysed(RealData.at("lower-back-steps/HA_001_Test5_Trial1/imu.csv"), "--columns", OPTICAL);
        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(notes()).anyMatch(n -> n.contains("Steps come from the pelvis sensor alone"));
    }

    @Test
    void withoutAlignmentMovementsSquatsAreMeasuredAndNoVerdictIsGiven() {
        simulated("unaligned", "--exercise", "single-leg-squat", "--repetitions", "3", "--no-alignment");
        Typed typed = analysed(shared.resolve("unaligned"));
        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(typed.out())
                .contains("6 repetitions (3 left, 3 right)", "no verdict: the alignment does not carry one");
    }

    @Test
    void aSensorThatDoesNotMoveWithTheOthersIsNotUsed() throws IOException {
        CsvRecording onTheTable = squats.with(
                "right-thigh", numbers(GYROSCOPE, x -> 0.001).andThen(numbers(ACCELEROMETER, x -> 5.66))::apply);
        assertThat(analysed(onTheTable).code()).isZero();
        assertThat(notes()).anyMatch(n -> n.contains("right thigh sensor was not used: it did not turn"));
        CsvRecording deadGyroscope = squats.with("pelvis", numbers(GYROSCOPE, x -> 0));
        assertThat(analysed(deadGyroscope).code()).isZero();
        assertThat(notes()).anyMatch(n -> n.contains("pelvis sensor was not used: it did not turn"));
    }

    @Test
    void copiesOfOneSensorAreNamed() throws IOException {
        List<String> pelvis = walk.files().get("pelvis");
        nothing(
                analysed(walk.with("left-thigh", x -> pelvis)),
                "The pelvis and the left thigh sensor say exactly the same");
        CsvRecording dead = walk.withAll(numbers(GYROSCOPE, x -> 0).andThen(numbers(ACCELEROMETER, x -> 5.66))::apply);
        nothing(analysed(dead), "say exactly the same");
    }

    @Test
    void sensorsThatRecordedOnlyAPartAreNamed() throws IOException {
        nothing(
                analysed(squats.with("left-thigh", between(0, 7)).with("right-thigh", between(75, 200))),
                "left thigh sensor recorded only from 0.0 s to 7.0 s of");
    }

    @Test
    void aMinuteWithoutOneSensorIsNamedAndTheRestIsAssessed() throws IOException {
        UnaryOperator<List<String>> silent = lines -> {
            List<String> kept = between(0, 10).apply(lines);
            kept.addAll(between(70, 200)
                    .apply(lines)
                    .subList(1, between(70, 200).apply(lines).size()));
            return kept;
        };
        assertThat(analysed(squats.with("pelvis", silent)).code()).isZero();
        assertThat(report().get("dataQuality").findValuesAsText("verdict")).contains("invalid");
        assertThat(report().get("dataQuality").toString()).contains("a gap of 60", "what lies in it was not assessed");
    }

    @Test
    void twentyHertzAreTooSlow() throws IOException {
        UnaryOperator<List<String>> everyFifth = lines -> {
            List<String> kept = new ArrayList<>(lines.subList(0, 1));
            for (int i = 1; i < lines.size(); i += 5) {
                kept.add(lines.get(i));
            }
            return kept;
        };
        nothing(analysed(walk.withAll(everyFifth)), "rate 20.0 Hz, under 25 Hz", "Record again at 50 Hz");
    }
}
