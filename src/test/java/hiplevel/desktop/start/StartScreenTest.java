package hiplevel.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.live.Found;
import hiplevel.desktop.live.PlainDesk;
import hiplevel.desktop.window.Place;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.Interrupted;
import hiplevel.recording.RecordingWriter;
import hiplevel.recording.Unhurried;
import hiplevel.recording.WearingFacts;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.KeyEvent;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.swing.JPanel;
import javax.swing.TransferHandler;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnDisplay
class StartScreenTest {
    private static final int RATE = 100;
    private static final int SECONDS = 43;

    /** of the first footer, so many bytes lie before its count, and a few samples */
    private static final int FOOTER_BEFORE_COUNT = 300;

    @TempDir
    private Path folder;

    private Path recordings() {
        return folder.resolve("user").resolve("Hiplevel");
    }

    /** A recording whose program was killed: what had reached the disk is there, and no footer. */
    private Path cutOff() throws Exception {
        Path whole = folder.resolve("whole.xdf");
        WearingFacts facts = new WearingFacts(
                Optional.of("A12"), OptionalDouble.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
        Path cut = recordings().resolve("squats.xdf");
        Files.createDirectories(recordings());
        try (RecordingWriter writer = RecordingWriter.create(whole, facts, 0, new Unhurried())) {
            writer.sensor(SensorDescription.worn(0, "pelvis", Placement.PELVIS));
            writer.trialStarted(0, "single-leg-squat", Optional.empty());
            for (int i = 0; i <= SECONDS * RATE; i++) {
                writer.sample(0, i * 1_000_000L / RATE, 0, 0, 0, 0, 0, 9.81);
            }
        }
        byte[] bytes = Files.readAllBytes(whole);
        int footers = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("<sample_count>");
        Files.write(cut, Arrays.copyOf(bytes, footers - FOOTER_BEFORE_COUNT));
        return cut;
    }

    private static void until(String what, java.util.function.BooleanSupplier is) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return GuiActionRunner.execute(is::getAsBoolean);
                    }
                },
                Timeout.timeout(60_000));
    }

    @Test
    void whatIsWrongWithTheSettingsStandsThereAgainWhenRecordingsWereLookedFor() throws Exception {
        Path settings = Files.createDirectories(folder.resolve("home")).resolve("desktop.json");
        Files.writeString(settings, "{\"language\": \"de\", ");
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Start())) {
            desktop.until("recordings were looked for", () -> !desktop.isThere("working"));
            assertThat(desktop.text("message")).contains(settings.toString(), "not JSON");
        }
    }

    @Test
    void anInterruptedRecordingIsNamedAndRecovered() throws Exception {
        Path cut = cutOff();
        assertThat(Interrupted.below(recordings())).hasSize(1);
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Start())) {
            desktop.until("it is named", () -> desktop.isThere("interrupted"));
            assertThat(desktop.frame().textBox("interrupted").text())
                    .contains("squats.xdf", "wearer A12", "single-leg squat", " s.");
            desktop.frame().button("recover").click();
            until(
                    "it stands among the latest",
                    () -> desktop.isThere("latest")
                            && desktop.frame()
                                            .list("latest")
                                            .target()
                                            .getModel()
                                            .getSize()
                                    == 1);
            assertThat(desktop.frame().textBox("message").text()).contains("squats.xdf is complete again");
        }
        assertThat(Interrupted.below(recordings())).isEmpty();
        assertThat(Files.size(cut)).isPositive();
    }

    @Test
    void aDoubleClickRecoversOnce() throws Exception {
        cutOff();
        GuiActionRunner.execute(() -> {
            PlainDesk desk = new PlainDesk(folder.resolve("user"));
            StartScreen screen = new StartScreen(desk, new Postponed());
            screen.shown();
            desk.holds = true;
            Found.button(screen.component(), "recover").doClick();
            Found.button(screen.component(), "recover").doClick();
            assertThat(desk.held).as("two would write into the same file").hasSize(1);
            desk.holds = false;
            desk.held.get(0).run();
        });
        assertThat(Interrupted.below(recordings())).isEmpty();
    }

    @Test
    void laterLeavesItAloneUntilTheProgramStartsAgain() throws Exception {
        Path cut = cutOff();
        long size = Files.size(cut);
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Start())) {
            desktop.until("it is named", () -> desktop.isThere("later"));
            desktop.frame().button("later").click();
            desktop.frame().button("settings").click();
            desktop.frame().button("home").click();
            JPanel start = desktop.frame().panel("start").target();
            until(
                    "nothing is looked for any more",
                    () -> !desktop.frame()
                            .robot()
                            .finder()
                            .findByName("working", false)
                            .isVisible());
            assertThat(GuiActionRunner.execute(() -> start.getComponent(1).isVisible()))
                    .isFalse();
        }
        assertThat(Files.size(cut)).isEqualTo(size);
    }

    @Test
    void everyDoorOpensByKeyboard() {
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Start())) {
            until(
                    "a door has the keyboard",
                    () -> desktop.frame().button("door-connect").target().isFocusOwner());
            desktop.frame()
                    .button("door-connect")
                    .pressAndReleaseKeys(KeyEvent.VK_TAB, KeyEvent.VK_TAB, KeyEvent.VK_ENTER);
            assertThat(desktop.frame().label("place").text()).startsWith("Demo");
        }
    }

    @Test
    void aDroppedFileIsOpened() {
        Path recording = folder.resolve("any.xdf");
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Start())) {
            JPanel start = desktop.frame().panel("start").target();
            boolean taken = GuiActionRunner.execute(() -> start.getTransferHandler()
                    .importData(new TransferHandler.TransferSupport(start, files(recording))));
            assertThat(taken).isTrue();
            assertThat(desktop.frame().label("place").text()).startsWith("Replay");
        }
    }

    private static Transferable files(Path file) {
        return new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {DataFlavor.javaFileListFlavor};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return flavor.equals(DataFlavor.javaFileListFlavor);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) {
                return List.of(new File(file.toString()));
            }
        };
    }
}
