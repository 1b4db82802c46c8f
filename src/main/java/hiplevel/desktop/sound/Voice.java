package hiplevel.desktop.sound;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Says phrases in one language, beeps and ticks; words and ticks may sound at once. */
public final class Voice implements AutoCloseable {
    private static final Clip TICK = Clip.beep(1_200, 0.03, 0.4);
    private static final Clip BEEP = Clip.beep(660, 0.15, 0.35);
    private static final Clip HIGH_BEEP = Clip.beep(990, 0.35, 0.35);

    private final String language;
    private final ClipPlayer words;
    private final ClipPlayer ticks;
    private final Map<Phrase, Optional<Clip>> clips = new ConcurrentHashMap<>();
    private volatile boolean muted;

    /**
     * @param language {@code en} or {@code de}
     * @param speakers asked on threads of their own
     */
    public Voice(String language, Supplier<Optional<Speaker>> speakers) {
        this.language = language;
        words = new ClipPlayer("spoken words", speakers);
        ticks = new ClipPlayer("metronome", speakers);
    }

    /** Says these one after the other; what waited to be said is dropped. */
    public void say(Phrase... phrases) {
        say(Arrays.asList(phrases));
    }

    /** Says these one after the other; what waited to be said is dropped. */
    public void say(List<Phrase> phrases) {
        List<Clip> said = new ArrayList<>();
        phrases.forEach(phrase -> clip(phrase).ifPresent(said::add));
        play(words, said);
    }

    /** One beat of a metronome. */
    public void tick() {
        play(ticks, List.of(TICK));
    }

    /** One second of a countdown. */
    public void beep() {
        play(ticks, List.of(BEEP));
    }

    /** The end of a countdown. */
    public void highBeep() {
        play(ticks, List.of(HIGH_BEEP));
    }

    /** Whether nothing is heard from now on. */
    public void mute(boolean silent) {
        muted = silent;
        if (silent) {
            hush();
        }
    }

    /** Falls silent at once. */
    public void hush() {
        words.hush();
        ticks.hush();
    }

    private void play(ClipPlayer player, List<Clip> what) {
        if (!muted) {
            player.play(what);
        }
    }

    private Optional<Clip> clip(Phrase phrase) {
        return clips.computeIfAbsent(phrase, p -> {
            try {
                return Optional.of(clip(language, p));
            } catch (IOException missing) {
                // a word that is not said ends no session; a test holds that all files are there
                return Optional.empty();
            }
        });
    }

    /** The shipped file. */
    static Clip clip(String language, Phrase phrase) throws IOException {
        try (InputStream file = Voice.class.getResourceAsStream(language + "/" + phrase.name() + ".wav")) {
            if (file == null) {
                throw new IOException("no file says " + phrase.name() + " in " + language);
            }
            return Clip.decoded(file.readAllBytes());
        }
    }

    @Override
    public void close() {
        words.close();
        ticks.close();
    }
}
