package hiplevel.connection.listening;

import hiplevel.connection.memory.Remembered;
import hiplevel.serial.ControlLines;
import hiplevel.serial.Port;
import hiplevel.serial.Tuning;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In which order a port's tunings are tried (protocols.md 5.4). */
final class Rates {
    private static final List<Integer> USUAL = List.of(115200, 9600, 57600, 921600, 460800, 230400, 38400);

    private Rates() {}

    /** What was remembered first; where a baud rate means nothing, one is as good as any. */
    static List<Tuning> of(Port port, Optional<Remembered> hint) {
        ControlLines lines = hint.map(h -> h.linesHigh() ? ControlLines.HIGH : ControlLines.LOW)
                .orElse(port.controlLines());
        Set<Integer> bauds = new LinkedHashSet<>();
        hint.ifPresent(h -> bauds.add(h.baud()));
        if (port.baudMatters()) {
            bauds.addAll(USUAL);
        } else if (bauds.isEmpty()) {
            bauds.add(USUAL.get(0));
        }
        return bauds.stream().map(baud -> new Tuning(baud, lines)).toList();
    }
}
