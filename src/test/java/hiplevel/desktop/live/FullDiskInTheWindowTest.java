package hiplevel.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.capture.HandTurnedClock;
import hiplevel.desktop.window.Place;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.live.Contents;
import hiplevel.recording.FullDisk;
import hiplevel.recording.RecordingWriter;
import hiplevel.recording.check.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fills up while the window records; the test turns the clock. */
@OnDisplay
class FullDiskInTheWindowTest {
    private static final List<Placement> WORN = List.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH);
    private static final long PERIOD_MICROS = 10_000;
    /** Three sensors of 100 Hz fill it in a few seconds. */
    private static final long ROOM_BYTES = 60_000;
    /** It is asked some once a second. */
    private static final double DISK_SECONDS = 2;

    @TempDir
    private Path folder;

    private final HandTurnedClock clock = new HandTurnedClock();
    /** What the window records with; on the window's own threads, too. */
    private final AtomicReference<RecordingWriter> writer = new AtomicReference<>();

    private double passedSeconds;
    private OpenedDesktop desktop;
    private FrameFixture window;

    /** Recording, on a disk that will be full soon. */
    private void record(List<Path> otherDisks) throws InterruptedException {
        desktop = new OpenedDesktop(folder, new Place.Demo(), clock.pace(), (wanted, facts, now, listener) -> {
            writer.set(RecordingWriter.create(
                    wanted, facts, now, listener, otherDisks, FullDisk.below("Hiplevel", ROOM_BYTES)));
            return writer.get();
        });
        window = desktop.frame();
        desktop.until("the sensors are asked to be aligned", () -> desktop.isThere("align"));
        clock.pass(0.5);
        passedSeconds = 0.5;
        window.button("go-on").click();
        window.button("record").click();
        desktop.until("it records", () -> desktop.text("recording").startsWith("recording"));
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    /**
     * No faster than the disk takes it: a disk that says nothing for five seconds of that clock is not safe, which is said in the
     * place of what is waited for.
     */
    private void pass(double seconds) throws InterruptedException {
        clock.pass(seconds);
        passedSeconds += seconds;
        long lately = (long) ((passedSeconds - DISK_SECONDS) * 1e6);
        desktop.until(
                "the disk has answered",
                () -> !writer.get().safe() || writer.get().safeUntilMicros() > lately);
    }

    private void passUntil(String what, Callable<Boolean> come) {
        desktop.until(what, () -> {
            pass(0.2);
            return come.call();
        });
    }

    private void stop() {
        window.button("record").click();
        desktop.until("it has ended", () -> {
            // nothing is asked of the disk any more
            clock.pass(0.2);
            return desktop.text("recording").equals("not recording");
        });
    }

    private static Path only(Path kept) throws Exception {
        try (Stream<Path> all = Files.list(kept)) {
            List<Path> files = all.toList();
            assertThat(files).hasSize(1);
            return files.get(0);
        }
    }

    /** No sample is missing between the first and the last of a sensor, and none is there twice. */
    private static void assertWhole(LongStream times) {
        long[] sorted = times.sorted().toArray();
        assertThat(sorted).hasSizeGreaterThan(100);
        for (int i = 1; i < sorted.length; i++) {
            assertThat(sorted[i] - sorted[i - 1]).isBetween(PERIOD_MICROS / 2, PERIOD_MICROS * 3 / 2);
        }
    }

    @Test
    void theRecordingGoesOnElsewhereWithoutLosingASample() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        record(List.of(other));
        passUntil(
                "it is said",
                () -> desktop.text("message")
                        .startsWith("The disk takes no more of it: the recording goes on in " + other));
        assertThat(desktop.dialogs()).isEmpty();
        pass(2);
        assertThat(desktop.text("recording")).startsWith("recording");
        stop();
        Path first = only(folder.resolve("user/Hiplevel"));
        Path second = only(other);
        assertThat(desktop.text("message")).contains(first.toString(), second.toString());
        assertThat(Verification.of(second).whole()).isTrue();
        for (Placement place : WORN) {
            ImuSeries before = Contents.of(first).of(place);
            ImuSeries after = Contents.of(second).of(place);
            assertThat(before.size()).isPositive();
            assertThat(after.size()).isPositive();
            assertWhole(LongStream.concat(LongStream.of(before.timeMicros()), LongStream.of(after.timeMicros())));
        }
    }

    @Test
    void withoutAnyOtherDiskItIsSaidUntilWhenItIsSafeAndTheLiveViewGoesOn() throws Exception {
        record(List.of());
        passUntil("it is said", () -> desktop.text("message").contains("NOT RECORDING TO THIS DISK any more"));
        Matcher told =
                Pattern.compile("Safe is everything up to (\\d+\\.\\d) s").matcher(desktop.text("message"));
        assertThat(told.find()).isTrue();
        assertThat(desktop.dialogs()).isEmpty();
        passUntil("it is seen", () -> desktop.text("recording").startsWith("NOT SAFE"));
        pass(2);
        assertThat(desktop.text("drop-words")).isNotBlank();
        stop();
        assertThat(desktop.text("message"))
                .contains("NOT RECORDED to its end", "is lost")
                .doesNotContain("in memory");
        assertThat(desktop.dialogs()).isEmpty();
        Contents safe = Contents.of(only(folder.resolve("user/Hiplevel")));
        List<Long> ends = new ArrayList<>();
        for (Placement place : WORN) {
            long[] times = safe.of(place).timeMicros();
            assertWhole(LongStream.of(times));
            ends.add(times[times.length - 1]);
        }
        long safeUntil = (long) (Double.parseDouble(told.group(1)) * 1e6);
        // told to a tenth of a second
        assertThat(ends).allSatisfy(end -> assertThat(end).isGreaterThan(safeUntil - 100_000));
    }
}
