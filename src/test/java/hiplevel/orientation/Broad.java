package hiplevel.orientation;

import hiplevel.RealData;
import hiplevel.imu.ImuSeries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.util.List;

/**
 * A trial of the BROAD benchmark (Laidig, Caruso, Cereatti, Seel, Data 6 (2021) 72; CC BY 4.0): a sensor moved by hand
 * before cameras, sampled every 3500 µs.
 */
public final class Broad {
    /** The six trials, and the RMSE of inclination that the authors' own C++ code reaches, to three digits. */
    public static final List<Reference> REFERENCES = List.of(
            new Reference("02_undisturbed_slow_rotation_B.f32", 0.429, 0.312),
            new Reference("07_undisturbed_fast_rotation_B.f32", 1.023, 0.959),
            new Reference("11_undisturbed_slow_translation_B.f32", 0.420, 0.261),
            new Reference("16_undisturbed_fast_translation_B.f32", 0.539, 0.427),
            new Reference("25_disturbed_tapping_B.f32", 0.382, 0.266),
            new Reference("36_disturbed_attached_magnet_5cm.f32", 0.877, 0.546));

    private static final int COLUMNS = 11;
    private static final long INTERVAL_MICROS = 3500;

    private final ImuSeries samples;
    private final FloatBuffer rows;

    /** What the authors' code reaches in a trial, °: sample by sample, and with the whole recording at hand. */
    public record Reference(String name, double causalDeg, double recordedDeg) {}

    private Broad(FloatBuffer rows) {
        this.rows = rows;
        ImuSeries.Builder builder = new ImuSeries.Builder();
        for (int i = 0; i < rows.limit() / COLUMNS; i++) {
            builder.add(i * INTERVAL_MICROS, at(i, 0), at(i, 1), at(i, 2), at(i, 3), at(i, 4), at(i, 5));
        }
        samples = builder.build();
    }

    public static Broad trial(String name) {
        try {
            byte[] bytes = Files.readAllBytes(RealData.at("broad/" + name));
            return new Broad(
                    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ImuSeries samples() {
        return samples;
    }

    private double at(int row, int column) {
        return rows.get(row * COLUMNS + column);
    }

    /** Inclination RMSE in degrees over the movement phase, where the cameras saw the sensor. */
    public double inclinationRmseDeg(OrientationSeries estimate) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < samples.size(); i++) {
            if (at(i, 10) == 1 && !Double.isNaN(at(i, 6))) {
                double error = inclinationError(estimate, i);
                sum += error * error;
                count++;
            }
        }
        return Math.toDegrees(Math.sqrt(sum / count));
    }

    private double inclinationError(OrientationSeries estimate, int i) {
        double rw = at(i, 6);
        double rx = at(i, 7);
        double ry = at(i, 8);
        double rz = at(i, 9);
        double w = estimate.w()[i];
        double x = estimate.x()[i];
        double y = estimate.y()[i];
        double z = estimate.z()[i];
        double dw = w * rw + x * rx + y * ry + z * rz;
        double dz = -w * rz - x * ry + y * rx + z * rw;
        return 2 * Math.acos(Math.min(1, Math.sqrt(dw * dw + dz * dz)));
    }
}
