/**
 * What a wearer is told while moving: a cue when a watched angle is past its band in the loaded phase of a repetition, and
 * a summary after each set.
 *
 * <p>{@link hiplevel.session.cue.BodyNow} in, pose by pose; {@link hiplevel.session.cue.CueListener} out. Bands and words
 * are those of the catalogue. Nothing is allocated per pose, no clock is read, nothing is drawn by lot: the same poses give
 * the same cues. Source: biomechanics notes, sections 7, 10 and 11 (Willy 2012).
 */
package hiplevel.session.cue;
