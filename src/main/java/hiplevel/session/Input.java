package hiplevel.session;

import hiplevel.imu.SensorTrack;
import hiplevel.recording.WearingFacts;
import java.util.List;

/**
 * One recording to analyse.
 *
 * @param name of its file or folder, without a path
 */
public record Input(String name, List<SensorTrack> tracks, WearingFacts facts) {
    public Input {
        tracks = List.copyOf(tracks);
    }
}
