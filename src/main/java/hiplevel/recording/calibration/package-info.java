/**
 * Calibrations kept in the home folder, one small JSON file for each serial number. What is broken is told in a sentence
 * and passed over.
 */
package hiplevel.recording.calibration;
