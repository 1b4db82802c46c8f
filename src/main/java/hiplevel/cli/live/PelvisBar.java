package hiplevel.cli.live;

import hiplevel.imu.Side;
import java.util.Locale;
import java.util.Optional;

/** The pelvis line from the front of the screen: left hip at the left, tilted as the wearer's pelvis is. */
final class PelvisBar {
    /** From the top of a character cell to its bottom, in five steps. */
    private static final String SCAN_LINES = "⎺⎻─⎼⎽";

    private static final int WIDTH = 21;
    /** The bar's ends reach top and bottom at this tilt; more looks the same. */
    private static final double FULL_DEG = 10;
    /** Less than this is level to the eye and to the sensor. */
    private static final double LEVEL_DEG = 1;

    private PelvisBar() {}

    /** The bar and what it shows, in words; {@code obliquityDeg} + = right side up, NaN when unknown. */
    static String of(double obliquityDeg, Optional<Side> stance) {
        return "L " + line(obliquityDeg) + " R   " + words(obliquityDeg, stance);
    }

    static String line(double obliquityDeg) {
        if (Double.isNaN(obliquityDeg)) {
            return "·".repeat(WIDTH);
        }
        double tilt = Math.max(-1, Math.min(1, obliquityDeg / FULL_DEG));
        StringBuilder bar = new StringBuilder(WIDTH);
        for (int i = 0; i < WIDTH; i++) {
            double right = 2.0 * i / (WIDTH - 1) - 1;
            // half the steps above the middle, half below; the right end rises with the tilt
            bar.append(SCAN_LINES.charAt((int) Math.round(2 - 2 * tilt * right)));
        }
        return bar.toString();
    }

    static String words(double obliquityDeg, Optional<Side> stance) {
        if (Double.isNaN(obliquityDeg)) {
            return "pelvis not known yet";
        }
        if (Math.abs(obliquityDeg) < LEVEL_DEG) {
            return stance.map(s -> "standing " + s.word() + ": ").orElse("") + "level";
        }
        Side lower = obliquityDeg > 0 ? Side.LEFT : Side.RIGHT;
        String degrees = String.format(Locale.ROOT, "%.0f°", Math.abs(obliquityDeg));
        return stance.map(s -> "standing " + s.word() + ": "
                        + (s == lower
                                ? s.opposite().word() + " hip hikes " + degrees
                                : lower.word() + " hip drops " + degrees))
                .orElse(lower.word() + " hip lower by " + degrees);
    }
}
