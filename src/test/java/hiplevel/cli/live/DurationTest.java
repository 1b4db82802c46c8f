package hiplevel.cli.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiplevel.cli.terminal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTest {
    @ParameterizedTest
    @CsvSource({"60s,60", "90,90", "2min,120", "2 m,120", "1.5h,5400", "0.5s,0.5"})
    void isReadAsTyped(String text, double seconds) throws Refusal {
        assertThat(Duration.seconds("--for", text)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "-3s", "0", "1 week", "1e3", "12:30"})
    void whatIsNoneIsRefusedWithAnExample(String text) {
        assertThatThrownBy(() -> Duration.seconds("--for", text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--for " + text)
                .hasMessageContaining("60s");
    }

    @Test
    void minutesAreNotMetres() throws Refusal {
        assertThat(Duration.seconds("--for", "1m")).isEqualTo(60);
    }
}
