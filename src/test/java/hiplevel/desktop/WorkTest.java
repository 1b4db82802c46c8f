package hiplevel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.window.Place;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window says of work that fails in the background. */
@OnDisplay
class WorkTest {
    @TempDir
    private Path folder;

    private OpenedDesktop opened;

    @BeforeEach
    void open() {
        opened = new OpenedDesktop(folder, new Place.Start());
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private void work(Callable<String> work) {
        GuiActionRunner.execute(() -> opened.program().work("Reading something long", work, done -> {}));
    }

    @Test
    void whatDoesNotFitIntoMemoryIsSaidWithWhatToDo() {
        work(() -> {
            throw new OutOfMemoryError("as Java says it");
        });
        opened.awaitMessage("There was not enough memory");
        assertThat(opened.frame().textBox("message").text()).contains("-Xmx2g").doesNotContain("as Java says it");
    }

    @Test
    void anotherErrorIsSaidAndTheWorkAfterItIsDone() {
        work(() -> {
            throw new StackOverflowError("too deep");
        });
        opened.awaitMessage("too deep");
        GuiActionRunner.execute(() -> opened.program()
                .work("Again", () -> "it works again", done -> opened.program().say(done)));
        opened.awaitMessage("it works again");
    }
}
