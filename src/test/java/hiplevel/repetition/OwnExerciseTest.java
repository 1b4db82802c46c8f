package hiplevel.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Course;
import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.exercise.Posture;
import hiplevel.exercise.Wearing;
import hiplevel.repetition.MadeUpBody.Beat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnExerciseTest {
    private static final Exercise BRIDGE_ON_TWO_LEGS = new Exercise(
            "bridge",
            new Course(
                    Posture.SUPINE,
                    Drive.POSTERIOR_TILT,
                    Course.Rows.NO_SIDE,
                    Course.Reference.START,
                    Math.toRadians(30),
                    0.6,
                    30,
                    List.of("lifting", "hold", "lowering")),
            new Wearing(List.of(Set.of(Wearing.Worn.PELVIS)), Set.of()),
            List.of(Measure.RANGE),
            Map.of());

    @Test
    void anExerciseOfOnesOwnIsCutByItsEntryAlone() {
        Exercise own =
                Catalogue.STANDARD.with(BRIDGE_ON_TWO_LEGS).named("bridge").orElseThrow();
        MadeUpBody body = new MadeUpBody(20)
                .pelvisAt("tilt", -90)
                .pelvis("tilt", new Beat(3, 1, 1, 1, 1), -30)
                .pelvis("tilt", new Beat(8, 1, 1, 3, 1), -28);
        assertThat(Analysed.cut(body.motion(), own, Optional.empty()))
                .extracting(r -> r.exercise().name() + r.side() + r.accepted())
                .containsExactly("bridgeOptional.emptytrue", "bridgeOptional.emptytrue");
    }
}
