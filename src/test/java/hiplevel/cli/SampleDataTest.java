package hiplevel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample data are what their commands make, and read as their names say. */
class SampleDataTest {
    private static final Path SAMPLES = Path.of("sample-data");

    @TempDir
    private Path folder;

    static List<List<String>> commands() throws IOException {
        return Files.readAllLines(SAMPLES.resolve("make")).stream()
                .filter(line -> line.startsWith("make "))
                .map(line -> Arrays.asList(line.substring("make ".length()).split(" ")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachSampleIsByteForByteWhatItsCommandMakes(List<String> command) throws IOException {
        Path again = folder.resolve(command.get(0));
        List<String> typed = new ArrayList<>(command.subList(1, command.size()));
        typed.add(0, "simulate");
        typed.addAll(List.of("--out", again.toString()));
        assertThat(Typed.line(typed.toArray(String[]::new)).code()).isZero();
        Path kept = SAMPLES.resolve(command.get(0));
        if (Files.isDirectory(again)) {
            try (Stream<Path> made = Files.list(again)) {
                assertThat(made.toList())
                        .hasSizeGreaterThanOrEqualTo(6)
                        .allSatisfy(file -> assertThat(file).hasSameBinaryContentAs(kept.resolve(file.getFileName())));
            }
        } else {
            assertThat(again).hasSameBinaryContentAs(kept);
            assertThat(truth(again)).hasSameBinaryContentAs(truth(kept));
        }
    }

    private static Path truth(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".xdf", ".truth.json"));
    }

    @Test
    void thereIsACommandForEverySampleAndTheyAreSmall() throws IOException {
        try (Stream<Path> samples = Files.list(SAMPLES)
                .filter(file -> Files.isDirectory(file) || file.toString().endsWith(".xdf"))) {
            assertThat(samples.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            commands().stream().map(c -> c.get(0)).toList());
        }
        try (Stream<Path> files = Files.walk(SAMPLES).filter(Files::isRegularFile)) {
            List<Path> all = files.toList();
            assertThat(all.stream().mapToLong(f -> f.toFile().length()).sum()).isLessThan(25_000_000);
            assertThat(all)
                    .filteredOn(f -> f.toString().endsWith(".xdf"))
                    .allSatisfy(f -> assertThat(f.toFile().length()).isLessThan(1_000_000));
        }
    }

    @Test
    void everyExerciseOfTheProgrammeHasASample() throws IOException {
        assertThat(commands().stream().map(c -> c.get(c.indexOf("--exercise") + 1)))
                .containsAll(Catalogue.STANDARD.exercises().stream()
                        .map(Exercise::name)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "single-leg-squat_even, pelvic drop, within your normal variation",
        "single-leg-squat_even, knee cave, within your normal variation",
        "single-leg-squat_right-stance-drop, pelvic drop, asymmetric: more on the right leg",
        "single-leg-squat_right-stance-drop, knee cave, within your normal variation",
        "single-leg-squat_left-stance-cave, pelvic drop, within your normal variation",
        "single-leg-squat_left-stance-cave, knee cave, asymmetric: more on the left leg",
        "walking_left-stance-drop, pelvic drop, asymmetric: more on the left leg",
    })
    void theAnswerIsWhatTheFolderIsNamedAfter(String name, String measure, String verdict) {
        Typed typed = Typed.line(
                "analyse",
                SAMPLES.resolve(name).toString(),
                "--out",
                folder.resolve("r").toString());
        assertThat(typed.code()).isZero();
        assertThat(typed.out().lines().filter(line -> line.startsWith(measure)))
                .singleElement()
                .asString()
                .endsWith(verdict);
    }

    @Test
    void theCausalFormIsNamedInTheReportAndAnswersAlike() throws IOException {
        Typed typed = Typed.line(
                "analyse",
                "--causal",
                SAMPLES.resolve("single-leg-squat_right-stance-drop").toString(),
                "--out",
                folder.resolve("causal").toString());
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("asymmetric: more on the right leg");
        assertThat(Files.readString(folder.resolve("causal/report.json"))).contains("\"form\" : \"CAUSAL\"");
        assertThat(Files.readString(folder.resolve("causal/report.html"))).contains("as known live");
    }

    @Test
    void analysingTwiceWritesTheSameBytes() throws IOException {
        for (String run : List.of("first", "second")) {
            String sample =
                    SAMPLES.resolve("single-leg-squat_right-stance-drop").toString();
            assertThat(Typed.line(
                                    "analyse",
                                    sample,
                                    "--out",
                                    folder.resolve(run).toString())
                            .code())
                    .isZero();
        }
        try (Stream<Path> files = Files.list(folder.resolve("first"))) {
            assertThat(files.toList())
                    .hasSizeGreaterThanOrEqualTo(6)
                    .allSatisfy(file -> assertThat(file)
                            .hasSameBinaryContentAs(folder.resolve("second").resolve(file.getFileName())));
        }
    }
}
