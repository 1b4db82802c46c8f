package hiplevel.recording.check;

import hiplevel.recording.text.UnreadableException;
import java.nio.file.Path;
import java.util.List;

/**
 * What checking a file found.
 *
 * @param cutOff whether footers are missing: the recording was not ended, {@link Recovery} completes it
 * @param problems one sentence each: bytes from to, between which times, what
 * @param contents one sentence each: the streams with their number of samples and times
 */
public record Verification(Path file, boolean cutOff, List<String> problems, List<String> contents) {
    public boolean whole() {
        return !cutOff && problems.isEmpty();
    }

    public static Verification of(Path file) throws UnreadableException {
        throw new UnsupportedOperationException(file.toString());
    }
}
