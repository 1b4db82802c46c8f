package hiplevel.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.connection.ConnectionSettings;
import hiplevel.connection.Wish;
import hiplevel.connection.found.Computer;
import hiplevel.connection.found.WakefulClock;
import hiplevel.connection.memory.Memory;
import hiplevel.desktop.Await;
import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.PatientRobot;
import hiplevel.desktop.capture.source.PortsSource;
import hiplevel.desktop.visit.Visit;
import hiplevel.imu.Fault;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.live.Contents;
import hiplevel.live.PtyPair;
import hiplevel.live.VirtualWearable;
import hiplevel.live.Worn;
import hiplevel.recording.check.Verification;
import hiplevel.recording.text.UnreadableException;
import hiplevel.serial.SerialPorts;
import hiplevel.simulation.device.DeviceSettings;
import hiplevel.simulation.device.Faults;
import hiplevel.wire.own.HiplevelBinary;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JLabel;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The lid is closed for a minute while the window records: nobody listens, and the wearables go on. Or somebody sets the wall
 * clock ahead meanwhile, and nothing else happens.
 */
@OnDisplay
class ClosedLidTest {
    private static final List<Placement> WORN = List.of(Placement.PELVIS, Placement.LEFT_THIGH);
    private static final double CLOSED_SECONDS = 2;
    private static final long A_MINUTE_NANOS = 60_000_000_000L;
    private static final DeviceSettings DEVICE = DeviceSettings.speaking(HiplevelBinary.PROTOCOL);
    private static final DeviceSettings HEARD_NO_MORE =
            DEVICE.with(Faults.NONE.unplugged(new Faults.Unplugging(CLOSED_SECONDS, 60, true)));
    private static final long DEVICE_PERIOD_MICROS = 5_000;
    private static final int A_WHILE = 200;

    @TempDir
    private Path folder;

    private final Robot robot = PatientRobot.ofNewWindows();
    private final Map<Placement, PtyPair> cables = new EnumMap<>(Placement.class);
    private final Map<Placement, VirtualWearable> devices = new EnumMap<>(Placement.class);
    private final AtomicLong sleptNanos = new AtomicLong();
    private final AtomicLong setAheadMillis = new AtomicLong();
    private PlainDesk desk;
    private CaptureScreen screen;

    /** The true time, in which the wearables live. */
    private long nanos() {
        return System.nanoTime() + sleptNanos.get();
    }

    private long wallMillis() {
        return System.currentTimeMillis() + sleptNanos.get() / 1_000_000 + setAheadMillis.get();
    }

    @BeforeEach
    void wear() throws IOException {
        for (Placement place : WORN) {
            cables.put(place, PtyPair.in(folder, place.word()));
        }
        List<Wish> wishes = WORN.stream()
                .map(place -> Wish.parse(cables.get(place).host() + "=" + place.word()))
                .toList();
        LongSupplier clock = new WakefulClock(System::nanoTime, this::wallMillis, () -> OptionalLong.of(nanos()));
        GuiActionRunner.execute(() -> {
            desk = new PlainDesk(folder);
            screen = new CaptureScreen(
                    desk,
                    "test",
                    new PortsSource(
                            new Computer(new SerialPorts(), Memory.in(folder), clock),
                            wishes,
                            ConnectionSettings.usual()),
                    Visit.OF_NOBODY,
                    Optional.empty(),
                    Optional.empty());
            JFrame frame = new JFrame();
            frame.add(screen.component());
            frame.setSize(1280, 800);
            frame.setVisible(true);
            screen.shown();
        });
        until("the ports are open", () -> isThere("align"));
    }

    private void speak(DeviceSettings as) {
        Map<Placement, SensorTrack> walk = Worn.walking(240);
        for (Placement place : WORN) {
            SensorTrack track = walk.get(place);
            devices.put(
                    place,
                    VirtualWearable.speaking(
                            cables.get(place),
                            Worn.part(track, 0, track.samples().size()),
                            as,
                            this::nanos));
        }
    }

    @AfterEach
    void takeOff() throws IOException {
        GuiActionRunner.execute(() -> screen.hidden());
        screen.lastThings().ifPresent(Runnable::run);
        robot.cleanUp();
        devices.values().forEach(VirtualWearable::close);
        for (PtyPair cable : cables.values()) {
            cable.close();
        }
    }

    private static void until(String what, Callable<Boolean> come) {
        Await.until(what, come, 60_000);
    }

    private boolean isThere(String name) {
        return GuiActionRunner.execute(
                () -> Found.among(screen.component(), name).isPresent());
    }

