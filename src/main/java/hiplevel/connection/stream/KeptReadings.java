package hiplevel.connection.stream;

import hiplevel.imu.Quantity;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A sensor's first readings, kept until it is known what it says and who it is. */
final class KeptReadings {
    /** A reading whose own arrival lies later than this after what the following ones allow was held back by the device. */
    private static final double HELD_BACK_MICROS = 20_000;

    private final Protocol protocol;
    private final List<Reading> readings = new ArrayList<>();
    private final List<Long> arrivals = new ArrayList<>();

    KeptReadings(Protocol protocol) {
        this.protocol = protocol;
    }

    void add(Reading r, long arrivalMicros) {
        readings.add(r.copy());
        arrivals.add(arrivalMicros);
    }

    int size() {
        return readings.size();
    }

    Reading reading(int i) {
        return readings.get(i);
    }

    long arrival(int i) {
        return arrivals.get(i);
    }

    void clear() {
        readings.clear();
        arrivals.clear();
    }

    /** All that any of them says. */
    Set<Quantity> says() {
        Set<Quantity> says = EnumSet.noneOf(Quantity.class);
        for (Reading r : readings) {
            add(says, r.hasRate, Quantity.ANGULAR_RATE);
            add(says, r.hasForce, Quantity.SPECIFIC_FORCE);
            add(says, r.hasAttitude, Quantity.ATTITUDE);
            add(says, r.hasField, Quantity.MAGNETIC_FIELD);
        }
        return says;
    }

    private static void add(Set<Quantity> says, boolean does, Quantity quantity) {
        if (does) {
            says.add(quantity);
        }
    }

    /** Whether they carry the device's clock. */
    boolean ticked() {
        return protocol.ticksPerSecond() > 0 && readings.stream().anyMatch(r -> r.hasTicks);
    }

    /** Whether they are numbered. */
    boolean numbered() {
        return protocol.sequenceWrapsAt() > 0 && readings.stream().anyMatch(r -> r.hasSequence);
    }

    /**
     * Readings that a decoder held back until it knew their scale were all told when it did. By the device's clock they
     * could have arrived as early as the first that was told at once: they are given such times.
     */
    void undoHoldingBack() {
        if (!ticked()) {
            return;
        }
        for (int i = readings.size() - 2; i >= 0; i--) {
            Reading earlier = readings.get(i);
            Reading later = readings.get(i + 1);
            long step = later.ticks - earlier.ticks;
            if (protocol.ticksWrapAt() > 0) {
                step = Math.floorMod(step, protocol.ticksWrapAt());
            }
            if (!earlier.hasTicks || !later.hasTicks || step < 0) {
                continue;
            }
            double micros = step * 1e6 / protocol.ticksPerSecond();
            double possible = arrivals.get(i + 1) - micros;
            if (arrivals.get(i) - possible > HELD_BACK_MICROS && micros < 1e6) {
                arrivals.set(i, Math.max(0, Math.round(possible)));
            }
        }
    }
}
