package hiplevel.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.DoubleClick;
import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.live.panel.RecordBar;
import hiplevel.desktop.visit.Amount;
import hiplevel.desktop.visit.Battery;
import hiplevel.desktop.visit.Task;
import hiplevel.exercise.Catalogue;
import hiplevel.imu.Marker;
import hiplevel.imu.Side;
import hiplevel.recording.ReadOptions;
import hiplevel.report.pdf.PdfReport;
import hiplevel.session.Input;
import hiplevel.session.Pipeline;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.simulation.Scenario;
import hiplevel.words.Words;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.text.JTextComponent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;

/** A battery records itself: trials, sides, what the wearer said of them. */
@OnDisplay
class LedBatteryTest extends WornOnScreen {
    private static final Task ON_THE_RIGHT =
            new Task("single-leg-squat", Optional.of(Side.RIGHT), new Amount.Repetitions(2), 0, 0);
    private static final Task ON_THE_LEFT =
            new Task("single-leg-squat", Optional.of(Side.LEFT), new Amount.Repetitions(1), 0, 0);

    /** Aligned, and the live view is there. */
    private void wear(Task... tasks) throws InterruptedException {
        wear(
                Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 1)
                        .but()
                        .repetitions(3)
                        .build(),
                tasks.length == 0 ? Optional.empty() : Optional.of(new Battery("squats", List.of(tasks))));
        passUntil("the alignment passes", () -> label("verdict").equals("aligned: passed"));
        goOn();
    }

    /** What is recorded, ended. */
    private Input ended() throws Exception {
        pass(0.2);
        window.button("record").click();
        passUntil("it has ended", () -> label("recording").equals("not recording"));
        return recorded();
    }

    private Input recorded() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("Hiplevel"))) {
            return Input.read(files.findFirst().orElseThrow(), ReadOptions.NONE, warning -> {
                throw new AssertionError(warning);
            });
        }
    }

    /** As if typed. */
    private void name(String typed) {
        GuiActionRunner.execute(() -> ((JTextComponent) Found.in(screen.component(), "recording-name")).setText(typed));
    }

    private static String printed(Input recorded) throws IOException {
        SessionResult result = Pipeline.analyse(List.of(recorded), SessionSettings.DEFAULT);
        try (PDDocument pdf = Loader.loadPDF(new PdfReport(result, "test", Words.ENGLISH).bytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void itLeadsThroughExerciseAndSideRecordsItselfAndKeepsWhatHurt() throws Exception {
        wear(ON_THE_RIGHT, ON_THE_LEFT);
        assertThat(label("guidance-task")).isEqualTo("squats");
        assertThat(label("guidance-next")).isEqualTo("Next: Single-leg squat, right leg");
        window.button("guidance-go-on").click();
        assertThat(label("guidance-task")).isEqualTo("Single-leg squat, right leg");
        assertThat(label("guidance-next")).isEqualTo("Next: Single-leg squat, left leg");
        assertThat(label("recording")).isEqualTo("not recording");
        leadOn();
        until("it records by itself", () -> label("recording").startsWith("recording"));
        passUntil("the other leg is next", () -> label("guidance-task").equals("Single-leg squat, left leg"));
        window.toggleButton("pain 3").click();
        window.textBox("note").enterText("pinches below");
        window.button("keep-remark").click();
        // the key that the button names
        window.pressAndReleaseKeys(KeyEvent.VK_G);
        passUntil("all is done", () -> label("guidance-task").equals("All done"));
        window.toggleButton("pain 0").click();
        // nobody presses Keep
        Input recorded = ended();
        assertThat(remarks(recorded))
                .containsExactly("single-leg-squat right 3 pinches below", "single-leg-squat left 0 –");
        assertThat(printed(recorded)).contains("A12", "pinches below");
    }

    @Test
    void aTaskThatIsDoneAgainIsAnotherTrialAndStoppingEndsIt() throws Exception {
        // more than are done in this test
        wear(new Task("single-leg-squat", Optional.of(Side.RIGHT), new Amount.Repetitions(9), 0, 0));
        leadOn();
        leadOn();
        until("it records by itself", () -> label("recording").startsWith("recording"));
        passUntil("some are counted", () -> label("guidance-number").matches("[1-9] of 9"));
        window.button("guidance-again").click();
        leadOn();
        assertThat(label("guidance-number")).isEqualTo("0 of 9");
        pass(1);
        window.button("guidance-stop").click();
        pass(0.1);
        window.button("guidance-stop").requireDisabled();
        assertThat(ended().facts().trials()).hasSize(2).allMatch(t -> t.side().equals(Optional.of(Side.RIGHT)));
    }

    private static List<String> remarks(Input recorded) {
        return recorded.facts().trials().stream()
                .map(t -> t.exercise() + " " + t.side().orElseThrow().word() + " "
                        + t.pain().orElseThrow() + " " + t.note().orElse("–"))
                .toList();
    }

    private boolean asked() {
        return GuiActionRunner.execute(
                () -> Found.in(screen.component(), "remark").isVisible());
    }

    /** By the clock of the battery, not by a mouse: whoever writes goes on writing. */
    private void leadOn() {
        GuiActionRunner.execute(() -> ((AbstractButton) Found.in(screen.component(), "guidance-go-on")).doClick());
    }

    @Test
    void whatIsSaidWhileTheNextTaskBeginsIsKeptOfTheOneBefore() throws Exception {
        wear(ON_THE_RIGHT, ON_THE_LEFT, ON_THE_RIGHT);
        leadOn();
        leadOn();
        until("it records by itself", () -> label("recording").startsWith("recording"));
        leadOn();
        window.toggleButton("pain 3").click();
        window.textBox("note").enterText("pinches ");
        leadOn();
        pass(1);
        window.textBox("note").requireVisible().enterText("below");
        // the end of the second asks about that one
        leadOn();
        window.textBox("note").requireText("");
        window.toggleButton("pain 2").click();
        window.button("guidance-go-on").focus();
        leadOn();
        assertThat(asked()).isFalse();
        pass(1);
        leadOn();
        window.toggleButton("pain 1").click();
        window.textBox("note").enterText("left while writ");
        GuiActionRunner.execute(() -> screen.hidden());
        screen.lastThings().ifPresent(Runnable::run);
        assertThat(remarks(recorded()))
                .containsExactly(
                        "single-leg-squat right 3 pinches below",
                        "single-leg-squat left 2 –",
                        "single-leg-squat right 1 left while writ");
    }

    @Test
    void withoutABatteryTheWearerIsAskedAboutTheRecordingWhenSomethingWasDone() throws Exception {
        wear();
        window.button("record").click();
        until("it records", () -> label("recording").startsWith("recording"));
        pass(5);
        assertThat(asked()).isFalse();
        // in the middle of a trial: what is said afterwards is still said of it
        window.button("align-again").click();
        window.button("go-on").click();
        passUntil("the wearer is asked", this::asked);
        window.toggleButton("pain 7").click();
        window.textBox("note").enterText("left knee");
        Input recorded = ended();
        assertThat(recorded.facts().trials()).singleElement().satisfies(trial -> {
            assertThat(trial.pain()).isEqualTo(OptionalInt.of(7));
            assertThat(trial.note()).contains("left knee");
        });
        assertThat(printed(recorded)).contains("left knee");
    }

    @Test
    void whatIsSaidOfWhateverIsDoneIsAMark() throws Exception {
        wear();
        window.comboBox("exercise").selectItem(0);
        window.button("record").click();
        passUntil("the wearer is asked", this::asked);
        window.toggleButton("pain 4").click();
        window.textBox("note").enterText("left knee").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        assertThat(ended().facts().markers()).extracting(Marker::text).containsExactly("Pain 4 of 10: left knee");
    }

    @Test
    void whoSendsTheQuestionAwayHasSaidWhatThereIsToSay() throws Exception {
        wear();
        window.button("record").click();
        passUntil("the wearer is asked", this::asked);
        window.toggleButton("pain 4").click();
        window.textBox("note").enterText("left knee").pressAndReleaseKeys(KeyEvent.VK_ESCAPE);
        assertThat(asked()).isFalse();
        assertThat(ended().facts().trials())
                .singleElement()
                .satisfies(trial -> assertThat(trial.note()).contains("left knee"));
    }

    /** At that time of the keyboard, which repeats a key however late the window is. */
    private void f9(int what, long whenMillis) {
        GuiActionRunner.execute(() -> window.target()
                .getFocusOwner()
                .dispatchEvent(new KeyEvent(
                        window.target().getFocusOwner(),
                        what,
                        whenMillis,
                        0,
                        KeyEvent.VK_F9,
                        KeyEvent.CHAR_UNDEFINED)));
    }

    @Test
    void aKeyThatStaysDownAndAButtonThatIsClickedTwiceBeginOneRecording() throws Exception {
        wear(ON_THE_RIGHT);
        name("squats");
        for (int i = 0; i < 4; i++) {
            f9(KeyEvent.KEY_PRESSED, 1000 + 300L * i);
            pass(0.3);
        }
        f9(KeyEvent.KEY_RELEASED, 2000);
        passUntil("it records", () -> label("recording").startsWith("recording"));
        window.pressAndReleaseKeys(KeyEvent.VK_F9);
        passUntil("it has ended", () -> label("recording").equals("not recording"));
        name("squats");
        DoubleClick.on(window.button("record").target(), window.robot());
        passUntil("it records again", () -> label("recording").startsWith("recording"));
        passUntil(
                "the name that it got is shown",
                () -> window.textBox("recording-name").text().equals("squats_2"));
        DoubleClick.on(window.button("guidance-go-on").target(), window.robot());
        assertThat(label("guidance-number")).startsWith("in ");
        try (Stream<Path> files = Files.list(folder.resolve("Hiplevel"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void ofARecordingThatCouldNotBeginNothingIsAsked() throws Exception {
        Files.writeString(folder.resolve("Hiplevel"), "a file where the folder should be");
        wear(ON_THE_RIGHT);
        leadOn();
        leadOn();
        until(
                "it was tried",
                () -> !GuiActionRunner.execute(() ->
                        ((RecordBar) Found.in(screen.component(), "record").getParent()).isRecording()));
        leadOn();
        assertThat(label("guidance-task")).isEqualTo("All done");
        assertThat(asked()).isFalse();
    }

    @Test
    void whoLeavesTheNameEmptyStillRecords() throws Exception {
        wear();
        name(" ");
        GuiActionRunner.execute(() -> Found.button(screen.component(), "record").doClick());
        until("it records", () -> {
            pass(0.1);
            return label("recording").startsWith("recording");
        });
        assertThat(ended().facts().trials()).hasSize(1);
        try (Stream<Path> files = Files.list(folder.resolve("Hiplevel"))) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(file.getFileName().toString()).endsWith("_A12_single-leg-squat.xdf"));
        }
    }
}
