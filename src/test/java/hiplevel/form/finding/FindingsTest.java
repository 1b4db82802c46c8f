package hiplevel.form.finding;

import static hiplevel.imu.Side.LEFT;
import static hiplevel.imu.Side.RIGHT;
import static hiplevel.words.English.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.exercise.Band;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Measure;
import hiplevel.exercise.bands.Bands;
import hiplevel.form.Finding;
import hiplevel.form.Squats;
import hiplevel.form.Squats.Shape;
import hiplevel.form.angle.Angles;
import hiplevel.form.angle.WatchedAngle;
import hiplevel.form.motion.Curve;
import hiplevel.form.motion.SmoothMotion;
import hiplevel.repetition.Repetition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
    @ParameterizedTest(name = "a drop of {0}° and a cave of {1}°: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "4.8 | 4.8 | ",
                "6.0 | 2.0 | pelvic-drop WATCH 5",
                "9.5 | 2.0 | pelvic-drop FLAG 8",
                "2.0 | 7.0 | knee-cave WATCH 5",
                "2.0 | 12  | knee-cave FLAG 10",
                "9.5 | 7.0 | pelvic-drop FLAG 8, knee-cave WATCH 5",
                "-9.5 | -12 | "
            })
    void severityFollowsTheBand(double drop, double cave, String expected) {
        for (var stance : List.of(LEFT, RIGHT)) {
            List<Finding> findings = findings(Squats.of(new Shape(stance, drop, cave, 60, 20)));
            String found = String.join(
                    ", ",
                    findings.stream()
                            .map(f -> f.kind().word() + " " + f.severity() + " " + Math.round(f.bandDeg()))
                            .toList());
            assertThat(found).isEqualTo(expected == null ? "" : expected);
            assertThat(findings).allMatch(f -> f.side().equals(Optional.of(stance)));
        }
    }

    @Test
    void aDropIsToldWithStanceLegFallingHipUncertaintyUsualAndBand() {
        Squats squats = Squats.of(
                new Shape(RIGHT, 3, 0, 60, 20), new Shape(RIGHT, 4, 0, 60, 20), new Shape(RIGHT, 7.2, 0, 60, 20));
        Finding finding = findings(squats).get(0);
        // sd at 20° of tilt: sqrt(0.3² + 0.1² + (2·sin 20°)²) = 0.7535
        assertThat(said(finding.text()))
                .isEqualTo("Standing on the right leg, your left hip dropped 7.2° ± 1.5°; your usual is 4.0°,"
                        + " watch begins at 5° (repetition 3, pause).");
        assertThat(said(finding.cue())).isEqualTo("keep both hip bones level");
        assertThat(finding.measuredDeg()).isCloseTo(7.2, within(0.02));
        assertThat(finding.sdDeg()).isCloseTo(0.7535, within(0.001));
        assertThat(finding.trial()).isEqualTo(1);
        assertThat(finding.repetition()).isEqualTo(3);
    }

    @Test
    void aCaveIsToldAsAThighEstimateAndInCentimetresWhenTheHeightIsKnown() {
        Squats squats = Squats.of(new Shape(LEFT, 0, 12, 60, 20));
        Finding finding = Findings.of(squats.measured(), squats.motion(), Bands.DEFAULT, OptionalDouble.of(1.80))
                .get(0);
        // 0.245 · 180 cm · (sin 8° − sin −4°) = 9.2 cm
        assertThat(said(finding.text()))
                .startsWith("Standing on the left leg, your left knee caved in by 12.0° ± ")
                .contains(" (thigh estimate); flag begins at 10° (repetition 1, pause).")
                .endsWith(" The knee was 9.2 cm nearer to the midline than at the start.");
        assertThat(said(finding.cue())).isEqualTo("point the knee over the second toe");
        assertThat(said(findings(squats).get(0).text())).doesNotContain("cm");
    }

    @Test
    void underThreeRepetitionsThereIsNoUsual() {
        Squats squats = Squats.of(
                new Shape(RIGHT, 7, 0, 60, 20),
                new Shape(RIGHT, 7, 0, 60, 20),
                new Shape(RIGHT, 7, 0, 60, 20),
                new Shape(LEFT, 7, 0, 60, 20));
        assertThat(findings(squats.exclude(2))).noneMatch(f -> said(f.text()).contains("usual"));
    }

    @Test
    void repetitionsThatDoNotCountHaveNoFindings() {
        assertThat(findings(Squats.of(new Shape(RIGHT, 12, 0, 60, 20)).exclude(1)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} ms past the band, {1} ms after the start")
    @CsvSource({"60, 1000, false", "140, 1000, true", "140, 2100, true", "140, 2400, false", "600, 2500, false"})
    void aFindingNeedsATenthOfASecondDuringLoweringPauseOrEarlyRising(long forMillis, long after, boolean expected) {
        Squats squats = Squats.of(new Shape(RIGHT, 0, 0, 60, 20));
        long from = squats.repetitions.get(0).startMicros() + after * 1000;
        WatchedAngle angle = plateau(squats, from, from + forMillis * 1000);
        assertThat(Excess.over(Math.toRadians(5), angle).isPresent()).isEqualTo(expected);
    }

    @Test
    void anExcessTellsWhenItBeganAndWhenItCameBackBetweenSamples() {
        Squats squats = Squats.of(new Shape(RIGHT, 8, 0, 60, 20));
        Repetition r = squats.repetitions.get(0);
        Finding finding = Findings.of(
                        squats.measured(),
                        squats.motion(),
                        new Bands(Map.of("peak-pelvic-drop", new Band(4, 20, "test"))),
                        OptionalDouble.empty())
                .get(0);
        // the raised cosine is at half its height a quarter and three quarters of the way
        assertThat(finding.fromMicros() - r.startMicros()).isBetween(748_000L, 752_000L);
        assertThat(finding.toMicros() - r.startMicros()).isBetween(2_248_000L, 2_252_000L);
        assertThat(finding.phase()).isEqualTo("pause");
    }

    @Test
    void walkingCountsTheWholeStancePhase() {
        Squats walk = Squats.of(Catalogue.WALKING, new Shape(LEFT, 7, 0, 20, 5));
        Finding finding = findings(walk).get(0);
        assertThat(finding.phase()).isEqualTo("stance");
        assertThat(said(finding.text())).startsWith("Walking, on the left leg, your right hip dropped 7.0° ± ");
    }

    @Test
    void aFlagIsToldWithTheUsualToo() {
        Shape deep = new Shape(LEFT, 9.5, 0, 60, 20);
        assertThat(findings(Squats.of(deep, deep, deep)))
                .hasSize(3)
                .allMatch(f -> said(f.text()).contains("; your usual is 9.5°, flag begins at 8° (repetition "));
    }

    @Test
    void aCaveInWalkingIsToldAsSuch() {
        Finding finding = findings(Squats.of(Catalogue.WALKING, new Shape(RIGHT, 0, 7, 20, 5)))
                .get(0);
        assertThat(said(finding.text())).startsWith("Walking, on the right leg, your right knee caved in by 7.0° ± ");
    }

    @Test
    void theUsersBandWins() {
        Squats squats = Squats.of(new Shape(RIGHT, 4, 0, 60, 20));
        Bands own = new Bands(Map.of("single-leg-squat/peak-pelvic-drop", new Band(2, 3, "mine")));
        assertThat(Findings.of(squats.measured(), squats.motion(), own, OptionalDouble.empty()))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Finding.Severity.FLAG));
    }

    @Test
    void noWordDiagnoses() {
        ResourceBundle words = ResourceBundle.getBundle("hiplevel.words", Locale.ENGLISH);
        Set<String> denials = Set.of("page.disclaimer", "method.bands-caption");
        assertThat(words.keySet())
                .containsAll(denials)
                .filteredOn(key -> !denials.contains(key))
                .allSatisfy(key -> assertThat(words.getString(key).toLowerCase(Locale.ROOT))
                        .doesNotContain("weak", "trendelenburg", "injur", "gluteus", "risk", "patholog"));
    }

    private static List<Finding> findings(Squats squats) {
        return Findings.of(squats.measured(), squats.motion(), Bands.DEFAULT, OptionalDouble.empty());
    }

    /** A drop of 10° between two times and 0 elsewhere, without a filter. */
    private static WatchedAngle plateau(Squats squats, long fromMicros, long toMicros) {
        double[] obliquity = squats.column("obliquity");
        for (int i = 0; i < obliquity.length; i++) {
            long t = squats.grid.micros(i);
            obliquity[i] = t >= fromMicros && t <= toMicros ? Math.toRadians(10) : 0;
        }
        Curve flat = new Curve(squats.grid, new double[obliquity.length]);
        SmoothMotion motion = new SmoothMotion(
                squats.grid,
                Optional.of(new SmoothMotion.Pelvis(
                        squats.motion().pelvis().orElseThrow(),
                        new Curve(squats.grid, obliquity),
                        flat,
                        flat,
                        flat,
                        flat,
                        Squats.PELVIS)),
                Map.of(),
                Map.of());
        return Angles.of(Measure.PEAK_PELVIC_DROP, motion, squats.repetitions.get(0))
                .found()
                .orElseThrow();
    }
}
