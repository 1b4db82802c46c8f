package hiplevel.session;

import java.util.List;

/** What was measured less what is true, many times over, each with the standard deviation that was stated. */
record Deviations(List<Deviation> all) {
    private static final double NORMAL_95 = 1.96;

    /** One of them. */
    record Deviation(double error, double sd) {}

    int n() {
        return all.size();
    }

    double bias() {
        return all.stream().mapToDouble(Deviation::error).average().orElse(Double.NaN);
    }

    double rmse() {
        return Math.sqrt(
                all.stream().mapToDouble(d -> d.error * d.error).average().orElse(Double.NaN));
    }

    double worst() {
        return all.stream().mapToDouble(d -> Math.abs(d.error)).max().orElse(Double.NaN);
    }

    /** Share of the stated 95 % intervals, value ± 1.96 sd, that hold the truth. */
    double insideShare() {
        return all.stream().filter(d -> Math.abs(d.error) <= NORMAL_95 * d.sd).count() / (double) n();
    }

    double meanHalfWidth() {
        return NORMAL_95 * all.stream().mapToDouble(Deviation::sd).average().orElse(Double.NaN);
    }
}
