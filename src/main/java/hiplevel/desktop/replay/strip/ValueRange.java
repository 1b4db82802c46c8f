package hiplevel.desktop.replay.strip;

import hiplevel.exercise.Band;
import hiplevel.imu.Side;
import hiplevel.report.replay.Courses;
import java.util.List;
import java.util.Optional;

/** Which values have room in a chart; degrees. */
record ValueRange(double low, double high) {
    static final ValueRange USUAL = new ValueRange(-6, 12);

    private static final double BEYOND_FLAG = 4;

    /** Room for every repetition and for the band; what is done between them may be cut. Without any, for all that was done. */
    static ValueRange of(Courses courses, Optional<Band> band, CurveStrip.Kind kind) {
        ValueRange range =
                new ValueRange(-4, band.map(b -> b.flag() + BEYOND_FLAG).orElse(8.0));
        if (courses.repetitions().isEmpty()) {
            for (Side side : Side.values()) {
                double[] values = values(courses, kind, side);
                range = range.with(values, 0, values.length);
            }
        }
        for (int k = 0; k < courses.repetitions().size(); k++) {
            List<Side> sides = courses.repetitions()
                    .get(k)
                    .repetition()
                    .side()
                    .map(List::of)
                    .orElse(List.of(Side.values()));
            for (Side side : sides) {
                double[] values = values(courses, kind, side);
                range = range.with(values, courses.first(k), Math.min(values.length, courses.behind(k)));
            }
        }
        return range;
    }

    private static double[] values(Courses courses, CurveStrip.Kind kind, Side side) {
        return kind == CurveStrip.Kind.DROP
                ? courses.drop()
                : courses.cave(side).orElse(new double[0]);
    }

    private ValueRange with(double[] values, int from, int to) {
        double least = low;
        double most = high;
        for (int i = from; i < to; i++) {
            // a comparison with NaN is false
            least = values[i] - 1 < least ? values[i] - 1 : least;
            most = values[i] + 1 > most ? values[i] + 1 : most;
        }
        return new ValueRange(least, most);
    }

    double firstLine(double step) {
        return Math.ceil(low / step) * step;
    }
}
