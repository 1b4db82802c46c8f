package hiplevel.connection.found;

import hiplevel.connection.ConnectionListener;
import hiplevel.connection.ConnectionSettings;
import hiplevel.connection.PortStatus;
import hiplevel.connection.TiltSink;
import hiplevel.connection.Wearables;
import hiplevel.connection.Wish;
import hiplevel.imu.ImuSink;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.physics.UnitCheck;
import hiplevel.serial.Port;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;

/** One port that is heard while a person chooses; nothing is written to it. */
final class Watch implements ImuSink, AutoCloseable {
    /** what is to be told stands in the status */
    private static final ConnectionListener NOBODY = new ConnectionListener() {};

    private final Computer computer;
    private final Port port;
    private final LongSupplier nanos;
    private final LatestRow row = new LatestRow();
    private final List<SensorDescription> sensors = new CopyOnWriteArrayList<>();
    private volatile UnitCheck units = new UnitCheck();
    private volatile ClockCheck clock = new ClockCheck();
    private volatile Optional<RowMeaning> meaning = Optional.empty();
    private volatile Wearables open;
    private volatile NotOpened refusal;
    private volatile TiltSink tilt;
    private volatile int firstId;

    Watch(Computer computer, Port port, LongSupplier nanos) {
        this.computer = computer;
        this.port = port;
        this.nanos = nanos;
    }

    Port port() {
        return port;
    }

    /** Opens the port if it is not open; why that fails is its condition then. */
    void open() {
        if (open != null) {
            return;
        }
        sensors.clear();
        try {
            open = computer.connect(
                    List.of(new Wish(port.path(), Optional.empty())),
                    List.of(this),
                    Optional.of(row),
                    NOBODY,
                    new ConnectionSettings(meaning.map(RowMeaning::text), false));
            refusal = null;
        } catch (NotOpened refused) {
            refusal = refused;
        }
    }

    /** Reads bare rows so from now on. */
    void readRows(RowMeaning as) {
        close();
        meaning = Optional.of(as);
        units = new UnitCheck();
        clock = new ClockCheck();
        open();
    }

    /** Bare rows are nothing that is understood any more. */
    void forgetRows() {
        close();
        meaning = Optional.empty();
        open();
    }

    Optional<RowMeaning> meaning() {
        return meaning;
    }

    Condition condition() {
        NotOpened refused = refusal;
        Wearables heard = open;
        if (refused != null) {
            return new Condition.Shut(refused);
        }
        if (heard == null) {
            return new Condition.Listening();
        }
        PortStatus status = heard.status().get(0);
        return switch (status.state()) {
            case LISTENING -> new Condition.Listening();
            case UNKNOWN -> status.bytes() == 0 ? new Condition.Silent() : new Condition.NotUnderstood(status.bytes());
            case STREAMING ->
                new Condition.Speaking(
                        status.protocol(),
                        port.baudMatters() ? OptionalInt.of(status.baud()) : OptionalInt.empty(),
                        status.sensors());
            case REFUSED -> new Condition.BareRows(row.cells());
            case GONE, CLOSED -> new Condition.Unplugged();
        };
    }

    /** The numbers of the newest row, where rows are read as a person said. */
    List<String> latestRow() {
        return row.cells();
    }

    /** What of the units that were said contradicts physics. */
    Optional<UnitCheck.Contradiction> contradiction() {
        UnitCheck check = units;
        synchronized (check) {
            return meaning.flatMap(m -> check.contradiction(m.gyr(), m.acc()));
        }
    }

    /** Whether the time cannot be in the unit that was said; watched for as long as somebody asks. */
    Optional<Watching.WrongTime> wrongTime() {
        ClockCheck check = clock;
        synchronized (check) {
            return meaning.flatMap(m -> check.look(row.cells(), m, nanos.getAsLong()));
        }
    }

    /** Tells its sensors and what they deliver to that one, by ids from {@code from} on. */
    void tell(TiltSink to, int from) {
        firstId = from;
        sensors.forEach(sensor -> to.sensor(withId(sensor, from + sensor.id())));
        tilt = to;
    }

    void tellNobody() {
        tilt = null;
    }

    /** Whether it tells a sensor of that id. */
    boolean isTelling(int id) {
        return tilt != null && sensors.stream().anyMatch(sensor -> firstId + sensor.id() == id);
    }

    @Override
    public void sensor(SensorDescription sensor) {
        sensors.add(sensor);
    }

    @Override
    public void sample(
            int sensor, long timeMicros, double gyrX, double gyrY, double gyrZ, double accX, double accY, double accZ) {
        TiltSink to = tilt;
        if (to != null) {
            to.sample(firstId + sensor, nanos.getAsLong() / 1000, gyrX, gyrY, gyrZ, accX, accY, accZ);
        }
        if (meaning.isPresent()) {
            UnitCheck check = units;
            synchronized (check) {
                check.sample(timeMicros, gyrX, gyrY, gyrZ, accX, accY, accZ);
            }
        }
    }

    @Override
    public void orientation(int sensor, long timeMicros, double w, double x, double y, double z) {
        TiltSink to = tilt;
        if (to != null) {
            to.orientation(firstId + sensor, nanos.getAsLong() / 1000, w, x, y, z);
        }
    }

    @Override
    public void close() {
        Wearables heard = open;
        open = null;
        if (heard != null) {
            heard.close();
        }
    }

    private static SensorDescription withId(SensorDescription sensor, int id) {
        return new SensorDescription(
                id,
                sensor.name(),
                sensor.placement(),
                sensor.device(),
                sensor.serial(),
                sensor.rateHz(),
                sensor.gyroscopeRange(),
                sensor.accelerometerRange(),
                sensor.protocol(),
                sensor.says());
    }
}
