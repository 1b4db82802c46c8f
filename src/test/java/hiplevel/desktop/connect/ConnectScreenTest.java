package hiplevel.desktop.connect;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.desktop.DoubleClick;
import hiplevel.desktop.OnDisplay;
import hiplevel.desktop.OpenedDesktop;
import hiplevel.desktop.window.Place;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.live.PtyPair;
import hiplevel.live.VirtualWearable;
import hiplevel.live.Worn;
import hiplevel.serial.ControlLines;
import hiplevel.serial.SerialLine;
import hiplevel.serial.SerialPorts;
import hiplevel.serial.Tuning;
import hiplevel.simulation.device.DeviceSettings;
import hiplevel.wire.recognition.Protocols;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnDisplay
class ConnectScreenTest {
    @TempDir
    private Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void unplug() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
    }

    private PtyPair cable(String name) throws Exception {
        PtyPair cable = PtyPair.in(folder, name);
        open.add(cable);
        return cable;
    }

    /** A virtual device on a cable. */
    private PtyPair device(String name, Placement place, String protocol) throws Exception {
        // for minutes: what is asserted of it takes its time on a busy machine
        Map<Placement, SensorTrack> worn = Worn.walking(240);
        SensorTrack track = worn.get(place);
        PtyPair cable = cable(name);
        open.add(VirtualWearable.speaking(
                cable,
                Worn.part(track, 0, track.samples().size()),
                DeviceSettings.speaking(Protocols.named(protocol).orElseThrow())));
        return cable;
    }

    private static void add(OpenedDesktop desktop, PtyPair cable) {
        desktop.frame().textBox("port").setText(cable.host());
        desktop.frame().button("add-port").click();
    }

    private static void until(String what, java.util.function.BooleanSupplier is) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return is.getAsBoolean();
                    }
                },
                Timeout.timeout(60_000));
    }

    private static String state(OpenedDesktop desktop, PtyPair cable) {
        return desktop.frame().textBox("state " + cable.host()).text();
    }

    private static void appears(OpenedDesktop desktop, PtyPair cable) {
        until(
                "the device is shown",
                () -> desktop.frame()
                                .robot()
                                .finder()
                                .findAll(c -> ("state " + cable.host()).equals(c.getName()))
                                .size()
                        == 1);
    }

    @Test
    void threeWearablesAreFoundAssignedAndHandedOn() throws Exception {
        PtyPair pelvis = device("pelvis", Placement.PELVIS, "witmotion");
        PtyPair left = device("left", Placement.LEFT_THIGH, "hiplevel");
        PtyPair right = device("right", Placement.RIGHT_THIGH, "hiplevel-text");
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Connect())) {
            desktop.frame().button("next").requireDisabled();
            for (PtyPair cable : List.of(pelvis, left, right)) {
                add(desktop, cable);
                appears(desktop, cable);
            }
            until(
                    "all are understood",
                    () -> List.of(pelvis, left, right).stream()
                            .allMatch(cable -> state(desktop, cable).contains("Hz")));
            assertThat(state(desktop, pelvis)).contains("WitMotion");
            desktop.frame().comboBox("place " + pelvis.host()).selectItem("Pelvis");
            desktop.frame().comboBox("place " + left.host()).selectItem("Left thigh");
            desktop.frame().comboBox("place " + right.host()).selectItem("Right thigh");
            until("one can go on", () -> desktop.frame().button("next").isEnabled());
            assertThat(desktop.frame().textBox("hint").text()).contains("it is known where they are worn");
            desktop.frame().button("next").click();
            until(
                    "the session is asked for",
                    () -> !desktop.frame().label("place").text().equals("Connect"));
        }
    }

    @Test
    void aPortThatAnotherProgramHoldsIsSaidToBeSoAndOpenedOnceItIsFree() throws Exception {
        PtyPair pelvis = device("pelvis", Placement.PELVIS, "hiplevel");
        SerialLine holder = new SerialPorts().open(pelvis.host(), new Tuning(115_200, ControlLines.LOW));
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Connect())) {
            add(desktop, pelvis);
            appears(desktop, pelvis);
            until("it is said", () -> state(desktop, pelvis).startsWith("Another program holds this port."));
            desktop.frame().textBox("command " + pelvis.host()).requireText("lsof " + pelvis.host());
            desktop.frame().button("copy " + pelvis.host()).click().requireText("Copied");
            holder.close();
            until("it is heard", () -> state(desktop, pelvis).contains("Hz"));
        }
    }

    @Test
    void aPortThatWasMistypedIsTakenOffTheList() throws Exception {
        PtyPair pelvis = device("pelvis", Placement.PELVIS, "hiplevel");
        String mistyped = pelvis.host() + "x";
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Connect(), "en")) {
            desktop.frame().textBox("port").enterText(mistyped);
            desktop.frame().button("add-port").click();
            until("it is there", () -> desktop.isThere("forget " + mistyped));
            add(desktop, pelvis);
            appears(desktop, pelvis);
            until("it is heard", () -> state(desktop, pelvis).contains("Hz"));
            assertThat(desktop.isThere("forget " + pelvis.host())).isFalse();
            desktop.frame().button("forget " + mistyped).click();
            until("it is gone", () -> !desktop.isThere("state " + mistyped));
            desktop.frame().button("settings").click();
            desktop.frame().button("settings-back").click();
            appears(desktop, pelvis);
            assertThat(desktop.isThere("state " + mistyped)).isFalse();
        }
    }

    @Test
    void bareRowsAreReadOnceTheirColumnsAreSaid() throws Exception {
        PtyPair cable = cable("rows");
        Thread device = new Thread(() -> {
            try (OutputStream out = cable.output()) {
                for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                    out.write(("0.01,0.02,0.99,0.5,-0.5," + i % 10 * 0.1 + "\n").getBytes(StandardCharsets.US_ASCII));
                    java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
                }
            } catch (java.io.IOException pulled) {
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
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Connect(), "en")) {
            add(desktop, cable);
            appears(desktop, cable);
            until("rows are seen", () -> state(desktop, cable).contains("rows of 6 numbers"));
            desktop.frame().button("columns " + cable.host()).click();
            until(
                    "it is read while it is asked about",
                    () -> state(desktop, cable).contains("Hz"));
            desktop.dialog("columns").button("keep-not").click();
            until("nothing is read of it", () -> state(desktop, cable).contains("rows of 6 numbers"));
            // it was ticked as what is understood is, and is so no more
            until(
                    "it is not used",
                    () -> !desktop.frame()
                            .checkBox("use " + cable.host())
                            .target()
                            .isSelected());
            desktop.frame().button("columns " + cable.host()).click();
            var dialog = desktop.dialog("columns");
            dialog.label("value 2").requireText("0.99");
            dialog.comboBox("unit-acc").selectItem("m/s2");
            until(
                    "the unit is objected to",
                    () -> dialog.textBox("verdict").text().contains("likely g"));
            dialog.comboBox("unit-acc").selectItem("g");
            until(
                    "nothing speaks against it",
                    () -> dialog.textBox("verdict").text().startsWith("Nothing speaks"));
            dialog.button("use-columns").click();
            until("it is read", () -> state(desktop, cable).contains("Hz"));
            desktop.frame().button("columns " + cable.host()).requireVisible();
        }
    }

    @Test
    void whatWasChosenIsStillChosenAfterALookAtTheSettings() throws Exception {
        PtyPair pelvis = device("pelvis", Placement.PELVIS, "witmotion");
        PtyPair spare = device("spare", Placement.LEFT_THIGH, "hiplevel");
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Connect())) {
            for (PtyPair cable : List.of(pelvis, spare)) {
                add(desktop, cable);
                appears(desktop, cable);
            }
            until(
                    "both are understood",
                    () -> List.of(pelvis, spare).stream()
                            .allMatch(cable -> state(desktop, cable).contains("Hz")));
            desktop.frame().comboBox("place " + pelvis.host()).selectItem("Right thigh");
            desktop.frame().checkBox("use " + spare.host()).uncheck();
            desktop.frame().button("settings").click();
            desktop.frame().comboBox("language").selectItem("Deutsch");
            desktop.frame().button("settings-back").click();
            for (PtyPair cable : List.of(pelvis, spare)) {
                appears(desktop, cable);
                until("it is understood again", () -> state(desktop, cable).contains("Hz"));
            }
            desktop.frame().comboBox("place " + pelvis.host()).requireSelection("Rechter Oberschenkel");
            desktop.frame().checkBox("use " + pelvis.host()).requireSelected();
            desktop.frame().checkBox("use " + spare.host()).requireNotSelected();
        }
    }

    @Test
    void aSensorThatFellSilentIsNotCalledHeard() throws Exception {
        Map<Placement, SensorTrack> worn = Worn.walking(60);
        SensorTrack track = worn.get(Placement.PELVIS);
        PtyPair cable = cable("pelvis");
        VirtualWearable device = VirtualWearable.speaking(
                cable,
                Worn.part(track, 0, track.samples().size()),
                DeviceSettings.speaking(Protocols.named("hiplevel").orElseThrow()));
        open.add(device);
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Connect())) {
            add(desktop, cable);
            appears(desktop, cable);
            until("it is understood", () -> state(desktop, cable).contains("Hz"));
            device.close();
            until("it is said", () -> state(desktop, cable).contains("fell silent"));
            desktop.frame().button("next").requireDisabled();
            assertThat(desktop.frame().textBox("hint").text()).contains("is not heard");
        }
    }

    @Test
    void aDoubleClickAsksForATiltAndDoesNotStopAsking() throws Exception {
        PtyPair pelvis = device("pelvis", Placement.PELVIS, "hiplevel");
        try (OpenedDesktop desktop = new OpenedDesktop(folder, new Place.Connect())) {
            add(desktop, pelvis);
            appears(desktop, pelvis);
            until("it can be asked", () -> desktop.frame().button("tilt").isEnabled());
            DoubleClick.on(
                    desktop.frame().button("tilt").target(), desktop.frame().robot());
            desktop.frame().button("tilt").requireText("Stop asking");
        }
    }
}
