package hiplevel.session;

import hiplevel.imu.SensorTrack;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.edits.Edits;
import java.util.List;

/**
 * One recording to analyse.
 *
 * @param name of its file or folder, without a path
 * @param edits what was corrected by hand
 */
public record Input(String name, List<SensorTrack> tracks, WearingFacts facts, Edits edits) {
    public Input {
        tracks = List.copyOf(tracks);
    }

    /** As it was recorded. */
    public Input(String name, List<SensorTrack> tracks, WearingFacts facts) {
        this(name, tracks, facts, Edits.NONE);
    }

    /** The same with other corrections. */
    public Input with(Edits others) {
        return new Input(name, tracks, facts, others);
    }
}
