package hiplevel.connection;

import hiplevel.wire.Protocol;
import hiplevel.wire.recognition.Protocols;
import hiplevel.wire.text.BareCsv;
import hiplevel.wire.text.columns.ColumnLayout;
import java.util.List;
import java.util.Optional;

/**
 * How ports are listened to.
 *
 * @param protocols those that are recognised
 * @param bareRows how bare rows of numbers are read on every port of which the {@link Wish} does not say it, where the
 *     person said what their columns mean ({@code --columns}); without it such rows are refused
 * @param mayWrite whether a device that was recognised may be asked who it is and for its clock; nothing is ever written
 *     before that
 */
public record ConnectionSettings(List<Protocol> protocols, Optional<Protocol> bareRows, boolean mayWrite) {
    public ConnectionSettings {
        protocols = List.copyOf(protocols);
    }

    /**
     * Everything that is understood.
     *
     * @param columns as typed, see {@link ColumnLayout#of}
     * @throws IllegalArgumentException with a sentence for the person when the columns cannot be understood
     */
    public ConnectionSettings(Optional<String> columns, boolean mayWrite) {
        this(Protocols.all(), columns.map(ConnectionSettings::rowsOf), mayWrite);
    }

    private static Protocol rowsOf(String columns) {
        return BareCsv.protocol(ColumnLayout.of(columns));
    }

    /** How bare rows of that port are read. */
    Optional<Protocol> bareRowsOf(Wish wish) {
        return wish.columns().map(ConnectionSettings::rowsOf).or(() -> bareRows);
    }

    /** Everything that is understood; devices may be asked. */
    public static ConnectionSettings usual() {
        return new ConnectionSettings(Protocols.all(), Optional.empty(), true);
    }
}
