package hiplevel.connection.found;

import hiplevel.serial.Port;
import hiplevel.serial.PortException;
import hiplevel.serial.PortException.Reason;
import hiplevel.serial.Ports;
import hiplevel.serial.SerialLine;
import hiplevel.serial.Tuning;
import hiplevel.words.Saying;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Ports of which a test says what is plugged in and which rows of text come, one every 2 ms. */
final class Plugged implements Ports {
    private static final long ROW_NANOS = 2_000_000;

    private final Map<String, IntFunction<String>> devices = new ConcurrentHashMap<>();
    private final Map<String, Reason> refused = new ConcurrentHashMap<>();
    private final Set<String> open = ConcurrentHashMap.newKeySet();

    /** @param row what the device says as its n-th row */
    void plugIn(String path, IntFunction<String> row) {
        devices.put(path, row);
    }

    void unplug(String path) {
        devices.remove(path);
    }

    void refuse(String path, Reason why) {
        devices.put(path, n -> "");
        refused.put(path, why);
    }

    void allow(String path) {
        refused.remove(path);
    }

    Set<String> open() {
        return Set.copyOf(open);
    }

    @Override
    public List<Port> list() {
        return devices.keySet().stream().sorted().map(this::at).toList();
    }

    @Override
    public Port at(String path) {
        return new Port(
                path,
                "Wearable on " + path,
                OptionalInt.of(0x239A),
                OptionalInt.of(0x8029),
                "N" + path,
                "1-1",
                Port.Kind.NATIVE);
    }

    @Override
    public SerialLine open(String path, Tuning tuning) throws PortException {
        Reason why = refused.get(path);
        if (why != null || !devices.containsKey(path)) {
            throw new PortException(why == null ? Reason.GONE : why, Saying.verbatim(path + ": it cannot be opened."));
        }
        open.add(path);
        return new Line(path);
    }

    private final class Line implements SerialLine {
        private final String path;
        private int row;

        Line(String path) {
            this.path = path;
        }

        @Override
        public int read(byte[] into) {
            LockSupport.parkNanos(ROW_NANOS);
            IntFunction<String> device = devices.get(path);
            if (device == null) {
                return -1;
            }
            byte[] text = device.apply(row++).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(text, 0, into, 0, text.length);
            return text.length;
        }

        @Override
        public int write(byte[] bytes) {
            throw new AssertionError("nothing is written while a person chooses");
        }

        @Override
        public boolean isPresent() {
            return devices.containsKey(path);
        }

        @Override
        public void close() {
            open.remove(path);
        }
    }
}
