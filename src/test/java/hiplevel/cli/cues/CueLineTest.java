package hiplevel.cli.cues;

import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Measure;
import hiplevel.form.Finding;
import hiplevel.imu.Side;
import hiplevel.session.cue.Cue;
import hiplevel.words.Saying;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CueLineTest {
    private static final Cue CUE = new Cue(
            Measure.PEAK_PELVIC_DROP,
            Optional.of(Side.RIGHT),
            2.1,
            Finding.Severity.WATCH,
            Saying.verbatim("keep both hip bones level"),
            31_200_000);

    @Test
    void itSaysHowFarPastTheBandNowAndForAMomentAfterItsLargest() {
        CueLine line = new CueLine();
        assertThat(line.at(0)).isEmpty();
        line.cue(CUE);
        assertThat(line.at(31_200_000)).contains("cue            " + said(CUE.text()));
        line.excess(CUE, 3.4);
        line.excess(CUE, 0.4);
        assertThat(line.at(32_000_000)).hasValueSatisfying(t -> assertThat(t).endsWith("left hip 0.4° past the band"));
        line.over(CUE, 32_000_000);
        assertThat(line.at(33_900_000)).hasValueSatisfying(t -> assertThat(t).endsWith("left hip 3.4° past the band"));
        assertThat(line.at(34_000_000)).isEmpty();
    }

    @Test
    void inAListItStandsWithItsTime() {
        assertThat(CueLine.listed(CUE))
                .isEqualTo("cue  at 31.2 s  keep both hip bones level: left hip 2.1° past the band");
    }
}
