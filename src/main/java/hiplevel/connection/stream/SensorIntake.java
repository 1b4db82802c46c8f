package hiplevel.connection.stream;

import hiplevel.imu.Fault;
import hiplevel.imu.Fault.Kind;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.imu.Quantity;
import hiplevel.imu.SensorDescription;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One sensor from its readings to its samples. Until {@link #announce} readings are kept; then they are delivered, and each
 * further one at once, without allocating anything. Times of arrival are µs of the recorder's clock.
 */
public final class SensorIntake {
    /** what one-way and two-way may differ by; more is of another boot */
    private static final long LARGEST_LATENCY_MICROS = 250_000;
    /** by the stream's own clock: readings that were only held up are not missing */
    private static final long SILENCE_MICROS = 1_000_000;

    private final Protocol protocol;
    private final ImuSink out;
    private final String port;
    private final KeptReadings kept;
    /** when the first reading was told, ns */
    final long begunNanos;

    final int number;
    private Saying.Sensor told;
    private volatile SensorDescription description;
    private SensorTimes times;
    private boolean inertial;
    private boolean saysAttitude;
    private boolean saysField;
    private int lastSequence = -1;
    private boolean gap;

    private long lastHeard;
    /** of the last reading, by the stream's own clock, µs */
    private long lastTime;

    private long samples;
    private long lost;
    /** the same for other threads, as of the last tick */
    private volatile long shownHeard;

    private volatile long shownSamples;
    private volatile long shownLost;
    private volatile double rateHz;
    private volatile OptionalDouble battery = OptionalDouble.empty();
    private long windowStart;
    private long windowSamples;

    SensorIntake(Protocol protocol, int number, String port, ImuSink out, long nanos) {
        this.protocol = protocol;
        this.number = number;
        this.port = port;
        this.out = out;
        begunNanos = nanos;
        kept = new KeptReadings(protocol);
        told = new Saying.Sensor(
                number, "", "", OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    void told(Saying.OfSensor said) {
        if (said instanceof Saying.Sensor what) {
            told = what;
        } else if (said instanceof Saying.Status how && how.battery().isPresent()) {
            battery = how.battery();
        }
    }

    Saying.Sensor told() {
        return told;
    }

    boolean isSpeaking() {
        return isAnnounced() || kept.size() > 0;
    }

    boolean isAnnounced() {
        return description != null;
    }

    /** Once it is announced. */
    public SensorDescription description() {
        return description;
    }

    Set<Quantity> says() {
        return kept.says();
    }

    int keptReadings() {
        return kept.size();
    }

    /** Announces the sensor and delivers what was kept. */
    void announce(SensorDescription as) {
        description = as;
        inertial = as.says().contains(Quantity.ANGULAR_RATE) || as.says().contains(Quantity.SPECIFIC_FORCE);
        saysAttitude = as.says().contains(Quantity.ATTITUDE);
        saysField = as.says().contains(Quantity.MAGNETIC_FIELD);
        times = new SensorTimes(
                protocol, kept.ticked(), kept.numbered(), as.rateHz().orElse(Double.NaN));
        out.sensor(as);
        kept.undoHoldingBack();
        if (kept.size() > 0 && kept.reading(0).hasTicks) {
            out.marker(Marker.bookkeeping(
                    kept.arrival(0),
                    "sensor " + as.id() + " (" + as.name() + ") begins at tick " + kept.reading(0).ticks));
        }
        for (int i = 0; i < kept.size(); i++) {
            deliver(kept.reading(i), kept.arrival(i));
        }
        kept.clear();
    }

    void reading(Reading r, long arrivalMicros) {
        if (description == null) {
            lastHeard = arrivalMicros;
            kept.add(r, arrivalMicros);
        } else {
            deliver(r, arrivalMicros);
        }
    }

    private void deliver(Reading r, long arrivalMicros) {
        boolean sample = r.hasRate || r.hasForce;
        boolean leads = inertial ? sample : r.hasAttitude;
        boolean pluggedIn = gap;
        if (gap) {
            endGap(arrivalMicros);
        }
        lastHeard = arrivalMicros;
        long time = times.of(r, leads, arrivalMicros);
        if (!pluggedIn && samples > 0 && time - lastTime > SILENCE_MICROS) {
            // what arrived before a computer slept may be read after it: only the stream tells how long
            gap("it fell silent", arrivalMicros - (time - lastTime), arrivalMicros);
        }
        lastTime = time;
        boolean asked = times.asksClock(r, leads);
        if (asked && times.clock.restarted()) {
            restarted(r, arrivalMicros);
        }
        if (leads) {
            if (r.hasSequence) {
                count(r.sequence, arrivalMicros);
            }
            samples++;
        }
        if (sample && inertial) {
            double none = Double.NaN;
            out.sample(
                    description.id(),
                    time,
                    r.hasRate ? r.gyrX : none,
                    r.hasRate ? r.gyrY : none,
                    r.hasRate ? r.gyrZ : none,
                    r.hasForce ? r.accX : none,
                    r.hasForce ? r.accY : none,
                    r.hasForce ? r.accZ : none);
        }
        if (r.hasAttitude && saysAttitude) {
            out.orientation(description.id(), time, r.w, r.x, r.y, r.z);
        }
        if (r.hasField && saysField) {
            out.field(description.id(), time, r.magX, r.magY, r.magZ);
        }
        if (asked && times.clock.observed()) {
            out.clock(description.id(), times.clock.observedTime(), times.clock.observedOffset());
        }
    }

    private void count(int sequence, long arrivalMicros) {
        int before = lastSequence;
        lastSequence = sequence;
        int missing = before < 0 ? 0 : Math.floorMod(sequence - before, protocol.sequenceWrapsAt()) - 1;
        // more than half of a round is one that came out of order
        if (missing > 0 && missing < protocol.sequenceWrapsAt() / 2) {
            lost += missing;
            fault(
                    Kind.LOST,
                    arrivalMicros,
                    missing,
                    "numbers " + (before + 1) + " to " + (sequence - 1) + " were sent and not heard");
        }
    }

    private void restarted(Reading r, long arrivalMicros) {
        lastSequence = -1;
        if (times.ticked()) {
            fault(Kind.RESTARTED, arrivalMicros, 1, "the device began anew; its clock reads " + r.ticks + " ticks");
        } else {
            fault(
                    Kind.GAP,
                    arrivalMicros,
                    1,
                    "it fell silent for a moment, and nobody can tell how much was not heard");
        }
    }

    /** The device was unplugged; told as a gap when it is heard again, or at the end. */
    void interrupted() {
        if (description != null && !gap) {
            gap = true;
            lastSequence = -1;
            times.clock.interrupted();
        }
    }

    /** It says that it booted; its clock will tell from where. */
    void booted() {
        if (description != null) {
            lastSequence = -1;
            times.clock.interrupted();
        }
    }

    void endGap(long untilMicros) {
        if (gap) {
            gap = false;
            gap("unplugged", lastHeard, untilMicros);
        }
    }

    private void gap(String why, long fromMicros, long untilMicros) {
        fault(
                Kind.GAP,
                fromMicros,
                1,
                String.format(
                        Locale.ROOT, "%s; nothing from %.3f s to %.3f s", why, fromMicros * 1e-6, untilMicros * 1e-6));
    }

    void fault(Kind kind, long micros, int count, String what) {
        out.fault(
                new Fault(description.id(), micros, kind, count, port + ": " + description.name() + ": " + what + "."));
    }

    /** A moment that a two-way exchange found on both clocks, if it can be: arrivals bound it. */
    void exchanged(long ticks, long micros) {
        if (description == null || gap || !times.ticked() || samples == 0) {
            return;
        }
        long time = times.clock.streamTime(ticks);
        long offset = micros - time;
        long oneWay = times.clock.observedOffset();
        if (Math.abs(offset - oneWay) < LARGEST_LATENCY_MICROS) {
            out.clock(description.id(), time, offset);
        }
    }

    /** Counts the rate of each whole second, and shows other threads how far it is. */
    void tick(long micros) {
        shownHeard = lastHeard;
        shownSamples = samples;
        shownLost = lost;
        long passed = micros - windowStart;
        if (passed >= 1_000_000) {
            long now = samples;
            rateHz = (now - windowSamples) * 1e6 / passed;
            windowSamples = now;
            windowStart = micros;
        }
    }

    /** Samples delivered, as of the last tick; this and the next ones from any thread. */
    public long samples() {
        return shownSamples;
    }

    /** Samples that its counter says were sent and nobody heard. */
    public long lost() {
        return shownLost;
    }

    /** Samples of the last whole second. */
    public double rateHz() {
        return rateHz;
    }

    /** What it said of its battery last, V or %. */
    public OptionalDouble battery() {
        return battery;
    }

    /** When it was last heard, µs of the recorder's clock. */
    public long heardMicros() {
        return shownHeard;
    }
}
