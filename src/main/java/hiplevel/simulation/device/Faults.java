package hiplevel.simulation.device;

import java.util.List;

/**
 * What is to go wrong.
 *
 * @param flippedShare share of the bytes in which one bit is flipped, 0 … 1
 * @param droppedShare share of the bytes that are left out, 0 … 1
 * @param bootText whether the processor prints its boot log before the first frame of every boot
 * @param resetSeconds when the device boots again by itself, in rising order
 * @param unpluggings in rising order
 */
public record Faults(
        double flippedShare,
        double droppedShare,
        boolean bootText,
        List<Double> resetSeconds,
        List<Unplugging> unpluggings) {
    public static final Faults NONE = new Faults(0, 0, false, List.of(), List.of());

    /**
     * The plug is pulled and put back.
     *
     * @param battery whether the device goes on meanwhile; otherwise it boots when it is plugged in
     */
    public record Unplugging(double atSeconds, double seconds, boolean battery) {}

    public Faults {
        resetSeconds = List.copyOf(resetSeconds);
        unpluggings = List.copyOf(unpluggings);
        if (!(flippedShare >= 0 && droppedShare >= 0 && flippedShare + droppedShare <= 1)) {
            throw new IllegalArgumentException("shares of flipped and of dropped bytes are from 0 to 1 together; got "
                    + flippedShare + " and " + droppedShare);
        }
    }

    public Faults flipping(double share) {
        return new Faults(share, droppedShare, bootText, resetSeconds, unpluggings);
    }

    public Faults dropping(double share) {
        return new Faults(flippedShare, share, bootText, resetSeconds, unpluggings);
    }

    public Faults withBootText() {
        return new Faults(flippedShare, droppedShare, true, resetSeconds, unpluggings);
    }

    public Faults resetAt(Double... seconds) {
        return new Faults(flippedShare, droppedShare, bootText, List.of(seconds), unpluggings);
    }

    public Faults unplugged(Unplugging... when) {
        return new Faults(flippedShare, droppedShare, bootText, resetSeconds, List.of(when));
    }
}
