package hiplevel.desktop.sound;

import hiplevel.session.cue.Cue;
import hiplevel.session.cue.CueListener;
import java.util.ArrayList;
import java.util.List;

/** Sounds while any cue runs; of several the one that began first gives the pitch. */
public final class CueSound implements CueListener {
    private final TonePlayer player;
    private final List<Cue> running = new ArrayList<>();

    public CueSound(TonePlayer player) {
        this.player = player;
    }

    @Override
    public void cue(Cue cue) {
        running.add(cue);
        if (running.size() == 1) {
            player.sound(Pitch.hertz(cue.excessDeg()));
        }
    }

    @Override
    public void cueExcess(Cue cue, double excessDeg) {
        if (!running.isEmpty() && running.get(0).equals(cue)) {
            player.sound(Pitch.hertz(excessDeg));
        }
    }

    @Override
    public void cueOver(Cue ended, long timeMicros) {
        running.remove(ended);
        player.sound(running.isEmpty() ? 0 : Pitch.hertz(running.get(0).excessDeg()));
    }
}
