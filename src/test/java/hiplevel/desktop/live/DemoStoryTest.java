package hiplevel.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.capture.HandTurnedClock;
import hiplevel.desktop.live.trace.TracePanel;
import hiplevel.desktop.window.Place;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.ReadResult;
import hiplevel.recording.Recordings;
import hiplevel.session.Input;
import hiplevel.session.Pipeline;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import java.awt.Component;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.GenericTypeMatcher;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The virtual wearer aligned, watched and recorded in the window; the test turns the clock. */
@OnDisplay
class DemoStoryTest {
    private static final long PATIENCE = 60_000;

    @TempDir
    private Path folder;

    private final HandTurnedClock clock = new HandTurnedClock();
    private OpenedDesktop opened;
    private FrameFixture window;

    @BeforeEach
    void open() throws InterruptedException {
        opened = new OpenedDesktop(folder, new Place.Demo(), clock.pace());
        window = opened.frame();
        until(
                "the first sensor is heard",
                () -> window.robot().finder().findAll(named("align")).size() == 1);
        clock.pass(0.5);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private static GenericTypeMatcher<Component> named(String name) {
        return new GenericTypeMatcher<>(Component.class) {
            @Override
            protected boolean isMatching(Component component) {
                return name.equals(component.getName());
            }
        };
    }

    private static void until(String what, BooleanSupplier come) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return come.getAsBoolean();
                    }
                },
                Timeout.timeout(PATIENCE));
    }

    /** Data go on meanwhile: looks at the past come with them. */
    private void passUntil(String what, BooleanSupplier come) {
        passUntil(what, 0.5, come);
    }

    private void passUntil(String what, double seconds, BooleanSupplier come) {
        until(what, () -> {
            try {
                clock.pass(seconds);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return come.getAsBoolean();
        });
    }

    private String text(String name) {
        return GuiActionRunner.execute(() -> {
            Component found = window.robot().finder().findByName(name);
            return found instanceof JLabel label ? label.getText() : ((JTextComponent) found).getText();
        });
    }

    private String dots(String step) {
        return GuiActionRunner.execute(() -> ((JLabel) window.robot()
                        .finder()
                        .findByName((java.awt.Container) window.robot().finder().findByName(step), "dots"))
                .getText());
    }

    private void align() throws InterruptedException {
        clock.pass(3);
        until("standing is counted", () -> dots("step-stand").equals("●●●"));
        passUntil("all is counted", () -> dots("step-squats").equals("●●●"));
        passUntil("the alignment passes", () -> text("verdict").equals("aligned: passed"));
    }

    @Test
    void alignmentIsCountedAndItsResultIsANumber() throws InterruptedException {
        align();
        assertThat(dots("step-hinges")).isEqualTo("●●●");
        assertThat(dots("step-swings-left")).isEqualTo("●●●●●");
        assertThat(text("alignment")).matches("± [1-5]\\.\\d°");
        window.pressAndReleaseKeys(java.awt.event.KeyEvent.VK_R);
        // in small steps: the movements that are asked for anew are some seconds away
        passUntil("it begins anew", 0.02, () -> text("verdict").equals("not aligned yet"));
        until("nothing is counted", () -> dots("step-hinges").equals("○○○"));
    }

    @Test
    void oneKeyTooManyDoesNotCostAnAlignment() throws InterruptedException {
        align();
        window.button("settings").click();
        window.dialog(Timeout.timeout(PATIENCE))
                .button(org.assertj.swing.core.matcher.JButtonMatcher.withText("Stay"))
                .click();
        assertThat(text("verdict")).isEqualTo("aligned: passed");
    }

    @Test
    void fromTheDemoToAReadableRecording() throws Exception {
        align();
        window.button("go-on").click();
        until(
                "the live view is there",
                () -> !window.robot().finder().findAll(named("record")).isEmpty());
        window.button("record").click();
        until("it records", () -> text("recording").startsWith("recording"));
        passUntil("it is said", 0.1, () -> text("drop-words").matches("standing right: left hip drops \\d+°"));
        assertThat(text("drop")).matches("\\d+°");
        window.pressAndReleaseKeys(java.awt.event.KeyEvent.VK_M);
        JList<?> list = window.list("repetitions").target();
        passUntil("repetitions fill in", () -> list.getModel().getSize() >= 6);
        for (Component trace : window.robot().finder().findAll(c -> c instanceof TracePanel)) {
            int drawn = GuiActionRunner.execute(() -> ((TracePanel) trace).drawn());
            assertThat(drawn).as(trace.getName()).isGreaterThan(300);
        }
        window.button("record").click();
        passUntil("it has ended", () -> text("recording").equals("not recording"));
        window.button("report-recording").requireEnabled();
        SessionResult result = analysed();
        assertThat(result.recordings().get(0).alignment()).hasSize(3).allMatch(a -> a.passed());
        assertThat(result.repetitions()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(result.repetitions()).anyMatch(r -> r.repetition().isOf(Side.RIGHT));
    }

    private SessionResult analysed() throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("user/Hiplevel"))) {
            files = all.toList();
        }
        assertThat(files).hasSize(1);
        TrackCollector tracks = new TrackCollector();
        ReadResult read = Recordings.read(files.get(0), ReadOptions.NONE, tracks);
        assertThat(read.warnings()).isEmpty();
        assertThat(read.facts().wearer()).contains("simulated");
        assertThat(read.facts().markers()).extracting(m -> m.text()).contains("mark 1");
        return Pipeline.analyse(List.of(new Input("demo", tracks.tracks(), read.facts())), SessionSettings.DEFAULT);
    }

    @Test
    void leavingWhileRecordingIsAskedAboutAndLosesNothing() throws Exception {
        window.button("go-on").click();
        until(
                "the live view is there",
                () -> !window.robot().finder().findAll(named("record")).isEmpty());
        window.button("record").click();
        until("it records", () -> text("recording").startsWith("recording"));
        clock.pass(2);
        window.button("home").click();
        window.dialog(Timeout.timeout(PATIENCE))
                .button(org.assertj.swing.core.matcher.JButtonMatcher.withText("Stay"))
                .click();
        assertThat(text("recording")).startsWith("recording");
        window.button("home").click();
        window.dialog(Timeout.timeout(PATIENCE))
                .button(org.assertj.swing.core.matcher.JButtonMatcher.withText("Leave"))
                .click();
        until(
                "the start is there",
                () -> window.robot().finder().findAll(named("start")).size() == 1);
        try (Stream<Path> all = Files.list(folder.resolve("user/Hiplevel"))) {
            TrackCollector tracks = new TrackCollector();
            assertThat(Recordings.read(all.findFirst().orElseThrow(), ReadOptions.NONE, tracks)
                            .warnings())
                    .isEmpty();
            assertThat(tracks.tracks()).hasSize(3).allMatch(t -> t.samples().size() > 200);
        }
    }
}
