package hiplevel.connection.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.imu.Placement;
import hiplevel.serial.Port;
import hiplevel.words.Explained;
import hiplevel.words.Saying;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The devices that were heard before: by USB ids and serial number, or where there is none by ids and the place where they
 * are plugged in. A file {@code devices.json} in the home folder. What cannot be read or written is told once as a warning
 * and otherwise ignored. A port without USB identity is not remembered.
 */
public final class Memory {
    private static final String FILE = "devices.json";
    private static final String FORMAT = "hiplevel-devices";
    /** Larger than any file of ours, bytes. */
    private static final long LARGEST = 1 << 20;

    private static final int HIGHEST_BAUD = 12_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Optional<Path> file;
    private final Map<String, Remembered> devices = new TreeMap<>();
    private Optional<Saying> warning = Optional.empty();

    private Memory(Optional<Path> file) {
        this.file = file;
    }

    /** The one in that folder, which need not exist yet. */
    public static Memory in(Path home) {
        Memory memory = new Memory(Optional.of(home.resolve(FILE)));
        memory.read(home.resolve(FILE));
        return memory;
    }

    /** One that is empty and is gone with the program. */
    public static Memory none() {
        return new Memory(Optional.empty());
    }

    /** What was wrong with the file, for people; told once. */
    public synchronized Optional<Saying> warning() {
        Optional<Saying> told = warning;
        warning = Optional.empty();
        return told;
    }

    /** What was learnt of the device that is plugged in there. */
    public synchronized Optional<Remembered> of(Port port) {
        return key(port).map(devices::get);
    }

    /** Keeps what was learnt, in the file too if it can be written. */
    public synchronized void keep(Port port, Remembered learnt) {
        Optional<String> key = key(port);
        if (key.isEmpty() || learnt.equals(devices.put(key.get(), learnt)) || file.isEmpty()) {
            return;
        }
        try {
            write(file.get());
        } catch (IOException e) {
            warning = Optional.of(Saying.of("memory.not-written", file.get(), Explained.of(e)));
        }
    }

    private static Optional<String> key(Port port) {
        if (port.vendor().isEmpty() || port.product().isEmpty()) {
            return Optional.empty();
        }
        String where = port.serialNumber().isEmpty() ? "at " + port.location() : port.serialNumber();
        return Optional.of(String.format(
                Locale.ROOT,
                "%04x:%04x %s",
                port.vendor().getAsInt(),
                port.product().getAsInt(),
                where));
    }

    private void read(Path from) {
        if (!Files.exists(from)) {
            return;
        }
        try {
            if (Files.size(from) > LARGEST) {
                warn(from, Saying.of("memory.too-large"));
                return;
            }
            JsonNode root = JSON.readTree(Files.readAllBytes(from));
            if (root == null || !root.path("format").asText().equals(FORMAT)) {
                warn(from, Saying.of("memory.no-list"));
                return;
            }
            root.path("devices").properties().forEach(entry -> {
                JsonNode device = entry.getValue();
                int baud = device.path("baud").asInt();
                if (baud > 0 && baud <= HIGHEST_BAUD) {
                    devices.put(entry.getKey(), remembered(device, baud));
                }
            });
        } catch (JsonProcessingException e) {
            warn(from, Saying.of("memory.no-json"));
        } catch (IOException e) {
            warn(from, Explained.of(e));
        }
    }

    private void warn(Path from, Saying why) {
        devices.clear();
        warning = Optional.of(Saying.of("memory.not-read", from, why));
    }

    private static Remembered remembered(JsonNode device, int baud) {
        return new Remembered(
                device.path("protocol").asText(),
                baud,
                device.path("linesHigh").asBoolean(),
                Placement.named(device.path("placement").asText()));
    }

    /** Whole or not at all: another session may read it meanwhile. */
    private void write(Path to) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT).put("version", 1);
        ObjectNode all = root.putObject("devices");
        devices.forEach((key, learnt) -> {
            ObjectNode device = all.putObject(key);
            device.put("protocol", learnt.protocol()).put("baud", learnt.baud()).put("linesHigh", learnt.linesHigh());
            learnt.placement().ifPresent(placement -> device.put("placement", placement.word()));
        });
        Path folder = to.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, "devices-", ".json");
        try {
            Files.write(beside, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
            Files.move(beside, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
