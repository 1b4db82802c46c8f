package hiplevel.desktop.capture.source;

import hiplevel.connection.ConnectionListener;
import hiplevel.connection.PortStatus;
import hiplevel.connection.found.NotOpened;
import hiplevel.imu.ImuSink;
import java.util.List;

/** Whence samples come: wearables on ports, a virtual wearer. */
public interface Source {
    /**
     * Begins to deliver to the sinks, in their order, on a thread of its own; returns at once.
     *
     * @throws NotOpened when nothing can be heard there
     */
    Running start(List<ImuSink> sinks, ConnectionListener listener) throws NotOpened;

    /** A source that delivers. */
    interface Running extends AutoCloseable {
        /** The recorder's time now, µs; 0 when it began. */
        long nowMicros();

        /** Puts a mark of now among the samples; from any thread. */
        void mark(String text);

        /** How its ports fare; empty where it has none. */
        default List<PortStatus> ports() {
            return List.of();
        }

        /** Whoever wears it stands still and begins with the alignment movements; only a virtual wearer does as told. */
        default void alignAnew() {}

        /** Stops, and returns when the sinks have got all that was heard. */
        @Override
        void close();
    }
}
