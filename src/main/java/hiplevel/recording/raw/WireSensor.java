package hiplevel.recording.raw;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Placement;
import hiplevel.imu.Quantity;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.clock.StreamClock;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/** One sensor heard in raw bytes: what is learnt of it, and its times. */
final class WireSensor {
    private final int id;
    private final String name;
    private final Protocol protocol;
    private final Set<Quantity> says = EnumSet.noneOf(Quantity.class);
    private Optional<StreamClock> clock = Optional.empty();
    private String product = "";
    private String serial = "";
    private Optional<Placement> role = Optional.empty();
    private OptionalDouble rate;
    private OptionalDouble gyroscopeRange = OptionalDouble.empty();
    private OptionalDouble accelerometerRange = OptionalDouble.empty();
    private long readings;
    private boolean ticks;
    private boolean numbers;
    private long count;
    private long lastCount = -1;
    private long lastMicros = -1;

    WireSensor(int id, String name, Protocol protocol) {
        this.id = id;
        this.name = name;
        this.protocol = protocol;
        rate = protocol.rateHz() > 0 ? OptionalDouble.of(protocol.rateHz()) : OptionalDouble.empty();
    }

    int id() {
        return id;
    }

    String name() {
        return name;
    }

    long readings() {
        return readings;
    }

    long lastMicros() {
        return Math.max(0, lastMicros);
    }

    void hears(Reading reading) {
        readings++;
        ticks |= reading.hasTicks;
        numbers |= reading.hasSequence;
        note(reading.hasRate, Quantity.ANGULAR_RATE);
        note(reading.hasForce, Quantity.SPECIFIC_FORCE);
        note(reading.hasField, Quantity.MAGNETIC_FIELD);
        note(reading.hasAttitude, Quantity.ATTITUDE);
    }

    private void note(boolean said, Quantity quantity) {
        if (said) {
            says.add(quantity);
        }
    }

    void isSaid(Saying.Sensor of) {
        role = Placement.named(of.role());
        rate = of.rateHz().isPresent() ? of.rateHz() : rate;
        gyroscopeRange = of.gyroscopeRange();
        accelerometerRange = of.accelerometerRange();
    }

    void isSaid(Saying.Hello hello) {
        product = hello.product();
        serial = hello.serial();
    }

    SensorDescription description(Map<String, Placement> placements) {
        Optional<Placement> told = placements.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(name) || e.getKey().equalsIgnoreCase(serial))
                .map(Map.Entry::getValue)
                .findFirst();
        return new SensorDescription(
                id,
                name,
                told.or(() -> role),
                product,
                serial,
                rate,
                gyroscopeRange,
                accelerometerRange,
                protocol.name(),
                says);
    }

    /** Whether its readings can be given times without those of their arrival. */
    boolean hasTimes(Protocol of) {
        return ticks || rate.isPresent();
    }

    /** Tells the reading at its time: by arrival and the device's clock, or by the device's clock alone. */
    void tell(Reading r, OptionalLong arrival, ImuSink sink) {
        long time = arrival.isPresent() ? heard(r, arrival.getAsLong(), sink) : own(r);
        if (time <= lastMicros) {
            sink.fault(new Fault(
                    id, lastMicros, Fault.Kind.UNREADABLE, 1, name + ": a reading that does not come after the last."));
            return;
        }
        lastMicros = time;
        if (r.hasRate || r.hasForce) {
            double no = Double.NaN;
            sink.sample(
                    id,
                    time,
                    r.hasRate ? r.gyrX : no,
                    r.hasRate ? r.gyrY : no,
                    r.hasRate ? r.gyrZ : no,
                    r.hasForce ? r.accX : no,
                    r.hasForce ? r.accY : no,
                    r.hasForce ? r.accZ : no);
        }
        if (r.hasField) {
            sink.field(id, time, r.magX, r.magY, r.magZ);
        }
        if (r.hasAttitude) {
            sink.orientation(id, time, r.w, r.x, r.y, r.z);
        }
    }

    private long heard(Reading r, long arrival, ImuSink sink) {
        if (clock.isEmpty()) {
            clock = Optional.of(
                    ticks
                            ? StreamClock.ofTicks(protocol.ticksPerSecond(), protocol.ticksWrapAt())
                            : StreamClock.ofCounter(rate.orElse(Double.NaN), numbers ? protocol.sequenceWrapsAt() : 0));
        }
        long time = clock.get().time(r.hasTicks ? r.ticks : r.sequence, arrival);
        if (clock.get().observed()) {
            sink.clock(id, clock.get().observedTime(), clock.get().observedOffset());
        }
        return time;
    }

    /** From 0 at the first reading. */
    private long own(Reading r) {
        long now = ticks ? r.ticks : numbers ? r.sequence : lastCount + 1;
        long wrapsAt = ticks ? protocol.ticksWrapAt() : numbers ? protocol.sequenceWrapsAt() : 0;
        if (lastCount >= 0) {
            long step = now - lastCount;
            count += step < 0 && wrapsAt > 0 ? step + wrapsAt : step;
        }
        lastCount = now;
        double perSecond = ticks ? protocol.ticksPerSecond() : rate.orElseThrow();
        return Math.round(count * 1e6 / perSecond);
    }
}
