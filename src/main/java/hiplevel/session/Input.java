package hiplevel.session;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.ReadResult;
import hiplevel.recording.Recordings;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.edits.Edits;
import hiplevel.recording.text.UnreadableException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

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

    /**
     * One recording, read whole into memory.
     *
     * @param warnings gets what was passed over or left out, a sentence each
     */
    public static Input read(Path recording, ReadOptions options, Consumer<String> warnings)
            throws UnreadableException {
        return read(recording, options, UnaryOperator.identity(), warnings);
    }

    /**
     * The same for somebody who looks on while it is read.
     *
     * @param past makes a sink that everything goes through to the one it is given
     */
    public static Input read(
            Path recording, ReadOptions options, UnaryOperator<ImuSink> past, Consumer<String> warnings)
            throws UnreadableException {
        TrackCollector tracks = new TrackCollector();
        ReadResult read = Recordings.read(recording, options, past.apply(tracks));
        read.warnings().forEach(warnings);
        for (SensorTrack track : tracks.tracks()) {
            List<Fault> faults = track.faults();
            if (!faults.isEmpty()) {
                String more = faults.size() > 1 ? " " + (faults.size() - 1) + " more places like it." : "";
                warnings.accept(faults.get(0).text() + more);
            }
        }
        return new Input(nameOf(recording), tracks.tracks(), read.facts(), read.edits());
    }

    /** The name of a file or folder, without its path, also of {@code .} and {@code ..}. */
    public static String nameOf(Path recording) {
        Path name = recording.toAbsolutePath().normalize().getFileName();
        return name == null ? "recording" : name.toString();
    }

    /** The same with other corrections. */
    public Input with(Edits others) {
        return new Input(name, tracks, facts, others);
    }
}
