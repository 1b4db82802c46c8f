package hiplevel.serial;

import com.fazecast.jSerialComm.SerialPort;
import hiplevel.serial.PortException.Reason;
import hiplevel.words.Saying;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An open port of jSerialComm, without its listeners (they repeat and deadlock) and without its {@code isOpen} (true after
 * unplugging).
 */
final class CommLine implements SerialLine {
    /** a read's longest wait; also how long it takes until a stop is noticed */
    private static final int READ_MILLIS = 200;

    private final SerialPort port;
    /** the device's file, where devices are files */
    private final Path file;

    private CommLine(SerialPort port) {
        this.port = port;
        String path = port.getSystemPortPath();
        file = path.startsWith("/") ? Path.of(path) : null;
    }

    static SerialLine open(SerialPort port, String path, Tuning tuning) throws PortException {
        port.setComPortParameters(tuning.baud(), 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
        port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, READ_MILLIS, 0);
        // before opening: raised lines reset many a board
        if (tuning.lines() == ControlLines.HIGH) {
            port.setDTR();
            port.setRTS();
        } else {
            port.clearDTR();
            port.clearRTS();
        }
        // the answer counts, not the error code: it is set on pseudo-terminals that opened well
        if (!port.openPort(0)) {
            throw failure(path, port.getLastErrorCode(), tuning);
        }
        // what came before the line was set raw is mangled
        port.flushIOBuffers();
        return new CommLine(port);
    }

    @Override
    public int read(byte[] into) {
        return port.readBytes(into, into.length);
    }

    @Override
    public int write(byte[] bytes) {
        return port.writeBytes(bytes, bytes.length);
    }

    @Override
    public boolean isPresent() {
        return file == null || Files.exists(file);
    }

    @Override
    public void close() {
        port.closePort();
    }

    /** By errno, and by Windows' numbers where they differ; elsewhere 5 is an input or output error. */
    static PortException failure(String path, int code, Tuning tuning) {
        boolean windows = !path.startsWith("/");
        return switch (code) {
            case 11, 16, 32, 35 -> busy(path);
            case 1, 13 -> new PortException(Reason.NO_PERMISSION, Saying.of("port.no-permission", path));
            // jSerialComm says 2 of a port that this program holds itself
            case 2, 6, 19 -> isThere(path) ? busy(path) : new PortException(Reason.GONE, Saying.of("port.gone", path));
            case 21, 25 -> new PortException(Reason.REFUSED, Saying.of("port.no-serial-port", path));
            case 5 -> windows ? busy(path) : refused(path, code, tuning);
            default -> refused(path, code, tuning);
        };
    }

    private static boolean isThere(String path) {
        return path.startsWith("/") && Files.exists(Path.of(path));
    }

    private static PortException busy(String path) {
        return new PortException(Reason.BUSY, Saying.of("port.busy", path));
    }

    private static PortException refused(String path, int code, Tuning tuning) {
        return new PortException(Reason.REFUSED, Saying.of("port.refused", path, tuning.baud(), code));
    }
}
