/**
 * What is plugged into this computer, for whoever asks a person: {@link hiplevel.connection.found.Computer} lists ports and
 * connects them, {@link hiplevel.connection.found.Watching} hears several at once while the person chooses among them,
 * {@link hiplevel.connection.found.WhichSensor} finds out by a tilt which one is worn where.
 *
 * <p>Out: ports by their USB names, how each fares, why one cannot be opened and what command helps. Whoever uses this needs to
 * know nothing of {@link hiplevel.serial} and {@link hiplevel.wire}.
 */
package hiplevel.connection.found;
