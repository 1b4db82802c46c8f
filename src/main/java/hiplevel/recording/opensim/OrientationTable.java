package hiplevel.recording.opensim;

import hiplevel.imu.Placement;
import hiplevel.recording.disk.OwnerOnly;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes orientations as OpenSense reads them: a header, then a line a time with one quaternion {@code w,x,y,z} a sensor,
 * tab separated. The quaternions turn sensor axes into an earth frame with z up; OpenSense is told so with its
 * {@code sensor_to_opensim_rotations} (−90° about x).
 *
 * <p>Source: OpenSim documentation, "OpenSense: IMU data", format of orientation storage files.
 */
public final class OrientationTable implements Closeable {
    private final BufferedWriter out;
    private final int sensors;

    private OrientationTable(BufferedWriter out, int sensors) {
        this.out = out;
        this.sensors = sensors;
    }

    /** Begins a new file with a column for each placement, at that rate in Hz. */
    public static OrientationTable create(Path file, double rateHz, List<Placement> placements) throws IOException {
        BufferedWriter out = new BufferedWriter(Channels.newWriter(OwnerOnly.create(file), StandardCharsets.UTF_8));
        OrientationTable table = new OrientationTable(out, placements.size());
        out.write(String.format(Locale.ROOT, "DataRate=%.6f%n", rateHz).replace("\r", ""));
        out.write("DataType=Quaternion\nversion=3\nOpenSimVersion=4.4\nendheader\ntime");
        for (Placement placement : placements) {
            out.write("\t" + column(placement));
        }
        out.write("\n");
        return table;
    }

    /** The name of the sensor's frame in OpenSim's models. */
    public static String column(Placement placement) {
        return switch (placement) {
            case PELVIS -> "pelvis_imu";
            case LEFT_THIGH -> "femur_l_imu";
            case RIGHT_THIGH -> "femur_r_imu";
            case LEFT_SHANK -> "tibia_l_imu";
            case RIGHT_SHANK -> "tibia_r_imu";
        };
    }

    /** Adds a line: {@code wxyz} holds four numbers a placement, in the order of the columns. */
    public void row(double seconds, double[] wxyz) throws IOException {
        if (wxyz.length != 4 * sensors) {
            throw new IllegalArgumentException(wxyz.length + " numbers for " + sensors + " sensors");
        }
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%.6f", seconds));
        for (int i = 0; i < wxyz.length; i++) {
            line.append(i % 4 == 0 ? '\t' : ',').append(String.format(Locale.ROOT, "%.8f", wxyz[i]));
        }
        out.write(line.append('\n').toString());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
