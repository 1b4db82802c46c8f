package hiplevel.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiplevel.words.Words;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageOptionTest {
    private static final Map<String, String> GERMAN = Map.of("HIPLEVEL_LANGUAGE", "de");

    @Test
    void theOptionWinsOverTheEnvironmentAndEnglishOverNothing() throws Refusal {
        assertThat(LanguageOption.words(Optional.empty(), Map.of())).isEqualTo(Words.ENGLISH);
        assertThat(LanguageOption.words(Optional.empty(), GERMAN)).isEqualTo(Words.GERMAN);
        assertThat(LanguageOption.words(Optional.of("en"), GERMAN)).isEqualTo(Words.ENGLISH);
    }

    @Test
    void aLanguageWithoutACatalogueIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> LanguageOption.words(Optional.of("tlh"), GERMAN))
                .isInstanceOf(Refusal.class)
                .hasMessage("--language: 'tlh' is no language of the report; they are en, de");
        assertThatThrownBy(() -> LanguageOption.words(Optional.empty(), Map.of("HIPLEVEL_LANGUAGE", "german")))
                .hasMessageStartingWith("HIPLEVEL_LANGUAGE: 'german'");
    }
}
