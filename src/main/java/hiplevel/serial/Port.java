package hiplevel.serial;

import java.util.OptionalInt;
import java.util.Set;

/**
 * A serial port as the system tells of it. What it does not tell is empty.
 *
 * @param path what opens it: {@code /dev/ttyACM0}, {@code COM3}
 * @param words the system's description, for people
 * @param vendor USB vendor id
 * @param product USB product id
 * @param serialNumber USB serial number
 * @param location where it is plugged in, in the system's own numbering
 * @param kind what stands between the USB and the sensor
 */
public record Port(
        String path,
        String words,
        OptionalInt vendor,
        OptionalInt product,
        String serialNumber,
        String location,
        Kind kind) {
    /** What stands between the USB and the sensor: it decides about baud rates and control lines. */
    public enum Kind {
        /** a converter chip before a real serial line: the baud rate matters, raised control lines may reset the board */
        BRIDGE,
        /** the sensor's own USB: baud rates mean nothing, and it may not speak before DTR is high */
        NATIVE,
        /** a pseudo-terminal: neither means anything */
        PSEUDO,
        /** anything else; taken for a bridge */
        UNKNOWN;

        /** CH34x, CP210x, FTDI, Prolific */
        private static final Set<Integer> BRIDGES = Set.of(0x1A86, 0x10C4, 0x0403, 0x067B);
        /** Xsens, Yost, Nordic, Espressif, Arduino (two), Adafruit, Teensy, Raspberry Pi, SparkFun, ST, Microchip */
        private static final Set<Integer> MAKERS =
                Set.of(0x2639, 0x2476, 0x1915, 0x303A, 0x2341, 0x2A03, 0x239A, 0x16C0, 0x2E8A, 0x1B4F, 0x0483, 0x04D8);

        private static final Set<Integer> ARDUINO = Set.of(0x2341, 0x2A03);
        /** Uno, Mega, Due's programming port and their kin: a second chip stands before the serial line */
        private static final Set<Integer> BRIDGED_ARDUINOS =
                Set.of(0x0001, 0x0010, 0x003B, 0x003D, 0x003F, 0x0042, 0x0043, 0x0044, 0x0243);

        /** What stands behind a USB identity (protocols.md 5.2). */
        static Kind of(int vendor, int product) {
            if (BRIDGES.contains(vendor) || (ARDUINO.contains(vendor) && BRIDGED_ARDUINOS.contains(product))) {
                return BRIDGE;
            }
            return MAKERS.contains(vendor) ? NATIVE : UNKNOWN;
        }
    }

    /** A port of which nothing but the path is known. */
    public static Port named(String path, Kind kind) {
        return new Port(path, path, OptionalInt.empty(), OptionalInt.empty(), "", "", kind);
    }

    /** Whether bytes come out wrong at another baud rate than the device's. */
    public boolean baudMatters() {
        return kind == Kind.BRIDGE || kind == Kind.UNKNOWN;
    }

    /** How its control lines should be to begin with (protocols.md 5.3): low where raising resets, high where it wakes. */
    public ControlLines controlLines() {
        return kind == Kind.NATIVE ? ControlLines.HIGH : ControlLines.LOW;
    }

    /**
     * Whether this is, as far as can be told, the same device as the other: by ids and serial number; where there is no
     * serial number by ids and the place where it is plugged in; where there is neither, by path.
     */
    public boolean isSameDevice(Port other) {
        if (vendor.isEmpty()) {
            return other.vendor.isEmpty() && path.equals(other.path);
        }
        return vendor.equals(other.vendor)
                && product.equals(other.product)
                && serialNumber.equals(other.serialNumber)
                && (!serialNumber.isEmpty() || location.equals(other.location));
    }
}
