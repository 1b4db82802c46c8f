package hiplevel.report.table;

import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.recording.opensim.OrientationTable;
import hiplevel.session.Algorithms;
import hiplevel.session.SensorAttitudes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A recording's sensor attitudes as OpenSense reads them, {@code .sto}. */
public final class OpenSimTable {
    private OpenSimTable() {}

    /**
     * Writes a row for every hundredth of a second at which all sensors were heard; a gap has no rows.
     *
     * @param tracks corrected already
     * @return false, and nothing is written, where there is no time at which every worn sensor was heard
     */
    public static boolean write(List<SensorTrack> tracks, Path out) throws IOException {
        List<SensorMotion> sensors = SensorAttitudes.together(tracks, Algorithms.DEFAULT);
        if (sensors.isEmpty()) {
            return false;
        }
        List<Placement> placements =
                sensors.stream().map(SensorMotion::placement).toList();
        var grid = sensors.get(0).grid();
        try (OrientationTable table = OrientationTable.create(out, grid.rateHz(), placements)) {
            double[] row = new double[4 * sensors.size()];
            for (int i = 0; i < grid.count(); i++) {
                int at = i;
                if (sensors.stream().allMatch(sensor -> sensor.known(at))) {
                    fill(row, sensors, i);
                    table.row((grid.micros(i) - grid.startMicros()) * 1e-6, row);
                }
            }
        }
        return true;
    }

    private static void fill(double[] row, List<SensorMotion> sensors, int i) {
        for (int s = 0; s < sensors.size(); s++) {
            SensorMotion sensor = sensors.get(s);
            row[4 * s] = sensor.w()[i];
            row[4 * s + 1] = sensor.x()[i];
            row[4 * s + 2] = sensor.y()[i];
            row[4 * s + 3] = sensor.z()[i];
        }
    }
}
