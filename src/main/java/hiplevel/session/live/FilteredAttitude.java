package hiplevel.session.live;

import hiplevel.kinematics.grid.GridRing;
import hiplevel.orientation.CausalFilter;
import hiplevel.orientation.CausalOrientation;
import hiplevel.orientation.OrientationParameters;
import java.util.OptionalDouble;

/**
 * Our own filter's attitude, sample by sample. Where the stream states no rate, the first samples are held back until they
 * tell it, as {@link CausalOrientation#nominalInterval} has it.
 */
final class FilteredAttitude implements LiveAttitude {
    private final OptionalDouble statedRateHz;
    private final OrientationParameters parameters;
    private final long[] firstTimes = new long[CausalOrientation.LEARNT_FROM + 1];
    private final double[][] firstSamples = new double[CausalOrientation.LEARNT_FROM + 1][];
    private int held;
    private CausalFilter filter;
    private double interval;
    private long last = Long.MIN_VALUE;
    private long missing;
    private double rate;

    FilteredAttitude(OptionalDouble statedRateHz, OrientationParameters parameters) {
        this.statedRateHz = statedRateHz;
        this.parameters = parameters;
        if (statedRateHz.isPresent()) {
            start(null);
        }
    }

    /**
     * A sample, later than the one before.
     *
     * @param ring where to keep it; null for nowhere
     */
    void add(long timeMicros, double gx, double gy, double gz, double ax, double ay, double az, GridRing ring) {
        if (filter != null) {
            filter(timeMicros, gx, gy, gz, ax, ay, az, ring);
            return;
        }
        firstTimes[held] = timeMicros;
        firstSamples[held++] = new double[] {gx, gy, gz, ax, ay, az};
        if (held == firstTimes.length) {
            start(ring);
        }
    }

    /** The interval is known, or will not become better known: what was held back goes its way. */
    private void start(GridRing ring) {
        interval = CausalOrientation.nominalInterval(statedRateHz, firstTimes, held, parameters);
        filter = new CausalFilter(parameters, interval);
        for (int i = 0; i < held; i++) {
            double[] v = firstSamples[i];
            filter(firstTimes[i], v[0], v[1], v[2], v[3], v[4], v[5], ring);
        }
        held = 0;
    }

    private void filter(long time, double gx, double gy, double gz, double ax, double ay, double az, GridRing ring) {
        double step = last == Long.MIN_VALUE ? Double.NaN : (time - last) * 1e-6;
        last = time;
        // as many as fit into a step beyond the one that ends it
        missing += Math.max(0, Math.round(step / interval) - 1);
        filter.update(gx, gy, gz, ax, ay, az, step);
        double x = gx - filter.biasX();
        double y = gy - filter.biasY();
        double z = gz - filter.biasZ();
        rate = Math.sqrt(x * x + y * y + z * z);
        if (ring != null) {
            ring.attitude(filter.w(), filter.x(), filter.y(), filter.z());
            ring.add(time, x, y, z, ax, ay, az);
        }
    }

    @Override
    public boolean known() {
        return filter != null && last != Long.MIN_VALUE;
    }

    @Override
    public double w() {
        return filter == null ? 1 : filter.w();
    }

    @Override
    public double x() {
        return filter == null ? 0 : filter.x();
    }

    @Override
    public double y() {
        return filter == null ? 0 : filter.y();
    }

    @Override
    public double z() {
        return filter == null ? 0 : filter.z();
    }

    @Override
    public double rate() {
        return rate;
    }

    @Override
    public boolean segmentStarted() {
        return filter.segmentStarted();
    }

    @Override
    public long missing() {
        return missing;
    }

    @Override
    public void forget() {
        held = 0;
        last = Long.MIN_VALUE;
        if (filter != null) {
            filter = new CausalFilter(parameters, interval);
        }
    }

    @Override
    public void end(GridRing ring) {
        if (filter == null) {
            start(ring);
        }
        if (ring != null) {
            ring.end();
        }
    }
}
