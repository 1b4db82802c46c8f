package hiplevel.desktop.live;

import java.nio.file.Path;
import java.util.List;

/** What was recorded and done so far: it outlives the view, which goes when the sensors are aligned again. */
final class SoFar {
    /** The files of the latest recording; empty before the first. */
    List<Path> latest = List.of();

    /** Marks in the recording under way. */
    int marks;
    /** When the trial that is on, or was last, began, of the recorder's clock, µs. */
    long beganMicros;
    /** Whether the wearer was asked about it. */
    boolean asked;
    /** Whether the recording under way holds a trial with a name. */
    boolean declared;
    /** How many trials began after the one that is asked about. */
    int trialsSince;
}
