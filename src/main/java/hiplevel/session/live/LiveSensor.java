package hiplevel.session.live;

import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.clock.CausalClock;
import hiplevel.imu.clock.CommonTime;
import hiplevel.kinematics.grid.GridRing;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.orientation.CausalFilter;
import hiplevel.orientation.CausalOrientation;
import hiplevel.orientation.OrientationParameters;

/** One sensor as it is heard: how well, and its attitude now. Allocates nothing per sample once its rate is known. */
public final class LiveSensor {
    /** Faster than this, somebody moves, rad/s: well above noise, bias and the sway of standing. */
    private static final double MOVING = Math.toRadians(10);

    private final SensorDescription description;
    private final OrientationParameters parameters;
    private final boolean worn;

    private CausalClock clock = new CausalClock();
    private boolean clockObserved;

    /** what is remembered of it; nothing of a sensor that is not worn where it is of use */
    private GridRing ring;

    private CausalFilter filter;
    private double interval;
    private FirstSamples first = new FirstSamples(CausalOrientation.LEARNT_FROM + 1);

    private long lastMicros = Long.MIN_VALUE;
    private long filteredMicros;
    private long samples;
    private long missing;
    private int thisHalf;
    private int halfBefore;
    private boolean moved;

    LiveSensor(SensorDescription description, OrientationParameters parameters, boolean worn) {
        this.description = description;
        this.parameters = parameters;
        this.worn = worn;
        if (description.rateHz().isPresent()) {
            start();
        }
    }

    /** Where to remember it; before its first sample. */
    void keep(GridRing memory) {
        ring = memory;
    }

    boolean isWorn() {
        return worn;
    }

    /** Whether this is the sensor that is used there. */
    boolean isWornAt(Placement placement) {
        return worn && description.placement().get() == placement;
    }

    /**
     * An observation of its clock.
     *
     * @return whether it is the first, and so large that all times until now were of another clock: {@link #forget} them
     */
    boolean observed(long streamMicros, long offsetMicros) {
        boolean foreign = !clockObserved && samples > 0 && Math.abs(offsetMicros) > CommonTime.FOREIGN_MICROS;
        clockObserved = true;
        if (foreign) {
            clock = new CausalClock();
        }
        clock.observed(streamMicros, offsetMicros);
        return foreign;
    }

    /** What was heard until now does not count: it was of another time. */
    void forget() {
        lastMicros = Long.MIN_VALUE;
        if (filter == null) {
            first.size = 0;
        } else {
            filter = new CausalFilter(parameters, interval);
        }
    }

    /** The recorder's time of the next sample, as known by now. */
    long time(long streamMicros) {
        return clock.time(streamMicros);
    }

    /**
     * Takes a sample by the recorder's time; one that is not later than the one before is left out.
     *
     * @return µs since the sample before; 0 for the first one and for one left out
     */
    long sample(long timeMicros, double gx, double gy, double gz, double ax, double ay, double az) {
        if (timeMicros <= lastMicros) {
            return 0;
        }
        long step = lastMicros == Long.MIN_VALUE ? 0 : timeMicros - lastMicros;
        lastMicros = timeMicros;
        samples++;
        thisHalf++;
        moved |= gx * gx + gy * gy + gz * gz > MOVING * MOVING;
        if (filter == null) {
            first.add(timeMicros, gx, gy, gz, ax, ay, az);
            if (first.full()) {
                start();
            }
            return step;
        }
        missing += step == 0 ? 0 : lacking(step);
        filter(timeMicros, gx, gy, gz, ax, ay, az);
        return step;
    }

    /** As many samples as fit into a step beyond the one that ends it. */
    private long lacking(long step) {
        return Math.max(0, Math.round(step * 1e-6 / interval) - 1);
    }

    private void filter(long timeMicros, double gx, double gy, double gz, double ax, double ay, double az) {
        filter.update(gx, gy, gz, ax, ay, az, (timeMicros - filteredMicros) * 1e-6);
        filteredMicros = timeMicros;
        if (ring != null) {
            ring.attitude(filter.w(), filter.x(), filter.y(), filter.z());
            ring.add(timeMicros, gx - filter.biasX(), gy - filter.biasY(), gz - filter.biasZ(), ax, ay, az);
        }
    }

    /** The interval is known, or will not become better known: what was heard until now goes its way. */
    private void start() {
        interval = CausalOrientation.nominalInterval(description.rateHz(), first.timeMicros, first.size, parameters);
        filter = new CausalFilter(parameters, interval);
        for (int i = 0; i < first.size; i++) {
            missing += i == 0 ? 0 : lacking(first.timeMicros[i] - first.timeMicros[i - 1]);
            double[] v = first.values[i];
            filter(first.timeMicros[i], v[0], v[1], v[2], v[3], v[4], v[5]);
        }
        first = null;
    }

    /** No sample will come any more. */
    void end() {
        if (filter == null) {
            start();
        }
        if (ring != null) {
            ring.end();
        }
    }

    /** Half a second of data time is over. */
    void halfSecond() {
        halfBefore = thisHalf;
        thisHalf = 0;
    }

    /** Whether it moved since this was asked last. */
    boolean movedMeanwhile() {
        boolean was = moved;
        moved = false;
        return was;
    }

    /** The first instant of the grid that it has not reached. */
    long reached() {
        return ring == null ? 0 : ring.reached();
    }

    SensorMotion motion(long from, long to, long reached) {
        return ring.motion(description.placement().orElseThrow(), from, to, reached);
    }

    /** Whether there is an attitude, and not one from before a silence. */
    boolean heardWithin(long micros, long nowMicros) {
        return filter != null && samples > 0 && nowMicros - lastMicros <= micros;
    }

    /** Whether the last sample was the first after a gap: its heading is a guess. */
    boolean segmentStarted() {
        return filter.segmentStarted();
    }

    public SensorDescription description() {
        return description;
    }

    /** Samples heard in the last second of data time, when {@link LiveListener#status} is told. */
    public int lastSecond() {
        return thisHalf + halfBefore;
    }

    /** The time of its last sample, µs; {@link Long#MIN_VALUE} before the first. */
    public long lastSeenMicros() {
        return lastMicros;
    }

    public long samples() {
        return samples;
    }

    /** Samples that its rate promises and that were not heard, up to its last sample. */
    public long missing() {
        return missing;
    }

    /** The sensor's own attitude now, {@code earthFromSensor}, heading its own; the identity until its rate is known. */
    public double attitudeW() {
        return filter == null ? 1 : filter.w();
    }

    public double attitudeX() {
        return filter == null ? 0 : filter.x();
    }

    public double attitudeY() {
        return filter == null ? 0 : filter.y();
    }

    public double attitudeZ() {
        return filter == null ? 0 : filter.z();
    }

    /** Samples kept while the rate is still unknown. */
    private static final class FirstSamples {
        final long[] timeMicros;
        final double[][] values;
        int size;

        FirstSamples(int capacity) {
            timeMicros = new long[capacity];
            values = new double[capacity][6];
        }

        void add(long time, double gx, double gy, double gz, double ax, double ay, double az) {
            timeMicros[size] = time;
            double[] v = values[size++];
            v[0] = gx;
            v[1] = gy;
            v[2] = gz;
            v[3] = ax;
            v[4] = ay;
            v[5] = az;
        }

        boolean full() {
            return size == timeMicros.length;
        }
    }
}
