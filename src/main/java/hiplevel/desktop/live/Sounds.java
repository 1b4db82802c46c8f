package hiplevel.desktop.live;

import hiplevel.desktop.sound.CueSound;
import hiplevel.desktop.sound.Speaker;
import hiplevel.desktop.sound.TonePlayer;
import hiplevel.desktop.sound.Voice;
import hiplevel.session.cue.Cue;
import hiplevel.session.cue.CueListener;
import java.util.Optional;
import java.util.function.Supplier;

/** What is heard: cues while they are wished for, and a voice. */
final class Sounds implements AutoCloseable {
    private final TonePlayer tones;
    private final CueSound cues;
    private final Voice voice;
    private volatile boolean cueing;

    Sounds(String language, boolean cueing, boolean spoken) {
        this(language, cueing, spoken, Speaker::ofThisComputer);
    }

    Sounds(String language, boolean cueing, boolean spoken, Supplier<Optional<Speaker>> speakers) {
        tones = new TonePlayer(speakers);
        cues = new CueSound(tones);
        voice = new Voice(language, speakers);
        voice.mute(!spoken);
        this.cueing = cueing;
    }

    Voice voice() {
        return voice;
    }

    /** Whether cues sound from now on; those that run fall silent. */
    void cueing(boolean wanted) {
        cueing = wanted;
        if (!wanted) {
            tones.sound(0);
        }
    }

    /** A cue that began silently is not heard in its middle. */
    CueListener cues() {
        return new CueListener() {
            private Optional<Cue> heard = Optional.empty();

            @Override
            public void cue(Cue cue) {
                if (cueing) {
                    heard = Optional.of(cue);
                    cues.cue(cue);
                }
            }

            @Override
            public void cueExcess(Cue running, double excessDeg) {
                if (cueing && heard.isPresent()) {
                    cues.cueExcess(running, excessDeg);
                }
            }

            @Override
            public void cueOver(Cue ended, long timeMicros) {
                cues.cueOver(ended, timeMicros);
                if (!cueing) {
                    tones.sound(0);
                }
            }
        };
    }

    @Override
    public void close() {
        tones.close();
        voice.close();
    }
}
