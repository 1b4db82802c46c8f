package hiplevel.desktop.start;

import hiplevel.recording.Interrupted;
import hiplevel.recording.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lies in the folder of recordings.
 *
 * @param interrupted those that were never ended
 * @param latest the others, newest first
 */
record KeptRecordings(List<Interrupted> interrupted, List<Latest> latest) {
    private static final int MOST = 12;

    /** @param changed when it was written last */
    record Latest(Path file, Instant changed) {}

    KeptRecordings {
        interrupted = List.copyOf(interrupted);
        latest = List.copyOf(latest);
    }

    /** Takes a while where the folder is large. */
    static KeptRecordings in(Path folder) {
        List<Interrupted> cutOff = Interrupted.below(folder);
        Set<Path> out = cutOff.stream().map(Interrupted::file).collect(Collectors.toCollection(HashSet::new));
        return new KeptRecordings(
                cutOff,
                Recordings.xdfBelow(folder).stream()
                        .filter(file -> !out.contains(file))
                        .flatMap(file -> latest(file).stream())
                        .sorted(Comparator.comparing(Latest::changed).reversed().thenComparing(Latest::file))
                        .limit(MOST)
                        .toList());
    }

    /** Empty for one that was taken away meanwhile. */
    private static Optional<Latest> latest(Path file) {
        try {
            return Optional.of(new Latest(file, Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
