/**
 * What the columns of a table mean, and the samples that come of them.
 *
 * <p>A {@link hiplevel.recording.columns.ColumnMap} says which column holds which axis, in which unit; it comes from a file's
 * header ({@link hiplevel.recording.columns.SensorHeader}) or from the user ({@link
 * hiplevel.recording.columns.ColumnMapText}). {@link hiplevel.recording.columns.SampleReader} then delivers samples in µs,
 * rad/s and m/s² to an {@link hiplevel.imu.ImuSink}, and the units are checked against physics on the way.
 */
package hiplevel.recording.columns;
