package hiplevel.connection.found;

import hiplevel.connection.TiltSink;
import hiplevel.recording.physics.ColumnUnit;
import hiplevel.recording.physics.UnitCheck;
import hiplevel.serial.Port;
import hiplevel.serial.Ports;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;

/**
 * The ports of this computer while a person chooses among them: each is open and heard, nothing is written. Asking is for any
 * thread and returns at once; {@link #refresh}, naming and closing open and close ports, which may take long.
 */
public final class Watching implements AutoCloseable {
    /** more than one device has sensors */
    private static final int IDS_A_PORT = 1000;

    private final Computer computer;
    private final Ports ports;
    private final LongSupplier nanos;
    private final List<Watch> watches = new CopyOnWriteArrayList<>();
    private final Set<String> named = new HashSet<>();
    private boolean closed;

    /** A port and how it fares. */
    public record Watched(FoundPort port, Condition condition) {}

    /**
     * The unit of a time cannot be true.
     *
     * @param likely the unit that would explain it
     */
    public record WrongTime(Optional<ColumnUnit> likely) {}

    Watching(Computer computer, Ports ports, LongSupplier nanos) {
        this.computer = computer;
        this.ports = ports;
        this.nanos = nanos;
    }

    /** Looks what is plugged in now: hears what is new, leaves what is gone, tries again what could not be opened. */
    public synchronized void refresh() {
        if (closed) {
            return;
        }
        List<Port> listed = ports.list();
        watches.removeIf(watch -> {
            boolean there = named.contains(watch.port().path())
                    || listed.stream().anyMatch(port -> port.isSameDevice(watch.port()));
            if (!there) {
                watch.close();
            }
            return !there;
        });
        listed.forEach(this::add);
        watches.forEach(Watch::open);
    }

    /** Hears that port too, listed or not. */
    public synchronized void name(String path) {
        if (!closed) {
            named.add(path);
            add(ports.at(path));
            watches.forEach(Watch::open);
        }
    }

    /** Hears that port only while it is listed. */
    public synchronized void forget(String path) {
        named.remove(path);
        refresh();
    }

    private void add(Port port) {
        if (watches.stream()
                .noneMatch(w -> w.port().isSameDevice(port) || w.port().path().equals(port.path()))) {
            watches.add(new Watch(computer, port, nanos));
        }
    }

    /** All ports and how they fare now, in the order in which they were found. */
    public List<Watched> now() {
        return watches.stream()
                .map(watch -> new Watched(computer.found(watch.port()), watch.condition()))
                .toList();
    }

    /** Asks which sensor of those ports is which; the earlier question is over. */
    public WhichSensor whichOf(List<String> paths) {
        TiltSink tilt = new TiltSink();
        // one may leave meanwhile
        List<Watch> all = List.copyOf(watches);
        for (int i = 0; i < all.size(); i++) {
            Watch watch = all.get(i);
            if (paths.contains(watch.port().path())) {
                watch.tell(tilt, i * IDS_A_PORT);
            } else {
                watch.tellNobody();
            }
        }
        return new WhichSensor(tilt);
    }

    /** The port on which the sensor of that id of a {@link #whichOf} is, while it is there. */
    public Optional<String> portOf(int sensor) {
        return watches.stream()
                .filter(watch -> watch.isTelling(sensor))
                .map(watch -> watch.port().path())
                .findFirst();
    }

    /** The newest row of numbers on that port, as it was written. */
    public List<String> latestRow(String path) {
        return at(path).map(Watch::latestRow).orElse(List.of());
    }

    /** Reads the bare rows of that port so from now on. */
    public synchronized void readRows(String path, RowMeaning as) {
        at(path).filter(watch -> !closed).ifPresent(watch -> watch.readRows(as));
    }

    /** Reads the bare rows of that port no more. */
    public synchronized void forgetRows(String path) {
        at(path).filter(watch -> !closed).ifPresent(Watch::forgetRows);
    }

    /** How the bare rows of that port are read, if somebody said it. */
    public Optional<RowMeaning> meaning(String path) {
        return at(path).flatMap(Watch::meaning);
    }

    /** What of the units that were said of that port's rows contradicts physics; needs some seconds and some movement. */
    public Optional<UnitCheck.Contradiction> contradiction(String path) {
        return at(path).flatMap(Watch::contradiction);
    }

    /** Whether the time of that port's rows cannot be in the unit that was said; needs some seconds. */
    public Optional<WrongTime> wrongTime(String path) {
        return at(path).flatMap(Watch::wrongTime);
    }

    private Optional<Watch> at(String path) {
        return watches.stream().filter(w -> w.port().path().equals(path)).findFirst();
    }

    /** Leaves all ports, so that they can be opened by others. */
    @Override
    public synchronized void close() {
        closed = true;
        watches.forEach(Watch::close);
    }
}
