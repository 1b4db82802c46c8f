package hiplevel.desktop.capture;

import hiplevel.words.Saying;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A recording that has ended.
 *
 * @param files where it is: more than one when a disk failed on the way
 * @param trouble a sentence when something that was received is on no disk
 */
public record Recorded(List<Path> files, Optional<Saying> trouble) {
    public Recorded {
        files = List.copyOf(files);
    }
}
