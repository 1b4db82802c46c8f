package hiplevel.form.trend;

import java.util.Arrays;

/** The median of the slopes of all pairs: a trend that single outliers do not turn (Theil 1950, Sen 1968). */
public final class TheilSen {
    /** More points than this are thinned evenly: pairs grow with the square. */
    private static final int MOST = 400;

    private TheilSen() {}

    /**
     * The slope of y over x; NaN with fewer than two different x. Pairs of equal x say nothing and are left out.
     *
     * @param x as long as y
     */
    public static double slope(double[] x, double[] y) {
        int step = Math.max(1, (x.length + MOST - 1) / MOST);
        int n = (x.length + step - 1) / step;
        double[] slopes = new double[n * (n - 1) / 2];
        int count = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double run = x[j * step] - x[i * step];
                if (run != 0) {
                    slopes[count++] = (y[j * step] - y[i * step]) / run;
                }
            }
        }
        return median(Arrays.copyOf(slopes, count));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int n = values.length;
        return n == 0 ? Double.NaN : (values[(n - 1) / 2] + values[n / 2]) / 2;
    }
}
