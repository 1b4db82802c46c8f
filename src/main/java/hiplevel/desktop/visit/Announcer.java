package hiplevel.desktop.visit;

import hiplevel.desktop.sound.Phrase;
import hiplevel.desktop.sound.Voice;
import java.util.List;

/** Who tells the wearer. */
public interface Announcer {
    void say(List<Phrase> phrases);

    /** A beat of the metronome. */
    void tick();

    /** A second of a countdown. */
    void beep();

    /** The end of a countdown. */
    void highBeep();

    static Announcer by(Voice voice) {
        return new Announcer() {
            @Override
            public void say(List<Phrase> phrases) {
                voice.say(phrases);
            }

            @Override
            public void tick() {
                voice.tick();
            }

            @Override
            public void beep() {
                voice.beep();
            }

            @Override
            public void highBeep() {
                voice.highBeep();
            }
        };
    }
}
