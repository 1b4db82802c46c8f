package hiplevel.recording.check;

import hiplevel.recording.text.UnreadableException;
import java.nio.file.Path;

/** Completes a cut-off file in place; bytes that are there stay as they are. */
public record Recovery(Path file, boolean changed, String sentence) {
    public static Recovery of(Path file) throws UnreadableException {
        throw new UnsupportedOperationException(file.toString());
    }
}
