package hiplevel.desktop.connect;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.Await;
import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.preferences.PreferencesFile;
import hiplevel.desktop.window.Place;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.TrackCollector;
import hiplevel.live.PtyPair;
import hiplevel.live.VirtualWearable;
import hiplevel.live.Worn;
import hiplevel.recording.Interrupted;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.ReadResult;
import hiplevel.recording.Recordings;
import hiplevel.simulation.device.DeviceSettings;
import hiplevel.wire.recognition.Protocols;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From three ports to a recording, from one that was cut off to a whole one. */
@OnDisplay
class PortsStoryTest {
    private static final List<Placement> PLACES =
            List.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH);
    private static final long ENOUGH_BYTES = 60_000;

    @TempDir
    private Path folder;

    private final Map<Placement, PtyPair> cables = new EnumMap<>(Placement.class);
    private final Map<Placement, VirtualWearable> devices = new EnumMap<>(Placement.class);
    private OpenedDesktop opened;
    private FrameFixture window;

    private void plugIn() throws Exception {
        Map<Placement, SensorTrack> worn = Worn.walking(120);
        for (Placement place : PLACES) {
            PtyPair cable = PtyPair.in(folder, place.word());
            cables.put(place, cable);
            SensorTrack track = worn.get(place);
            devices.put(
                    place,
                    VirtualWearable.speaking(
                            cable,
                            Worn.part(track, 0, track.samples().size()),
                            DeviceSettings.speaking(Protocols.named("hiplevel").orElseThrow())));
        }
    }

    @AfterEach
    void leave() throws Exception {
        if (opened != null) {
            opened.close();
        }
        devices.values().forEach(VirtualWearable::close);
        for (PtyPair cable : cables.values()) {
            cable.close();
        }
    }

    private Path recordings() {
        return folder.resolve("user").resolve("Hiplevel");
    }

    private static void until(String what, Callable<Boolean> come) {
        Await.until(what, come, 60_000);
    }

    private boolean isThere(String name) {
        return !window.robot()
                .finder()
                .findAll(c -> name.equals(c.getName()) && c.isShowing())
                .isEmpty();
    }

    private String text(String name) {
        return GuiActionRunner.execute(() -> {
            java.awt.Component found = window.robot().finder().findByName(name);
            return found instanceof JLabel label ? label.getText() : ((JTextComponent) found).getText();
        });
    }

    @Test
    void aRecordingOfThreePortsThatIsCutOffIsRecoveredAtTheStart() throws Exception {
        plugIn();
        PreferencesFile preferences = new PreferencesFile(folder.resolve("home"), folder.resolve("user"));
        preferences.write(preferences.read(w -> {}).withSafetyRead());
        opened = new OpenedDesktop(folder, new Place.Connect());
        window = opened.frame();
        connect();
        window.textBox("code").enterText("P7");
        window.button("begin").click();
        until("the sensors are heard", () -> isThere("go-on"));
        window.button("go-on").click();
        until("it can be recorded", () -> isThere("record"));
        window.button("record").click();
        Path cut = cutOff();
        cables.get(Placement.LEFT_THIGH).unplug();
        until("it is said", () -> text("message").contains(Placement.LEFT_THIGH.word()));
        window.button("record").click();
        until("it has ended", () -> text("recording").equals("not recording"));
        window.button("home").click();
        until("it is named", () -> isThere("interrupted"));
        assertThat(text("interrupted")).contains(cut.getFileName().toString(), "wearer P7");
        window.button("recover").click();
        until("it is whole", () -> text("message").contains("is complete again"));
        assertThat(Interrupted.below(recordings())).isEmpty();
        TrackCollector tracks = new TrackCollector();
        ReadResult read = Recordings.read(cut, ReadOptions.NONE, tracks);
        assertThat(read.facts().wearer()).contains("P7");
        assertThat(tracks.tracks()).hasSize(3).allMatch(t -> t.samples().size() > 100);
        assertThat(tracks.tracks())
                .extracting(t -> t.sensor().placement().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(PLACES);
    }

    private void connect() {
        for (Placement place : PLACES) {
            String port = cables.get(place).host();
            window.textBox("port").setText(port);
            window.button("add-port").click();
            until("it is found", () -> isThere("state " + port));
            until("it is understood", () -> text("state " + port).contains("Hz"));
            window.comboBox("place " + port).selectItem(PLACES.indexOf(place) + 1);
        }
        until("one can go on", () -> window.button("next").isEnabled());
        window.button("next").click();
        until("the session is asked for", () -> isThere("code"));
    }

    /** What is on the disk of a recording under way: so it would be found if the program were killed now. */
    private Path cutOff() throws Exception {
        until("something is on the disk", () -> underWay() > ENOUGH_BYTES);
        Path cut = recordings().resolve("killed.xdf");
        try (Stream<Path> all = Files.list(recordings())) {
            Files.copy(all.findFirst().orElseThrow(), cut);
        }
        return cut;
    }

    private long underWay() throws Exception {
        if (!Files.isDirectory(recordings())) {
            return 0;
        }
        try (Stream<Path> all = Files.list(recordings())) {
            return all.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
