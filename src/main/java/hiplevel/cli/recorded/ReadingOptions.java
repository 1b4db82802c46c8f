package hiplevel.cli.recorded;

import hiplevel.cli.terminal.OptionValue;
import hiplevel.cli.terminal.Refusal;
import hiplevel.imu.Placement;
import hiplevel.recording.ReadOptions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
}
