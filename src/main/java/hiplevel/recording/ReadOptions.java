package hiplevel.recording;

import hiplevel.imu.Placement;
import java.util.Map;
import java.util.Optional;

/**
 * What the user says about a recording that it does not say itself.
 *
 * @param columns for one CSV file: which columns mean what, as text or as the path of a JSON file; see {@link ColumnMap}
 * @param placements where a sensor sat, by the name of its file without {@code .csv}, or of its device, log folder or
 *     serial number; case does not matter
 */
public record ReadOptions(Optional<String> columns, Map<String, Placement> placements) {
    public static final ReadOptions NONE = new ReadOptions(Optional.empty(), Map.of());

    public ReadOptions {
        placements = Map.copyOf(placements);
    }

    /** Nothing but a column map. */
    public static ReadOptions columns(String columns) {
        return new ReadOptions(Optional.of(columns), Map.of());
    }
}
