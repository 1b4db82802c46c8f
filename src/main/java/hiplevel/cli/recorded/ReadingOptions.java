package hiplevel.cli.recorded;

import hiplevel.cli.terminal.OptionValue;
import hiplevel.cli.terminal.Refusal;
import hiplevel.imu.Fault;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.ReadResult;
import hiplevel.recording.Recordings;
import hiplevel.recording.text.UnreadableException;
import hiplevel.session.Input;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** What every command that reads recordings lets the user say about them. */
public final class ReadingOptions {
    @Option(
            names = "--columns",
            paramLabel = "MAP",
            description = "Which columns of a CSV file mean what:"
                    + " 'time=t_s[s];pelvis:gyr=gx,gy,gz[rad/s];acc=ax,ay,az[m/s2];left-thigh:gyr=...',"
                    + " or a JSON file saying the same.")
    private Optional<String> columns = Optional.empty();

    @Option(
            names = "--placement",
            paramLabel = "NAME=PLACEMENT",
            description = "Where the sensor of that file or device name was worn: pelvis, left-thigh, right-thigh,"
                    + " left-shank or right-shank. May be repeated.")
    private Map<String, String> placements = new TreeMap<>();

    public ReadOptions options() throws Refusal {
        Map<String, Placement> meant = new TreeMap<>();
        for (Map.Entry<String, String> entry : placements.entrySet()) {
            meant.put(
                    entry.getKey(),
                    OptionValue.placement("--placement " + entry.getKey() + "=" + entry.getValue(), entry.getValue()));
        }
        return new ReadOptions(columns, meant);
    }

    /** Whether single CSV files can be read. */
    boolean mapsColumns() {
        return columns.isPresent();
    }

    /** One recording, read whole into memory; what was passed over or left out goes to {@code warnings}. */
    public static Input read(Path recording, ReadOptions options, Consumer<String> warnings)
            throws UnreadableException {
        TrackCollector tracks = new TrackCollector();
        ReadResult read = Recordings.read(recording, options, tracks);
        read.warnings().forEach(warnings);
        for (SensorTrack track : tracks.tracks()) {
            List<Fault> faults = track.faults();
            if (!faults.isEmpty()) {
                String more = faults.size() > 1 ? " " + (faults.size() - 1) + " more places like it." : "";
                warnings.accept(faults.get(0).text() + more);
            }
        }
        return new Input(name(recording), tracks.tracks(), read.facts(), read.edits());
    }

    /** The name of a file or folder, without its path, also of {@code .} and {@code ..}. */
    public static String name(Path recording) {
        Path name = recording.toAbsolutePath().normalize().getFileName();
        return name == null ? "recording" : name.toString();
    }
}
