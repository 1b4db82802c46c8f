package hiplevel.desktop.start;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Interrupted recordings that are not to be shown again until the program starts anew. */
public final class Postponed {
    private final Set<Path> files = new HashSet<>();

    void add(Path file) {
        files.add(file);
    }

    boolean has(Path file) {
        return files.contains(file);
    }
}
