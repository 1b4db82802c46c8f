package hiplevel.cli.cues;

import hiplevel.cli.terminal.Refusal;
import hiplevel.desktop.sound.CueSound;
import hiplevel.desktop.sound.Speaker;
import hiplevel.desktop.sound.TonePlayer;
import hiplevel.session.cue.CueListener;
import hiplevel.session.cue.CueSettings;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How cues are given, and in which of the wearer's sessions. */
public final class CueOptions {
    @Option(
            names = "--cues",
            paramLabel = "text|sound|both|off",
            description = "How a movement past its band is told while it happens. Sound: the further past the band, the"
                    + " higher the tone. Default: text.")
    private String cues = "text";

    @Option(
            names = "--session-number",
            paramLabel = "N",
            description = "The wearer's session with cues, from 1: the first four cue every repetition, the fifth to"
                    + " seventh three, two and one of four, later ones none. Default: 1.")
    private int sessionNumber = 1;

    private enum Way {
        TEXT,
        SOUND,
        BOTH,
        OFF
    }

    /** Refuses what cannot be meant. */
    public void check() throws Refusal {
        way();
        settings();
    }

    private Way way() throws Refusal {
        for (Way way : Way.values()) {
            if (way.name().toLowerCase(Locale.ROOT).equals(cues)) {
                return way;
            }
        }
        throw Refusal.usage("--cues " + cues + ": expected text, sound, both or off");
    }

    /** When cues are given. */
    public CueSettings settings() throws Refusal {
        if (sessionNumber < 1) {
            throw Refusal.usage("--session-number " + sessionNumber + ": sessions are counted from 1");
        }
        return CueSettings.DEFAULT.inSession(sessionNumber);
    }

    /** Whether cues are told in words. */
    public boolean byText() throws Refusal {
        return way() == Way.TEXT || way() == Way.BOTH;
    }

    /** Who sounds cues, if anybody; a thread of its own sounds them until the program ends. */
    public CueListener sound() throws Refusal {
        return way() == Way.SOUND || way() == Way.BOTH
                ? new CueSound(new TonePlayer(Speaker::ofThisComputer))
                : CueListener.SILENT;
    }
}
