package hiplevel.connection.stream;

import hiplevel.imu.Placement;
import hiplevel.imu.Quantity;
import hiplevel.imu.SensorDescription;
import hiplevel.serial.Port;
import hiplevel.wire.Protocol;
import hiplevel.wire.Saying;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** What a device said of itself, and what its port tells where it did not. */
final class DeviceFacts {
    private static final Saying.Hello NO_HELLO = new Saying.Hello("", "", "", OptionalInt.empty(), OptionalInt.empty());

    private final Port port;
    private final Protocol protocol;
    private Saying.Hello hello = NO_HELLO;

    DeviceFacts(Port port, Protocol protocol) {
        this.port = port;
        this.protocol = protocol;
    }

    /** Takes a hello; true when it is of another boot than the one before. */
    boolean hello(Saying.Hello said) {
        boolean booted = hello.bootId().isPresent()
                && said.bootId().isPresent()
                && hello.bootId().getAsInt() != said.bootId().getAsInt();
        hello = said;
        return booted;
    }

    /** Whether it has one sensor, by what it says or else by how many spoke. */
    boolean isSingle(int spoke) {
        return hello.sensors().orElse(spoke) <= 1;
    }

    /** The sensor's description, by what the device says of it. */
    SensorDescription describe(
            int id, int number, boolean single, Optional<Placement> placement, Saying.Sensor told, Set<Quantity> says) {
        OptionalDouble rate = told.rateHz();
        if (rate.isEmpty() && Double.isFinite(protocol.rateHz()) && protocol.rateHz() > 0) {
            rate = OptionalDouble.of(protocol.rateHz());
        }
        String serial = hello.serial().isEmpty() ? port.serialNumber() : hello.serial();
        String own = serial.isEmpty() ? shortPath() : serial;
        return new SensorDescription(
                id,
                placement.map(Placement::word).orElse(single ? own : own + "/" + number),
                placement,
                device(told.chip()),
                // calibrations are kept by it, so sensors of one device must not share it
                single || serial.isEmpty() ? serial : serial + "/" + number,
                rate,
                told.gyroscopeRange(),
                told.accelerometerRange(),
                protocol.name(),
                says);
    }

    private String device(String chip) {
        String product = hello.product().isEmpty() ? port.vendor().isPresent() ? port.words() : "" : hello.product();
        if (chip.isEmpty() || product.contains(chip)) {
            return product;
        }
        return product.isEmpty() ? chip : product + " (" + chip + ")";
    }

    private String shortPath() {
        Path name = Path.of(port.path()).getFileName();
        return name == null ? port.path() : name.toString();
    }
}
