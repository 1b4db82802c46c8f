/**
 * Raw bytes of a device, decoded afterwards: captures in files of their own, and the raw streams of our XDF files.
 *
 * <p>In: bytes, with or without times of arrival, and the protocol they are in. Out: samples and faults, as a port would
 * have told them.
 */
package hiplevel.recording.raw;
