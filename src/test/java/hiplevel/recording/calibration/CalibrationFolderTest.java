package hiplevel.recording.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.Calibration;
import hiplevel.imu.Calibration.Axis;
import hiplevel.imu.Calibration.Triad;
import hiplevel.imu.calibration.Calibrations;
import hiplevel.imu.calibration.TurnedByHand;
import hiplevel.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationFolderTest {
    @TempDir
    Path home;

    private final List<String> said = new ArrayList<>();

    @Test
    void whatIsKeptIsReadBackToTheLastDigit() throws Exception {
        Calibration kept = calibration("0042", 1 / 0.97);
        Path file = folder().keep(kept);
        assertThat(of(read(), "0042")).contains(kept);
        assertThat(Files.readString(file))
                .contains("\"format\" : \"hiplevel-calibration\"", "\"version\" : 1", "\"serial\" : \"0042\"");
        assertThat(said).isEmpty();
    }

    @Test
    void withoutTurnsTheirResidualStaysUnknown() throws Exception {
        Calibration c = calibration("0042", 1);
        Calibration kept = new Calibration(
                c.serial(),
                Optional.empty(),
                c.poses(),
                0,
                c.accelerometer(),
                c.gyroscope(),
                c.restResidual(),
                Double.NaN);
        folder().keep(kept);
        assertThat(of(read(), "0042")).contains(kept);
    }

    @Test
    void eachSerialNumberHasItsOwnAndALaterOneTakesTheFormersPlace() throws Exception {
        folder().keep(calibration("A", 1.01));
        folder().keep(calibration("B", 0.99));
        folder().keep(calibration("A", 1.02));
        Calibrations all = read();
        assertThat(of(all, "A").orElseThrow().accelerometer().x().scale()).isEqualTo(1.02);
        assertThat(of(all, "B").orElseThrow().accelerometer().x().scale()).isEqualTo(0.99);
        assertThat(of(all, "C")).isEmpty();
        try (Stream<Path> files = Files.list(home.resolve("calibrations"))) {
            assertThat(files).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../escape", "a/b", "C:\\x", "..", "ü 7*?", "%2F", "+1 2"})
    void anySerialNumberIsAFileOfThatFolder(String serial) throws Exception {
        Path file = folder().keep(calibration(serial, 1.01));
        assertThat(file.normalize().getParent()).isEqualTo(home.resolve("calibrations"));
        assertThat(of(read(), serial)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\u0000\u0001\u0002",
                "{\"format\": \"hiplevel-devices\"}",
                "{\"format\": \"hiplevel-calibration\", \"version\": 2}",
                "{\"format\": \"hiplevel-calibration\", \"version\": 1, \"serial\": \"0042\"}"
            })
    void aBrokenFileIsASentenceAndTheOthersStay(String text) throws Exception {
        folder().keep(calibration("A", 1.01));
        Files.writeString(home.resolve("calibrations/0042.json"), text);
        Calibrations all = read();
        assertThat(of(all, "A")).isPresent();
        assertThat(of(all, "0042")).isEmpty();
        assertThat(said).singleElement().asString().contains("0042.json", "is not applied");
    }

    @Test
    void noNumberMayBeMissingOrAbsurd() throws Exception {
        Path file = folder().keep(calibration("0042", 1.0125));
        String whole = Files.readString(file);
        for (String spoilt : List.of("0.0125", "\"1.0125\"", "1e9", "-1.0125", "null", "NaN")) {
            Files.writeString(file, whole.replaceFirst("1\\.0125", spoilt));
            said.clear();
            assertThat(of(read(), "0042")).as(spoilt).isEmpty();
            assertThat(said).singleElement().asString().contains("0042.json");
        }
    }

    @Test
    void cutOffAnywhereItIsASentence() throws Exception {
        Path file = folder().keep(calibration("0042", 1.0125));
        byte[] whole = Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            said.clear();
            assertThat(read().isEmpty()).isTrue();
            assertThat(said).hasSize(1);
        }
    }

    @Test
    void withoutAFolderThereIsNothingToSay() {
        assertThat(read().isEmpty()).isTrue();
        assertThat(said).isEmpty();
    }

    private CalibrationFolder folder() {
        return CalibrationFolder.in(home);
    }

    private Calibrations read() {
        return folder().read(warning -> said.add(Words.ENGLISH.say(warning)));
    }

    private static Optional<Calibration> of(Calibrations all, String serial) {
        return all.of(TurnedByHand.description(0, serial, Optional.empty()));
    }

    private static Calibration calibration(String serial, double scale) {
        Triad force = new Triad(
                new Axis(scale, 0.1, 0.001, 0.01), new Axis(1.1, -0.2, 0.001, 0.01), new Axis(0.9, 0, 0.001, 0.01));
        Triad rate = new Triad(
                new Axis(0.99, 1e-3, 0.002, 1e-5), new Axis(1.01, -0.01, 0.003, 1e-5), new Axis(1, 0, 0.03, 1e-5));
        return new Calibration(serial, Optional.of("2026-11-22T10:15:00Z"), 6, 5, force, rate, 1.0 / 3, 0.002);
    }
}
