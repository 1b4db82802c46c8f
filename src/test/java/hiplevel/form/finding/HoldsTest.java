package hiplevel.form.finding;

import static hiplevel.exercise.Measure.*;
import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Exercise;
import hiplevel.exercise.Measure;
import hiplevel.exercise.bands.Bands;
import hiplevel.form.Finding;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.form.Squats;
import hiplevel.form.Squats.Shape;
import hiplevel.form.measurement.FormAnalysis;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.repetition.Repetition;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Timed postures of 32 s, their angle written down over the seconds. */
class HoldsTest {
    private static final double SECONDS = 32;

    @ParameterizedTest
    @EnumSource(Side.class)
    void aLiftedHipThatStaysUpHasNoTimeToGiveWayAndNoFinding(Side stance) {
        Hold hold = stance(stance, t -> -4);
        assertThat(hold.value(MAXIMAL_HIKE)).isCloseTo(4, within(0.01));
        assertThat(hold.value(MEAN_PELVIC_DROP)).isCloseTo(-4, within(0.01));
        assertThat(hold.value(HOLD_TIME)).isCloseTo(SECONDS, within(1e-6));
        assertThat(hold.reason(TIME_TO_HALF_HIKE)).isEqualTo("the hip stayed up for the whole hold");
        assertThat(hold.reason(TIME_TO_NO_HIKE)).isEqualTo("the hip stayed up for the whole hold");
        assertThat(hold.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void aHipThatGivesWayBeforeHalfAMinuteIsAFlagWhateverItsMean(Side stance) {
        Hold hold = stance(stance, t -> t < 12 ? -4 : t < 14 ? -4 + 3 * (t - 12) : 2);
        assertThat(hold.value(TIME_TO_HALF_HIKE)).isCloseTo(12 + 2 / 3.0, within(0.05));
        assertThat(hold.value(TIME_TO_NO_HIKE)).isCloseTo(12 + 4 / 3.0, within(0.05));
        Finding finding = hold.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Finding.Severity.FLAG);
        assertThat(finding.kind()).isEqualTo(Finding.Kind.PELVIC_DROP);
        assertThat(said(finding.text()))
                .startsWith("Standing on the %s leg, your lifted %s hip sank under level after 13.3 s"
                        .formatted(stance.word(), stance.opposite().word()));
    }

    @Test
    void aDipOfASecondIsNotGivingWay() {
        Hold hold = stance(Side.RIGHT, t -> t > 10 && t < 11 ? 3 : -4);
        assertThat(hold.reason(TIME_TO_NO_HIKE)).contains("stayed up");
        assertThat(hold.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void aMeanDropPastItsBandIsTold(Side stance) {
        Hold hold = stance(stance, t -> 5);
        assertThat(hold.findings()).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Finding.Severity.WATCH);
            assertThat(f.side()).contains(stance);
            assertThat(said(f.text())).contains("on average 5.0°").endsWith("watch begins at 4° (hold 1).");
            assertThat(said(f.cue())).isEqualTo("lift the free hip and keep it up");
        });
    }

    @Test
    void aSinkingHipDriftsUpward() {
        assertThat(stance(Side.LEFT, t -> -4 + 0.1 * t).value(DRIFT)).isCloseTo(0.1, within(0.002));
    }

    @Test
    void aSaggingBellyTiltsAPronePelvisForwardAndPikingIsNoSag() {
        Hold sagging = hold("plank", Optional.empty(), "tilt", t -> 88 + 8.2 * t / SECONDS);
        assertThat(sagging.value(HIP_SAG)).isCloseTo(8, within(0.3));
        assertThat(sagging.value(DRIFT)).isCloseTo(8.2 / SECONDS, within(0.005));
        assertThat(sagging.findings()).singleElement().satisfies(f -> {
            assertThat(f.word()).isEqualTo("hip-sag");
            assertThat(f.side()).isEmpty();
            assertThat(said(f.text())).startsWith("Over 32 s, your hips sagged: the pelvis tipped forward 7.9° ± ");
        });
        assertThat(hold("plank", Optional.empty(), "tilt", t -> 88 - 12 * t / SECONDS)
                        .findings())
                .isEmpty();
    }

    @Test
    void swayIsThePathAndTheEllipseOfLeanAndTilt() {
        // once around a circle of 1° every second: 2π °/s, and 95 % of a normal spread of the same variance ½
        Hold hold = hold(
                "trendelenburg-stance",
                Optional.of(Side.RIGHT),
                "obliquity",
                t -> Math.cos(2 * Math.PI * t),
                "tilt",
                t -> Math.sin(2 * Math.PI * t));
        assertThat(hold.value(SWAY_PATH)).isCloseTo(2 * Math.PI, within(0.1));
        assertThat(hold.value(SWAY_ELLIPSE)).isCloseTo(Math.PI * 5.991 / 2, within(0.1));
    }

    private record Hold(MeasuredRepetition measured, BodyMotion motion) {
        double value(Measure measure) {
            return measured.value(measure).orElseThrow().value();
        }

        String reason(Measure measure) {
            return said(((Measured.NotAssessed) measured.measures().get(measure)).reason());
        }

        List<Finding> findings() {
            return Findings.of(List.of(measured), motion, Bands.DEFAULT, OptionalDouble.empty());
        }
    }

    private static Hold stance(Side stance, DoubleUnaryOperator dropDeg) {
        return hold(
                "trendelenburg-stance",
                Optional.of(stance),
                "obliquity",
                t -> stance.sigma() * dropDeg.applyAsDouble(t));
    }

    private static Hold hold(String name, Optional<Side> side, String column, DoubleUnaryOperator degrees) {
        return hold(name, side, column, degrees, column, degrees);
    }

    private static Hold hold(
            String name,
            Optional<Side> side,
            String one,
            DoubleUnaryOperator oneDeg,
            String other,
            DoubleUnaryOperator otherDeg) {
        Exercise exercise = Catalogue.STANDARD.named(name).orElseThrow();
        Shape nothing = new Shape(Side.RIGHT, 0, 0, 0, 0);
        Squats long42 = Squats.of(exercise, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing);
        long start = Squats.START + 2_000_000;
        long end = start + (long) (SECONDS * 1e6);
        for (int i = 0; i < long42.grid.count(); i++) {
            double t = Math.max(0, Math.min(SECONDS, (long42.grid.micros(i) - start) * 1e-6));
            long42.column(one)[i] = Math.toRadians(oneDeg.applyAsDouble(t));
            long42.column(other)[i] = Math.toRadians(otherDeg.applyAsDouble(t));
        }
        long middle = (start + end) / 2;
        Repetition hold = new Repetition(1, exercise, side, start, start, middle, end, end, Optional.empty());
        BodyMotion motion = long42.motion();
        return new Hold(FormAnalysis.measure(1, List.of(hold), motion).get(0), motion);
    }
}
