/**
 * Cues as the wearer gets them: a line of text, a tone whose pitch follows the excess beyond the band, both or neither.
 *
 * <p>{@link hiplevel.session.cue.CueListener} in. The tone is made on a thread of its own and is silent where there is no
 * sound device.
 */
package hiplevel.cli.cues;
