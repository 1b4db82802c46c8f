package hiplevel.orientation;

import hiplevel.imu.ImuSeries;

/** Takes a filter through a series, forward in time or backward; backward the angular rate changes its sign. */
final class SeriesPass {
    private final ImuSeries series;
    private final CausalFilter filter;
    private final int direction;

    private SeriesPass(ImuSeries series, OrientationParameters parameters, int direction) {
        this.series = series;
        this.direction = direction;
        double interval = series.medianInterval();
        // a single sample has no interval, and none is needed for it
        filter = new CausalFilter(parameters, interval > 0 ? interval : parameters.longestStep());
    }

    static SeriesPass forward(ImuSeries series, OrientationParameters parameters) {
        return new SeriesPass(series, parameters, 1);
    }

    static SeriesPass backward(ImuSeries series, OrientationParameters parameters) {
        return new SeriesPass(series, parameters, -1);
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
