package hiplevel.desktop.replay.strip;

import hiplevel.exercise.Band;
import hiplevel.imu.Side;
import hiplevel.repetition.Repetition;
import hiplevel.report.replay.Courses;
import java.util.Optional;

/** Which values have room in a chart, and how far apart its lines are; degrees. */
record ValueRange(double low, double high, double step) {
    static final ValueRange USUAL = of(-6, 12);

    private static final double BEYOND_FLAG = 4;
    private static final double MOST_LINES = 7;

    /** Room for every repetition and for the band; what is done between them may be cut. */
    static ValueRange of(Courses courses, Optional<Band> band, CurveStrip.Kind kind) {
        double low = -4;
        double high = band.map(b -> b.flag() + BEYOND_FLAG).orElse(8.0);
        for (var measured : courses.repetitions()) {
            Repetition r = measured.repetition();
            for (Side side : r.side().map(java.util.List::of).orElse(java.util.List.of(Side.values()))) {
                double[] values = kind == CurveStrip.Kind.DROP
                        ? courses.drop()
                        : courses.cave(side).orElse(new double[0]);
                int to = Math.min(values.length - 1, courses.grid().nearest(r.endMicros()));
                for (int i = courses.grid().nearest(r.startMicros()); i <= to; i++) {
                    // a comparison with NaN is false
                    low = values[i] - 1 < low ? values[i] - 1 : low;
                    high = values[i] + 1 > high ? values[i] + 1 : high;
                }
            }
        }
        return of(low, high);
    }

    private static ValueRange of(double low, double high) {
        double step = 5;
        while ((high - low) / step > MOST_LINES) {
            step *= 2;
        }
        return new ValueRange(low, high, step);
    }

    double firstLine() {
        return Math.ceil(low / step) * step;
    }
}
