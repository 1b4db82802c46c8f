package hiplevel.connection.stream;

import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import java.util.Optional;
import java.util.function.Consumer;

/** Who the sensors of one device are: by what the person wished, else by what the device says. */
final class Introductions {
    private final Optional<Placement> wish;
    private final Roster roster;
    private final Consumer<String> messages;
    private boolean wishRefused;

    Introductions(Optional<Placement> wish, Roster roster, Consumer<String> messages) {
        this.wish = wish;
        this.roster = roster;
        this.messages = messages;
    }

    /**
     * The description under which the sensor is announced.
     *
     * @param single whether it is its device's only one: then the wish is for it
     */
    SensorDescription describe(SensorIntake sensor, boolean single, DeviceFacts facts) {
        if (!single && wish.isPresent() && !wishRefused) {
            wishRefused = true;
            messages.accept("this device has several sensors, so =" + wish.get().word()
                    + " is not for it; tell the device which sensor is worn where (command 'role').");
        }
        Optional<Placement> role = Placement.named(sensor.told().role());
        Optional<Placement> wanted = single && wish.isPresent() ? wish : role;
        Optional<Placement> placement = roster.claim(wanted);
        if (wanted.isPresent() && placement.isEmpty()) {
            messages.accept("another sensor is already worn as " + wanted.get().word() + "; this one goes without.");
        }
        return facts.describe(roster.next(), sensor.number, single, placement, sensor.told(), sensor.says());
    }
}
