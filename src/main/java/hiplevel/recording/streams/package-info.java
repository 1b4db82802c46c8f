/**
 * What the streams of an XDF file mean: sensors, ours and those of other programs, markers, raw bytes.
 *
 * <p>In: samples, faults and marks, or a stream's header and rows. Out: chunks, or the same samples, faults and marks.
 * Ours: one stream a sensor with float32 channels {@code gyr_x … acc_z, mag_x …, quat_w …} in rad/s, m/s² and µT, one stream
 * of markers as texts, one int8 stream a port of raw bytes.
 */
package hiplevel.recording.streams;
