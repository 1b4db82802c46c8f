package hiplevel.recording.edits;

import hiplevel.imu.Side;
import java.util.Optional;

/** One correction by hand, of the repetition that lasts over an instant. */
public sealed interface Edit {
    /** An instant inside the repetition, µs since the recording's earliest sample. */
    long atMicros();

    /** Why, in the words of whoever did it. */
    Optional<String> note();

    /** The repetition is that leg's: the one that bore the weight, or that moved where the moving one names the row. */
    record StanceSide(long atMicros, Side side, Optional<String> note) implements Edit {}

    /** The repetition does not count. */
    record Dropped(long atMicros, Optional<String> note) implements Edit {}
}
