package hiplevel.report.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Texts at a width, in the shipped fonts. */
class LinesTest {
    private static final double SIZE = 10;

    private final PDDocument document = new PDDocument();
    private final Typefaces faces = new Typefaces(document);
    private final Lines lines = new Lines(faces, false, SIZE);

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void noLineIsWiderThanAskedForAndNoWordIsLost() {
        String text = "Standing on the right leg, the pelvis dropped more than on the left: 10.5° against 2.6°.";
        assertThat(lines.of(text, 120))
                .hasSizeGreaterThan(2)
                .allSatisfy(l -> assertThat(faces.width(l, false, SIZE)).isLessThanOrEqualTo(120));
        assertThat(String.join(" ", lines.of(text, 120))).isEqualTo(text);
    }

    @Test
    void aWordThatIsTooLongIsBrokenAndNothingIsLost() {
        String word = "山田".repeat(40);
        assertThat(lines.of(word, 100))
                .allSatisfy(l -> assertThat(faces.width(l, false, SIZE)).isLessThanOrEqualTo(100));
        assertThat(String.join("", lines.of(word, 100))).isEqualTo(word);
        assertThat(lines.of("lowering–pause–rising", 72)).containsExactly("lowering–", "pause–rising");
    }

    @Test
    void aNameOfTenThousandCharactersIsCutToItsLine() {
        for (String name : new String[] {"x".repeat(10_000), "山".repeat(10_000), "😀".repeat(5_000)}) {
            String cut = lines.cut(name, 200);
            assertThat(cut).endsWith("…");
            assertThat(faces.width(cut, false, SIZE)).isBetween(150.0, 200.0);
        }
        assertThat(lines.cut("short", 200)).isEqualTo("short");
    }

    @Test
    void aCharacterThatNoFontHasIsAVisibleMark() {
        assertThat(faces.complete()).isTrue();
        assertThat(faces.runs("Jürgen Łukasz Željko Νίκος 山田太郎 김민준 אב", false)).isNotEmpty();
        assertThat(faces.complete())
                .as("European, East Asian and Hebrew letters are there")
                .isTrue();
        assertThat(faces.runs("\uD80C\uDC00", false))
                .singleElement()
                .satisfies(r -> assertThat(r.text()).isEqualTo("\uFFFD"));
        assertThat(faces.complete()).isFalse();
    }
}
