package hiplevel.serial;

import java.util.Set;

/** What stands behind a USB identity (protocols.md 5.2). */
final class UsbKind {
    /** CH34x, CP210x, FTDI, Prolific */
    private static final Set<Integer> BRIDGES = Set.of(0x1A86, 0x10C4, 0x0403, 0x067B);
    /** Xsens, Yost, Nordic, Espressif, Arduino (two), Adafruit, Teensy, Raspberry Pi, SparkFun, ST, Microchip */
    private static final Set<Integer> MAKERS =
            Set.of(0x2639, 0x2476, 0x1915, 0x303A, 0x2341, 0x2A03, 0x239A, 0x16C0, 0x2E8A, 0x1B4F, 0x0483, 0x04D8);

    private static final Set<Integer> ARDUINO = Set.of(0x2341, 0x2A03);
    /** Uno, Mega, Due's programming port and their kin: a second chip stands before the serial line */
    private static final Set<Integer> BRIDGED_ARDUINOS =
            Set.of(0x0001, 0x0010, 0x003B, 0x003D, 0x003F, 0x0042, 0x0043, 0x0044, 0x0243);

    private UsbKind() {}

    static Port.Kind of(int vendor, int product) {
        if (BRIDGES.contains(vendor) || (ARDUINO.contains(vendor) && BRIDGED_ARDUINOS.contains(product))) {
            return Port.Kind.BRIDGE;
        }
        return MAKERS.contains(vendor) ? Port.Kind.NATIVE : Port.Kind.UNKNOWN;
    }
}
