package hiplevel.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.connection.Wish;
import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.visit.Visit;
import hiplevel.desktop.window.Place;
import hiplevel.imu.Fault;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.live.Contents;
import hiplevel.live.Heard;
import hiplevel.live.PtyPair;
import hiplevel.live.Sent;
import hiplevel.live.VirtualWearable;
import hiplevel.live.Worn;
import hiplevel.recording.check.Verification;
import hiplevel.recording.text.UnreadableException;
import hiplevel.simulation.device.DeviceSettings;
import hiplevel.wire.own.HiplevelBinary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cable is pulled out in the middle of a stride while the window records, and plugged in again. */
@OnDisplay
class UnpluggedInTheWindowTest {
    private static final List<Placement> WORN = List.of(Placement.PELVIS, Placement.LEFT_THIGH);
    private static final DeviceSettings DEVICE = DeviceSettings.speaking(HiplevelBinary.PROTOCOL);
    private static final int A_STRIDE = 200;

    @TempDir
    private Path folder;

    private final Map<Placement, List<SensorTrack>> tracks = new EnumMap<>(Placement.class);
    private final Map<Placement, PtyPair> cables = new EnumMap<>(Placement.class);
    private final Map<Placement, VirtualWearable> devices = new EnumMap<>(Placement.class);
    private OpenedDesktop desktop;
    private FrameFixture window;

    @BeforeEach
    void wear() throws IOException {
        Map<Placement, SensorTrack> walk = Worn.walking(120);
        for (Placement place : WORN) {
            SensorTrack track = walk.get(place);
            tracks.put(place, Worn.part(track, 0, track.samples().size()));
            cables.put(place, PtyPair.in(folder, place.word()));
        }
        List<Wish> wishes = WORN.stream()
                .map(place -> Wish.parse(cables.get(place).host() + "=" + place.word()))
                .toList();
        desktop = new OpenedDesktop(folder, new Place.Live(new hiplevel.desktop.visit.Worn(wishes), Visit.OF_NOBODY));
        window = desktop.frame();
        // what is said to a port that nobody listens at yet is lost
        desktop.until("the ports are open", () -> desktop.isThere("align"));
        WORN.forEach(
                place -> devices.put(place, VirtualWearable.speaking(cables.get(place), tracks.get(place), DEVICE)));
    }

    @AfterEach
    void takeOff() throws IOException {
        desktop.close();
        devices.values().forEach(VirtualWearable::close);
        for (PtyPair cable : cables.values()) {
            cable.close();
        }
    }

    /** Empty before anything is on the disk. */
    private Optional<Path> recording() throws IOException {
        Path kept = folder.resolve("user/Hiplevel");
        if (!Files.isDirectory(kept)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(kept)) {
            return all.findFirst();
        }
    }

    /** What is on the disk already; nothing while not even its beginning is. */
    private int recorded(Placement place) throws IOException {
        try {
            Optional<Path> file = recording();
            return file.isEmpty() ? 0 : Contents.of(file.get()).size(place);
        } catch (UnreadableException notYet) {
            return 0;
        }
    }

    private int awaitAnotherStride(int before) throws IOException {
        desktop.until("another stride is on the disk", () -> recorded(Placement.PELVIS) >= before + A_STRIDE);
        return recorded(Placement.PELVIS);
    }

    @Test
    void aCableThatIsPulledOutIsASentenceAGapAndNoLossOfAnythingElse() throws Exception {
        desktop.until("both are heard", () -> desktop.isThere("sensor-1"));
        window.button("go-on").click();
        window.button("record").click();
        int before = awaitAnotherStride(0);
        cables.get(Placement.PELVIS).unplug();
        desktop.awaitMessage(cables.get(Placement.PELVIS).host() + ": unplugged; it is tried again");
        assertThat(desktop.dialogs()).isEmpty();
        cables.get(Placement.PELVIS).plugIn();
        desktop.until("it is heard again", () -> desktop.text("message").contains("nothing"));
        awaitAnotherStride(before);
        assertThat(desktop.dialogs()).isEmpty();
        window.button("record").click();
        desktop.until("it has ended", () -> desktop.text("recording").equals("not recording"));
        Path file = recording().orElseThrow();
        assertThat(Verification.of(file).whole()).isTrue();
        Contents contents = Contents.of(file);
        assertThat(contents.faults(Fault.Kind.GAP))
                .singleElement()
                .satisfies(
                        gap -> assertThat(contents.sensors().get(gap.sensor())).isEqualTo(Placement.PELVIS));
        assertThat(contents.faults(Fault.Kind.LOST)).isEmpty();
        for (Placement place : WORN) {
            List<Sent.One> sent = Sent.by(tracks.get(place), DEVICE).of(0);
            assertThat(Heard.strange(contents.of(place), sent)).isEmpty();
            assertThat(Heard.holes(contents.of(place), sent))
                    .as(place.word())
                    .isEqualTo(place == Placement.PELVIS ? 1 : 0);
        }
    }
}
