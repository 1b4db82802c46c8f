package hiplevel.cli.terminal;

import hiplevel.imu.calibration.Calibrations;
import hiplevel.recording.calibration.CalibrationFolder;

/** The calibrations of the home folder. */
public final class KeptCalibrations {
    private KeptCalibrations() {}

    /** All that can be read; the user is told of those that cannot. */
    public static Calibrations read(Screen screen) {
        return CalibrationFolder.in(Home.folder()).read(screen::warn);
    }
}
