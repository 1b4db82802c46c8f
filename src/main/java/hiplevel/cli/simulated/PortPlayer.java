package hiplevel.cli.simulated;

import hiplevel.serial.ControlLines;
import hiplevel.serial.PortException;
import hiplevel.serial.Ports;
import hiplevel.serial.SerialLine;
import hiplevel.serial.Tuning;
import hiplevel.simulation.device.DeviceEvent;
import hiplevel.simulation.device.HostTalk;
import hiplevel.simulation.device.VirtualDevice;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Lets a virtual device speak on a port, in time. A port that is gone is tried again until it is back; what the device
 * says meanwhile is lost, as it would be.
 */
public final class PortPlayer implements AutoCloseable {
    private static final long RETRY_MILLIS = 50;
    private static final long DRAIN_MILLIS = 200;
    private static final long LONGEST_SLEEP_NANOS = 100_000_000;

    private final VirtualDevice device;
    private final HostTalk talk;
    private final Ports ports;
    private final String path;
    private final Tuning tuning;
    private final double speed;
    private final LongSupplier nanos;
    private volatile Optional<SerialLine> line = Optional.empty();
    private volatile boolean closed;
    private volatile long lastSentMicros = Long.MIN_VALUE;
    private long startNanos;

    /**
     * @param speed device seconds per second; infinite: as fast as the port takes it
     * @param nanos a steady clock
     */
    public PortPlayer(VirtualDevice device, Ports ports, String path, int baud, double speed, LongSupplier nanos) {
        this.device = device;
        this.ports = ports;
        this.path = path;
        this.speed = speed;
        this.nanos = nanos;
        talk = new HostTalk(device);
        tuning = new Tuning(baud, ControlLines.HIGH);
    }

    /** When what was last written was due, µs since the device was plugged in. */
    public long lastSentMicros() {
        return lastSentMicros;
    }

    /**
     * Opens the port and speaks until the device has nothing more to say, or this is closed.
     *
     * @param atNanos when the device was plugged in, by the clock
     * @throws PortException when the port cannot be opened at first
     */
    public void play(long atNanos) throws PortException, InterruptedException {
        startNanos = atNanos;
        line = Optional.of(ports.open(path, tuning));
        Thread listener = new Thread(this::listen, "host of " + path);
        listener.setDaemon(true);
        listener.start();
        try {
            for (Optional<DeviceEvent> event = next(); event.isPresent() && !closed; event = next()) {
                await(event.get().dueMicros());
                if (event.get() instanceof DeviceEvent.Burst burst) {
                    if (write(burst.bytes())) {
                        lastSentMicros = burst.dueMicros();
                    }
                } else if (event.get() instanceof DeviceEvent.Unplugged out) {
                    hangUp();
                    await(out.dueMicros() + out.forMicros());
                    open();
                }
            }
            // closing a port throws away what has not left it yet
            TimeUnit.MILLISECONDS.sleep(DRAIN_MILLIS);
        } finally {
            close();
        }
    }

    private synchronized Optional<DeviceEvent> next() {
        return device.next();
    }

    private void await(long dueMicros) throws InterruptedException {
        long due = startNanos + Math.round(1e3 * dueMicros / speed);
        // asked again now and then: a clock that goes on while the computer sleeps is ahead of a sleep that does not
        for (long left = due - nanos.getAsLong(); left > 0 && !closed; left = due - nanos.getAsLong()) {
            TimeUnit.NANOSECONDS.sleep(Math.min(left, LONGEST_SLEEP_NANOS));
        }
    }

    private boolean write(byte[] bytes) throws InterruptedException {
        if (line.isEmpty()) {
            open();
        }
        Optional<SerialLine> to = line;
        if (to.isPresent() && to.get().write(bytes) >= bytes.length) {
            return true;
        }
        hangUp();
        return false;
    }

    /** Tries once; the next message tries again. */
    private void open() throws InterruptedException {
        try {
            line = Optional.of(ports.open(path, tuning));
        } catch (PortException notYet) {
            TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
        }
    }

    private void hangUp() {
        line.ifPresent(SerialLine::close);
        line = Optional.empty();
    }

    private void listen() {
        byte[] buffer = new byte[256];
        while (!closed) {
            Optional<SerialLine> from = line;
            int heard = from.isPresent() ? from.get().read(buffer) : -1;
            if (heard > 0) {
                byte[] said = new byte[heard];
                System.arraycopy(buffer, 0, said, 0, heard);
                byte[] answer = answer(said);
                if (answer.length > 0) {
                    from.get().write(answer);
                }
            } else if (heard < 0) {
                try {
                    TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }

    private synchronized byte[] answer(byte... said) {
        long now = Math.round((nanos.getAsLong() - startNanos) * speed / 1000);
        return talk.answer(now, said);
    }

    @Override
    public void close() {
        closed = true;
        hangUp();
    }
}
