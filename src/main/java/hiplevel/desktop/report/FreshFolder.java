package hiplevel.desktop.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where reports on a recording go: each into a folder of its own, so that none takes the place of another.
 *
 * @param name of those folders; further ones are counted
 */
record FreshFolder(String name) {
    /** {@code squat-report} of {@code squat.xdf}. */
    static FreshFolder of(String recording) {
        return new FreshFolder(recording.replaceAll("\\.[A-Za-z0-9]+$", "") + "-report");
    }

    /** The first in that folder that is not there yet. */
    Path in(Path folder) {
        Path fresh = folder.resolve(name);
        for (int number = 2; Files.exists(fresh, LinkOption.NOFOLLOW_LINKS); number++) {
            fresh = folder.resolve(name + "-" + number);
        }
        return fresh;
    }

    /**
     * The folder that somebody chose, if nothing is in it but what was written on this very report; else a fresh one: beside
     * a report's, in any other.
     *
     * @param mine where this very report was written to
     * @throws IOException when it cannot be looked into
     */
    Path instead(Path chosen, Optional<Path> mine) throws IOException {
        if (mine.equals(Optional.of(chosen)) || !Files.exists(chosen, LinkOption.NOFOLLOW_LINKS)) {
            return chosen;
        }
        if (!Files.isDirectory(chosen)) {
            return in(chosen.toAbsolutePath().getParent());
        }
        try (Stream<Path> inside = Files.list(chosen)) {
            if (inside.findAny().isEmpty()) {
                return chosen;
            }
        }
        boolean anotherReport =
                chosen.getFileName() != null && chosen.getFileName().toString().startsWith(name);
        return in(anotherReport ? chosen.toAbsolutePath().getParent() : chosen);
    }
}
