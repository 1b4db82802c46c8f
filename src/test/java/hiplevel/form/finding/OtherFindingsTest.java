package hiplevel.form.finding;

import static hiplevel.imu.Side.LEFT;
import static hiplevel.imu.Side.RIGHT;
import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Band;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.exercise.Watch;
import hiplevel.exercise.bands.Bands;
import hiplevel.form.Finding;
import hiplevel.form.Squats;
import hiplevel.form.Squats.Shape;
import hiplevel.imu.Side;
import hiplevel.words.Saying;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever an exercise watches may become a finding, and nothing else. */
class OtherFindingsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "single-leg-bridge | Bridging on the left leg, your right hip dropped 9.0°",
                "fire-hydrant | Moving the left leg, your pelvis rolled with it by 9.0°",
                "hip-extension | Moving the left leg, your pelvis rolled with it by 9.0°",
                "lateral-band-walk | Stepping sideways, standing on the left leg, your right hip dropped 9.0°",
                "running | Running, on the left leg, your right hip dropped 9.0°"
            })
    void aFindingSaysWhatWasDone(String name, String text) {
        // on all fours a lifted moving side is what a drop of the other one is while standing
        boolean moving = name.equals("fire-hydrant") || name.equals("hip-extension");
        Squats squats = Squats.of(exercise(name), new Shape(LEFT, 9, 0, 20, 0));
        if (moving) {
            assertThat(findings(squats))
                    .filteredOn(f -> f.kind() == Finding.Kind.PELVIS_ROLL)
                    .singleElement()
                    .satisfies(f -> assertThat(said(f.text())).startsWith(text));
        } else {
            assertThat(said(findings(squats).get(0).text())).startsWith(text);
        }
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void aHikeIsNoDropAndAKneePushedOutwardNoCaveInAnyExercise(Side stance) {
        for (Exercise exercise : Catalogue.STANDARD.exercises()) {
            if (exercise.hasSides()) {
                assertThat(findings(Squats.of(exercise, new Shape(stance, -12, -14, 60, 0))))
                        .as(exercise.name())
                        .noneMatch(f -> f.kind() == Finding.Kind.PELVIC_DROP || f.kind() == Finding.Kind.KNEE_CAVE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void theFreeLegNeverCounts(Side stance) {
        Squats squats = Squats.of(new Shape(stance, 0, 0, 60, 20));
        String free = stance.opposite().word();
        double[] adduction = squats.column(free + " adduction");
        for (int i = 0; i < adduction.length; i++) {
            adduction[i] += Math.toRadians(25) * Math.sin(i * 0.02);
        }
        assertThat(findings(squats)).isEmpty();
    }

    @Test
    void anotherMeasureIsToldByItsNameAndValue() {
        Exercise squat = Catalogue.SINGLE_LEG_SQUAT;
        Exercise watchful = new Exercise(
                "slow-squat",
                squat.course(),
                squat.wearing(),
                squat.measures(),
                Map.of(Measure.LOWERING, new Watch(new Band(1, 3, "a test"), Saying.verbatim("take your time"))));
        assertThat(findings(Squats.of(watchful, new Shape(RIGHT, 0, 0, 60, 20))))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.word()).isEqualTo("lowering");
                    assertThat(said(f.text())).startsWith("Lowering: 1.20 s; watch begins at 1");
                    assertThat(f.cue()).isEqualTo(Saying.verbatim("take your time"));
                });
    }

    private static Exercise exercise(String name) {
        return Catalogue.STANDARD.named(name).orElseThrow();
    }

    private static List<Finding> findings(Squats squats) {
        return Findings.of(squats.measured(), squats.motion(), Bands.DEFAULT, OptionalDouble.empty());
    }
}
