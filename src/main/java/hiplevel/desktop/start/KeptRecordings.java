package hiplevel.desktop.start;

import hiplevel.recording.Interrupted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What lies in the folder of recordings.
 *
 * @param interrupted those that were never ended
 * @param latest the whole ones, newest first
 */
record KeptRecordings(List<Interrupted> interrupted, List<Latest> latest) {
    private static final int MOST = 12;
    private static final int LEVELS = 2;

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
        try (Stream<Path> all = Files.find(folder, LEVELS, KeptRecordings::isRecording)) {
            return new KeptRecordings(
                    cutOff,
                    all.filter(file -> !out.contains(file))
                            .map(file -> new Latest(file, changed(file)))
                            .sorted(Comparator.comparing(Latest::changed)
                                    .reversed()
                                    .thenComparing(Latest::file))
                            .limit(MOST)
                            .toList());
        } catch (IOException | UncheckedIOException noSuchFolder) {
            return new KeptRecordings(cutOff, List.of());
        }
    }

    private static boolean isRecording(Path file, BasicFileAttributes about) {
        return about.isRegularFile()
                && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xdf");
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
