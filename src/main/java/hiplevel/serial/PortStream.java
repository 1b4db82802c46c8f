package hiplevel.serial;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * One port as one stream over any number of unpluggings: a thread that reads and stamps, another that writes. What was read
 * waits here until it is fetched with {@link #poll} (1 MiB: 25 s of the fastest sensor).
 */
public final class PortStream implements AutoCloseable {
    private static final int RING = 1 << 20;
    private static final long RETRY_NANOS = 200_000_000L;
    /** longer than a read waits */
    private static final long END_MILLIS = 1_000;

    private final PortReader reader;
    private final PortWriter writer;
    private final Thread reading;
    private final Thread writing;
    private volatile boolean stopped;

    private PortStream(PortReader reader, LongSupplier nanos, String name, Runnable arrived) {
        this.reader = reader;
        writer = new PortWriter(reader, nanos);
        reading = new Thread(() -> read(arrived), "reads " + name);
        writing = new Thread(writer, "writes " + name);
        reading.setDaemon(true);
        writing.setDaemon(true);
    }

    /**
     * Opens the port and begins to read.
     *
     * @param arrived called on the reading thread when there may be something to poll; returns at once
     */
    public static PortStream open(Ports ports, Port port, Tuning tuning, LongSupplier nanos, Runnable arrived)
            throws PortException {
        SerialLine line = ports.open(port.path(), tuning);
        PortReader reader = new PortReader(ports, port, line, tuning, nanos, RING);
        PortStream stream = new PortStream(reader, nanos, port.path(), arrived);
        stream.reading.start();
        stream.writing.start();
        return stream;
    }

    /** Tells the oldest thing that was not fetched yet; false when there is none. One thread may call this. */
    public boolean poll(Incoming to) {
        return reader.poll(to);
    }

    /** Asks for another tuning; {@link PortEvent.Retuned} tells from where on it holds. */
    public void retune(Tuning tuning) {
        reader.want(tuning);
    }

    /**
     * Queues bytes to be written; false when the port takes none.
     *
     * @param leaves told when the write begins, on another thread
     */
    public boolean send(byte[] bytes, LongConsumer leaves) {
        return writer.send(bytes, leaves);
    }

    /** Stops reading, without waiting for it. */
    public void stop() {
        stopped = true;
        LockSupport.unpark(reading);
        writing.interrupt();
    }

    /** Stops reading and closes the port; what was read can still be polled. Waits a second at most. */
    @Override
    public void close() {
        stop();
        try {
            reading.join(END_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // also where the reading thread hangs in the system: closing ends its read
        reader.close();
    }

    private void read(Runnable arrived) {
        while (!stopped) {
            boolean again = reader.step();
            arrived.run();
            if (!again && !stopped) {
                LockSupport.parkNanos(RETRY_NANOS);
            }
        }
        reader.close();
    }
}
