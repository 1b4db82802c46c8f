package hiplevel.kinematics.activity;

import java.util.Arrays;

/** How far a sensor leans either way along one direction: sines of the 0.5th and 99.5th percentile. */
public record Excursion(double low, double high) {
    private static final double RARE = 0.005;

    public static Excursion of(TiltPath path, double azimuth) {
        return of(path, azimuth, 0, path.p1().length);
    }

    public static Excursion of(TiltPath path, double azimuth, int from, int to) {
        double[] lean = new double[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            double a = path.along(azimuth, i);
            if (!Double.isNaN(a)) {
                lean[n++] = a;
            }
        }
        if (n == 0) {
            return new Excursion(0, 0);
        }
        Arrays.sort(lean, 0, n);
        return new Excursion(lean[(int) (RARE * (n - 1))], lean[(int) Math.round((1 - RARE) * (n - 1))]);
    }

    /** Whether it goes farther to the positive side. */
    public boolean positive() {
        return high + low >= 0;
    }
}
