package hiplevel.desktop.replay;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.window.Place;
import hiplevel.imu.Side;
import hiplevel.recording.edits.Edit;
import hiplevel.recording.edits.EditsFile;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.assertj.swing.core.GenericTypeMatcher;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JTableFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnDisplay
class ReplayScreenTest {
    private static final Timeout LONG = Timeout.timeout(60_000);

    @TempDir
    private Path folder;

    private Path recording;

    @BeforeEach
    void aSample() throws Exception {
        recording = Files.createDirectory(folder.resolve("squats"));
        try (Stream<Path> files = Files.list(Path.of("sample-data/single-leg-squat_right-stance-drop"))) {
            for (Path file : files.toList()) {
                Files.copy(file, recording.resolve(file.getFileName().toString()));
            }
        }
    }

    private OpenedDesktop opened() {
        OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Replay(recording));
        try {
            until("the first analysis", () -> desktop.frame().button("report").isEnabled());
            desktop.awaitKeyboard();
            return desktop;
        } catch (RuntimeException | Error e) {
            // or the next test waits for the screen for ever
            desktop.close();
            throw e;
        }
    }

    private static void until(String what, java.util.function.BooleanSupplier so) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return so.getAsBoolean();
                    }
                },
                LONG);
    }

    private static JTableFixture rows(OpenedDesktop desktop) {
        return desktop.frame().table("repetitions");
    }

    private static String cell(JTableFixture table, int row, int column) {
        return table.valueAt(TableCell.row(row).column(column));
    }

    private static List<String> changes(FrameFixture frame) {
        return Stream.of(frame.table("changes").contents())
                .map(row -> String.join(" | ", row))
                .toList();
    }

    private static Component named(FrameFixture frame, String name) {
        return frame.robot().finder().find(frame.target(), new GenericTypeMatcher<JComponent>(JComponent.class) {
            @Override
            protected boolean isMatching(JComponent component) {
                return name.equals(component.getName()) && component.isShowing();
            }
        });
    }

    private static long drawn(OpenedDesktop desktop, String name) {
        return desktop.drawnPixels((JComponent) named(desktop.frame(), name));
    }

    @Test
    void fromOpeningARecordingToAChangedStanceSide() throws Exception {
        try (OpenedDesktop desktop = opened()) {
            FrameFixture frame = desktop.frame();
            int last = rows(desktop).rowCount() - 1;
            assertThat(last).isGreaterThan(4);
            rows(desktop).selectRows(last);
            String side = cell(rows(desktop), last, 1);
            String other = side.equals("left") ? "right" : "left";
            assertThat(frame.textBox("said").text()).contains("standing on the " + side + " leg");
            String before = frame.label("drop-now").text();
            assertThat(before).matches("−?\\d+\\.\\d°");
            frame.textBox("note").setText("seen on video");
            frame.button("other-leg").click();
            until("the other leg", () -> cell(rows(desktop), last, 1).equals(other));
            assertThat(frame.textBox("said").text()).contains("standing on the " + other + " leg");
            assertThat(frame.label("drop-now").text()).isNotEqualTo(before);
            assertThat(EditsFile.read(recording).all())
                    .singleElement()
                    .isInstanceOfSatisfying(Edit.StanceSide.class, edit -> {
                        assertThat(edit.side()).isEqualTo(other.equals("left") ? Side.LEFT : Side.RIGHT);
                        assertThat(edit.note()).isEqualTo(Optional.of("seen on video"));
                    });
            frame.tabbedPane("tabs").selectTab(1);
            assertThat(changes(frame)).anyMatch(row -> row.contains("Repetition " + (last + 1)));
            frame.tabbedPane("tabs").selectTab(0);
            frame.button("undo").click();
            until(
                    "the leg that the sensors told",
                    () -> cell(rows(desktop), last, 1).equals(side));
            assertThat(EditsFile.of(recording)).doesNotExist();
        }
    }

    @Test
    void aDroppedRepetitionSaysSoInItsRow() {
        try (OpenedDesktop desktop = opened()) {
            rows(desktop).selectRows(0);
            desktop.frame().button("drop").click();
            until("the drop", () -> cell(rows(desktop), 0, 5).equals("dropped"));
            desktop.frame().button("drop").requireDisabled();
        }
    }

    @Test
    void theChartsAndTheFigureAreNotEmpty() throws Exception {
        List<String> parts = List.of("drop-chart", "cave-chart", "overview", "figure");
        Map<String, Long> empty = new HashMap<>();
        Path broken = Files.writeString(folder.resolve("broken.xdf"), "XDF:");
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Replay(broken))) {
            desktop.awaitMessage("broken.xdf: ");
            parts.forEach(part -> empty.put(part, drawn(desktop, part)));
        }
        try (OpenedDesktop desktop = opened()) {
            assertThat(parts)
                    .allSatisfy(part -> assertThat(drawn(desktop, part)).isGreaterThan(3 * empty.get(part) + 2000));
        }
    }

    @Test
    void everythingIsReachedByKeys() {
        try (OpenedDesktop desktop = opened()) {
            FrameFixture frame = desktop.frame();
            String first = frame.label("time").text();
            frame.robot().focusAndWaitForFocusGain(named(frame, "drop-chart"));
            frame.robot().pressAndReleaseKeys(KeyEvent.VK_A);
            frame.robot().pressAndReleaseKeys(KeyEvent.VK_N);
            assertThat(frame.label("time").text()).isNotEqualTo(first);
            frame.robot().pressAndReleaseKeys(KeyEvent.VK_B);
            assertThat(frame.textBox("compared").text())
                    .startsWith("From A to B: ")
                    .contains("Pelvic drop", "→");
            frame.robot().pressAndReleaseKeys(KeyEvent.VK_P);
            assertThat(frame.label("time").text()).isEqualTo(first);
            frame.robot().pressAndReleaseKeys(KeyEvent.VK_RIGHT);
            assertThat(frame.label("time").text()).isNotEqualTo(first);
            frame.robot().pressAndReleaseKeys(KeyEvent.VK_SPACE);
            String at = frame.label("time").text();
            until("it plays", () -> !frame.label("time").text().equals(at));
        }
    }

    @Test
    void theSpaceBarPlaysAtOnceAndWhileARowIsChosen() {
        try (OpenedDesktop desktop = opened()) {
            FrameFixture frame = desktop.frame();
            String first = frame.label("time").text();
            frame.robot().pressAndReleaseKeys(KeyEvent.VK_SPACE);
            until("it plays", () -> !frame.label("time").text().equals(first));
            rows(desktop).cell(TableCell.row(4).column(0)).click();
            String chosen = frame.label("time").text();
            Pause.pause(300);
            // who looks at a repetition, perhaps to correct it, is not carried on to the next
            assertThat(frame.label("time").text()).isEqualTo(chosen);
            frame.robot().pressAndReleaseKeys(KeyEvent.VK_SPACE);
            until("it plays on", () -> !frame.label("time").text().equals(chosen));
            frame.robot().pressAndReleaseKeys(KeyEvent.VK_SPACE);
            String paused = frame.label("time").text();
            frame.robot().pressAndReleaseKeys(KeyEvent.VK_HOME);
            assertThat(frame.label("time").text()).isNotEqualTo(paused).startsWith("0:00.00");
        }
    }

    @Test
    void whereOneWasAndWhatIsComparedIsKeptOverALookAtTheSettings() {
        try (OpenedDesktop desktop = opened()) {
            FrameFixture frame = desktop.frame();
            frame.robot().pressAndReleaseKeys(KeyEvent.VK_A, KeyEvent.VK_N, KeyEvent.VK_N, KeyEvent.VK_B);
            frame.robot().pressAndReleaseKeys(KeyEvent.VK_RIGHT);
            until("two are compared", () -> frame.textBox("compared").text().startsWith("From A to B"));
            String time = frame.label("time").text();
            String compared = frame.textBox("compared").text();
            frame.button("settings").click();
            frame.button("settings-back").click();
            until("it is analysed again", () -> frame.button("report").isEnabled());
            assertThat(frame.label("time").text()).isEqualTo(time);
            assertThat(frame.textBox("compared").text()).isEqualTo(compared);
        }
    }

    /** What the overview says of an instant, from its left to its right. */
    private static List<String> told(FrameFixture frame) {
        JComponent overview = (JComponent) named(frame, "overview");
        return GuiActionRunner.execute(() -> IntStream.range(0, overview.getWidth())
                .mapToObj(x -> overview.getToolTipText(
                        new MouseEvent(overview, MouseEvent.MOUSE_MOVED, 0, 0, x, overview.getHeight() / 2, 0, false)))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    @Test
    void theOverviewMarksWhatWasCorrected() {
        try (OpenedDesktop desktop = opened()) {
            FrameFixture frame = desktop.frame();
            assertThat(told(frame)).noneMatch(text -> text.contains("by hand"));
            rows(desktop).selectRows(8);
            frame.button("drop").click();
            until("the drop", () -> cell(rows(desktop), 8, 5).equals("dropped"));
            assertThat(told(frame)).contains("Repetition 9 (by hand)");
        }
    }

    @Test
    void widerBandsChangeTheFindingsAndAreListed() {
        try (OpenedDesktop desktop = opened()) {
            FrameFixture frame = desktop.frame();
            frame.tabbedPane("tabs").selectTab(1);
            frame.spinner("watch-peak-pelvic-drop").enterTextAndCommit("40");
            frame.button("again").click();
            assertThat(frame.textBox("message").text()).contains("watch may not lie above flag");
            frame.spinner("flag-peak-pelvic-drop").enterTextAndCommit("50");
            frame.button("again").click();
            until("what changed", () -> frame.table("changes").rowCount() > 0);
            assertThat(frame.label("changes-of").text()).contains("changed:");
            assertThat(changes(frame)).anyMatch(row -> row.startsWith("Findings: flag"));
        }
    }

    @Test
    void aFileThatCannotBeReadIsASentence() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.xdf"), "XDF:");
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Replay(broken))) {
            until("a sentence", () -> desktop.frame().textBox("message").text().contains("broken.xdf: "));
            desktop.frame().button("report").requireDisabled();
        }
    }
}
