package hiplevel.connection.found;

import hiplevel.connection.ConnectionListener;
import hiplevel.connection.ConnectionSettings;
import hiplevel.connection.RawSink;
import hiplevel.connection.Wearables;
import hiplevel.connection.Wish;
import hiplevel.connection.listening.Heard;
import hiplevel.connection.listening.Listening;
import hiplevel.connection.memory.Memory;
import hiplevel.connection.memory.Remembered;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Placement;
import hiplevel.serial.Port;
import hiplevel.serial.PortException;
import hiplevel.serial.Ports;
import hiplevel.serial.SerialPorts;
import hiplevel.words.Saying;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** This computer's ports, and what was learnt before of the devices on them. */
public final class Computer {
    private final Ports ports;
    private final Memory memory;
    private final LongSupplier nanos;

    /** @param nanos the only clock */
    public Computer(Ports ports, Memory memory, LongSupplier nanos) {
        this.ports = ports;
        this.memory = memory;
        this.nanos = nanos;
    }

    /** The one that this program runs on; what is learnt of devices is kept in that folder. */
    public static Computer withMemoryIn(Path home) {
        return new Computer(new SerialPorts(), Memory.in(home), WakefulClock.ofSystem());
    }

    /** Why no port can be had on this computer, if so: a sentence for the person. */
    public Optional<Saying> unusable() {
        return ports.unusable();
    }

    /** What was wrong with the memory of devices, for people; told once. */
    public Optional<Saying> warning() {
        return memory.warning();
    }

    /** Lets this run, and end, before the ports are closed because the program is told to end. */
    public void beforeExit(Runnable last) {
        ports.beforeExit(last);
    }

    /** What the system lists, by path. */
    public List<FoundPort> list() {
        return ports.list().stream().map(this::found).toList();
    }

    /** The port of that path, listed or not: pseudo-terminals and links are not listed. */
    public FoundPort at(String path) {
        return found(ports.at(path));
    }

    /** Listens, and only listens, for up to some fifteen seconds on the calling thread. */
    public Heard listen(String path) throws NotOpened {
        try {
            return Listening.to(ports.at(path), ports, nanos);
        } catch (PortException refused) {
            throw NotOpened.of(path, refused);
        }
    }

    /**
     * Opens the ports and begins to deliver to the sinks, as {@link Wearables} tells.
     *
     * @throws NotOpened when one cannot be opened; none is open then
     */
    public Wearables connect(
            List<Wish> wishes,
            List<ImuSink> sinks,
            Optional<RawSink> raw,
            ConnectionListener listener,
            ConnectionSettings settings)
            throws NotOpened {
        try {
            return Wearables.connect(wishes, sinks, raw, listener, settings, ports, memory, nanos);
        } catch (PortException refused) {
            String path = wishes.stream()
                    .map(Wish::port)
                    .filter(port -> refused.getMessage().startsWith(port + ":"))
                    .findFirst()
                    .orElse("");
            throw NotOpened.of(path, refused);
        }
    }

    /** Hears ports while a person chooses among them. */
    public Watching watch() {
        return new Watching(this, ports, nanos);
    }

    /** Keeps where the sensor of a device that was heard is worn. */
    public void remember(String path, Placement placement) {
        Port device = ports.at(path);
        memory.of(device)
                .ifPresent(r -> memory.keep(
                        device, new Remembered(r.protocol(), r.baud(), r.linesHigh(), Optional.of(placement))));
    }

    FoundPort found(Port port) {
        return FoundPort.of(port, memory.of(port).flatMap(Remembered::placement));
    }
}
