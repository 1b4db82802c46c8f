package hiplevel.desktop.preferences;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.exercise.Band;
import hiplevel.exercise.bands.Bands;
import hiplevel.exercise.bands.BandsFile;
import hiplevel.exercise.bands.UnreadableBandsException;
import hiplevel.recording.text.JsonFile;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Explained;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * {@code desktop.json} and {@code bands.json} of the home folder. What a person wrote there and this program does not know
 * stays; where nothing of it can be read it is kept under another name before something else takes its place.
 */
public final class PreferencesFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Path bands;
    private final Preferences defaults;
    /** As read or written the last time; nothing of theirs that is the same has to be written. */
    private Optional<Preferences> known = Optional.empty();

    /**
     * A file that something else takes the place of.
     *
     * @param keptAs where it is now
     */
    public record SetAside(Path file, Path keptAs) {}

    /**
     * Files that need not exist yet.
     *
     * @param home the program's folder
     * @param userFolder the person's
     */
    public PreferencesFile(Path home, Path userFolder) {
        file = home.resolve("desktop.json");
        bands = home.resolve("bands.json");
        defaults = Preferences.of(userFolder);
    }

    /** What is kept; a value that cannot be read is the default, a file that cannot be read is told. */
    public Preferences read(Consumer<Saying> warnings) {
        JsonNode kept = JSON.createObjectNode();
        try {
            kept = tree();
        } catch (UnreadableException e) {
            warnings.accept(e.saying());
        }
        Bands own = Bands.DEFAULT;
        try {
            own = bands();
        } catch (IOException | UnreadableBandsException e) {
            warnings.accept(Explained.of(e));
        }
        Preferences read = preferences(kept, own);
        known = Optional.of(read);
        return read;
    }

    private ObjectNode tree() throws UnreadableException {
        return Files.exists(file) ? (ObjectNode) JsonFile.read(file).root() : JSON.createObjectNode();
    }

    private Bands bands() throws IOException, UnreadableBandsException {
        return Files.exists(bands) ? BandsFile.read(bands.toString(), Files.readString(bands)) : Bands.DEFAULT;
    }

    private Preferences preferences(JsonNode kept, Bands own) {
        return new Preferences(
                named(Appearance.class, kept.path("appearance"), defaults.appearance()),
                kept.path("textPercent").asInt(defaults.textPercent()),
                Optional.of(kept.path("language").asText("")).filter(l -> !l.isEmpty()),
                named(SideColours.class, kept.path("sideColours"), defaults.sideColours()),
                named(Lengths.class, kept.path("lengths"), defaults.lengths()),
                kept.path("cueSound").asBoolean(defaults.cueSound()),
                kept.path("spoken").asBoolean(defaults.spoken()),
                folder(kept.path("recordings")),
                kept.path("safetyRead").asBoolean(defaults.safetyRead()),
                own);
    }

    private Path folder(JsonNode kept) {
        try {
            return kept.isTextual() ? Path.of(kept.asText()) : defaults.recordings();
        } catch (InvalidPathException ofAnotherSystem) {
            return defaults.recordings();
        }
    }

    private static <T extends Enum<T>> T named(Class<T> type, JsonNode kept, T otherwise) {
        try {
            return kept.isTextual()
                    ? Enum.valueOf(type, kept.asText().toUpperCase(Locale.ROOT).replace('-', '_'))
                    : otherwise;
        } catch (IllegalArgumentException ofAnotherVersion) {
            return otherwise;
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Keeps them; each file whole or not at all.
     *
     * @return what could not be read, or was changed by somebody else so that it cannot be taken over
     */
    public List<SetAside> write(Preferences kept) throws IOException {
        List<SetAside> aside = new ArrayList<>();
        writeSettings(kept, aside);
        if (!known.map(Preferences::bands).equals(Optional.of(kept.bands()))) {
            writeBands(kept.bands(), aside);
        }
        known = Optional.of(kept);
        return aside;
    }

    /** Only what was changed: whatever else stands there may be another version's. */
    private void writeSettings(Preferences kept, List<SetAside> aside) throws IOException {
        ObjectNode before = JSON.createObjectNode();
        try {
            before = tree();
        } catch (UnreadableException spoilt) {
            aside.add(new SetAside(file, HomeFile.setAside(file)));
        }
        ObjectNode was = json(known.orElse(preferences(before, Bands.DEFAULT)));
        ObjectNode after = before;
        json(kept).properties().forEach(set -> {
            if (!after.has(set.getKey()) || !set.getValue().equals(was.get(set.getKey()))) {
                after.set(set.getKey(), set.getValue());
            }
        });
        HomeFile.write(file, after);
    }

    private void writeBands(Bands kept, List<SetAside> aside) throws IOException {
        if (kept.own().isEmpty() && !Files.exists(bands)) {
            return;
        }
        boolean replaceable;
        try {
            Bands there = bands();
            replaceable = there.own().isEmpty() || known.map(Preferences::bands).equals(Optional.of(there));
        } catch (UnreadableBandsException spoilt) {
            replaceable = false;
        }
        if (!replaceable) {
            aside.add(new SetAside(bands, HomeFile.setAside(bands)));
        }
        ObjectNode own = JSON.createObjectNode();
        kept.own().forEach((key, band) -> own.set(key, json(band)));
        HomeFile.write(bands, own);
    }

    private static ObjectNode json(Preferences kept) {
        return JSON.createObjectNode()
                .put("appearance", word(kept.appearance()))
                .put("textPercent", kept.textPercent())
                .put("language", kept.language().orElse(""))
                .put("sideColours", word(kept.sideColours()))
                .put("lengths", word(kept.lengths()))
                .put("cueSound", kept.cueSound())
                .put("spoken", kept.spoken())
                .put("recordings", kept.recordings().toString())
                .put("safetyRead", kept.safetyRead());
    }

    private static ObjectNode json(Band band) {
        return JSON.createObjectNode()
                .put("watch", band.watch())
                .put("flag", band.flag())
                .put("source", Words.ENGLISH.say(band.source()));
    }
}
