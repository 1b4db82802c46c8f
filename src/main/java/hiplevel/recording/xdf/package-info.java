/**
 * The Extensible Data Format, version 1.0, chunk by chunk: what LabRecorder writes, what we write.
 *
 * <p>In: files, whole, cut off or damaged. Out: chunks whose form was checked, in the order of the file, and the ranges of
 * bytes that are none. All integers little-endian, times in seconds of a stream's own clock. Nothing here knows what a
 * stream's channels mean. A length field is believed only after comparison with the file.
 *
 * <p>Source: github.com/sccn/xdf/wiki/Specifications.
 */
package hiplevel.recording.xdf;
