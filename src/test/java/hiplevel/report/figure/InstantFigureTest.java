package hiplevel.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Band;
import hiplevel.imu.Side;
import hiplevel.report.canvas.SvgCanvas;
import hiplevel.words.Words;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InstantFigureTest {
    private static final Optional<Band> BAND = Optional.of(new Band(5, 8, "ours"));

    private static String drawn(InstantFigure figure) {
        SvgCanvas canvas = new SvgCanvas("now");
        figure.draw(canvas, Words.ENGLISH);
        return canvas.finish(InstantFigure.WIDTH, InstantFigure.HEIGHT, "");
    }

    @Test
    void anInstantIsSaidAndDrawnWithItsNumbersAndBands() {
        InstantFigure figure = new InstantFigure(
                Optional.of(Side.RIGHT), 9, Map.of(Side.RIGHT, 2.1, Side.LEFT, Double.NaN), BAND, BAND, false);
        assertThat(figure.words(Words.ENGLISH))
                .isEqualTo("left hip 9.0° lower than level (flag); right knee 2.1° toward the midline (good)");
        assertThat(drawn(figure)).contains(">9.0°<", ">2.1°<", "--flag-zone", "--watch-zone");
    }

    @Test
    void whatNobodyKnowsIsAQuestionMark() {
        assertThat(drawn(InstantFigure.UNKNOWN)).contains(">?<").doesNotContain("zone\"");
    }

    @Test
    void onBothLegsThereIsNoBandOfTheDrop() {
        InstantFigure figure =
                new InstantFigure(Optional.empty(), 3, Map.of(Side.LEFT, 1.0), BAND, Optional.empty(), false);
        assertThat(drawn(figure)).contains(">3.0°<").doesNotContain("flag-zone");
    }
}
