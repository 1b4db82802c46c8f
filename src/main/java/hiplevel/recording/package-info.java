/**
 * Recordings in and out: a CSV folder, x-IMU3 log folders, a CSV file with a column map. Every reader delivers to an
 * {@link hiplevel.imu.ImuSink} and returns the facts about the wearing; nothing derived is ever stored.
 *
 * <p>Input is checked here: what cannot be read is an {@link hiplevel.recording.text.UnreadableException} with file, line and
 * what to do.
 */
package hiplevel.recording;
