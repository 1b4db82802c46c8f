package hiplevel.cli.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** In which language a window opens where its settings do not say. */
class WindowTest {
    @Test
    void theEnvironmentSaysTheLanguage() {
        assertThat(Window.language(Map.of("LANG", "de_AT.UTF-8"), "en")).contains("de");
        assertThat(Window.language(Map.of("LANG", "de_AT.UTF-8", "HIPLEVEL_LANGUAGE", "en"), "de"))
                .contains("en");
    }

    @Test
    void whereItDoesNotTheSystemDoes() {
        assertThat(Window.language(Map.of(), "de")).contains("de");
        assertThat(Window.language(Map.of(), "")).isEmpty();
    }
}
