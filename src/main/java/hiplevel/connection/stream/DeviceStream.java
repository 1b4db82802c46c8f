package hiplevel.connection.stream;

import hiplevel.connection.listening.KeptChunks;
import hiplevel.imu.Fault.Kind;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.imu.Placement;
import hiplevel.serial.Port;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import hiplevel.wire.WireSink;
import hiplevel.wire.recognition.LockedDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A port whose protocol is known: its bytes to the samples of its sensors. */
public final class DeviceStream implements WireSink {
    /** Sensors are announced so long after the protocol is known or they first spoke: by then all has been said; ns. */
    private static final long GATHER = 500_000_000L;
    /** … or with that many readings, at 1 kHz before time. */
    private static final int MOST_KEPT = 4096;
    /** A device of ours without readings is told to start after so long, ns. */
    private static final long IDLE = 1_000_000_000L;
    /** A stream that is back and has no right frame in so many bytes speaks otherwise now. */
    private static final long OTHERWISE = 4096;

    private final Port port;
    private final Protocol protocol;
    private final Introductions introductions;
    private final ImuSink out;
    private final PortControl control;
    private final Surroundings around;
    private final RecorderTime time;
    private final boolean mayWrite;
    private final LockedDecoder decoder;
    private final DeviceFacts facts;
    private final Optional<ClockProbes> probes;
    private final DamageTally damage = new DamageTally();
    private final KeptChunks beforeLock = new KeptChunks();
    private final List<SensorIntake> sensors = new CopyOnWriteArrayList<>();
    private final long knownSince;
    private SensorIntake[] byNumber = new SensorIntake[4];
    private long arrivalNanos;
    private long arrivalMicros;
    private boolean replaying = true;
    private boolean synced = true;
    private boolean anyAnnounced;
    private boolean startAsked;
    private long unsyncedBytes;
    private long lastWords = Long.MIN_VALUE;

    /** @param nanos now: when the protocol became known */
    public DeviceStream(
            Port port,
            Protocol protocol,
            Optional<Placement> wish,
            Roster roster,
            ImuSink out,
            PortControl control,
            Surroundings around,
            RecorderTime time,
            boolean mayWrite,
            long nanos) {
        this.port = port;
        this.protocol = protocol;
        introductions = new Introductions(wish, roster, around::message);
        this.out = out;
        this.control = control;
        this.around = around;
        this.time = time;
        this.mayWrite = mayWrite;
        decoder = new LockedDecoder(protocol);
        facts = new DeviceFacts(port, protocol);
        probes = mayWrite && Questions.knowsProbes(protocol)
                ? Optional.of(new ClockProbes(control, protocol.ticksPerSecond()))
                : Optional.empty();
        knownSince = nanos;
        probes.ifPresent(p -> p.begin(nanos));
        ask();
    }

    /** What is spoken. */
    public Protocol protocol() {
        return protocol;
    }

    private void ask() {
        if (mayWrite) {
            Questions.who(protocol).ifPresent(question -> control.send(question, at -> {}));
        }
    }

    /** What one read brought, and when. */
    public void take(long nanos, byte[] bytes, int from, int to) {
        arrivalNanos = nanos;
        arrivalMicros = time.micros(nanos);
        replaying = !decoder.locked();
        if (replaying) {
            beforeLock.add(nanos, bytes, from, to);
        }
        decoder.take(bytes, from, to, this);
        if (!synced) {
            unsyncedBytes += to - from;
            if (unsyncedBytes >= OTHERWISE) {
                unsyncedBytes = Long.MIN_VALUE;
                around.speaksOtherwise(protocol);
            }
        }
        if (replaying && decoder.locked()) {
            beforeLock.clear();
        }
    }

    /** Unplugged: what was cut off is nothing. */
    public void lost() {
        synced = false;
        unsyncedBytes = 0;
        CutOff.say(decoder, protocol);
        // what is kept to be introduced was before the gap, and only a sensor that is known can have one
        announceAll();
        sensors.forEach(SensorIntake::interrupted);
    }

    /** It is plugged in again. */
    public void back(long nanos) {
        startAsked = false;
        ask();
        probes.ifPresent(p -> p.begin(nanos));
    }

    /** Bytes were thrown away before they were looked at. */
    public void overflowed(long nanos, long bytes) {
        synced = false;
        unsyncedBytes = 0;
        firstAnnounced()
                .ifPresent(sensor -> sensor.fault(
                        Kind.DAMAGED,
                        time.micros(nanos),
                        (int) Math.min(bytes, Integer.MAX_VALUE),
                        bytes + " bytes were thrown away, because this computer did not keep up"));
    }

