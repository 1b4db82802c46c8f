/**
 * What the wearer hears: the tone of a cue whose pitch follows the excess beyond the band, spoken words, beeps and the clicks
 * of a metronome.
 *
 * <p>{@link hiplevel.session.cue.CueListener} and {@link hiplevel.desktop.sound.Phrase}s in. Everything sounds on threads of
 * its own, asking never waits, and where there is no sound device nothing is heard. The words are files made with espeak-ng
 * by {@code src/main/speech/Speak.java}, µ-law at 16 kHz, under {@code hiplevel/desktop/sound/<language>}.
 */
package hiplevel.desktop.sound;
