package hiplevel.orientation;

/**
 * All that a {@link CausalFilter} remembers between samples, and nothing that it could compute from its parameters.
 * Opaque: take it from a filter, keep it, start another filter from it.
 */
public final class FilterState {
    final StrapDown strapDown = new StrapDown();
    final Inclination inclination = new Inclination();
    final LowPassed force = new LowPassed();
    final RestDetector rest = new RestDetector();
    final BiasEstimate bias;

    /** Whether a usable sample has been seen. */
    boolean started;

    /** Time since the last usable sample, s. */
    double waited;

    boolean skipped;
    boolean segmentStarted;

    FilterState(double biasVariance) {
        bias = new BiasEstimate(biasVariance);
    }

    /** Starts anew after a gap, keeping the bias and its covariance; heading goes on where it was. */
    void startSegment() {
        Inclination i = inclination;
        strapDown.set(i.attitudeW, i.attitudeX, i.attitudeY, i.attitudeZ);
        inclination.reset();
        force.reset();
        rest.reset();
        bias.resetCourse();
    }

    FilterState copy() {
        FilterState copy = new FilterState(0);
        copy.strapDown.set(strapDown);
        copy.inclination.set(inclination);
        copy.force.set(force);
        copy.rest.set(rest);
        copy.bias.set(bias);
        copy.started = started;
        copy.waited = waited;
        copy.skipped = skipped;
        copy.segmentStarted = segmentStarted;
        return copy;
    }
}
