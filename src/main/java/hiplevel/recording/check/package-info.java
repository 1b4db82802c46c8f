/**
 * Whether an XDF file is whole: {@link hiplevel.recording.check.Verification} says where it is damaged or cut off, {@link
 * hiplevel.recording.check.Recovery} completes a cut-off one in place.
 */
package hiplevel.recording.check;
