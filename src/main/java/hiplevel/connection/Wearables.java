package hiplevel.connection;

import hiplevel.connection.memory.Memory;
import hiplevel.imu.ImuSink;
import hiplevel.serial.PortException;
import hiplevel.serial.Ports;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Several ports heard at once, as one source of samples. */
public final class Wearables implements AutoCloseable {
    private Wearables() {}

    /**
     * Opens the ports and begins to deliver to the sinks, in their order, on a thread of its own; returns at once.
     *
     * @param raw gets the bytes too, if given
     * @param nanos the only clock, {@code System::nanoTime}; its present value is the recorder's time 0
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
        throw new UnsupportedOperationException();
    }

    /** How each port fares now, in the order of the wishes; from any thread. */
    public List<PortStatus> status() {
        throw new UnsupportedOperationException();
    }

    /** The recorder's time now, µs. */
    public long nowMicros() {
        throw new UnsupportedOperationException();
    }

    /** Puts a marker of now among the samples; from any thread. */
    public void mark(String text) {
        throw new UnsupportedOperationException();
    }

    /** Stops listening, delivers everything that was received, and returns when the sinks have got it all. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
