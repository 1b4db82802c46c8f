package hiplevel.wire.recognition;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;
import java.util.function.IntFunction;

/** Lines as makers' sketches print them, of a sensor that tilts a little; numbers made up. */
final class Sketches {
    private Sketches() {}

    /** bunny.ino */
    static byte[] bunny(int lines) {
        return print(
                lines,
                i -> text("Orientation: %.2f %.2f %.2f\r\n", 359 - i * 0.1, 1 + i * 0.05, -2.5)
                        + (i % 10 == 0 ? "Calibration: 3 3 1 2\r\n" : ""));
    }

    /** webserial_3d.ino */
    static byte[] webSerial(int lines) {
        return print(
                lines,
                i -> text("Orientation: %.2f, %.2f, %.2f\r\n", 12 + i * 0.1, 1 + i * 0.05, -2.5)
                        + text("Quaternion: %.4f, %.4f, 0.0000, 0.0000\r\n", cos(i), sin(i))
                        + "Calibration: 3, 3, 1, 2\r\n");
    }

    /** rawdata.ino */
    static byte[] bno055Letters(int lines) {
        return print(
                lines,
                i -> text("X: %.4f Y: %.4f Z: %.4f\t\t", 12 + i * 0.1, 1 + i * 0.05, -2.5)
                        + text("qW: %.4f qX: %.4f qY: 0.0000 qZ: 0.0000\t\t\r\n", cos(i), sin(i)));
    }

    /** calibrated_orientation.ino */
    static byte[] calibratedOrientation(int lines) {
        return print(
                lines,
                i -> text("Raw: 0.1021, %.4f, 9.7%d, 1.1, 0.2, -0.4, 18.2, -3.5, -44.1\r\n", 0.1 * i, i % 10)
                        + text("Orientation: %.2f, %.2f, -2.50\r\n", 12 + i * 0.1, 1 + i * 0.05)
                        + text("Quaternion: %.4f, %.4f, 0.0000, 0.0000\r\n", cos(i), sin(i)));
    }

    static byte[] razorAngles(int lines) {
        return print(lines, i -> text("#YPR=%.2f,%.2f,%.2f\r\n", -35.17 + i * 0.02, -18.06, -157.33));
    }

    /** MPU6050_DMP6.ino after it was started */
    static byte[] dmp6(int lines) {
        return print(lines, i -> text("ypr\t%.2f\t%.2f\t%.2f\r\n", -35.17 + i * 0.02, -18.06, 57.33));
    }

    static byte[] mpu6050Raw(int lines) {
        return print(lines, i -> text("a/g:\t%d\t%d\t16102\t-131\t%d\t12\r\n", 120 + i, -310 + i, 40 - i));
    }

    /** IMU_Capture.ino */
    static byte[] nano33(int lines) {
        return print(
                lines,
                i -> (i == 0 ? "aX,aY,aZ,gX,gY,gZ\r\n" : "")
                        + text("0.%03d,-1.010,0.030,-2.990,14.470,0.730\r\n", i % 1000));
    }

    /** SparkFun 9DoF Razor M0, which prints no header */
    static byte[] razorM0(int lines) {
        return print(
                lines,
                i -> text("%d, 0.01, -0.%02d, 0.99, 1.20, 0.05, -0.31, 18.20, 3.40, -44.10\r\n", i * 10, i % 50));
    }

    static byte[] plotter(int lines) {
        return print(lines, i -> text("ax:%.2f\tay:0.10\taz:9.81\tgx:0.01\tgy:0.02\tgz:-0.01\r\n", 0.01 * i));
    }

    /** A thermometer's lines for the plotter: names, but no sensor's. */
    static byte[] thermometer(int lines) {
        return print(lines, i -> text("temperature:%.1f,humidity:41.0,pressure:1013.2\r\n", 21 + 0.1 * i));
    }

    /** Our own text mode without the checks, as typed by hand. */
    static byte[] ownUnchecked(int lines) {
        return print(lines, i -> text("I,0,%d,%d,0.10,0.20,9.81,0.01,0.02,-0.01\n", i, 1_000_000L + i * 10_000L));
    }

    /** x-IMU3 that is set to earth accelerations. */
    static byte[] ximuEarth(int lines) {
        return print(
                lines,
                i -> text(
                        "E,%d,%.4f,%.4f,0.0000,0.0000,0.0100,0.0200,0.0000\n", 1_000_000 + i * 20_000, cos(i), sin(i)));
    }

    private static double cos(int i) {
        return Math.cos(i * 0.002);
    }

    private static double sin(int i) {
        return Math.sin(i * 0.002);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static byte[] print(int lines, IntFunction<String> line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append(line.apply(i));
        }
        return text.toString().getBytes(US_ASCII);
    }
}
