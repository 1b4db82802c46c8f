package hiplevel.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Band;
import hiplevel.imu.Side;
import hiplevel.report.canvas.SvgCanvas;
import hiplevel.words.Words;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyFigureTest {
    private static final Optional<Band> BAND = Optional.of(new Band(5, 8, "ours"));

    private static String drawn(BodyFigure figure) {
        SvgCanvas canvas = new SvgCanvas("now");
        figure.draw(canvas, Words.ENGLISH);
        return canvas.finish(BodyFigure.WIDTH, figure.height(), "");
    }

    @Test
    void anInstantIsSaidAndDrawnWithItsNumbersAndBands() {
        BodyFigure figure = new BodyFigure(
                Optional.of(Side.RIGHT), 9, Map.of(Side.RIGHT, 2.1, Side.LEFT, Double.NaN), BAND, BAND, false);
        assertThat(figure.description(Words.ENGLISH))
                .isEqualTo("left hip 9.0° lower than level (flag); right knee 2.1° toward the midline (good)");
        assertThat(drawn(figure)).contains(">9°<", ">2°<", "--flag-zone", "--watch-zone");
    }

    @Test
    void whatNobodyKnowsIsAQuestionMark() {
        assertThat(drawn(new BodyFigure(Optional.empty(), Double.NaN, Map.of(), BAND, BAND, false)))
                .contains(">?<")
                .doesNotContain("zone\"");
    }

    @Test
    void onBothLegsThereIsNoBandOfTheDrop() {
        BodyFigure figure = new BodyFigure(Optional.empty(), 3, Map.of(Side.LEFT, 1.0), BAND, Optional.empty(), false);
        assertThat(drawn(figure)).contains(">3°<").doesNotContain("flag-zone");
    }
}
