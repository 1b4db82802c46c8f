package hiplevel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sizes that keep a file and a package readable in one sitting. */
class SourcesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST_FILE = 300;
    private static final int LARGEST_PACKAGE = 16;

    static List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.walk(MAIN)) {
            return all.filter(Files::isDirectory)
                    .filter(d -> !sources(d).isEmpty())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aPackageSaysWhatItIs(Path folder) {
        assertThat(folder.resolve("package-info.java")).exists();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aPackageIsNotCrowded(Path folder) {
        assertThat(sources(folder)).hasSizeLessThanOrEqualTo(LARGEST_PACKAGE);
    }

    @Test
    void aFileIsReadInOneSitting() throws IOException {
        try (Stream<Path> all = Files.walk(MAIN)) {
            List<Path> files = all.filter(f -> f.toString().endsWith(".java")).toList();
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(f ->
                            assertThat(Files.readAllLines(f)).as(f.toString()).hasSizeLessThanOrEqualTo(LONGEST_FILE));
        }
    }

    private static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
