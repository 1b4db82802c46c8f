package hiplevel.desktop.capture.source;

import hiplevel.connection.ConnectionListener;
import hiplevel.connection.ConnectionSettings;
import hiplevel.connection.PortStatus;
import hiplevel.connection.Wearables;
import hiplevel.connection.Wish;
import hiplevel.connection.found.Computer;
import hiplevel.connection.found.NotOpened;
import hiplevel.imu.ImuSink;
import java.util.List;
import java.util.Optional;

/** Wearables on ports. */
public final class PortsSource implements Source {
    private final Computer computer;
    private final List<Wish> wishes;
    private final ConnectionSettings settings;

    public PortsSource(Computer computer, List<Wish> wishes, ConnectionSettings settings) {
        this.computer = computer;
        this.wishes = List.copyOf(wishes);
        this.settings = settings;
    }

    @Override
    public Running start(List<ImuSink> sinks, ConnectionListener listener) throws NotOpened {
        Wearables wearables = computer.connect(wishes, sinks, Optional.empty(), listener, settings);
        return new Running() {
            @Override
            public long nowMicros() {
                return wearables.nowMicros();
            }

            @Override
            public void mark(String text) {
                wearables.mark(text);
            }

            @Override
            public List<PortStatus> ports() {
                return wearables.status();
            }

            @Override
            public void close() {
                wearables.close();
            }
        };
    }
}
