package hiplevel.connection.found;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.connection.memory.Memory;
import hiplevel.imu.Placement;
import hiplevel.recording.physics.ColumnUnit;
import hiplevel.serial.PortException.Reason;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchingTest {
    private static final String PELVIS = "/dev/one";
    private static final String THIGH = "/dev/two";
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final long LOOK_NANOS = 5_000_000;

    private final Plugged plugged = new Plugged();
    private final Watching watching = new Computer(plugged, Memory.none(), System::nanoTime).watch();
    private final AtomicReference<String> turning = new AtomicReference<>("");

    @AfterEach
    void leave() {
        watching.close();
    }

    /** A header and then rows: a still sensor that turns while it is told to, at 100 °/s. */
    private void plugInWearable(String path) {
        plugged.plugIn(
                path,
                n -> n % 50 == 0
                        ? "time_ms,acc_x_g,acc_y_g,acc_z_g,gyr_x_dps,gyr_y_dps,gyr_z_dps\n"
                        : 2 * n + ",0.001,0.002,1.000," + (turning.get().equals(path) ? 100 : 0) + ",0.1,0.2\n");
    }

    private void plugInRows(String path) {
        plugged.plugIn(path, n -> "0.01,0.02,0.99,1.5,-2.5," + n % 10 + "\n");
    }

    private Condition condition(String path) {
        return watching.now().stream()
                .filter(w -> w.port().path().equals(path))
                .findFirst()
                .orElseThrow()
                .condition();
    }

    private static <T> T eventually(Class<T> kind, Supplier<?> asked) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        Object seen = asked.get();
        while (!kind.isInstance(seen) && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_NANOS);
            seen = asked.get();
        }
        assertThat(seen).isInstanceOf(kind);
        return kind.cast(seen);
    }

    private static void eventually(BooleanSupplier asked) {
        eventually(Optional.class, () -> asked.getAsBoolean() ? Optional.empty() : "not yet");
    }

    @Test
    void whatIsPluggedInLaterIsFoundAndWhatIsUnpluggedLeaves() {
        watching.refresh();
        assertThat(watching.now()).isEmpty();
        plugInWearable(PELVIS);
        watching.refresh();
        Condition.Speaking speaking = eventually(Condition.Speaking.class, () -> condition(PELVIS));
        assertThat(speaking.protocol()).isNotBlank();
        assertThat(watching.now().get(0).port().name()).isEqualTo("Wearable on /dev/one");
        plugged.unplug(PELVIS);
        watching.refresh();
        assertThat(watching.now()).isEmpty();
    }

    @Test
    void whyAPortCannotBeOpenedIsSaidWithACommandAndItIsOpenedAsSoonAsItCan() {
        plugged.refuse(PELVIS, Reason.NO_PERMISSION);
        plugged.refuse(THIGH, Reason.BUSY);
        watching.refresh();
        NotOpened notAllowed =
                eventually(Condition.Shut.class, () -> condition(PELVIS)).reason();
        assertThat(notAllowed.why()).isEqualTo(NotOpened.Why.NOT_ALLOWED);
        assertThat(notAllowed.command()).contains("sudo usermod -aG dialout $USER");
        NotOpened inUse =
                eventually(Condition.Shut.class, () -> condition(THIGH)).reason();
        assertThat(inUse.why()).isEqualTo(NotOpened.Why.IN_USE);
        assertThat(inUse.command()).contains("lsof /dev/two");
        plugged.allow(PELVIS);
        watching.refresh();
        assertThat(condition(PELVIS)).isInstanceOf(Condition.Listening.class);
    }

    @Test
    void tiltingTellsWhichPortsSensorIsWornWhere() {
        plugInWearable(PELVIS);
        plugInWearable(THIGH);
        watching.refresh();
        for (String path : List.of(PELVIS, THIGH)) {
            eventually(() -> hasSensor(path));
        }
        WhichSensor which = watching.whichOf(List.of(PELVIS, THIGH));
        which.ask(Placement.PELVIS);
        turning.set(THIGH);
        WhichSensor.Seen.That that = eventually(WhichSensor.Seen.That.class, which::look);
        assertThat(watching.portOf(that.sensor().id())).contains(THIGH);
    }

    private boolean hasSensor(String path) {
        return condition(path) instanceof Condition.Speaking speaking
                && !speaking.sensors().isEmpty();
    }

    @Test
    void bareRowsAreShownAndReadOnceTheirColumnsAreTold() {
        plugInRows(PELVIS);
        watching.refresh();
        Condition.BareRows rows = eventually(Condition.BareRows.class, () -> condition(PELVIS));
        assertThat(rows.latest()).hasSize(6).startsWith("0.01", "0.02", "0.99");
        watching.readRows(PELVIS, RowMeaning.usual(6));
        eventually(() -> hasSensor(PELVIS));
    }

    @Test
    void aWrongUnitIsSaidToContradictGravity() {
        plugInRows(PELVIS);
        watching.refresh();
        RowMeaning usual = RowMeaning.usual(6);
        watching.readRows(
                PELVIS,
                new RowMeaning(usual.columns(), usual.time(), usual.gyr(), ColumnUnit.METRES_PER_SECOND_SQUARED));
        eventually(() -> watching.contradiction(PELVIS).isPresent());
        assertThat(watching.contradiction(PELVIS).orElseThrow().likely()).contains(ColumnUnit.STANDARD_GRAVITY);
    }

    @Test
    void leavingClosesEveryPortAndNoneIsOpenedAfterwards() {
        plugInWearable(PELVIS);
        watching.refresh();
        watching.close();
        watching.refresh();
        watching.name(THIGH);
        assertThat(plugged.open()).isEmpty();
    }
}
