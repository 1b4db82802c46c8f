package hiplevel.desktop.preferences;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.exercise.Band;
import hiplevel.exercise.bands.Bands;
import hiplevel.exercise.bands.BandsFile;
import hiplevel.exercise.bands.UnreadableBandsException;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code desktop.json} and {@code bands.json} of the home folder. */
public final class PreferencesFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Path bands;
    private final Preferences defaults;

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
    public Preferences read(Consumer<String> warnings) {
        JsonNode kept = JSON.createObjectNode();
        try {
            if (Files.exists(file)) {
                kept = JSON.readTree(file.toFile());
            }
        } catch (JsonProcessingException e) {
            warnings.accept(file + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            warnings.accept(file + ": " + e.getMessage());
        }
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
                bands(warnings));
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

    private Bands bands(Consumer<String> warnings) {
        try {
            return Files.exists(bands) ? BandsFile.read(bands.toString(), Files.readString(bands)) : Bands.DEFAULT;
        } catch (IOException | UnreadableBandsException e) {
            warnings.accept(e.getMessage());
            return Bands.DEFAULT;
        }
    }

    /** Keeps them; each file whole or not at all. */
    public void write(Preferences kept) throws IOException {
        ObjectNode node = JSON.createObjectNode()
                .put("appearance", word(kept.appearance()))
                .put("textPercent", kept.textPercent())
                .put("language", kept.language().orElse(""))
                .put("sideColours", word(kept.sideColours()))
                .put("lengths", word(kept.lengths()))
                .put("cueSound", kept.cueSound())
                .put("spoken", kept.spoken())
                .put("recordings", kept.recordings().toString())
                .put("safetyRead", kept.safetyRead());
        HomeFile.write(file, node);
        if (!kept.bands().own().isEmpty() || Files.exists(bands)) {
            ObjectNode own = JSON.createObjectNode();
            kept.bands().own().forEach((key, band) -> own.set(key, json(band)));
            HomeFile.write(bands, own);
        }
    }

    private static ObjectNode json(Band band) {
        return JSON.createObjectNode()
                .put("watch", band.watch())
                .put("flag", band.flag())
                .put("source", Words.ENGLISH.say(band.source()));
    }
}
