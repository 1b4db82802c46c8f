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
import hiplevel.recording.edits.EditsFile;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Saying;
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
    public static Input read(Path recording, ReadOptions options, Consumer<Saying> warnings)
            throws UnreadableException {
        Edits edits = EditsFile.read(recording);
        return recorded(recording, options, UnaryOperator.identity(), warnings).with(edits);
    }

    /**
     * The same as it was recorded, whatever was corrected by hand, for somebody who looks on while it is read.
     *
     * @param past makes a sink that everything goes through to the one it is given
     */
    public static Input recorded(
            Path recording, ReadOptions options, UnaryOperator<ImuSink> past, Consumer<Saying> warnings)
            throws UnreadableException {
        TrackCollector collected = new TrackCollector();
        ReadResult read = Recordings.unedited(recording, options, past.apply(collected));
        read.warnings().forEach(warnings);
        List<SensorTrack> tracks = collected.tracks();
        long start = tracks.stream()
                .map(SensorTrack::samples)
                .filter(samples -> samples.size() > 0)
                .mapToLong(samples -> samples.timeMicros()[0])
                .min()
                .orElse(0);
        for (SensorTrack track : tracks) {
            List<Fault> faults = track.faults();
            if (!faults.isEmpty()) {
                Saying first = faults.get(0).saying(track.sensor().saying(), start);
                warnings.accept(faults.size() == 1 ? first : Saying.of("input.more", first, faults.size() - 1));
            }
        }
        return new Input(nameOf(recording), tracks, read.facts());
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
