package hiplevel.imu;

/** What a device says of its own attitude ({@code earthFromSensor}, z of earth up), in columns of one length. */
public record AttitudeSeries(long[] timeMicros, double[] w, double[] x, double[] y, double[] z) {
    public static final AttitudeSeries NONE =
            new AttitudeSeries(new long[0], new double[0], new double[0], new double[0], new double[0]);

    public int size() {
        return timeMicros.length;
    }
}
