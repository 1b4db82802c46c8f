package hiplevel.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.connection.ConnectionSettings;
import hiplevel.connection.Wish;
import hiplevel.connection.found.Computer;
import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.PatientRobot;
import hiplevel.desktop.capture.HandTurnedClock;
import hiplevel.desktop.capture.source.PortsSource;
import hiplevel.desktop.capture.source.Source;
import hiplevel.desktop.capture.source.VirtualSource;
import hiplevel.desktop.visit.Visit;
import hiplevel.exercise.Catalogue;
import hiplevel.imu.Placement;
import hiplevel.simulation.Scenario;
import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong is a sentence, and what can go on goes on. */
@OnDisplay
class TroubleTest {
    @TempDir
    private Path folder;

    private final HandTurnedClock clock = new HandTurnedClock();
    private final Robot robot = PatientRobot.ofNewWindows();
    private PlainDesk desk;
    private CaptureScreen screen;

    private void show(Source source) {
        GuiActionRunner.execute(() -> {
            desk = new PlainDesk(folder);
            screen = new CaptureScreen(desk, "test", source, Visit.OF_NOBODY, Optional.empty(), Optional.empty());
            JFrame frame = new JFrame();
            frame.add(screen.component());
            frame.setSize(1280, 800);
            frame.setVisible(true);
            screen.shown();
        });
    }

    @AfterEach
    void close() {
        GuiActionRunner.execute(() -> screen.hidden());
        screen.lastThings().ifPresent(Runnable::run);
        robot.cleanUp();
    }

    private static void until(String what, BooleanSupplier come) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return come.getAsBoolean();
                    }
                },
                Timeout.timeout(60_000));
    }

    private String text(String name) {
        return GuiActionRunner.execute(() -> {
            Component found = Found.in(screen.component(), name);
            return found instanceof JLabel label ? label.getText() : ((JTextComponent) found).getText();
        });
    }

    /** Empty before the sensor has a tile. */
    private String state(int sensor) {
        return GuiActionRunner.execute(() -> Found.among(screen.component(), "sensor-" + sensor)
                .map(tile -> ((JLabel) Found.in((Container) tile, "state")).getText())
                .orElse(""));
    }

    @Test
    void aSensorThatFallsSilentForAMinuteIsNamedAndComesBack() throws InterruptedException {
        show(new VirtualSource(
                Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 1)
                        .but()
                        .gap(Placement.LEFT_THIGH, 5, 65)
                        .build(),
                clock.pace()));
        clock.pass(4);
        until("it is heard", () -> state(1).contains("heard"));
        clock.pass(6);
        until("it is silent", () -> state(1).contains("SILENT"));
        assertThat(state(0)).contains("heard");
        for (int i = 0; i < 58; i++) {
            clock.pass(1);
        }
        until("it is heard again", () -> state(1).contains("heard"));
        until(
                "how long it was silent is said",
                () -> desk.said.stream().anyMatch(s -> s.matches("left thigh: nothing heard for (59|60)\\.\\d s")));
    }

    @Test
    void aPortThatCannotBeOpenedIsASentenceAndCanBeTriedAgain() {
        show(new PortsSource(
                Computer.withMemoryIn(folder),
                List.of(Wish.parse(folder.resolve("no-such-port") + "=pelvis")),
                ConnectionSettings.usual()));
        assertThat(text("why")).contains("no-such-port");
        GuiActionRunner.execute(
                () -> Found.button(screen.component(), "try-again").doClick());
        assertThat(text("why")).contains("no-such-port");
    }

    @Test
    void aDoubleClickTriesOnce() {
        show(new PortsSource(
                Computer.withMemoryIn(folder),
                List.of(Wish.parse(folder.resolve("no-such-port") + "=pelvis")),
                ConnectionSettings.usual()));
        desk.holds = true;
        press("try-again");
        press("try-again");
        assertThat(desk.held).as("two would open the same ports").hasSize(1);
        GuiActionRunner.execute(() -> desk.held.get(0).run());
        press("try-again");
        assertThat(desk.held).as("it failed, and may be tried once more").hasSize(2);
    }

    @Test
    void theLegThatWasChosenIsStillShownAfterAligningAgain() {
        show(new VirtualSource(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 1), clock.pace()));
        press("go-on");
        choose("side", 1);
        press("align-again");
        press("go-on");
        int side =
                GuiActionRunner.execute(() -> ((JComboBox<?>) Found.in(screen.component(), "side")).getSelectedIndex());
        assertThat(side).isEqualTo(1);
    }

    private void press(String button) {
        GuiActionRunner.execute(() -> Found.button(screen.component(), button).doClick());
    }

    private void choose(String box, int index) {
        GuiActionRunner.execute(() -> ((JComboBox<?>) Found.in(screen.component(), box)).setSelectedIndex(index));
    }
}
