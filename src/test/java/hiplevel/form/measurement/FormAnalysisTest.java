package hiplevel.form.measurement;

import static hiplevel.exercise.Measure.*;
import static hiplevel.imu.Side.LEFT;
import static hiplevel.imu.Side.RIGHT;
import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.form.Squats;
import hiplevel.form.Squats.Shape;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.repetition.Repetition;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormAnalysisTest {
    private static final Offset<Double> TIGHT = within(0.02);

    @ParameterizedTest(name = "{0} stance, {1}° of drop, {2}° of cave, {3}° deep")
    @CsvSource({
        "RIGHT, 8, 2, 65",
        "LEFT, 8, 2, 65",
        "RIGHT, -3, 10, 70",
        "LEFT, -3, 10, 70",
        "RIGHT, 0, -6, 61",
        "LEFT, 4, -6, 61"
    })
    void dropAndCaveArePositiveWhenTheUnsupportedSideFallsAndTheKneeGoesInward(
            Side stance, double drop, double cave, double depth) {
        MeasuredRepetition m =
                Squats.of(new Shape(stance, drop, cave, depth, 20)).measured().get(0);

        assertThat(value(m, PELVIC_DROP_AT_TURN)).isCloseTo(drop, TIGHT);
        assertThat(value(m, PEAK_PELVIC_DROP)).isCloseTo(Math.max(drop, 0), TIGHT);
        assertThat(value(m, THIGH_ADDUCTION_CHANGE_AT_TURN)).isCloseTo(cave, TIGHT);
        assertThat(value(m, THIGH_ADDUCTION_CHANGE_AT_45)).isCloseTo(cave * 45 / depth, TIGHT);
        assertThat(value(m, THIGH_ADDUCTION_CHANGE_AT_60)).isCloseTo(cave * 60 / depth, TIGHT);
        assertThat(value(m, MEDIAL_KNEE_DISPLACEMENT))
                .isCloseTo(100 * (Math.sin(Math.toRadians(cave - 4)) - Math.sin(Math.toRadians(-4))), TIGHT);
        assertThat(value(m, DEPTH)).isCloseTo(depth, within(0.05));
    }

    @Test
    void aRaisedLeftSideOnTheRightLegIsAHikeAndHasADropOfTheSameSizeOnTheLeftLeg() {
        Squats squats = Squats.of(new Shape(RIGHT, -5, 0, 60, 20), new Shape(LEFT, 5, 0, 60, 20));
        double[] obliquity = squats.column("obliquity");
        assertThat(Math.toDegrees(
                        obliquity[squats.grid.nearest(squats.repetitions.get(0).turnMicros())]))
                .isCloseTo(-5, TIGHT);
        assertThat(value(squats.measured().get(0), PELVIC_DROP_AT_TURN)).isCloseTo(-5, TIGHT);
        assertThat(value(squats.measured().get(1), PELVIC_DROP_AT_TURN)).isCloseTo(5, TIGHT);
    }

    @Test
    void tempoIsReadFromThePhases() {
        MeasuredRepetition m =
                Squats.of(new Shape(RIGHT, 3, 2, 60, 20)).measured().get(0);
        assertThat(value(m, LOWERING)).isCloseTo(1.2, within(1e-9));
        assertThat(value(m, PAUSE)).isCloseTo(0.6, within(1e-9));
        assertThat(value(m, RISING)).isCloseTo(1.2, within(1e-9));
    }

    @Test
    void alignmentsPartGrowsWithTheSineOfTheSagittalAngle() {
        MeasuredRepetition m =
                Squats.of(new Shape(LEFT, 3, 2, 60, 30)).measured().get(0);

        Measured.Value drop = m.value(PELVIC_DROP_AT_TURN).orElseThrow();
        assertThat(drop.alignmentSd()).isCloseTo(Math.sin(Math.toRadians(30)) * 2, within(0.005));
        assertThat(drop.sd()).isCloseTo(Math.sqrt(0.09 + 0.01 + 1), within(0.005));

        Measured.Value cave = m.value(THIGH_ADDUCTION_CHANGE_AT_TURN).orElseThrow();
        assertThat(cave.alignmentSd()).isCloseTo(Math.sin(Math.toRadians(60)) * Math.sqrt(10), within(0.01));
        Measured.Value at45 = m.value(THIGH_ADDUCTION_CHANGE_AT_45).orElseThrow();
        assertThat(at45.alignmentSd()).isCloseTo(Math.sin(Math.toRadians(45)) * Math.sqrt(10), within(0.01));
    }

    @Test
    void aShallowSquatHasNoValueAtSixtyDegreesAndSaysHowDeepItWas() {
        MeasuredRepetition m =
                Squats.of(new Shape(RIGHT, 3, 2, 52, 20)).measured().get(0);
        assertThat(m.value(THIGH_ADDUCTION_CHANGE_AT_45)).isPresent();
        assertThat(reason(m, THIGH_ADDUCTION_CHANGE_AT_60)).isEqualTo("60° of flexion not reached: depth was 52.0°");
    }

    @Test
    void aMissingPelvisSensorLeavesTheThighsMeasuresAlone() {
        Squats squats = Squats.of(new Shape(RIGHT, 3, 2, 60, 20));
        MeasuredRepetition m = measured(squats, squats.thighsOnly());
        assertThat(reason(m, PEAK_PELVIC_DROP)).isEqualTo("no sensor was worn on the pelvis");
        assertThat(m.dropCurveDeg()).isEmpty();
        assertThat(value(m, THIGH_ADDUCTION_CHANGE_AT_TURN)).isCloseTo(2, TIGHT);
    }

    @Test
    void aMissingThighSensorIsNamedWithItsSide() {
        Squats squats = Squats.of(new Shape(LEFT, 3, 2, 60, 20));
        MeasuredRepetition m = measured(squats, squats.pelvisOnly());
        assertThat(reason(m, DEPTH)).isEqualTo("no sensor was worn on the left thigh");
        assertThat(m.caveCurveDeg()).isEmpty();
        assertThat(value(m, PEAK_PELVIC_DROP)).isCloseTo(3, TIGHT);
        assertThat(m.value(WOBBLE)).isPresent();
        assertThat(m.value(SMOOTHNESS)).isPresent();
    }

    @Test
    void aGapInOneSensorTakesItsMeasuresOfThatRepetitionOnly() {
        Squats squats = Squats.of(new Shape(RIGHT, 3, 2, 60, 20), new Shape(RIGHT, 4, 2, 60, 20));
        int turn = squats.grid.nearest(squats.repetitions.get(0).turnMicros());
        squats.column("obliquity")[turn + 40] = Double.NaN;

        MeasuredRepetition broken = squats.measured().get(0);
        assertThat(reason(broken, PEAK_PELVIC_DROP))
                .isEqualTo("the data of the pelvis sensor have a gap in this repetition");
        assertThat(broken.dropCurveDeg()).isEmpty();
        assertThat(value(broken, THIGH_ADDUCTION_CHANGE_AT_TURN)).isCloseTo(2, TIGHT);
        assertThat(value(squats.measured().get(1), PEAK_PELVIC_DROP)).isCloseTo(4, TIGHT);
    }

    @Test
    void aRepetitionThatRunsPastTheRecordingIsNotAssessed() {
        Squats squats = Squats.of(new Shape(RIGHT, 3, 2, 60, 20));
        var r = squats.repetitions.get(0);
        squats.repetitions.set(
                0,
                new Repetition(
                        1,
                        r.exercise(),
                        r.leg(),
                        r.startMicros(),
                        r.pauseStartMicros(),
                        r.turnMicros(),
                        r.pauseEndMicros(),
                        r.endMicros() + 60_000_000,
                        r.excluded()));
        assertThat(reason(squats.measured().get(0), DEPTH)).contains("gap");
    }

    @Test
    void anExcludedRepetitionIsMeasuredAllTheSame() {
        Squats squats = Squats.of(new Shape(RIGHT, 3, 2, 60, 20)).exclude(1);
        assertThat(value(squats.measured().get(0), PEAK_PELVIC_DROP)).isCloseTo(3, TIGHT);
    }

    @Test
    void everyMeasureOfTheExerciseHasAnEntryAndNoOther() {
        MeasuredRepetition squat =
                Squats.of(new Shape(RIGHT, 3, 2, 60, 20)).measured().get(0);
        assertThat(squat.measures().keySet())
                .containsExactlyInAnyOrderElementsOf(Catalogue.SINGLE_LEG_SQUAT.measures());
        MeasuredRepetition stance = Squats.of(Catalogue.WALKING, new Shape(RIGHT, 3, 2, 20, 4))
                .measured()
                .get(0);
        assertThat(stance.measures().keySet()).containsExactlyInAnyOrderElementsOf(Catalogue.WALKING.measures());
    }

    @Test
    void theCurveOfASquatHasItsTurningPointInTheMiddleHoweverUnevenTheTempo() {
        Squats squats = Squats.of(new Shape(LEFT, 6, 9, 60, 20));
        var r = squats.repetitions.get(0);
        // the same movement, said to start a second later than it does
        squats.repetitions.set(
                0,
                new Repetition(
                        1,
                        r.exercise(),
                        r.leg(),
                        r.startMicros() + 1_000_000,
                        r.pauseStartMicros(),
                        r.turnMicros(),
                        r.pauseEndMicros(),
                        r.endMicros(),
                        r.excluded()));
        double[] drop = squats.measured().get(0).dropCurveDeg().orElseThrow();
        assertThat(drop).hasSize(101);
        assertThat(drop[50]).isCloseTo(6, TIGHT);
        assertThat(drop[0]).isCloseTo(6 * (1 - Math.cos(2 * Math.PI / 3)) / 2, TIGHT);
        assertThat(drop[100]).isCloseTo(0, TIGHT);
        assertThat(drop[75]).isCloseTo(3, TIGHT);
    }

    @Test
    void theCurveOfAStancePhaseIsEvenInTimeAndItsPeakAnywhere() {
        Squats walk = Squats.of(Catalogue.WALKING, new Shape(RIGHT, 6, 0, 20, 4));
        var r = walk.repetitions.get(0);
        walk.repetitions.set(
                0,
                new Repetition(
                        1,
                        r.exercise(),
                        r.leg(),
                        r.startMicros() + 1_200_000,
                        r.turnMicros(),
                        r.turnMicros(),
                        r.turnMicros(),
                        r.startMicros() + 2_700_000,
                        r.excluded()));
        double[] drop = walk.measured().get(0).dropCurveDeg().orElseThrow();
        assertThat(drop[20]).isCloseTo(6, TIGHT);
        assertThat(value(walk.measured().get(0), PEAK_PELVIC_DROP)).isCloseTo(6, TIGHT);
    }

    @Test
    void noiseAboveSixHertzDoesNotRaiseThePeak() {
        Squats squats = Squats.of(new Shape(RIGHT, 5, 2, 60, 20));
        double[] obliquity = squats.column("obliquity");
        for (int i = 0; i < obliquity.length; i++) {
            obliquity[i] += Math.toRadians(1.5) * Math.sin(2 * Math.PI * 20 * i / 100.0 + 0.3);
        }
        assertThat(value(squats.measured().get(0), PEAK_PELVIC_DROP)).isCloseTo(5, within(0.1));
    }

    @Test
    void wobbleIsTheRmsOfTheFrontalRateBetweenItsFrequencies() {
        Squats squats = Squats.of(new Shape(RIGHT, 0, 0, 60, 20));
        double[] pelvis = squats.column("pelvis frontalRate");
        double[] thigh = squats.column("right frontalRate");
        for (int i = 0; i < pelvis.length; i++) {
            double t = i / 100.0;
            pelvis[i] = Math.toRadians(10 * Math.sin(2 * Math.PI * 3 * t) + 30 * Math.sin(2 * Math.PI * 0.3 * t));
            thigh[i] = Math.toRadians(10 * Math.sin(2 * Math.PI * 3 * t) + 5 * Math.sin(2 * Math.PI * 25 * t));
        }
        // at 3 Hz the band-pass of 1.5 to 6 Hz has a gain of 0.975 · 0.975
        assertThat(value(squats.measured().get(0), WOBBLE)).isCloseTo(0.95 * 10 / Math.sqrt(2), within(0.03));
    }

    @Test
    void aSmoothSquatIsSmootherThanAShakyOne() {
        Squats smooth = Squats.of(new Shape(RIGHT, 0, 0, 60, 20));
        Squats shaky = Squats.of(new Shape(RIGHT, 0, 0, 60, 20));
        double[] rate = shaky.column("right sagittalRate");
        for (int i = 0; i < rate.length; i++) {
            rate[i] += 0.4 * Math.sin(2 * Math.PI * 4 * i / 100.0);
        }
        assertThat(value(shaky.measured().get(0), SMOOTHNESS))
                .isLessThan(value(smooth.measured().get(0), SMOOTHNESS) - 0.2);
    }

    @Test
    void mirroringTheWearerGivesTheOtherLegTheSameNumbersExactly() {
        Squats right = Squats.of(new Shape(RIGHT, 7, 5, 62, 18));
        Squats left = Squats.of(new Shape(LEFT, 7, 5, 62, 18));
        for (Measure measure : Catalogue.SINGLE_LEG_SQUAT.measures()) {
            assertThat(left.measured().get(0).value(measure))
                    .isEqualTo(right.measured().get(0).value(measure));
        }
        assertThat(left.measured().get(0).dropCurveDeg().orElseThrow())
                .isEqualTo(right.measured().get(0).dropCurveDeg().orElseThrow());
    }

    @Test
    void thereIsAReasonWhereNoSensorIsWornAndWhereNothingMoves() {
        Squats squats = Squats.of(new Shape(RIGHT, 3, 2, 60, 20));
        MeasuredRepetition bare = measured(squats, new BodyMotion(squats.grid, Optional.empty(), Map.of()));
        assertThat(reason(bare, WOBBLE)).isEqualTo("no sensor was worn on the pelvis or on the right thigh");

        Squats frozen = Squats.of(new Shape(RIGHT, 0, 0, 0, 0));
        assertThat(reason(frozen.measured().get(0), SMOOTHNESS)).startsWith("no movement to judge");
    }

    private static MeasuredRepetition measured(Squats squats, BodyMotion motion) {
        return FormAnalysis.measure(1, squats.repetitions, motion).get(0);
    }

    private static double value(MeasuredRepetition m, Measure measure) {
        return m.value(measure).orElseThrow().value();
    }

    private static String reason(MeasuredRepetition m, Measure measure) {
        return said(((Measured.NotAssessed) m.measures().get(measure)).reason());
    }
}
