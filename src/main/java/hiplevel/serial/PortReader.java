package hiplevel.serial;

import hiplevel.serial.PortException.Reason;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Keeps one port open and reads it. {@link #step} does one read, or one attempt to get the port back; whoever calls it
 * again and again is the port's reading thread.
 */
final class PortReader {
    /** how long a port that is there may stay shut before the person is told: the system needs a moment to set its rights */
    private static final long PATIENCE_NANOS = 3_000_000_000L;

    private static final int LARGEST_READ = 1 << 14;

    private final Ports ports;
    private final Port port;
    private final LongSupplier nanos;
    private final ChunkRing ring;
    private final byte[] buffer = new byte[LARGEST_READ];
    private volatile SerialLine line;
    private volatile Tuning wanted;
    private Tuning tuning;
    private long lostAt;
    private boolean lostTold;
    private boolean troubleTold;

    PortReader(Ports ports, Port port, SerialLine line, Tuning tuning, LongSupplier nanos, int ringSize) {
        this.ports = ports;
        this.port = port;
        this.line = line;
        this.tuning = tuning;
        this.nanos = nanos;
        wanted = tuning;
        ring = new ChunkRing(ringSize, LARGEST_READ);
    }

    /** The open line, for writing; empty while the port is lost. */
    Optional<SerialLine> line() {
        return Optional.ofNullable(line);
    }

    void want(Tuning other) {
        wanted = other;
    }

    boolean poll(Incoming to) {
        return ring.poll(to);
    }

    /** One read or one attempt to open; false when it would be of no use to try again at once. */
    boolean step() {
        SerialLine open = line;
        if (open == null) {
            return regain();
        }
        if (!wanted.equals(tuning)) {
            return retune(open);
        }
        int count = open.read(buffer);
        long at = nanos.getAsLong();
        if (count > 0) {
            ring.put(at, buffer, count);
        } else if (count < 0 || !open.isPresent()) {
            open.close();
            line = null;
            lose(at);
        }
        return true;
    }

    void close() {
        SerialLine open = line;
        line = null;
        if (open != null) {
            open.close();
        }
    }

    private boolean retune(SerialLine open) {
        open.close();
        line = null;
        tuning = wanted;
        try {
            line = ports.open(port.path(), tuning);
            ring.put(nanos.getAsLong(), new PortEvent.Retuned(tuning));
            return true;
        } catch (PortException e) {
            if (e.reason() == Reason.REFUSED) {
                ring.put(nanos.getAsLong(), new PortEvent.Untunable(tuning, e.saying()));
                lostAt = nanos.getAsLong();
            } else {
                lose(nanos.getAsLong());
            }
            return false;
        }
    }

    private void lose(long at) {
        lostAt = at;
        lostTold = true;
        troubleTold = false;
        ring.put(at, new PortEvent.Lost());
    }

    /** The device may come back under another name. */
    private boolean regain() {
        boolean retuned = !wanted.equals(tuning);
        tuning = wanted;
        Optional<String> path = port.vendor().isEmpty()
                ? Optional.of(port.path())
                : ports.list().stream().filter(port::isSameDevice).findFirst().map(Port::path);
        if (path.isEmpty()) {
            return false;
        }
        try {
            line = ports.open(path.get(), tuning);
        } catch (PortException e) {
            long now = nanos.getAsLong();
            if (e.reason() != Reason.GONE && !troubleTold && now - lostAt > PATIENCE_NANOS) {
                troubleTold = true;
                ring.put(now, new PortEvent.Trouble(e.saying()));
            }
            return false;
        }
        ring.put(nanos.getAsLong(), lostTold ? new PortEvent.Back() : new PortEvent.Retuned(tuning));
        if (lostTold && retuned) {
            ring.put(nanos.getAsLong(), new PortEvent.Retuned(tuning));
        }
        lostTold = false;
        troubleTold = false;
        return true;
    }
}
