package hiplevel.connection;

import hiplevel.connection.memory.Memory;
import hiplevel.connection.stream.PortControl;
import hiplevel.connection.stream.RecorderTime;
import hiplevel.connection.stream.Roster;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Marker;
import hiplevel.serial.Port;
import hiplevel.serial.PortException;
import hiplevel.serial.PortException.Reason;
import hiplevel.serial.PortStream;
import hiplevel.serial.Ports;
import hiplevel.serial.Tuning;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Several ports heard at once, as one source of samples. */
public final class Wearables implements AutoCloseable {
    /** the longest that the intake rests when nothing arrives; what is timed is that exact */
    private static final long REST_NANOS = 20_000_000L;

    private static final long LONGEST_WITHOUT_TICK_NANOS = 50_000_000;
    /** chunks of one port before the next one has its turn */
    private static final int TURN = 64;

    private final ImuSink out;
    private final RecorderTime time;
    private final LongSupplier nanos;
    private final List<PortIntake> intakes = new ArrayList<>();
    private final List<PortStream> streams = new ArrayList<>();
    private final Queue<Marker> markers = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::run, "intake");
    private volatile boolean closing;
    private long lastTick;

    private Wearables(ImuSink out, RecorderTime time, LongSupplier nanos) {
        this.out = out;
        this.time = time;
        this.nanos = nanos;
        lastTick = time.originNanos() - REST_NANOS;
    }

    /**
     * Opens the ports and begins to deliver to the sinks, in their order, on a thread of its own; returns at once.
     *
     * @param raw gets the bytes too, if given
     * @param nanos the only clock, steady; its present value is the recorder's time 0
     * @throws PortException when one cannot be opened; none is open then
     */
    public static Wearables connect(
            List<Wish> wishes,
            List<ImuSink> sinks,
            Optional<RawSink> raw,
            ConnectionListener listener,
            ConnectionSettings settings,
            Ports ports,
            Memory memory,
            LongSupplier nanos)
            throws PortException {
        RecorderTime time = new RecorderTime(nanos.getAsLong());
        Fanout out = new Fanout(sinks, listener::stopped);
        Wearables wearables = new Wearables(out, time, nanos);
        memory.warning().ifPresent(warning -> listener.message("", warning));
        Roster roster = new Roster();
        Set<String> named = new HashSet<>();
        for (Wish wish : wishes) {
            if (!named.add(wish.port())) {
                throw new PortException(Reason.BUSY, Saying.of("port.twice", wish.port()));
            }
        }
        try {
            for (Wish wish : wishes) {
                Port port = ports.at(wish.port());
                int number = wearables.intakes.size();
                wearables.open(
                        new PortIntake(number, port, wish, roster, out, raw, listener, settings, memory, time),
                        ports,
                        port);
            }
        } catch (PortException e) {
            wearables.streams.forEach(PortStream::close);
            throw e;
        }
        wearables.thread.start();
        return wearables;
    }

    private void open(PortIntake intake, Ports ports, Port port) throws PortException {
        PortStream stream = PortStream.open(ports, port, intake.tuning(), nanos, () -> LockSupport.unpark(thread));
        intake.opened(new PortControl() {
            @Override
            public void retune(Tuning tuning) {
                stream.retune(tuning);
            }

            @Override
            public boolean send(byte[] bytes, LongConsumer leaves) {
                return stream.send(bytes, leaves);
            }
        });
        intakes.add(intake);
        streams.add(stream);
    }

    /** How each port fares now, in the order of the wishes; from any thread. */
    public List<PortStatus> status() {
        long now = nowMicros();
        return intakes.stream().map(intake -> intake.status(now)).toList();
    }

    /** The recorder's time now, µs. */
    public long nowMicros() {
        return time.micros(nanos.getAsLong());
    }

    /** Puts a marker of now among the samples; from any thread. */
    public void mark(String text) {
        markers.add(new Marker(nowMicros(), text));
        LockSupport.unpark(thread);
    }

    /** Stops listening, delivers everything that was received, and returns when the sinks have got it all. */
    @Override
    public void close() {
        streams.forEach(PortStream::stop);
        streams.forEach(PortStream::close);
        closing = true;
        LockSupport.unpark(thread);
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        boolean last;
        do {
            // asked before fetching: what was received before closing is fetched after
            last = closing;
            long before = nanos.getAsLong();
            boolean nothingLeft = !fetch();
            // a flood of bytes must not keep the recorder from its disk
            if (nothingLeft || before - lastTick >= LONGEST_WITHOUT_TICK_NANOS) {
                tick(before);
            }
            if (nothingLeft && !last) {
                LockSupport.parkNanos(this, REST_NANOS);
            }
        } while (!last);
        while (fetch()) {
            // until nothing is left
        }
        long now = nanos.getAsLong();
        for (PortIntake intake : intakes) {
            try {
                intake.end(now);
            } catch (RuntimeException e) {
                intake.failed(e);
            }
        }
    }

    /** Tells the sinks how late it is: all that was read before has been delivered. */
    private void tick(long before) {
        if (before - lastTick >= REST_NANOS) {
            lastTick = before;
            out.tick(time.micros(before));
        }
    }

    /** One turn for each port; whether anything came. */
    private boolean fetch() {
        boolean any = false;
        for (int i = 0; i < intakes.size(); i++) {
            PortIntake intake = intakes.get(i);
            PortStream stream = streams.get(i);
            try {
                for (int n = 0; n < TURN && stream.poll(intake); n++) {
                    any = true;
                }
                intake.tick(nanos.getAsLong());
            } catch (RuntimeException e) {
                // one port's error is not the other ports' loss, nor its own next bytes'
                any = true;
                intake.failed(e);
            }
        }
        for (Marker marker = markers.poll(); marker != null; marker = markers.poll()) {
            out.marker(marker);
        }
        return any;
    }
}
