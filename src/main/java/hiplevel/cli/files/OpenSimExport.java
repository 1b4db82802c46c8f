package hiplevel.cli.files;

import hiplevel.cli.recorded.ReadingOptions;
import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Refusal;
import hiplevel.imu.Placement;
import hiplevel.imu.calibration.Calibrations;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.opensim.OrientationTable;
import hiplevel.recording.text.UnreadableException;
import hiplevel.session.Algorithms;
import hiplevel.session.SensorAttitudes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A recording's sensor attitudes as OpenSense reads them. */
final class OpenSimExport {
    private OpenSimExport() {}

    /**
     * Writes a row for every hundredth of a second at which all sensors were heard; a gap has no rows.
     *
     * @param calibrations by which the sensors are corrected first
     */
    static void write(Path in, Path out, ReadOptions options, Calibrations calibrations, Consumer<String> warnings)
            throws Refusal, UnreadableException, IOException {
        List<SensorMotion> sensors = SensorAttitudes.together(
                calibrations.applied(ReadingOptions.read(in, options, warnings).tracks()), Algorithms.DEFAULT);
        if (sensors.isEmpty()) {
            throw new Refusal(
                    ExitCode.NOTHING_ASSESSED,
                    in + ": there is no time at which every worn sensor was heard, so there is nothing to convert");
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
