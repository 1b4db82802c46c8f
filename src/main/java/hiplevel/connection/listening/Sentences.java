package hiplevel.connection.listening;

import hiplevel.serial.ControlLines;
import hiplevel.serial.Port;
import hiplevel.words.Saying;

/** What a person is told of a search. */
final class Sentences {
    private Sentences() {}

    static Saying bareRows(Port port, int columns) {
        return Saying.of("listening.bare-rows", port.path(), columns);
    }

    static Saying turnedOver(Port port, ControlLines lines) {
        return Saying.of(lines == ControlLines.HIGH ? "listening.lines-high" : "listening.lines-low", port.path());
    }

    static Saying silent(Port port) {
        return Saying.of("listening.silent", port.path());
    }

    /** @param rates how many baud rates were tried; one or none for a port without any */
    static Saying unknown(Port port, long bytes, int rates) {
        return rates > 1
                ? Saying.of("listening.unknown-at-rates", port.path(), bytes, rates)
                : Saying.of("listening.unknown", port.path(), bytes);
    }
}
