package hiplevel.connection.stream;

import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.words.Saying;
import java.util.Optional;
import java.util.function.Consumer;

/** Who the sensors of one device are: by what the person wished, else by what the device says. */
final class Introductions {
    private final Optional<Placement> wish;
    private final Roster roster;
    private final Consumer<Saying> messages;
    private boolean wishRefused;

    Introductions(Optional<Placement> wish, Roster roster, Consumer<Saying> messages) {
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
            messages.accept(Saying.of("connection.several", wish.get().word()));
        }
        Optional<Placement> role = Placement.named(sensor.told().role());
        Optional<Placement> wanted = single && wish.isPresent() ? wish : role;
        Optional<Placement> placement = roster.claim(wanted);
        if (wanted.isPresent() && placement.isEmpty()) {
            messages.accept(Saying.of("connection.taken", wanted.get().saying()));
        }
        return facts.describe(roster.next(), sensor.number, single, placement, sensor.told(), sensor.says());
    }
}
