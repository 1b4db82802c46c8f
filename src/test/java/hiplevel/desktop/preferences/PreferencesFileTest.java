package hiplevel.desktop.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Band;
import hiplevel.exercise.bands.Bands;
import hiplevel.words.Saying;
import hiplevel.words.Words;
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

    private void warned(Saying warning) {
        warnings.add(Words.ENGLISH.say(warning));
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
        assertThat(file().read(this::warned)).isEqualTo(set);
        assertThat(warnings).isEmpty();
    }

    @Test
    void withoutFilesTheDefaultsHold() {
        assertThat(file().read(this::warned)).isEqualTo(Preferences.of(home));
        assertThat(warnings).isEmpty();
    }

    @Test
    void aSpoiltFileIsToldAndTheDefaultsHold() throws IOException {
        Files.createDirectories(home.resolve("program"));
        Files.writeString(home.resolve("program/desktop.json"), "{\"appearance\": \"dark\"");
        Files.writeString(home.resolve("program/bands.json"), "{\"peak-pelvic-drop\": {\"watch\": 9, \"flag\": 8}}");
        assertThat(file().read(this::warned)).isEqualTo(Preferences.of(home));
        assertThat(warnings).hasSize(2).allMatch(w -> w.contains(".json"));
    }

    @Test
    void aValueOfAnotherVersionIsTheDefault() throws IOException {
        Files.createDirectories(home.resolve("program"));
        Files.writeString(
                home.resolve("program/desktop.json"),
                "{\"appearance\": \"sepia\", \"textPercent\": 5000, \"spoken\": false}");
        Preferences read = file().read(this::warned);
        assertThat(read.appearance()).isEqualTo(Appearance.SYSTEM);
        assertThat(read.textPercent()).isEqualTo(Preferences.LARGEST_TEXT);
        assertThat(read.spoken()).isFalse();
        assertThat(warnings).isEmpty();
    }

    private Path kept(String name, String text) throws IOException {
        return Files.writeString(
                Files.createDirectories(home.resolve("program")).resolve(name), text);
    }

    @Test
    void bandsThatCannotBeReadStayUntilOthersAreSetAndAreKeptUnderAnotherNameThen() throws IOException {
        String missesAComma = "{\"peak-pelvic-drop\": {\"watch\": 4 \"flag\": 7, \"source\": \"ours\"}}";
        Path bands = kept("bands.json", missesAComma);
        PreferencesFile file = file();
        Preferences read = file.read(this::warned);
        assertThat(warnings).singleElement().asString().contains("bands.json:1").doesNotContain("--bands");
        assertThat(file.write(read.withSpoken(false))).isEmpty();
        assertThat(bands).hasContent(missesAComma);
        Bands own = new Bands(Map.of("peak-pelvic-drop", new Band(3, 6, "typed")));
        Path former = home.resolve("program/bands-former.json");
        assertThat(file.write(read.with(own))).containsExactly(new PreferencesFile.SetAside(bands, former));
        assertThat(former).hasContent(missesAComma);
        assertThat(file().read(this::warned).bands()).isEqualTo(own);
    }

    @Test
    void bandsThatSomebodyChangedInTheFileMeanwhileAreNotLostEither() throws IOException {
        Path bands = kept("bands.json", "{\"peak-pelvic-drop\": {\"watch\": 4, \"flag\": 7}}");
        PreferencesFile file = file();
        Preferences read = file.read(this::warned);
        String meanwhile = "{\"peak-pelvic-drop\": {\"watch\": 4.5, \"flag\": 7.5}}";
        Files.writeString(bands, meanwhile);
        assertThat(file.write(read.withSpoken(false))).isEmpty();
        assertThat(bands).hasContent(meanwhile);
        Bands typed = new Bands(Map.of("peak-pelvic-drop", new Band(3, 6, "typed")));
        assertThat(file.write(read.with(typed))).hasSize(1);
        assertThat(home.resolve("program/bands-former.json")).hasContent(meanwhile);
        // what is written here itself is no other's
        assertThat(file.write(read)).isEmpty();
    }

    @Test
    void settingsThatCannotBeReadAreKeptUnderAnotherNameBeforeOthersAreWritten() throws IOException {
        String cutOff = "{\"language\": \"de\", ";
        Path settings = kept("desktop.json", cutOff);
        PreferencesFile file = file();
        Preferences read = file.read(this::warned);
        assertThat(warnings).singleElement().asString().contains("desktop.json");
        Path former = home.resolve("program/desktop-former.json");
        assertThat(file.write(read.withSpoken(false))).containsExactly(new PreferencesFile.SetAside(settings, former));
        assertThat(former).hasContent(cutOff);
        assertThat(file.write(read.withSafetyRead())).isEmpty();
        assertThat(file().read(this::warned).safetyRead()).isTrue();
        Files.writeString(settings, "[]");
        assertThat(file.write(read)).hasSize(1);
        assertThat(home.resolve("program/desktop-former-2.json")).hasContent("[]");
    }

    @Test
    void whatAnotherVersionSetStaysUntilThePersonSetsItHere() throws IOException {
        Path settings = kept("desktop.json", "{\"appearance\": \"sepia\", \"trackpad\": true, \"spoken\": true}");
        PreferencesFile file = file();
        Preferences read = file.read(this::warned);
        file.write(read.withSpoken(false));
        assertThat(settings).content().contains("\"sepia\"", "\"trackpad\"", "\"spoken\" : false");
        file.write(read.with(Appearance.DARK));
        assertThat(settings).content().contains("\"dark\"", "\"trackpad\"").doesNotContain("sepia");
    }
}
