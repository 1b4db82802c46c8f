/**
 * Bytes brought to a disk so that no failure of it goes unnoticed and nothing in memory is lost to it: files for the owner
 * only, a thread of its own for the disk, forced writes, fallback folders.
 *
 * <p>In: whole chunks of a recording and the recorder's time. Out: a file, and a {@link
 * hiplevel.recording.disk.SafetyListener} told when it is not safe any more. Reads no clock.
 */
package hiplevel.recording.disk;
