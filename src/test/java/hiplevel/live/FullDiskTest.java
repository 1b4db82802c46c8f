package hiplevel.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.recording.check.Verification;
import hiplevel.simulation.device.DeviceSettings;
import hiplevel.wire.own.HiplevelBinary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fills up while three sensors on one wire are recorded. */
class FullDiskTest {
    private static final int NOT_SAFE = 5;
    private static final long SECOND = 1_000_000_000L;
    private static final String TOLD = "NOT RECORDING SAFELY";
    private static final Pattern GOES_ON = Pattern.compile("the recording goes on in (\\S+\\.xdf)\\.");
    private static final List<Placement> PLACES =
            List.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH);
    private static final DeviceSettings DEVICE = DeviceSettings.speaking(HiplevelBinary.PROTOCOL);

    @TempDir
    Path folder;

    private List<SensorTrack> worn;

    @BeforeEach
    void dress() {
        Map<Placement, SensorTrack> walk = Worn.walking(4);
        worn = PLACES.stream()
                .flatMap(p -> Worn.part(walk.get(p), 0, walk.get(p).samples().size()).stream())
                .toList();
    }

    @Test
    void aFullDiskIsToldWithinASecondAndTheRecordingGoesOnElsewhere() throws Exception {
        SmallDisk disk = new SmallDisk(folder.resolve("disk"));
        if (disk.possible()) {
            filled(disk);
        } else {
            aFileThatMayNotGrowIsToldAndTheRecordingGoesOnElsewhere();
        }
    }

    private void filled(SmallDisk disk) throws Exception {
        try (PtyPair cable = PtyPair.in(folder, "belt");
                Spawned recorder = record(cable, disk.command(), disk.folder(), "5s");
                VirtualWearable belt = VirtualWearable.speaking(cable, worn, DEVICE)) {
            while (belt.lastSentMicros() < 1_500_000) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            disk.fill();
            while (!disk.isFull()) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            Withheld withheld = Withheld.from(recorder.handle(), cable.handle());
            long full = System.nanoTime();
            recorder.awaitSaid(TOLD);
            assertThat(System.nanoTime() - full - withheld.nanos()).isLessThan(SECOND);
            assertThat(recorder.await()).as(recorder.said()).isEqualTo(NOT_SAFE);
            whole(recorder, disk.rescued().resolve("walk.xdf"));
        }
    }

    /** Where no disk can be mounted: there is no telling from outside when the file would have been too long. */
    @Test
    @Tag("soak")
    void aFileThatMayNotGrowIsToldAndTheRecordingGoesOnElsewhere() throws Exception {
        // in blocks of 512 or of 1024 bytes
        List<String> limit = List.of("sh", "-c", "ulimit -f 100; exec \"$@\"", "limited");
        Path kept = folder.resolve("kept");
        try (PtyPair cable = PtyPair.in(folder, "belt");
                Spawned recorder = record(cable, limit, kept, "8s");
                VirtualWearable belt = VirtualWearable.speaking(cable, worn, DEVICE)) {
            recorder.awaitSaid(TOLD);
            assertThat(belt.lastSentMicros()).isPositive();
            assertThat(recorder.await()).as(recorder.said()).isEqualTo(NOT_SAFE);
            whole(recorder, kept.resolve("walk.xdf"));
        }
    }

    private Spawned record(PtyPair cable, List<String> before, Path into, String length) throws Exception {
        Spawned recorder = Spawned.run(
                folder,
                before,
                "record",
                "--port",
                cable.host(),
                "--out",
                into.resolve("walk.xdf").toString(),
                "--for",
                length);
        recorder.awaitSaid("recording into");
        return recorder;
    }

    /** What was written opens, and each file that the recording went on in begins where the one before it ends. */
    private void whole(Spawned recorder, Path first) throws Exception {
        List<Path> files = new ArrayList<>(List.of(first));
        Matcher told = GOES_ON.matcher(recorder.said());
        while (told.find()) {
            files.add(Path.of(told.group(1)));
        }
        Path last = files.get(files.size() - 1);
        assertThat(files).contains(folder.resolve("walk.xdf"));
        assertThat(recorder.printed()).contains("recorded       " + last);
        assertThat(Verification.of(last).whole()).isTrue();
        assertThat(Contents.of(last).size(Placement.PELVIS)).isPositive();
        Sent sent = Sent.by(worn, DEVICE);
        for (int sensor = 0; sensor < PLACES.size(); sensor++) {
            List<List<Float>> all = new ArrayList<>();
            for (Path file : files) {
                WholeChunks.of(file);
                assertThat(Verification.of(file).cutOff()).isEqualTo(file != last);
                assertThat(Verification.of(file).problems()).hasSize(file == last ? 0 : 1);
                all.addAll(Sent.numbers(Contents.of(file).of(PLACES.get(sensor))));
            }
            assertThat(all).hasSizeGreaterThan(3 * Worn.RATE);
            Sent.assertAll(all, sent.of(sensor).subList(0, all.size()));
        }
    }
}
