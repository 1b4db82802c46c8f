package hiplevel.recording;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A recording that was never ended: found at the next start. */
public record Interrupted(Path file, Optional<String> wearer, List<String> exercises, double seconds) {
    /** Those below the folder (two levels), sorted; what cannot be read is not among them. */
    public static List<Interrupted> below(Path folder) {
        throw new UnsupportedOperationException(folder.toString());
    }
}
