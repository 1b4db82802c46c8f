package hiplevel.desktop.replay;

import hiplevel.recording.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * By what a recording is known again. Another one may be put in its place while it is looked at: what is corrected by its times
 * would be about something else there.
 *
 * @param files what it was made of: of a folder the tables that lay in it, for notes and reports are put beside them later
 */
record Stamp(Map<Path, OfFile> files) {
    Stamp {
        files = Map.copyOf(files);
    }

    /**
     * One file of it.
     *
     * @param size in bytes
     * @param changed last
     */
    private record OfFile(long size, FileTime changed) {
        /** Neither there nor readable. */
        private static final OfFile UNKNOWN = new OfFile(-1, FileTime.fromMillis(0));

        static OfFile of(Path file) {
            try {
                BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
                return new OfFile(about.size(), about.lastModifiedTime());
            } catch (IOException e) {
                // reading it says why
                return UNKNOWN;
            }
        }
    }

    static Stamp of(Path recording) {
        Map<Path, OfFile> files = new HashMap<>();
        for (Path file : Files.isDirectory(recording) ? tables(recording) : List.of(recording)) {
            files.put(file, OfFile.of(file));
        }
        return new Stamp(files);
    }

    private static List<Path> tables(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Recordings::isCsv).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether everything that it was made of is there as it was. */
    boolean isAsItWas() {
        return files.entrySet().stream()
                .allMatch(file -> OfFile.of(file.getKey()).equals(file.getValue()));
    }
}
