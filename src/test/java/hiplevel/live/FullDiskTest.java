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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fills up while three sensors on one wire are recorded. */
class FullDiskTest {
    private static final int NOT_SAFE = 5;
    private static final long SECOND = 1_000_000_000L;
    private static final String TOLD = "NOT RECORDING SAFELY";
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
                Spawned recorder = record(cable, disk.command(), disk.folder(), "7s");
                VirtualWearable belt = VirtualWearable.speaking(cable, worn, DEVICE)) {
            while (belt.lastSentMicros() < 1_500_000) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            disk.fill();
            while (!disk.isFull()) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            long full = System.nanoTime();
            recorder.awaitSaid(TOLD);
            assertThat(System.nanoTime() - full).isLessThan(SECOND);
            System.out.println("told after ms " + (System.nanoTime() - full) / 1_000_000);
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

    /** What was written opens, and the file in the home folder begins where it ends. */
    private void whole(Spawned recorder, Path first) throws Exception {
        Path rest = folder.resolve("walk.xdf");
        assertThat(recorder.said()).contains("the recording goes on in " + rest);
        assertThat(recorder.printed()).contains("recorded       " + rest);
        WholeChunks.of(first);
        assertThat(Verification.of(first).problems()).hasSize(1);
        assertThat(Verification.of(first).cutOff()).isTrue();
        assertThat(Verification.of(rest).whole()).isTrue();
        Contents before = Contents.of(first);
        Contents after = Contents.of(rest);
        Sent sent = Sent.by(worn, DEVICE);
        for (int sensor = 0; sensor < PLACES.size(); sensor++) {
            List<List<Float>> both = new ArrayList<>(Sent.numbers(before.of(PLACES.get(sensor))));
            both.addAll(Sent.numbers(after.of(PLACES.get(sensor))));
            assertThat(after.size(PLACES.get(sensor))).isGreaterThan(Worn.RATE);
            Sent.assertAll(both, sent.of(sensor).subList(0, both.size()));
        }
    }
}
