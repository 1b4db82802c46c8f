package hiplevel.desktop.live.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionCellTest {
    private static final String WHY = "data of the right thigh sensor are missing";

    private static List<String> inLines(String text, int letters, int most) {
        return RepetitionCell.inLines(text, String::length, letters, most);
    }

    @Test
    void whyARepetitionDoesNotCountIsSaidWholeInTwoLines() {
        assertThat(inLines(WHY, 30, 2)).containsExactly("data of the right thigh sensor", "are missing");
    }

    @Test
    void whatFitsStaysInOneLine() {
        assertThat(inLines("Pelvic drop  9.2°", 30, 2)).containsExactly("Pelvic drop  9.2°");
    }

    @Test
    void whatFitsIntoNoneIsShortenedAtItsEnd() {
        assertThat(inLines(WHY, 16, 2)).containsExactly("data of the", "right thigh sen…");
        assertThat(inLines("Oberschenkelsensor", 10, 2)).containsExactly("Oberschen…");
    }
}
