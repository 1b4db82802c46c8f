package hiplevel.session.live;

import hiplevel.form.Finding;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Fault;
import hiplevel.imu.Marker;
import hiplevel.imu.SensorDescription;
import hiplevel.session.cue.CueListener;
import hiplevel.words.Saying;
import java.util.List;

/**
 * Whom a {@link LiveSession} tells what it sees. Times in µs of the recording's clock.
 *
 * <p>{@link #alignment}, {@link #repetition} and {@link #set} come from the session's executor; all others from the thread that delivers
 * the samples: be quick there.
 */
public interface LiveListener extends CueListener {
    /** The body now, about 60 times a second of data time. The object is used again: read it during the call. */
    default void pose(LivePose now) {}

    /** How one sensor is heard, every half second of data time. The object is used again: read it during the call. */
    default void status(LiveSensor sensor) {}

    /** How well the sensors are aligned, or what to do about it; at the start and whenever it changes. */
    default void alignment(LiveAlignment alignment) {}

    /**
     * A completed repetition, each once, in the order in which they were completed; also one that does not count, with its
     * reason. Numbers count what was told, per exercise.
     *
     * @param findings of this repetition; none when it does not count
     */
    default void repetition(MeasuredRepetition repetition, List<Finding> findings) {}

    /** A loss or another problem that the source told. */
    default void fault(Fault fault) {}

    /** A sensor was heard again after more than 50 ms, which were not bridged. */
    default void gap(SensorDescription sensor, long fromMicros, long toMicros) {}

    default void marker(Marker marker) {}

    /** What else to know, a sentence. */
    default void note(Saying sentence) {}
}
