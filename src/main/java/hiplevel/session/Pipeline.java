package hiplevel.session;

import hiplevel.imu.SensorTrack;
import hiplevel.recording.WearingFacts;
import java.util.List;

/** The order of the steps. */
// stand-in
public final class Pipeline {
    private Pipeline() {}

    /** One recording as read. */
    public record Input(String name, List<SensorTrack> tracks, WearingFacts facts) {}

    public static SessionResult analyse(List<Input> inputs, SessionSettings settings) {
        return new SessionResult(settings, List.of(), List.of(), List.of(), List.of(), List.of("stand-in pipeline"));
    }
}
