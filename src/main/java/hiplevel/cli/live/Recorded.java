package hiplevel.cli.live;

import hiplevel.cli.terminal.ExitCode;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of a recording.
 *
 * @param files it is in: one, or two where a fallback had to go on
 * @param samples of all sensors
 */
record Recorded(List<Path> files, long samples, ExitCode code) {
    Recorded {
        files = List.copyOf(files);
    }
}
