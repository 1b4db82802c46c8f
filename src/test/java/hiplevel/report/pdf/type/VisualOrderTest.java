package hiplevel.report.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters in the order in which they stand on paper. Hebrew and Arabic are written with escapes: editors turn them round. */
class VisualOrderTest {
    private static final String SHALOM = "\u05e9\u05dc\u05d5\u05dd";

    @ParameterizedTest
    @ValueSource(strings = {"", "Jürgen Müller", "山田太郎", "9.0° ± 1.3", "<script>"})
    void whatRunsFromLeftToRightStaysAsItIs(String text) {
        assertThat(VisualOrder.of(text)).isEqualTo(text);
    }

    @Test
    void hebrewBeginsAtTheRight() {
        assertThat(VisualOrder.of(SHALOM)).isEqualTo("\u05dd\u05d5\u05dc\u05e9");
    }

    @Test
    void aNameBetweenLatinWordsTurnsAloneAndItsBracketsFaceTheOtherWay() {
        assertThat(VisualOrder.of("A " + SHALOM + " 12 B")).isEqualTo("A 12 \u05dd\u05d5\u05dc\u05e9 B");
        assertThat(VisualOrder.of("\u05d0(\u05d1)\u05d2")).isEqualTo("\u05d2(\u05d1)\u05d0");
    }

    @Test
    void arabicLettersJoinTheirNeighbours() {
        // beh: alone, first, middle, last
        assertThat(ArabicShapes.of("\u0628")).isEqualTo("\ufe8f");
        assertThat(ArabicShapes.of("\u0628\u0628\u0628")).isEqualTo("\ufe91\ufe92\ufe90");
    }

    @Test
    void aLetterThatJoinsOnlyBackwardEndsTheJoin() {
        // dal between two behs: the second beh stands alone
        assertThat(ArabicShapes.of("\u0628\u062f\u0628")).isEqualTo("\ufe91\ufeaa\ufe8f");
    }

    @Test
    void lamAndAlefBecomeOneAndVowelSignsDoNotPart() {
        assertThat(ArabicShapes.of("\u0644\u0627")).isEqualTo("\ufefb");
        assertThat(ArabicShapes.of("\u0628\u064e\u0628")).isEqualTo("\ufe91\u064e\ufe90");
    }

    @Test
    void nothingThatSteersTextSurvives() {
        assertThat(Printable.of("a\u202eb\u0000c\u2066d\ufeffe\nf")).isEqualTo("ab cde f");
        assertThat(Printable.of("a\ud800b")).isEqualTo("ab");
    }
}
