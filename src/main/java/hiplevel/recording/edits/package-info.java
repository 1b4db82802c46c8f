/**
 * What people corrected by hand in a recording: another stance side, a repetition that does not count. Kept in a file beside
 * the recording, {@code squat.xdf.edits.json} for {@code squat.xdf} and {@code squat.edits.json} for the folder {@code squat};
 * the recording itself is never touched. <pre>
 * {"format": "hiplevel-edits", "version": 1, "recording": "squat.xdf", "edits": [
 *   {"edit": "stance-side", "atSeconds": 41.2, "stanceSide": "left", "note": "the thigh sensors were exchanged"},
 *   {"edit": "dropped", "atSeconds": 47.9}]}</pre>
 * Times are seconds since the recording's earliest sample, as reports count them: an instant inside the repetition, so
 * that an analysis with other settings finds it again.
 */
package hiplevel.recording.edits;
