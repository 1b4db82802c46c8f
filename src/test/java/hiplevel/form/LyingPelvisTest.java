package hiplevel.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Measure;
import hiplevel.form.measurement.FormAnalysis;
import hiplevel.imu.Side;
import hiplevel.kinematics.AngleUncertainty;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.repetition.Repetition;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A bridge with level hips: the pelvis tilts back by 25° out of lying, and skin turns its sensor by 0.04 of that. */
class LyingPelvisTest {
    private static final TimeGrid GRID = new TimeGrid(0, 10_000, 900);
    private static final double SKIN = 0.04;
    private static final AngleUncertainty SURE = new AngleUncertainty(0.001, 0, 0, 0);

    @ParameterizedTest
    @EnumSource(Side.class)
    void skinThatHingesHaveShownLiftsNoHipOfSomebodyWhoLies(Side leg) {
        assertThat(Math.abs(drop(leg, OptionalDouble.empty()).value())).isGreaterThan(0.9);
        assertThat(drop(leg, OptionalDouble.of(-SKIN)).value()).isCloseTo(0, within(0.02));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void whereNoHingeShowedItTheDropIsLessSure(Side leg) {
        assertThat(drop(leg, OptionalDouble.empty()).sd())
                .isGreaterThan(2 * drop(leg, OptionalDouble.of(-SKIN)).sd());
    }

    private static Measured.Value drop(Side leg, OptionalDouble skin) {
        int n = GRID.count();
        double[] obliquity = new double[n];
        double[] tilt = new double[n];
        double[] none = new double[n];
        for (int i = 0; i < n; i++) {
            double u = Math.max(0, Math.min(1, (i - 400) / 150.0));
            double up = u * u * (3 - 2 * u);
            double leaning = Math.toRadians(-90 - 25 * up);
            Quaternion seen = Quaternion.about(Vector3.Y, leaning)
                    .times(Quaternion.about(Vector3.Z, SKIN * Math.toRadians(-25 * up)));
            obliquity[i] = Math.asin(-seen.rotate(Vector3.Y).z());
            tilt[i] = Math.atan2(
                    -seen.rotate(Vector3.X).z(), seen.rotate(Vector3.Z).z());
        }
        PelvisMotion pelvis = new PelvisMotion(obliquity, tilt, none, none, none, none, none, none, none, skin, SURE);
        Repetition repetition = new Repetition(
                1,
                Catalogue.STANDARD.named("single-leg-bridge").orElseThrow(),
                Optional.of(leg),
                4_000_000,
                5_300_000,
                6_000_000,
                6_700_000,
                8_000_000,
                Optional.empty());
        MeasuredRepetition measured = FormAnalysis.measure(
                        1, List.of(repetition), new BodyMotion(GRID, Optional.of(pelvis), Map.of()))
                .get(0);
        return measured.value(Measure.PELVIC_DROP_AT_TURN).orElseThrow();
    }
}
