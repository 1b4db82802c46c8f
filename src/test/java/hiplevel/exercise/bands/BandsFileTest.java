package hiplevel.exercise.bands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiplevel.exercise.Band;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.Measure;
import hiplevel.words.Saying;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsFileTest {
    @Test
    void theBandOfAnExerciseWinsOverTheBandOfItsMeasure() throws UnreadableBandsException {
        Bands bands = BandsFile.read("bands.json", """
                {"peak-pelvic-drop": {"watch": 4, "flag": 7.5, "source": "our clinic"},
                 "single-leg-squat/peak-pelvic-drop": {"watch": 6, "flag": 9}}
                """);
        assertThat(bands.of(Catalogue.SINGLE_LEG_SQUAT, Measure.PEAK_PELVIC_DROP)
                        .orElseThrow()
                        .watch())
                .isEqualTo(6);
        assertThat(bands.of(Catalogue.WALKING, Measure.PEAK_PELVIC_DROP)).contains(new Band(4, 7.5, "our clinic"));
        assertThat(bands.of(Catalogue.SINGLE_LEG_SQUAT, Measure.THIGH_ADDUCTION_CHANGE_AT_TURN))
                .isEqualTo(Catalogue.SINGLE_LEG_SQUAT.band(Measure.THIGH_ADDUCTION_CHANGE_AT_TURN));
        assertThat(bands.of(Catalogue.WALKING, Measure.THIGH_ADDUCTION_CHANGE_AT_TURN))
                .contains(new Band(5, 10, Saying.of("source.squats-to-walking")));
        assertThat(bands.of(Catalogue.WALKING, Measure.DEPTH)).isEmpty();
    }

    @Test
    void aBandForAnExerciseOfALaterVersionIsKept() throws UnreadableBandsException {
        assertThat(BandsFile.read("b.json", "{\"step-up/peak-pelvic-drop\": {\"watch\": 5, \"flag\": 8}}")
                        .own())
                .containsKey("step-up/peak-pelvic-drop");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"peak-pelvic-dorp\": {\"watch\": 5, \"flag\": 8}} | b.json: 'peak-pelvic-dorp': no measure is called that",
                "{\"jumping/peak-pelvic-drop\": {\"watch\": 5, \"flag\": 8}} | b.json: 'jumping/peak-pelvic-drop': no measure is called that",
                "{\"depth\": {\"watch\": 9, \"flag\": 8}} | b.json: 'depth': watch 9 is above flag 8",
                "{\"depth\": {\"watch\": 5}} | b.json: 'depth': \"flag\" must be a number, got nothing",
                "{\"depth\": {\"watch\": \"5\", \"flag\": 8}} | b.json: 'depth': \"watch\" must be a number, got \"5\"",
                "{\"depth\": {\"watch\": 5, \"flag\": 8, \"colour\": 1}} | b.json: 'depth': expected \"watch\", \"flag\" and \"source\", got \"colour\"",
                "{\"depth\": 5} | b.json: 'depth': expected {\"watch\": 5, \"flag\": 8, \"source\": \"...\"}, got 5",
                "[1] | b.json: expected a JSON object",
                "{\"depth\": | b.json:1: this is not JSON",
                "{\"depth\": {\"watch\": 1, \"flag\": 2}, \"depth\": {\"watch\": 3, \"flag\": 4}} | b.json:1: this is not JSON (Duplicate field 'depth')"
            })
    void aRefusalNamesFileAndKey(String json, String sentence) {
        assertThatThrownBy(() -> BandsFile.read("b.json", json))
                .isInstanceOf(UnreadableBandsException.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> BandsFile.read("b.json", "")).isInstanceOf(UnreadableBandsException.class);
    }
}
