package hiplevel.imu;

import hiplevel.spatial.Vector3;
import java.util.Optional;

/**
 * What one sensor's accelerometer and gyroscope read wrongly, axis by axis, as a rotate-and-rest recording showed it.
 *
 * @param serial serial number of the device
 * @param recorded when the recording began, as it says, UTC; empty where it does not say
 * @param poses resting poses that differ from one another
 * @param turns turns between rests that told the gyroscope's scale
 * @param accelerometer its scale and offset, m/s²
 * @param gyroscope its scale and offset, rad/s
 * @param restResidual how far the corrected force stays from gravity at rest, root mean square, m/s²
 * @param turnResidual how far the turns, integrated, stay from the gravity that they lead to, root mean square, rad; NaN
 *     without turns
 */
public record Calibration(
        String serial,
        Optional<String> recorded,
        int poses,
        int turns,
        Triad accelerometer,
        Triad gyroscope,
        double restResidual,
        double turnResidual) {

    /**
     * An axis that reads {@code scale · truth + offset}.
     *
     * @param scaleSd standard deviation of the scale
     * @param offsetSd standard deviation of the offset
     */
    public record Axis(double scale, double offset, double scaleSd, double offsetSd) {
        /** What it is exposed to when it reads this. */
        public double corrected(double reading) {
            return (reading - offset) / scale;
        }
    }

    /** The three axes of an accelerometer or a gyroscope. */
    public record Triad(Axis x, Axis y, Axis z) {
        public static Triad of(Vector3 scale, Vector3 offset, Vector3 scaleSd, Vector3 offsetSd) {
            return new Triad(
                    new Axis(scale.x(), offset.x(), scaleSd.x(), offsetSd.x()),
                    new Axis(scale.y(), offset.y(), scaleSd.y(), offsetSd.y()),
                    new Axis(scale.z(), offset.z(), scaleSd.z(), offsetSd.z()));
        }

        public Vector3 corrected(Vector3 reading) {
            return new Vector3(x.corrected(reading.x()), y.corrected(reading.y()), z.corrected(reading.z()));
        }

        public Vector3 scale() {
            return new Vector3(x.scale, y.scale, z.scale);
        }

        public Vector3 offset() {
            return new Vector3(x.offset, y.offset, z.offset);
        }

        public Vector3 scaleSd() {
            return new Vector3(x.scaleSd, y.scaleSd, z.scaleSd);
        }

        public Vector3 offsetSd() {
            return new Vector3(x.offsetSd, y.offsetSd, z.offsetSd);
        }
    }

    /** The samples without those errors, at the same times. */
    public ImuSeries corrected(ImuSeries raw) {
        int n = raw.size();
        double[][] c = new double[6][n];
        for (int i = 0; i < n; i++) {
            c[0][i] = gyroscope.x.corrected(raw.gyrX()[i]);
            c[1][i] = gyroscope.y.corrected(raw.gyrY()[i]);
            c[2][i] = gyroscope.z.corrected(raw.gyrZ()[i]);
            c[3][i] = accelerometer.x.corrected(raw.accX()[i]);
            c[4][i] = accelerometer.y.corrected(raw.accY()[i]);
            c[5][i] = accelerometer.z.corrected(raw.accZ()[i]);
        }
        return new ImuSeries(raw.timeMicros(), c[0], c[1], c[2], c[3], c[4], c[5]);
    }
}
