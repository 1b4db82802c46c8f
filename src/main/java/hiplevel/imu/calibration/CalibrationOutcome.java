package hiplevel.imu.calibration;

import hiplevel.imu.Calibration;

/** What came of a rotate-and-rest recording. */
public sealed interface CalibrationOutcome {
    /** Scale and offset of every axis. */
    record Found(Calibration calibration) implements CalibrationOutcome {}

    /** Nothing to correct by.
     *
     * @param reason what was found, what is asked for and what to do, a sentence
     */
    record Refused(String reason) implements CalibrationOutcome {}
}
