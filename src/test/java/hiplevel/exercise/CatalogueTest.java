package hiplevel.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hiplevel.imu.Placement;
import hiplevel.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    @Test
    void everyMeasureHasAKeyAndAColumnOfItsOwn() {
        Set<String> keys = Arrays.stream(Measure.values()).map(Measure::key).collect(Collectors.toSet());
        Set<String> columns =
                Arrays.stream(Measure.values()).map(Measure::column).collect(Collectors.toSet());
        assertThat(keys).hasSize(Measure.values().length);
        assertThat(columns).hasSize(Measure.values().length);
        assertThat(Measure.values()).allMatch(m -> Measure.named(m.key()).orElseThrow() == m);
    }

    @Test
    void theColumnsOfAFileEndInTheirUnit() {
        assertThat(Measure.values()).allMatch(m -> m.column().endsWith(m.unit().word()));
        assertThat(Measure.values())
                .allMatch(m -> m.sdColumn().map(c -> c.endsWith("_sd_deg")).orElse(true));
    }

    @Test
    void theProgrammeHasNineteenExercisesEachFoundByItsName() {
        List<Exercise> all = Catalogue.STANDARD.exercises();
        assertThat(all).hasSize(19);
        assertThat(all)
                .allMatch(e -> Catalogue.STANDARD.named(e.name()).orElseThrow().equals(e));
        assertThat(Catalogue.STANDARD.named("jumping")).isEmpty();
    }

    @Test
    void whatIsWatchedHasACueAndABandWithItsSource() {
        assertThat(Catalogue.STANDARD.exercises())
                .flatExtracting(e -> e.watched().values())
                .allMatch(w -> !Words.ENGLISH.say(w.cue()).isBlank()
                        && !Words.ENGLISH.say(w.band().source()).isBlank());
    }

    @Test
    void anExerciseOfOnesOwnIsOneEntryMore() {
        Exercise squat = Catalogue.SINGLE_LEG_SQUAT;
        Exercise own = new Exercise("pistol-squat", squat.course(), squat.wearing(), squat.measures(), squat.watched());
        assertThat(Catalogue.STANDARD.with(own).named("pistol-squat")).contains(own);
        assertThatIllegalArgumentException().isThrownBy(() -> Catalogue.STANDARD.with(squat));
    }

    @Test
    void aSquatIsSeenFromOneThighAndADeadliftOnlyWithThePelvis() {
        Set<Placement> thigh = Set.of(Placement.LEFT_THIGH);
        assertThat(Catalogue.SINGLE_LEG_SQUAT.wearing().suffices(thigh)).isTrue();
        Wearing deadlift = Catalogue.STANDARD.named("deadlift").orElseThrow().wearing();
        assertThat(deadlift.suffices(thigh)).isFalse();
        assertThat(deadlift.suffices(Set.of(Placement.PELVIS))).isTrue();
    }

    @ParameterizedTest(name = "{1} {0} reads {2}")
    @CsvSource({
        "DEGREES, 7.24, 7.2°",
        "DEGREES, -0.26, −0.3°",
        "DEGREES, -0.04, 0.0°",
        "PERCENT, 12.34, 12.3 %",
        "SECONDS, 1.236, 1.24 s",
        "DEGREES_PER_SECOND, 3, 3.0 °/s",
        "NONE, -1.414, −1.41"
    })
    void aNumberIsWrittenWithItsSignAndUnit(Unit unit, double value, String text) {
        assertThat(Words.ENGLISH.say(unit.of(value))).isEqualTo(text);
    }
}
