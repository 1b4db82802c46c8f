package hiplevel.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import hiplevel.recording.text.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told of an error. */
class ExplainedTest {
    @TempDir
    private Path folder;

    private static String german(Throwable e) {
        return Words.GERMAN.say(Explained.of(e));
    }

    @Test
    void aRefusedFileIsMoreThanItsName() throws IOException {
        assertThat(german(new AccessDeniedException("/x/y"))).isEqualTo("keine Erlaubnis für /x/y");
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(german(catchThrowable(() -> Files.createDirectories(file))))
                .isEqualTo("etwas anderes heißt schon " + file);
        assertThat(german(catchThrowable(() -> Files.readString(folder.resolve("none")))))
                .isEqualTo("es gibt kein " + folder.resolve("none"));
    }

    @Test
    void whatTheSystemSaysInEnglishIsPutIntoWords() {
        assertThat(german(new IOException("No space left on device"))).isEqualTo("kein Platz mehr auf dem Datenträger");
        assertThat(german(new UncheckedIOException(new FileSystemException("/x/y", null, "Read-only file system"))))
                .isEqualTo("auf diesen Datenträger darf nicht geschrieben werden (/x/y)");
        assertThat(german(new IOException("Kaputt."))).isEqualTo("Kaputt.");
        assertThat(german(new IllegalStateException()))
                .isEqualTo("Im Programm ist etwas fehlgeschlagen: java.lang.IllegalStateException");
    }

    @Test
    void aWindowDoesNotSendPeopleToTheCommandLine() {
        Saying passedOver = Saying.of("unreadable.passed-over", "x.xdf", "shoe");
        Saying inAWindow = Saying.of("desktop.replay.warnings", passedOver, 2);
        for (Words words : Words.ALL) {
            assertThat(words.say(passedOver)).contains("--placement");
            assertThat(words.inWindows().say(inAWindow))
                    .contains("x.xdf", "shoe")
                    .doesNotContain("--");
        }
    }

    @Test
    void anErrorOfOursSaysInEveryLanguageWhatItsMessageSaysInEnglish() {
        UnreadableException refused = UnreadableException.of(folder, new AccessDeniedException("x"));
        assertThat(refused).hasMessage(Words.ENGLISH.say(refused.saying())).hasMessageContaining("no permission");
        assertThat(german(refused))
                .isEqualTo(folder + ": keine Erlaubnis zum Lesen. Den Besitzer fragen oder die Rechte ändern.");
    }
}
