package hiplevel.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KdeThemeTest {
    @TempDir
    private Path configuration;

    private void chosen(String text) throws Exception {
        Files.writeString(configuration.resolve("kdeglobals"), text);
    }

    private void broughtAlong(String text) throws Exception {
        Files.createDirectories(configuration.resolve("kdedefaults"));
        Files.writeString(configuration.resolve("kdedefaults").resolve("kdeglobals"), text);
    }

    @Test
    void theGroundOfWindowsTellsDarkFromLight() throws Exception {
        chosen("[Colors:View]\nBackgroundNormal=250,250,250\n\n[Colors:Window]\nBackgroundNormal=42,46,50\n");
        assertThat(KdeTheme.in(configuration).isDark()).contains(true);
        chosen("[Colors:View]\nBackgroundNormal=20,20,20\n\n[Colors:Window]\nBackgroundNormal=#eff0f1\n");
        assertThat(KdeTheme.in(configuration).isDark()).contains(false);
    }

    @Test
    void whereNoColourIsKeptTheNameOfTheSchemeTells() throws Exception {
        chosen("[General]\nColorScheme=BreezeDark\n");
        assertThat(KdeTheme.in(configuration).isDark()).contains(true);
        chosen("[Colors:Window]\nForegroundNormal=1,1,1\n[General]\nBackgroundNormal=1,1,1\nColorScheme=BreezeLight\n");
        assertThat(KdeTheme.in(configuration).isDark()).contains(false);
    }

    @Test
    void whatThePersonChoseGoesBeforeWhatTheDesktopBringsAlong() throws Exception {
        broughtAlong("[General]\nColorScheme=BreezeDark\n");
        assertThat(KdeTheme.in(configuration).isDark()).contains(true);
        chosen("[General]\nColorScheme=BreezeLight\n");
        assertThat(KdeTheme.in(configuration).isDark()).contains(false);
    }

    @Test
    void nothingIsNoAnswerAndNonsenseNeither() throws Exception {
        assertThat(KdeTheme.in(configuration).isDark()).isEmpty();
        chosen("[Colors:Window]\nBackgroundNormal=as,before\n");
        assertThat(KdeTheme.in(configuration).isDark()).isEmpty();
        chosen("[Colors:Window]\nBackgroundNormal=#12\n");
        assertThat(KdeTheme.in(configuration).isDark()).isEmpty();
    }
}
