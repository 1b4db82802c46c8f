package hiplevel.cli.files;

import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Refusal;
import hiplevel.imu.calibration.Calibrations;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.text.UnreadableException;
import hiplevel.report.table.OpenSimTable;
import hiplevel.session.Input;
import hiplevel.words.Saying;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A recording's sensor attitudes as OpenSense reads them. */
final class OpenSimExport {
    private OpenSimExport() {}

    /**
     * Writes a row for every hundredth of a second at which all sensors were heard; a gap has no rows.
     *
     * @param calibrations by which the sensors are corrected first
     */
    static void write(Path in, Path out, ReadOptions options, Calibrations calibrations, Consumer<Saying> warnings)
            throws Refusal, UnreadableException, IOException {
        boolean written = OpenSimTable.write(
                calibrations.applied(Input.read(in, options, warnings).tracks()), out);
        if (!written) {
            throw new Refusal(
                    ExitCode.NOTHING_ASSESSED,
                    in + ": there is no time at which every worn sensor was heard, so there is nothing to convert");
        }
    }
}
