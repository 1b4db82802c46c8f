package hiplevel.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import hiplevel.serial.PortException.Reason;
import hiplevel.words.Saying;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The ports of this computer, by jSerialComm. Its native library is loaded when one of these is made. */
public final class SerialPorts implements Ports {
    private final Optional<String> problem = new NativeLibrary().problem();

    @Override
    public Optional<Saying> unusable() {
        return problem.map(why -> Saying.of("port.unusable", why));
    }

    /**
     * Lets this run, and end, before the library closes all ports of its own accord, which it does as soon as the program
     * is told to end: for whoever wants to hear them to the last byte.
     */
    @Override
    public void beforeExit(Runnable last) {
        if (problem.isEmpty()) {
            SerialPort.addShutdownHook(new Thread(last, "last of the ports"));
        }
    }

    @Override
    public List<Port> list() {
        if (problem.isPresent()) {
            return List.of();
        }
        List<Port> ports = new ArrayList<>();
        for (SerialPort port : SerialPort.getCommPorts()) {
            Port told = told(port);
            if (isDevice(told)) {
                ports.add(told);
            }
        }
        ports.sort(Comparator.comparing(Port::path));
        return List.copyOf(ports);
    }

    @Override
    public Port at(String path) {
        String real = resolved(path);
        return list().stream()
                .filter(p -> p.path().equals(real) || p.path().equals(path))
                .findFirst()
                .map(p -> new Port(path, p.words(), p.vendor(), p.product(), p.serialNumber(), p.location(), p.kind()))
                .orElse(Port.named(path, isPseudo(real) ? Port.Kind.PSEUDO : Port.Kind.UNKNOWN));
    }

    @Override
    public SerialLine open(String path, Tuning tuning) throws PortException {
        Optional<Saying> unusable = unusable();
        if (unusable.isPresent()) {
            throw new PortException(Reason.NO_NATIVE_LIBRARY, Saying.of("connection.of-port", path, unusable.get()));
        }
        String real = resolved(path);
        if (real.startsWith("/") && (!Files.exists(Path.of(real)) || Files.isRegularFile(Path.of(real)))) {
            throw gone(path);
        }
        try {
            return CommLine.open(SerialPort.getCommPort(real), path, tuning);
        } catch (SerialPortInvalidPortException e) {
            throw gone(path);
        }
    }

    private PortException gone(String path) {
        List<Port> listed = list();
        Saying instead = listed.isEmpty()
                ? Saying.of("port.none")
                : Saying.of("port.others", listed.stream().map(Port::path).collect(Collectors.joining(", ")));
        return new PortException(Reason.GONE, Saying.of("port.not-there", path, instead));
    }

    private static Port told(SerialPort port) {
        OptionalInt vendor = id(port.getVendorID());
        OptionalInt product = id(port.getProductID());
        String path = port.getSystemPortPath();
        Port.Kind kind = vendor.isPresent() && product.isPresent()
                ? Port.Kind.of(vendor.getAsInt(), product.getAsInt())
                : isPseudo(path) ? Port.Kind.PSEUDO : Port.Kind.UNKNOWN;
        return new Port(
                path,
                words(port.getPortDescription()),
                vendor,
                product,
                vendor.isPresent() ? words(port.getSerialNumber()) : "",
                vendor.isPresent() ? words(port.getPortLocation()) : "",
                kind);
    }

    private static OptionalInt id(int told) {
        return told > 0 ? OptionalInt.of(told) : OptionalInt.empty();
    }

    /** jSerialComm says so where it knows nothing. */
    private static String words(String told) {
        return told == null || told.equalsIgnoreCase("unknown") ? "" : told.strip();
    }

    /**
     * Leaves out a Mac's call-in twins, Bluetooth's, the serial lines of a board that nothing is known of, and
     * pseudo-terminals, which the library lists once they were opened.
     */
    private static boolean isDevice(Port port) {
        String path = port.path();
        return !path.startsWith("/dev/tty.")
                && !path.toLowerCase(Locale.ROOT).contains("bluetooth")
                && port.kind() != Port.Kind.PSEUDO
                && !(path.startsWith("/dev/ttyS") && port.vendor().isEmpty());
    }

    private static boolean isPseudo(String path) {
        return path.startsWith("/dev/pts/") || path.matches("/dev/ttys\\d+");
    }

    /** What a link leads to, where ports are files: a link's own name does not tell what kind of port it is. */
    private static String resolved(String path) {
        try {
            return File.separatorChar == '/' ? Path.of(path).toRealPath().toString() : path;
        } catch (IOException e) {
            return path;
        }
    }
}