    private void press(String button) {
        GuiActionRunner.execute(() -> Found.button(screen.component(), button).doClick());
    }

    private String label(String name) {
        return label(screen.component(), name);
    }

    private String label(Container in, String name) {
        return GuiActionRunner.execute(() -> ((JLabel) Found.in(in, name)).getText());
    }

    private boolean isHeard(String tile) {
        return label((Container) Found.in(screen.component(), tile), "state").contains("heard");
    }

    private Path recording() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("Hiplevel"))) {
            return all.findFirst().orElseThrow();
        }
    }

    private int recorded() throws IOException {
        try {
            return Contents.of(recording()).size(Placement.PELVIS);
        } catch (UnreadableException notYet) {
            return 0;
        }
    }

    @Test
    void aMinuteBehindAClosedLidIsAGapThatIsNamedAndBothSidesOfItAreKept() throws Exception {
        press("go-on");
        press("record");
        until("it records", () -> label("recording").startsWith("recording"));
        speak(HEARD_NO_MORE);
        until("both are heard", () -> isThere("sensor-1") && recorded() > A_WHILE / 2);
        long spoken = (long) (CLOSED_SECONDS * 1e6) - DEVICE_PERIOD_MICROS;
        until(
                "they have said what they say before",
                () -> devices.values().stream().allMatch(d -> d.lastSentMicros() >= spoken));
        sleptNanos.set(A_MINUTE_NANOS);
        for (Placement place : WORN) {
            String named = place.word().replace('-', ' ') + ": nothing heard for (59|60)\\.\\d s";
            until("the gap of each is named", () -> desk.said.stream().anyMatch(s -> s.matches(named)));
        }
        int before = recorded();
        until("it goes on", () -> recorded() > before + A_WHILE && isHeard("sensor-0"));
        press("record");
        until("it has ended", () -> label("recording").equals("not recording"));
        assertThat(Window.getWindows()).noneMatch(w -> w instanceof Dialog && w.isShowing());
        assertThat(Verification.of(recording()).whole()).isTrue();
        Contents contents = Contents.of(recording());
        assertThat(contents.faults(Fault.Kind.GAP)).hasSize(WORN.size()).allSatisfy(gap -> {
            Matcher told = Pattern.compile("nothing from (\\d+\\.\\d+) s to (\\d+\\.\\d+) s")
                    .matcher(gap.text());
            assertThat(told.find()).as(gap.text()).isTrue();
            assertThat(Double.parseDouble(told.group(2)) - Double.parseDouble(told.group(1)))
                    .isBetween(59.0, 61.0);
        });
        assertThat(contents.faults(Fault.Kind.RESTARTED)).isEmpty();
        for (Placement place : WORN) {
            long[] times = contents.of(place).timeMicros();
            List<Long> holes = LongStream.range(1, times.length)
                    .map(i -> times[(int) i] - times[(int) i - 1])
                    .filter(step -> step > 1_000_000)
                    .boxed()
                    .toList();
            assertThat(holes).singleElement().satisfies(hole -> assertThat(hole).isBetween(59_000_000L, 61_000_000L));
        }
    }

    @Test
    void aWallClockThatIsSetAheadWhileItRecordsIsNoGap() throws Exception {
        press("go-on");
        press("record");
        until("it records", () -> label("recording").startsWith("recording"));
        speak(DEVICE);
        until("both are heard", () -> isThere("sensor-1") && recorded() > A_WHILE);
        setAheadMillis.set(3_600_000);
        int before = recorded();
        until("it goes on", () -> recorded() > before + A_WHILE);
        press("record");
        until("it has ended", () -> label("recording").equals("not recording"));
        assertThat(desk.said).noneMatch(s -> s.contains("nothing heard"));
        assertThat(Verification.of(recording()).whole()).isTrue();
        Contents contents = Contents.of(recording());
        assertThat(contents.faults(Fault.Kind.GAP)).isEmpty();
        assertThat(contents.faults(Fault.Kind.RESTARTED)).isEmpty();
        for (Placement place : WORN) {
            long[] times = contents.of(place).timeMicros();
            assertThat(times).hasSizeGreaterThan(2 * A_WHILE);
            assertThat(LongStream.range(1, times.length).map(i -> times[(int) i] - times[(int) i - 1]))
                    .as("each about a period after the one before")
                    .allSatisfy(step -> assertThat(step).isBetween(1L, 2 * DEVICE_PERIOD_MICROS));
        }
    }
}