    /** To be called often, also in silence. */
    public void tick(long nanos) {
        long micros = time.micros(nanos);
        // by number: an iterator would be allocated each time
        for (int i = 0; i < sensors.size(); i++) {
            SensorIntake sensor = sensors.get(i);
            sensor.tick(micros);
            boolean gathered = nanos - Math.max(knownSince, sensor.begunNanos) >= GATHER;
            if (!sensor.isAnnounced()
                    && sensor.keptReadings() > 0
                    && (gathered || sensor.keptReadings() >= MOST_KEPT)) {
                announceAll();
            }
        }
        if (damage.isDue(micros)) {
            tellDamage(micros);
        }
        if (probes.isPresent() && anyAnnounced) {
            probes.get().tick(nanos);
        }
        if (mayWrite && !startAsked && synced && nanos - knownSince >= IDLE && !anyAnnounced && speaking() == 0) {
            startAsked = true;
            Questions.start(protocol).ifPresent(word -> control.send(word, at -> {}));
        }
    }

    /** No more will come. */
    public void end(long nanos) {
        decoder.end(this);
        announceAll();
        long micros = time.micros(nanos);
        tellDamage(micros);
        for (SensorIntake sensor : sensors) {
            sensor.endGap(micros);
            sensor.tick(micros);
        }
    }

    @Override
    public void frame(long offset, int length) {
        synced = true;
        if (replaying) {
            arrivalNanos = beforeLock.arrivalOf(offset + length - 1);
            arrivalMicros = time.micros(arrivalNanos);
        }
    }

    @Override
    public void reading(Reading reading) {
        SensorIntake sensor = sensor(reading.sensor);
        if (sensor != null) {
            sensor.reading(reading, arrivalMicros);
        }
    }

    @Override
    public void fault(PacketFault kind, long offset, int length) {
        if (synced) {
            damage.add(offset, length);
        }
    }

    @Override
    public void said(Saying saying) {
        if (saying instanceof Saying.Hello hello) {
            if (facts.hello(hello)) {
                sensors.forEach(SensorIntake::booted);
            }
        } else if (saying instanceof Saying.OfSensor told) {
            SensorIntake sensor = sensor(told.sensor());
            if (sensor != null) {
                sensor.told(told);
            }
        } else if (saying instanceof Saying.SyncReply reply) {
            probes.ifPresent(p -> exchanged(p, reply));
        } else if (saying instanceof Saying.Event event) {
            out.marker(new Marker(arrivalMicros, port.path() + ": " + event.text()));
        } else if (saying instanceof Saying.Words words) {
            words(words.text());
        }
    }

    private void exchanged(ClockProbes p, Saying.SyncReply reply) {
        if (p.answered(reply, arrivalNanos)) {
            sensors.forEach(sensor -> sensor.exchanged(p.middleTicks(), time.micros(p.middleNanos())));
        }
    }

    /** At most one a second: a device may chatter. */
    private void words(String text) {
        if (lastWords == Long.MIN_VALUE || arrivalMicros - lastWords >= 1_000_000) {
            lastWords = arrivalMicros;
            around.says(text);
        }
    }

    private SensorIntake sensor(int number) {
        if (number < 0 || number > 0xFF) {
            return null;
        }
        if (number >= byNumber.length) {
            byNumber = Arrays.copyOf(byNumber, number + 1);
        }
        if (byNumber[number] == null) {
            byNumber[number] = new SensorIntake(protocol, number, port.path(), out, arrivalNanos);
            sensors.add(byNumber[number]);
        }
        return byNumber[number];
    }

    private int speaking() {
        return (int) sensors.stream().filter(SensorIntake::isSpeaking).count();
    }

    private void announceAll() {
        boolean single = facts.isSingle(speaking());
        for (SensorIntake sensor : sensors) {
            if (!sensor.isAnnounced() && sensor.keptReadings() > 0) {
                sensor.announce(introductions.describe(sensor, single, facts));
                anyAnnounced = true;
                around.announced(this, sensor.description());
            }
        }
    }

    private void tellDamage(long micros) {
        Optional<SensorIntake> sensor = firstAnnounced();
        if (sensor.isPresent() && !damage.isEmpty()) {
            int bytes = (int) Math.min(damage.bytes(), Integer.MAX_VALUE);
            sensor.get()
                    .fault(
                            Kind.DAMAGED,
                            micros,
                            bytes,
                            bytes + " damaged bytes, the first at byte " + damage.firstOffset());
            damage.told(micros);
        }
    }

    private Optional<SensorIntake> firstAnnounced() {
        return sensors.stream().filter(SensorIntake::isAnnounced).findFirst();
    }

    /** The sensors that were announced; from any thread. */
    public List<SensorIntake> announced() {
        return sensors.stream().filter(SensorIntake::isAnnounced).toList();
    }

    /** Bytes on this wire that were damaged; from any thread. */
    public long damagedBytes() {
        return damage.total();
    }
}
