package hiplevel.desktop.replay.strip;

import hiplevel.exercise.Band;
import hiplevel.imu.Side;
import hiplevel.report.replay.Courses;
import java.util.List;
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
        for (int k = 0; k < courses.repetitions().size(); k++) {
            List<Side> sides = courses.repetitions()
                    .get(k)
                    .repetition()
                    .side()
                    .map(List::of)
                    .orElse(List.of(Side.values()));
            for (Side side : sides) {
                double[] values = kind == CurveStrip.Kind.DROP
                        ? courses.drop()
                        : courses.cave(side).orElse(new double[0]);
                for (int i = courses.first(k); i < Math.min(values.length, courses.behind(k)); i++) {
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
