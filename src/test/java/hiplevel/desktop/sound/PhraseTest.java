package hiplevel.desktop.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of spoken words that ship with the program. */
class PhraseTest {
    private static final Path FILES = Path.of("src/main/resources/hiplevel/desktop/sound");
    private static final Path LISTS = Path.of("src/main/speech");
    private static final long MOST_BYTES = 800_000;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyPhraseHasAFileThatIsHeard(String language) {
        assertThat(Phrase.all()).hasSizeGreaterThan(40).allSatisfy(phrase -> {
            Clip clip = Voice.clip(language, phrase);
            assertThat(clip.seconds()).as(phrase.name()).isBetween(0.2, 3.5);
            assertThat(clip.loudest()).as(phrase.name()).isBetween(0.5, 0.8);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void nothingIsShippedOrListedThatIsNeverSaid(String language) throws IOException {
        List<String> names = Phrase.all().stream().map(Phrase::name).toList();
        try (Stream<Path> files = Files.list(FILES.resolve(language))) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            names.stream().map(n -> n + ".wav").toList());
        }
        assertThat(Files.readAllLines(LISTS.resolve(language + ".txt"), StandardCharsets.UTF_8).stream()
                        .filter(line -> !line.startsWith("#") && !line.startsWith("voice"))
                        .map(line -> line.replaceFirst(" = .*", "")))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theFilesStaySmall(String language) throws IOException {
        try (Stream<Path> files = Files.list(FILES.resolve(language))) {
            assertThat(files.mapToLong(f -> f.toFile().length()).sum()).isLessThan(MOST_BYTES);
        }
    }
}
