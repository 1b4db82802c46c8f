package hiplevel.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.asymmetry.CurveSummary;
import hiplevel.asymmetry.curves.CurveTest.Cluster;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.imu.Side;
import hiplevel.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurveSpansTest {
    @Test
    void aStretchIsSaidWithItsSideItsPercentItsSizeAndItsP() {
        assertThat(said(
                        Catalogue.SINGLE_LEG_SQUAT,
                        Measure.PEAK_PELVIC_DROP,
                        new Cluster(Side.RIGHT, 34.8, 62.1, 12, 0.0108, 5.63)))
                .isEqualTo("standing on the right leg, the pelvis dropped more from 35 to 62 % of the movement"
                        + " (by 5.6° on average, p = 0.01)");
        assertThat(said(
                        Catalogue.STANDARD.named("squat").orElseThrow(),
                        Measure.THIGH_ADDUCTION_CHANGE_AT_TURN,
                        new Cluster(Side.LEFT, 0, 100, 12, 0.0001, -4.2)))
                .isEqualTo("left leg, the knee caved in more from 0 to 100 % of the movement"
                        + " (by 4.2° on average, p < 0.001)");
    }

    private static String said(Exercise exercise, Measure measure, Cluster cluster) {
        CurveSummary curves = new CurveSummary(exercise, measure, Map.of(), Optional.empty(), List.of(cluster));
        return new CurveSpans(curves, Words.ENGLISH).sentences().get(0);
    }
}
