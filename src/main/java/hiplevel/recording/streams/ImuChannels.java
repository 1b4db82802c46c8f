package hiplevel.recording.streams;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Which channel of one of our streams says what: angular rate, specific force, field and attitude, as far as the sensor says
 * them, in this order. A row holds NaN in the channels of what is not said at its time.
 */
public final class ImuChannels {
    private static final List<Quantity> ORDER =
            List.of(Quantity.ANGULAR_RATE, Quantity.SPECIFIC_FORCE, Quantity.MAGNETIC_FIELD, Quantity.ATTITUDE);

    private final int gyr;
    private final int acc;
    private final int mag;
    private final int quat;
    private final int count;

    public ImuChannels(Set<Quantity> says) {
        int[] at = new int[ORDER.size()];
        int next = 0;
        for (int i = 0; i < at.length; i++) {
            at[i] = says.contains(ORDER.get(i)) ? next : -1;
            next += says.contains(ORDER.get(i)) ? width(ORDER.get(i)) : 0;
        }
        gyr = at[0];
        acc = at[1];
        mag = at[2];
        quat = at[3];
        count = next;
    }

    static int width(Quantity quantity) {
        return quantity == Quantity.ATTITUDE ? 4 : 3;
    }

    static List<Quantity> order() {
        return ORDER;
    }

    /** {@code gyr_x} and so on. */
    static List<String> labels(Quantity quantity) {
        List<String> labels = new ArrayList<>();
        for (String axis : quantity == Quantity.ATTITUDE ? List.of("w", "x", "y", "z") : List.of("x", "y", "z")) {
            labels.add(word(quantity) + "_" + axis);
        }
        return labels;
    }

    private static String word(Quantity quantity) {
        return switch (quantity) {
            case ANGULAR_RATE -> "gyr";
            case SPECIFIC_FORCE -> "acc";
            case MAGNETIC_FIELD -> "mag";
            case ATTITUDE -> "quat";
        };
    }

    public int count() {
        return count;
    }

    boolean hasInertial() {
        return gyr >= 0 || acc >= 0;
    }

    boolean hasField() {
        return mag >= 0;
    }

    boolean hasAttitude() {
        return quat >= 0;
    }

    static void clear(float[] row, int from, int count) {
        Arrays.fill(row, from, from + count, Float.NaN);
    }

    void inertial(float[] row, int from, double gx, double gy, double gz, double ax, double ay, double az) {
        if (gyr >= 0) {
            row[from + gyr] = (float) gx;
            row[from + gyr + 1] = (float) gy;
            row[from + gyr + 2] = (float) gz;
        }
        if (acc >= 0) {
            row[from + acc] = (float) ax;
            row[from + acc + 1] = (float) ay;
            row[from + acc + 2] = (float) az;
        }
    }

    void field(float[] row, int from, double x, double y, double z) {
        row[from + mag] = (float) x;
        row[from + mag + 1] = (float) y;
        row[from + mag + 2] = (float) z;
    }

    void attitude(float[] row, int from, double w, double x, double y, double z) {
        row[from + quat] = (float) w;
        row[from + quat + 1] = (float) x;
        row[from + quat + 2] = (float) y;
        row[from + quat + 3] = (float) z;
    }

    boolean saysField(float[] row, int from) {
        return !isNothing(row, from, mag, 3);
    }

    boolean saysAttitude(float[] row, int from) {
        return !isNothing(row, from, quat, 4);
    }

    /**
     * Tells what a row says. A reading with a number that is none, as damage leaves it, becomes a fault.
     *
     * @param from where the row begins in the array
     */
    public void tell(float[] row, int from, int sensor, long timeMicros, ImuSink sink) {
        if (!(isNothing(row, from, gyr, 3) && isNothing(row, from, acc, 3))) {
            if (isFinite(row, from, gyr, 3) && isFinite(row, from, acc, 3)) {
                sink.sample(
                        sensor,
                        timeMicros,
                        value(row, from, gyr, 0),
                        value(row, from, gyr, 1),
                        value(row, from, gyr, 2),
                        value(row, from, acc, 0),
                        value(row, from, acc, 1),
                        value(row, from, acc, 2));
            } else {
                sink.fault(new Fault(
                        sensor,
                        timeMicros,
                        Fault.Kind.NOT_A_NUMBER,
                        1,
                        "at " + timeMicros / 1e6 + " s: a value is no number; 1 sample left out."));
            }
        }
        if (!isNothing(row, from, mag, 3) && isFinite(row, from, mag, 3)) {
            sink.field(sensor, timeMicros, row[from + mag], row[from + mag + 1], row[from + mag + 2]);
        }
        if (!isNothing(row, from, quat, 4) && isFinite(row, from, quat, 4)) {
            int q = from + quat;
            sink.orientation(sensor, timeMicros, row[q], row[q + 1], row[q + 2], row[q + 3]);
        }
    }

    private static double value(float[] row, int from, int channel, int axis) {
        return channel < 0 ? Double.NaN : row[from + channel + axis];
    }

    private static boolean isNothing(float[] row, int from, int channel, int width) {
        for (int i = 0; channel >= 0 && i < width; i++) {
            if (!Float.isNaN(row[from + channel + i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFinite(float[] row, int from, int channel, int width) {
        for (int i = 0; channel >= 0 && i < width; i++) {
            if (!Float.isFinite(row[from + channel + i])) {
                return false;
            }
        }
        return true;
    }
}
