package hiplevel.recording;

import hiplevel.recording.text.UnreadableException;
import hiplevel.wire.Protocol;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Turns a recording into an XDF file, a CSV folder or OpenSim orientations, by what {@code out} is called.
 *
 * @param protocol for raw captures, and to decode the raw streams of an XDF file
 */
public record Conversion(Path in, Path out, ReadOptions options, Optional<Protocol> protocol) {
    /** What was written, and what was passed over. */
    public record Done(Path written, List<String> warnings) {}

    public Done run() throws UnreadableException, IOException {
        throw new UnsupportedOperationException();
    }
}
