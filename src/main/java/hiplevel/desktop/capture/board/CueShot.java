package hiplevel.desktop.capture.board;

import hiplevel.session.cue.Cue;

/**
 * The newest cue.
 *
 * @param excessDeg past its band now, or at most, when it is over
 * @param running whether the angle is still past its band
 * @param toldMicros when that was told, of the recorder's clock
 */
public record CueShot(Cue cue, double excessDeg, boolean running, long toldMicros) {}
