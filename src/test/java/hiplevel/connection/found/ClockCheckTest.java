package hiplevel.connection.found;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.recording.physics.ColumnUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockCheckTest {
    /** Its first column is a time in ms. */
    private static final RowMeaning TIMED = RowMeaning.usual(7);

    private final ClockCheck check = new ClockCheck();

    private static List<String> row(double time, int number) {
        return List.of(Double.toString(time), "0", "0", "1", "0", "0", "0." + number);
    }

    /** Three seconds pass in which the time runs so many units a second; what is said at their end. */
    private Optional<Watching.WrongTime> runs(double aSecond) {
        for (int i = 0; i < 20; i++) {
            check.look(row(7000 + i * 0.15 * aSecond, i), TIMED, i * 150_000_000L);
        }
        return check.look(row(7000 + 3 * aSecond, 20), TIMED, 3_000_000_000L);
    }

    @Test
    void microsecondsThatAreTakenForMillisecondsAreFoundOut() {
        assertThat(runs(1_000_000)).contains(new Watching.WrongTime(Optional.of(ColumnUnit.MICROSECONDS)));
    }

    @Test
    void secondsThatAreTakenForMillisecondsAreFoundOut() {
        assertThat(runs(1)).contains(new Watching.WrongTime(Optional.of(ColumnUnit.SECONDS)));
    }

    @Test
    void aColumnThatIsNoTimeHasNoLikelyUnit() {
        assertThat(runs(0)).contains(new Watching.WrongTime(Optional.empty()));
    }

    @Test
    void aClockThatIsALittleOffIsNoContradictionNorIsADeviceThatFellSilent() {
        assertThat(runs(1020)).isEmpty();
        assertThat(check.look(row(7000 + 3 * 1020, 20), TIMED, 60_000_000_000L)).isEmpty();
    }

    @Test
    void aShortLookAndRowsWithoutATimeTellNothing() {
        assertThat(check.look(row(0, 1), TIMED, 0)).isEmpty();
        assertThat(check.look(row(5_000_000, 2), TIMED, 1_000_000_000)).isEmpty();
        RowMeaning untimed = RowMeaning.usual(6);
        assertThat(check.look(List.of("1", "2", "3", "4", "5", "6"), untimed, 0))
                .isEmpty();
        assertThat(check.look(List.of("1", "2", "3", "4", "5", "7"), untimed, 9_000_000_000L))
                .isEmpty();
    }
}
