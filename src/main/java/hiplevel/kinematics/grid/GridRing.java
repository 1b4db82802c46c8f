package hiplevel.kinematics.grid;

import hiplevel.imu.Placement;
import java.util.Arrays;

/**
 * The last instants of the common grid as one sensor was heard there, filled sample by sample: linear between samples, the
 * attitude along the short arc, and NaN where the nearest samples lie more than {@link SensorMotion#LONGEST_BRIDGE_MICROS}
 * apart. Allocates nothing per sample.
 *
 * <p>One thread adds; another may {@linkplain #motion copy} what was added before it was told of it, as long as that is
 * not so long ago that it has been written over.
 */
public final class GridRing {
    /** attitude w x y z, angular rate less bias x y z, specific force x y z */
    private static final int COLUMNS = 10;

    private final long originMicros;
    private final long stepMicros;
    private final int capacity;
    /** instants from here on are not asked for */
    private final long limit;

    private final double[][] columns;
    private final double[] before = new double[COLUMNS];
    private final double[] now = new double[COLUMNS];
    private long timeBefore;
    private boolean started;
    /** the first instant of the grid not yet reached */
    private long next;

    /**
     * A ring without any instant.
     *
     * @param originMicros the instant with index 0; samples before it are passed over
     * @param capacity how many instants are remembered
     */
    public GridRing(long originMicros, long stepMicros, int capacity) {
        this(originMicros, stepMicros, capacity, Long.MAX_VALUE);
    }

    private GridRing(long originMicros, long stepMicros, int capacity, long limit) {
        this.originMicros = originMicros;
        this.stepMicros = stepMicros;
        this.capacity = capacity;
        this.limit = limit;
        columns = new double[COLUMNS][capacity];
        for (double[] column : columns) {
            Arrays.fill(column, Double.NaN);
        }
    }

    /** A ring that holds one grid from its first instant to its last. */
    static GridRing of(TimeGrid grid) {
        return new GridRing(grid.startMicros(), grid.stepMicros(), grid.count(), grid.count());
    }

    /** The sensor's attitude {@code earthFromSensor} at the sample that {@link #add} adds next. */
    public void attitude(double w, double x, double y, double z) {
        now[0] = w;
        now[1] = x;
        now[2] = y;
        now[3] = z;
    }

    /** A sample: its time, later than the one before; rad/s less the gyroscope's bias, m/s². */
    public void add(long timeMicros, double gx, double gy, double gz, double ax, double ay, double az) {
        now[4] = gx;
        now[5] = gy;
        now[6] = gz;
        now[7] = ax;
        now[8] = ay;
        now[9] = az;
        if (started && timeMicros > timeBefore) {
            boolean bridged = timeMicros - timeBefore <= SensorMotion.LONGEST_BRIDGE_MICROS;
            long end = Math.min(limit, Math.floorDiv(timeMicros - originMicros + stepMicros - 1, stepMicros));
            // of a gap longer than the ring only its end is remembered
            for (long g = Math.max(next, end - capacity); g < end; g++) {
                long t = originMicros + g * stepMicros;
                if (bridged && t >= timeBefore) {
                    mix(slot(g), (t - timeBefore) / (double) (timeMicros - timeBefore));
                } else {
                    blank(slot(g));
                }
            }
            next = Math.max(next, end);
        }
        started = true;
        timeBefore = timeMicros;
        System.arraycopy(now, 0, before, 0, COLUMNS);
    }

    /** No sample will come any more: one that lies on an instant tells of that instant by itself. */
    public void end() {
        if (started && next < limit && timeBefore == originMicros + next * stepMicros) {
            System.arraycopy(before, 0, now, 0, COLUMNS);
            mix(slot(next), 0);
            next++;
        }
    }

    /** The index of the first instant that no sample has reached yet. */
    public long reached() {
        return next;
    }

    private int slot(long g) {
        return (int) (g % capacity);
    }

    private void blank(int at) {
        for (double[] column : columns) {
            column[at] = Double.NaN;
        }
    }

    private void mix(int at, double f) {
        double sign = before[0] * now[0] + before[1] * now[1] + before[2] * now[2] + before[3] * now[3] < 0 ? -1 : 1;
        double w = mix(before[0], sign * now[0], f);
        double x = mix(before[1], sign * now[1], f);
        double y = mix(before[2], sign * now[2], f);
        double z = mix(before[3], sign * now[3], f);
        double n = 1 / Math.sqrt(w * w + x * x + y * y + z * z);
        columns[0][at] = w * n;
        columns[1][at] = x * n;
        columns[2][at] = y * n;
        columns[3][at] = z * n;
        for (int c = 4; c < COLUMNS; c++) {
            columns[c][at] = mix(before[c], now[c], f);
        }
    }

    private static double mix(double a, double b, double f) {
        return a + f * (b - a);
    }

    /**
     * A copy of the instants from…to (exclusive); NaN where the sensor was not heard, and what has been written over or is
     * beyond {@code reached}.
     *
     * @param reached what {@link #reached} said when the copy was decided on
     */
    public SensorMotion motion(Placement placement, long from, long to, long reached) {
        double[][] c = new double[COLUMNS][(int) (to - from)];
        long first = Math.max(from, reached - capacity);
        long last = Math.min(to, reached);
        for (int k = 0; k < COLUMNS; k++) {
            Arrays.fill(c[k], Double.NaN);
            for (long g = first; g < last; ) {
                int length = (int) Math.min(last - g, capacity - slot(g));
                System.arraycopy(columns[k], slot(g), c[k], (int) (g - from), length);
                g += length;
            }
        }
        TimeGrid grid = new TimeGrid(originMicros + from * stepMicros, stepMicros, (int) (to - from));
        return new SensorMotion(placement, grid, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9]);
    }

    /** All instants of the grid that the ring was made {@linkplain #of for}, without copying. */
    SensorMotion whole(Placement placement, TimeGrid grid) {
        double[][] c = columns;
        return new SensorMotion(placement, grid, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9]);
    }
}
