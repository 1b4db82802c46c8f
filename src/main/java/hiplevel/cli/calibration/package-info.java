/** {@code calibrate}: a rotate-and-rest recording in, a calibration kept in the home folder and told in five lines out. */
package hiplevel.cli.calibration;
