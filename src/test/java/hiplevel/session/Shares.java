package hiplevel.session;

import java.util.ArrayList;
import java.util.List;

/** Errors and the standard deviations stated of them, being collected. */
public final class Shares {
    private final List<Deviations.Deviation> all = new ArrayList<>();

    public void add(double error, double sd) {
        all.add(new Deviations.Deviation(error, sd));
    }

    public void add(Shares others) {
        all.addAll(others.all);
    }

    public int n() {
        return all.size();
    }

    public double rmse() {
        return new Deviations(all).rmse();
    }

    /** Share of the stated 95 % intervals that hold the truth. */
    public double inside() {
        return new Deviations(all).insideShare();
    }

    public double meanHalfWidth() {
        return new Deviations(all).meanHalfWidth();
    }
}
