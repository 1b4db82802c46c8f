package hiplevel.recording;

import hiplevel.imu.Marker;
import hiplevel.imu.Side;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What people said about a recording: who wore the sensors and what was done when. Every part may be missing.
 *
 * @param wearer a code, never a name
 * @param start when the first sample was taken, as written, UTC
 */
public record WearingFacts(
        Optional<String> wearer,
        OptionalDouble heightMetres,
        Optional<Side> affectedSide,
        Optional<String> start,
        List<DeclaredTrial> trials,
        List<Marker> markers) {
    public static final WearingFacts NONE = new WearingFacts(
            Optional.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    public WearingFacts {
        trials = List.copyOf(trials);
        markers = List.copyOf(markers);
    }

    /**
     * A stretch of the recording that somebody declared to be one exercise.
     *
     * @param exercise its name, unchecked
     * @param side the stance side; empty for both
     */
    public record DeclaredTrial(String exercise, Optional<Side> side, long fromMicros, long toMicros) {}
}
