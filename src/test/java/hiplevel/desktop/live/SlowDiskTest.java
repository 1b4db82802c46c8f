package hiplevel.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.capture.HandTurnedClock;
import hiplevel.desktop.window.Place;
import hiplevel.recording.RecordingWriter;
import hiplevel.recording.check.Verification;
import hiplevel.recording.disk.Drive;
import hiplevel.recording.disk.Medium;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes its time holds nobody up: a network folder, a stick that falls asleep. */
@OnDisplay
class SlowDiskTest {
    @TempDir
    private Path folder;

    private final HandTurnedClock clock = new HandTurnedClock();
    private final CountDownLatch wakes = new CountDownLatch(1);

    /** The end of a file is there once the disk is awake. */
    private record Asleep(Medium disk, CountDownLatch wakes) implements Medium {
        @Override
        public Path file() {
            return disk.file();
        }

        @Override
        public void write(ByteBuffer bytes) throws IOException {
            disk.write(bytes);
        }

        @Override
        public void force() throws IOException {
            disk.force();
        }

        @Override
        public void truncate(long size) throws IOException {
            disk.truncate(size);
        }

        @Override
        public void close() throws IOException {
            try {
                wakes.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            disk.close();
        }
    }

    @Test
    void whoLeavesIsNotHeldUpAndTheNextScreenComesWhenTheRecordingIsWhole() throws Exception {
        Drive sleepy = file -> new Asleep(Drive.DISKS.create(file), wakes);
        try (OpenedDesktop desktop = new OpenedDesktop(
                folder,
                new Place.Demo(),
                clock.pace(),
                (wanted, facts, now, listener) ->
                        RecordingWriter.create(wanted, facts, now, listener, List.of(), sleepy))) {
            desktop.until("the sensors are asked to be aligned", () -> desktop.isThere("align"));
            clock.pass(0.5);
            desktop.frame().button("go-on").click();
            desktop.frame().button("record").click();
            desktop.until("it records", () -> desktop.text("recording").startsWith("recording"));
            AbstractButton home = desktop.frame().button("home").target();
            SwingUtilities.invokeLater(home::doClick);
            desktop.until("it asks", () -> !desktop.dialogs().isEmpty());
            desktop.answerYes();
            desktop.awaitMessage("Ending the session");
            assertThat(desktop.isThere("start")).isFalse();
            assertThat(desktop.isThere("record"))
                    .as("a button of what has ended")
                    .isFalse();
            // the window answers: another way is taken, and the last one counts
            desktop.frame().button("settings").click();
            assertThat(desktop.isThere("settings-back")).isFalse();
            wakes.countDown();
            desktop.until("the settings are there", () -> desktop.isThere("settings-back"));
            try (Stream<Path> files = Files.list(folder.resolve("user/Hiplevel"))) {
                assertThat(Verification.of(files.findFirst().orElseThrow()).whole())
                        .isTrue();
            }
        } finally {
            wakes.countDown();
        }
    }
}
