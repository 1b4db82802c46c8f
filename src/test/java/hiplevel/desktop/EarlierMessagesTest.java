package hiplevel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.window.Place;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.swing.JButton;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences that another took the place of can be read afterwards. */
@OnDisplay
class EarlierMessagesTest {
    private static final String SILENT = "left thigh: nothing heard for 2.0 s";
    private static final String FULL = "The disk is full.";
    private static final String ELSEWHERE = "The recording goes on elsewhere.";

    @TempDir
    private Path folder;

    private OpenedDesktop opened;

    private void open(String language) {
        opened = new OpenedDesktop(folder, new Place.Start(), language);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private void sayAtOnce(String... sentences) {
        GuiActionRunner.execute(() -> {
            for (String sentence : sentences) {
                opened.program().say(sentence);
            }
        });
    }

    private JButton earlier() {
        return opened.frame().button("message-earlier").target();
    }

    /** Where the sentence and the button beside it are. */
    private List<Rectangle> footLaidOut() {
        opened.program().frame().validate();
        return Stream.of("message", "message-earlier")
                .map(name -> opened.frame().robot().finder().findByName(name).getBounds())
                .toList();
    }

    private String accessible(Component component) {
        return GuiActionRunner.execute(() -> component.getAccessibleContext().getAccessibleName());
    }

    @Test
    void whatWasSaidAtOnceIsCountedAndListedByKey() {
        open("en");
        List<Rectangle> before = new ArrayList<>();
        List<Rectangle> after = new ArrayList<>();
        // in one go: a sentence that stood for some seconds counts as read
        GuiActionRunner.execute(() -> {
            opened.program().say(SILENT);
            before.addAll(footLaidOut());
            opened.program().say(FULL);
            opened.program().say(ELSEWHERE);
            after.addAll(footLaidOut());
        });
        assertThat(after).as("nothing jumps").isEqualTo(before);
        assertThat(opened.text("message")).isEqualTo(ELSEWHERE);
        opened.frame().button("message-earlier").requireText("+2");
        assertThat(accessible(earlier())).isEqualTo("Earlier messages, 2 that you may have missed");

        opened.frame().pressAndReleaseKeys(KeyEvent.VK_F7);
        opened.until("the list is open", () -> opened.isThere("messages"));
        assertThat(opened.text("messages").lines())
                .hasSize(3)
                .allMatch(line -> line.matches("\\d\\d:\\d\\d:\\d\\d  .+"))
                .satisfiesExactly(
                        newest -> assertThat(newest).endsWith(ELSEWHERE),
                        full -> assertThat(full).endsWith(FULL),
                        silent -> assertThat(silent).endsWith(SILENT));
        opened.until(
                "it has the keyboard",
                () -> opened.frame().textBox("messages").target().isFocusOwner());
        opened.frame().robot().pressAndReleaseKeys(KeyEvent.VK_ESCAPE);
        opened.until("it is closed", () -> !opened.isThere("messages"));
        opened.frame().button("message-earlier").requireText("");
        assertThat(accessible(earlier())).isEqualTo("Earlier messages");
        assertThat(opened.text("message")).isEqualTo(ELSEWHERE);
    }

    @Test
    void theMouseOpensItTooInGermanAlso() {
        open("de");
        sayAtOnce(SILENT, FULL);
        assertThat(accessible(earlier())).isEqualTo("Frühere Meldungen, 1 davon vielleicht nicht gesehen");
        opened.frame().button("message-earlier").click();
        opened.until("the list is open", () -> opened.isThere("messages"));
        assertThat(accessible(opened.frame().textBox("messages").target())).isEqualTo("Frühere Meldungen");
        assertThat(opened.text("messages")).contains(SILENT, FULL);
    }

    @Test
    void beforeAnythingIsSaidThereIsNothingToOpen() {
        open("en");
        assertThat(opened.isThere("message-earlier")).isFalse();
        opened.frame().pressAndReleaseKeys(KeyEvent.VK_F7);
        assertThat(opened.isThere("messages")).isFalse();
    }

    @Test
    void aSentenceIsStillThereWhenWorkThatCoveredItIsDone() {
        open("en");
        sayAtOnce(FULL);
        CountDownLatch goOn = new CountDownLatch(1);
        GuiActionRunner.execute(() -> opened.program()
                .work(
                        "Reading something long",
                        () -> {
                            goOn.await();
                            return "";
                        },
                        done -> {}));
        assertThat(opened.text("message")).isEqualTo("Reading something long");
        goOn.countDown();
        opened.awaitMessage(FULL);
        opened.frame().button("message-earlier").requireText("");
    }
}
