package hiplevel.connection;

import java.util.Optional;

/**
 * How ports are listened to.
 *
 * @param columns what the columns of bare rows of numbers mean ({@code --columns}); without it such rows are refused
 * @param mayWrite whether a device that was recognised may be asked who it is and for its clock; nothing is ever written
 *     before that
 */
public record ConnectionSettings(Optional<String> columns, boolean mayWrite) {
    public static final ConnectionSettings USUAL = new ConnectionSettings(Optional.empty(), true);
}
