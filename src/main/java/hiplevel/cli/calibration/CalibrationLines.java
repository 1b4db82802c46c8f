package hiplevel.cli.calibration;

import hiplevel.imu.Calibration;
import hiplevel.imu.Calibration.Axis;
import hiplevel.imu.Calibration.Triad;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A calibration in five lines, in the units of data sheets. */
final class CalibrationLines {
    private static final double CONFIDENCE_95 = 1.96;
    /** Known worse than this, half a scale's usual error stays. */
    private static final double ROUGH_SD = 0.01;

    private CalibrationLines() {}

    static List<String> of(Calibration c, Path file) {
        return List.of(
                text(
                        "calibrated     serial number %s%s, %d resting poses, %d turns",
                        c.serial(),
                        c.recorded().map(when -> ", recorded " + when).orElse(""),
                        c.poses(),
                        c.turns()),
                "accelerometer  " + triad(c.accelerometer(), 1, "m/s²", 3),
                "gyroscope      " + triad(c.gyroscope(), 180 / Math.PI, "°/s", 2),
                text("left over      %.3f m/s² at rest%s", c.restResidual(), turns(c)),
                "kept in        " + file);
    }

    private static String turns(Calibration c) {
        String rough = rough(c.gyroscope());
        String left = c.turns() == 0 ? "" : text(", %.1f° after a turn", Math.toDegrees(c.turnResidual()));
        return rough.isEmpty()
                ? left
                : left + "; the gyroscope's scale about " + rough
                        + " is hardly known: turn the sensor about that too between two rests";
    }

    private static String rough(Triad rate) {
        StringBuilder axes = new StringBuilder();
        axes.append(rate.x().scaleSd() > ROUGH_SD ? ", x" : "");
        axes.append(rate.y().scaleSd() > ROUGH_SD ? ", y" : "");
        axes.append(rate.z().scaleSd() > ROUGH_SD ? ", z" : "");
        return axes.length() == 0 ? "" : axes.substring(2);
    }

    private static String triad(Triad triad, double factor, String unit, int decimals) {
        return "x " + axis(triad.x(), factor, unit, decimals) + "   y " + axis(triad.y(), factor, unit, decimals)
                + "   z " + axis(triad.z(), factor, unit, decimals);
    }

    private static String axis(Axis axis, double factor, String unit, int decimals) {
        return text("%.4f ± %.4f, ", axis.scale(), CONFIDENCE_95 * axis.scaleSd())
                + text(
                        "%+." + decimals + "f ± %." + decimals + "f %s",
                        factor * axis.offset(),
                        CONFIDENCE_95 * factor * axis.offsetSd(),
                        unit);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
