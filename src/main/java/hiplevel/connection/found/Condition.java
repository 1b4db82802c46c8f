package hiplevel.connection.found;

import hiplevel.connection.SensorStatus;
import java.util.List;
import java.util.OptionalInt;

/** How a watched port fares. */
public sealed interface Condition {
    /** It cannot be opened. */
    record Shut(NotOpened reason) implements Condition {}

    /** Nobody knows yet what is spoken. */
    record Listening() implements Condition {}

    /** Every rate was tried and nothing was heard at all. */
    record Silent() implements Condition {}

    /** Bytes of no protocol that is known here. */
    record NotUnderstood(long bytes) implements Condition {}

    /**
     * Rows of numbers of which nobody said what they mean.
     *
     * @param latest the numbers of the newest whole row, as they were written
     */
    record BareRows(List<String> latest) implements Condition {
        public BareRows {
            latest = List.copyOf(latest);
        }
    }

    /**
     * Understood.
     *
     * @param protocol for people
     * @param baud where the rate matters
     */
    record Speaking(String protocol, OptionalInt baud, List<SensorStatus> sensors) implements Condition {
        public Speaking {
            sensors = List.copyOf(sensors);
        }
    }

    /** It was there; it goes on when it is plugged in again. */
    record Unplugged() implements Condition {}
}
