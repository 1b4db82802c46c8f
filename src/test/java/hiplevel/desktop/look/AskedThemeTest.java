package hiplevel.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskedThemeTest {
    /** A busy computer may take long to start a program. */
    private static final long PATIENCE_MILLIS = 60_000;

    private static Optional<Boolean> says(boolean errorIsLight, String... command) {
        return new AskedTheme("dark", errorIsLight, List.of(command), PATIENCE_MILLIS).isDark();
    }

    @Test
    void aWordInTheAnswerMeansDark() {
        assertThat(says(false, "echo", "'Prefer-Dark'")).contains(true);
        assertThat(says(false, "echo", "'default'")).contains(false);
    }

    @Test
    void anErrorMeansLightOnlyWhereTheSystemSaysItSo() {
        assertThat(says(true, "false")).contains(false);
        assertThat(says(false, "false")).isEmpty();
    }

    @Test
    void noSuchProgramAndNoAnswerInTimeAreNoAnswer() {
        assertThat(says(true, "no-such-program-of-any-desktop")).isEmpty();
        assertThat(new AskedTheme("dark", true, List.of("sleep", "600")).isDark())
                .isEmpty();
    }
}
