package hiplevel.connection.found;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.connection.ConnectionSettings;
import hiplevel.connection.found.RowMeaning.Column;
import hiplevel.recording.physics.ColumnUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowMeaningTest {
    @Test
    void itIsWrittenAsTheCommandLineTakesIt() {
        assertThat(RowMeaning.usual(7).text()).isEqualTo("columns=7;time=0[ms];acc=1,2,3[g];gyr=4,5,6[deg/s]");
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 9, 10, 13})
    void whatIsSuggestedIsWholeAndCanBeConnectedWith(int width) {
        RowMeaning usual = RowMeaning.usual(width);
        assertThat(usual.isWhole()).isTrue();
        assertThat(new ConnectionSettings(Optional.of(usual.text()), false).bareRows())
                .isPresent();
    }

    @Test
    void aMissingOrDoubledColumnIsNotWhole() {
        RowMeaning usual = RowMeaning.usual(7);
        List<Column> doubled = new ArrayList<>(usual.columns());
        doubled.set(0, Column.GYR_Z);
        assertThat(new RowMeaning(doubled, usual.time(), usual.gyr(), usual.acc()).isWhole())
                .isFalse();
        assertThat(RowMeaning.usual(4).isWhole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 9, 10, 13})
    void whatIsWrittenCanBeReadAgain(int width) {
        RowMeaning usual = RowMeaning.usual(width);
        RowMeaning other = new RowMeaning(
                usual.columns(),
                usual.columns().contains(Column.TIME) ? ColumnUnit.MICROSECONDS : usual.time(),
                ColumnUnit.RADIANS_PER_SECOND,
                ColumnUnit.METRES_PER_SECOND_SQUARED);
        assertThat(RowMeaning.of(usual.text())).contains(usual);
        assertThat(RowMeaning.of(other.text())).contains(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "columns=7",
                "acc=1,2,3[g];gyr=4,5,6[deg/s]",
                "columns=6;acc=1,2,3[g];gyr=4,5,6[deg/s]",
                "columns=7;acc=ax,ay,az[g];gyr=4,5,6[deg/s]",
                "columns=7;acc=1,2,3[mg];gyr=4,5,6[deg/s]",
                "columns=7;quat=0,1,2,3",
                "seven columns"
            })
    void whatSaysMoreOrLessIsNotRead(String text) {
        assertThat(RowMeaning.of(text)).isEmpty();
    }
}
