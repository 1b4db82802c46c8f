package hiplevel.desktop.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.preferences.PreferencesFile;
import hiplevel.desktop.window.Place;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.TrackCollector;
import hiplevel.live.PtyPair;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.Recordings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two devices that send bare rows, each with its own columns, from the question what they mean to the recording. */
@OnDisplay
class RowsStoryTest {
    private static final long PERIOD_NANOS = 5_000_000;
    private static final double GRAVITY = 9.80665;
    private static final long ENOUGH_BYTES = 20_000;

    @TempDir
    private Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();
    private OpenedDesktop desktop;
    private FrameFixture window;

    @AfterEach
    void unplug() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
    }

    /** A device that sends the same numbers again and again. */
    private PtyPair sending(String name, String row) throws IOException {
        PtyPair cable = PtyPair.in(folder, name);
        Thread device = new Thread(() -> {
            try (OutputStream out = cable.output()) {
                while (!Thread.currentThread().isInterrupted()) {
                    out.write((row + "\n").getBytes(StandardCharsets.US_ASCII));
                    LockSupport.parkNanos(PERIOD_NANOS);
                }
            } catch (IOException pulled) {
                // the test is over
            }
        });
        device.setDaemon(true);
        device.start();
        open.add(() -> {
            device.interrupt();
            // nobody reads what it writes any more: only a pulled cable ends that
            cable.close();
            device.join();
        });
        return cable;
    }

    private void add(PtyPair cable) {
        String port = cable.host();
        window.textBox("port").setText(port);
        window.button("add-port").click();
        desktop.until("it is found", () -> desktop.isThere("state " + port));
        desktop.until("rows are seen", () -> desktop.text("state " + port).contains("rows of 6 numbers"));
    }

    private void say(PtyPair cable, String place, List<String> columns) {
        String port = cable.host();
        window.button("columns " + port).click();
        DialogFixture dialog = desktop.dialog("columns");
        for (int i = 0; i < columns.size(); i++) {
            dialog.comboBox("column " + i).selectItem(columns.get(i));
        }
        dialog.button("use-columns").click();
        desktop.until("it is read", () -> desktop.text("state " + port).contains("Hz"));
        window.comboBox("place " + port).selectItem(place);
    }

    private Path recordings() {
        return folder.resolve("user").resolve("Hiplevel");
    }

    private Path recording() throws IOException {
        try (Stream<Path> all = Files.list(recordings())) {
            return all.filter(file -> file.toString().endsWith(".xdf"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static ImuSeries of(TrackCollector tracks, Placement place) {
        return tracks.tracks().stream()
                .filter(t -> t.sensor().placement().equals(Optional.of(place)))
                .map(SensorTrack::samples)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachIsRecordedByItsOwnColumns() throws Exception {
        PtyPair pelvis = sending("pelvis", "0.01,0.02,0.99,1.5,-2.5,3.5");
        PtyPair thigh = sending("thigh", "10.5,-20.5,30.5,0.98,0.03,0.04");
        PreferencesFile preferences = new PreferencesFile(folder.resolve("home"), folder.resolve("user"));
        preferences.write(preferences.read(w -> {}).withSafetyRead());
        desktop = new OpenedDesktop(folder, new Place.Connect());
        open.add(desktop);
        window = desktop.frame();
        List<String> forces = List.of("accelerometer x", "accelerometer y", "accelerometer z");
        List<String> rates = List.of("gyroscope x", "gyroscope y", "gyroscope z");
        add(pelvis);
        add(thigh);
        say(pelvis, "Pelvis", Stream.concat(forces.stream(), rates.stream()).toList());
        say(thigh, "Left thigh", Stream.concat(rates.stream(), forces.stream()).toList());
        desktop.until("one can go on", () -> window.button("next").isEnabled());
        window.button("next").click();
        desktop.until("the session is asked for", () -> desktop.isThere("begin"));
        window.button("begin").click();
        desktop.until("the sensors are heard", () -> desktop.isThere("go-on"));
        window.button("go-on").click();
        desktop.until("it can be recorded", () -> desktop.isThere("record"));
        window.button("record").click();
        desktop.until(
                "something is on the disk",
                () -> Files.isDirectory(recordings()) && Files.size(recording()) > ENOUGH_BYTES);
        window.button("record").click();
        desktop.until("it has ended", () -> desktop.text("recording").equals("not recording"));
        TrackCollector tracks = new TrackCollector();
        Recordings.read(recording(), ReadOptions.NONE, tracks);
        ImuSeries low = of(tracks, Placement.PELVIS);
        assertThat(low.accZ()).isNotEmpty();
        assertThat(low.accX()[0]).isCloseTo(0.01 * GRAVITY, within(1e-5));
        assertThat(low.accZ()[0]).isCloseTo(0.99 * GRAVITY, within(1e-5));
        assertThat(low.gyrX()[0]).isCloseTo(Math.toRadians(1.5), within(1e-6));
        ImuSeries leg = of(tracks, Placement.LEFT_THIGH);
        assertThat(leg.accX()[0]).isCloseTo(0.98 * GRAVITY, within(1e-5));
        assertThat(leg.gyrX()[0]).isCloseTo(Math.toRadians(10.5), within(1e-5));
        assertThat(leg.gyrZ()[0]).isCloseTo(Math.toRadians(30.5), within(1e-5));
    }
}
