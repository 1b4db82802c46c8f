package hiplevel.cli.doctor;

import hiplevel.serial.Port;
import hiplevel.serial.SerialPorts;
import hiplevel.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Serial ports, whether this user may open them, and where devices are remembered. */
final class Wires {
    private Wires() {}

    static List<Symptom> look(Path home) {
        List<Symptom> found = new ArrayList<>();
        found.add(Machine.folder("remembered devices", home));
        SerialPorts system = new SerialPorts();
        Optional<String> unusable = system.unusable().map(Words.ENGLISH::say);
        if (unusable.isPresent()) {
            found.add(Symptom.limited("serial ports", unusable.get()));
            return found;
        }
        List<Port> ports = system.list();
        if (ports.isEmpty()) {
            found.add(Symptom.well("serial ports", "can be had; none is plugged in"));
        }
        ports.forEach(port -> found.add(judge(port)));
        return found;
    }

    private static Symptom judge(Port port) {
        Path device = Path.of(port.path());
        boolean refused = Files.exists(device) && !(Files.isReadable(device) && Files.isWritable(device));
        return refused
                ? Symptom.limited(
                        port.path(), "permission denied; run 'sudo usermod -aG dialout $USER', then log in again")
                : Symptom.well(port.path(), port.words());
    }
}
