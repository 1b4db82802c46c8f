package hiplevel.connection.found;

import hiplevel.connection.found.RowMeaning.Column;
import hiplevel.recording.physics.ColumnUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Watches the times in bare rows for what no clock does: run many times as fast as this computer's. As they are written: a time
 * that jumps from row to row is taken for a device that begins anew, and what is made of it then runs as it should. The units of
 * a time are a factor of 1000 apart, so the limits are wide.
 */
final class ClockCheck {
    private static final double FACTOR = 5;
    /** Before, what waited in the port may have come all at once. */
    private static final double ENOUGH_SECONDS = 2;

    private static final double NANOS = 1e-9;
    private static final double MICROS = 1e-6;

    private List<String> latest = List.of();
    private boolean began;
    private double firstMicros;
    private long firstNanos;
    private double told;
    private double passed;

    /**
     * What contradicts the clock by now; empty too when it is too early to tell, or the rows have no time.
     *
     * @param row the newest
     * @param nanos now
     */
    Optional<Watching.WrongTime> look(List<String> row, RowMeaning meaning, long nanos) {
        int at = meaning.columns().indexOf(Column.TIME);
        if (at < 0 || at >= row.size()) {
            return Optional.empty();
        }
        // of a device that rests nothing can be told
        if (!row.equals(latest)) {
            latest = row;
            try {
                sample(Double.parseDouble(row.get(at)) * meaning.time().factor(), nanos);
            } catch (NumberFormatException noNumber) {
                return Optional.empty();
            }
        }
        return contradiction(meaning.time());
    }

    private void sample(double micros, long nanos) {
        if (!began) {
            began = true;
            firstMicros = micros;
            firstNanos = nanos;
        }
        told = (micros - firstMicros) * MICROS;
        passed = (nanos - firstNanos) * NANOS;
    }

    private Optional<Watching.WrongTime> contradiction(ColumnUnit claimed) {
        if (passed < ENOUGH_SECONDS || fits(1)) {
            return Optional.empty();
        }
        return Optional.of(
                new Watching.WrongTime(Stream.of(ColumnUnit.SECONDS, ColumnUnit.MILLISECONDS, ColumnUnit.MICROSECONDS)
                        .filter(unit -> fits(unit.factor() / claimed.factor()))
                        .findFirst()));
    }

    private boolean fits(double times) {
        double ratio = told * times / passed;
        return ratio < FACTOR && ratio > 1 / FACTOR;
    }
}
