package hiplevel.desktop.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Band;
import hiplevel.exercise.bands.Bands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
    @TempDir
    private Path home;

    private final List<String> warnings = new ArrayList<>();

    private PreferencesFile file() {
        return new PreferencesFile(home.resolve("program"), home);
    }

    @Test
    void whatIsKeptIsReadAgain() throws IOException {
        Preferences set = Preferences.of(home)
                .with(Appearance.DARK)
                .withText(150)
                .withLanguage(Optional.of("de"))
                .with(SideColours.COLOUR_BLIND_SAFE)
                .with(Lengths.INCHES)
                .withCueSound(false)
                .withSpoken(false)
                .withSafetyRead()
                .withRecordings(home.resolve("elsewhere"))
                .with(new Bands(Map.of("single-leg-squat/peak-pelvic-drop", new Band(3, 6.5, "our clinic"))));
        file().write(set);
        assertThat(file().read(warnings::add)).isEqualTo(set);
        assertThat(warnings).isEmpty();
    }

    @Test
    void withoutFilesTheDefaultsHold() {
        assertThat(file().read(warnings::add)).isEqualTo(Preferences.of(home));
        assertThat(warnings).isEmpty();
    }

    @Test
    void aSpoiltFileIsToldAndTheDefaultsHold() throws IOException {
        Files.createDirectories(home.resolve("program"));
        Files.writeString(home.resolve("program/desktop.json"), "{\"appearance\": \"dark\"");
        Files.writeString(home.resolve("program/bands.json"), "{\"peak-pelvic-drop\": {\"watch\": 9, \"flag\": 8}}");
        assertThat(file().read(warnings::add)).isEqualTo(Preferences.of(home));
        assertThat(warnings).hasSize(2).allMatch(w -> w.contains(".json"));
    }

    @Test
    void aValueOfAnotherVersionIsTheDefault() throws IOException {
        Files.createDirectories(home.resolve("program"));
        Files.writeString(
                home.resolve("program/desktop.json"),
                "{\"appearance\": \"sepia\", \"textPercent\": 5000, \"spoken\": false}");
        Preferences read = file().read(warnings::add);
        assertThat(read.appearance()).isEqualTo(Appearance.SYSTEM);
        assertThat(read.textPercent()).isEqualTo(Preferences.LARGEST_TEXT);
        assertThat(read.spoken()).isFalse();
        assertThat(warnings).isEmpty();
    }
}
