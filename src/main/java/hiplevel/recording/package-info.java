/**
 * Recordings in and out: a CSV folder, x-IMU3 log folders, a CSV file with a column map. Every reader delivers to an
 * {@link hiplevel.imu.ImuSink} and returns the facts about the wearing; nothing derived is ever stored.
 *
 * <p>{@code session.json} of a CSV folder, every key optional: <pre>
 * {"format": 1, "wearer": "A12", "heightMetres": 1.74, "affectedSide": "left", "start": "2026-11-22T10:15:00Z",
 *  "sensors": {"pelvis": {"device": "…", "serial": "…", "rateHz": 100, …}},
 *  "trials": [{"exercise": "single-leg-squat", "side": "both", "fromSeconds": 30, "toSeconds": 95,
 *              "pain": 3, "note": "pinches at the bottom"}],
 *  "markers": [{"seconds": 12.5, "text": "hinges"}]}</pre> Pain is a whole number from 0 to 10. What is corrected by hand lies
 * beside a recording, see {@link hiplevel.recording.edits}.
 *
 * <p>Input is checked here: what cannot be read is an {@link hiplevel.recording.text.UnreadableException} with file, line and
 * what to do.
 */
package hiplevel.recording;
