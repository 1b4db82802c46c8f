package hiplevel.orientation;

import hiplevel.RealData;
import hiplevel.imu.ImuSeries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;

/**
 * A trial of the BROAD benchmark (Laidig, Caruso, Cereatti, Seel, Data 6 (2021) 72; CC BY 4.0): a sensor moved by hand
 * before cameras, sampled every 3500 µs.
 */
final class Broad {
    private static final int COLUMNS = 11;
    private static final long INTERVAL_MICROS = 3500;

    final ImuSeries samples;
    private final FloatBuffer rows;

    private Broad(FloatBuffer rows) {
        this.rows = rows;
        ImuSeries.Builder builder = new ImuSeries.Builder();
        for (int i = 0; i < rows.limit() / COLUMNS; i++) {
            builder.add(i * INTERVAL_MICROS, at(i, 0), at(i, 1), at(i, 2), at(i, 3), at(i, 4), at(i, 5));
        }
        samples = builder.build();
    }

    static Broad trial(String name) {
        try {
            byte[] bytes = Files.readAllBytes(RealData.at("broad/" + name));
            return new Broad(
                    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double at(int row, int column) {
        return rows.get(row * COLUMNS + column);
    }

    /** Inclination RMSE in degrees over the movement phase, where the cameras saw the sensor. */
    double inclinationRmseDeg(OrientationSeries estimate) {
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
