package hiplevel.orientation;

import hiplevel.imu.ImuSeries;

/** Takes a filter through a series, forward in time or backward; backward the angular rate changes its sign. */
final class SeriesPass {
    private final ImuSeries series;
    private final CausalFilter filter;
    private final int direction;

    private SeriesPass(ImuSeries series, CausalFilter filter, int direction) {
        this.series = series;
        this.filter = filter;
        this.direction = direction;
    }

    static SeriesPass forward(ImuSeries series, OrientationParameters parameters) {
        return new SeriesPass(series, new CausalFilter(parameters, median(series, parameters)), 1);
    }

    static SeriesPass forward(ImuSeries series, OrientationParameters parameters, double interval) {
        return new SeriesPass(series, new CausalFilter(parameters, interval), 1);
    }

    static SeriesPass backward(ImuSeries series, OrientationParameters parameters) {
        return new SeriesPass(series, new CausalFilter(parameters, median(series, parameters)), -1);
    }

    private static double median(ImuSeries series, OrientationParameters parameters) {
        double interval = series.medianInterval();
        // a single sample has no interval, and none is needed for it
        return interval > 0 ? interval : parameters.longestStep();
    }

    CausalFilter filter() {
        return filter;
    }

    /** Takes sample {@code i}; call it for each sample, in the pass's order. */
    void step(int i) {
        int before = i - direction;
        boolean first = before < 0 || before >= series.size();
        filter.update(
                direction * series.gyrX()[i],
                direction * series.gyrY()[i],
                direction * series.gyrZ()[i],
                series.accX()[i],
                series.accY()[i],
                series.accZ()[i],
                first ? Double.NaN : Math.abs(series.timeMicros()[i] - series.timeMicros()[before]) * 1e-6);
    }
}
