package hiplevel.connection.listening;

import hiplevel.serial.ControlLines;
import hiplevel.serial.Port;
import java.util.Locale;

/** What a person is told of a search. */
final class Sentences {
    private Sentences() {}

    static String bareRows(Port port, int columns) {
        return port.path() + ": it sends rows of " + columns
                + " numbers, and nothing in them says what they mean; say it with --columns (see 'hiplevel record --help').";
    }

    static String turnedOver(Port port, ControlLines lines) {
        return port.path() + ": nothing was heard for 2 s; trying with DTR and RTS "
                + lines.name().toLowerCase(Locale.ROOT) + ", at which some boards begin anew.";
    }

    static String silent(Port port) {
        return port.path() + ": nothing was heard at all; is the device switched on, and set to send by itself?";
    }

    static String unknown(Port port, long bytes, int rates) {
        String tried = rates > 1 ? " at " + rates + " baud rates" : "";
        return String.format(
                Locale.ROOT,
                "%s: %,d bytes were heard%s, and they are of no protocol that is known here; record them with --raw and send"
                        + " the file with a bug report, or set the device to another output format.",
                port.path(),
                bytes,
                tried);
    }
}
