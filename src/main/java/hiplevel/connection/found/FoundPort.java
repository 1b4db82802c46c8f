package hiplevel.connection.found;

import hiplevel.imu.Placement;
import hiplevel.serial.Port;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A port as a person gets to see it. What the system does not tell is empty.
 *
 * @param path what opens it
 * @param name what the USB calls the device; the path where it calls it nothing
 * @param vendor USB vendor id
 * @param product USB product id
 * @param location where it is plugged in, in the system's own numbering
 * @param remembered where its sensor was worn the last time
 */
public record FoundPort(
        String path,
        String name,
        OptionalInt vendor,
        OptionalInt product,
        String serialNumber,
        String location,
        Optional<Placement> remembered) {

    static FoundPort of(Port port, Optional<Placement> remembered) {
        return new FoundPort(
                port.path(),
                port.words(),
                port.vendor(),
                port.product(),
                port.serialNumber(),
                port.location(),
                remembered);
    }

    /** {@code 1a86:7523}; empty for what is not on the USB. */
    public String usb() {
        return vendor.isEmpty() ? "" : String.format(Locale.ROOT, "%04x:%04x", vendor.getAsInt(), product.orElse(0));
    }
}
