package hiplevel.desktop.live.panel;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a recording's file is called. */
public final class RecordingName {
    private static final String XDF = ".xdf";
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd_HHmm", Locale.ROOT);

    private RecordingName() {}

    /** {@code 2026-11-29_1015_A12_single-leg-squat}. */
    public static String proposed(ZonedDateTime now, Optional<String> wearer, Optional<String> exercise) {
        return Stream.of(Optional.of(WHEN.format(now)), wearer.map(RecordingName::plain), exercise)
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("_"));
    }

    /** What no file system minds. */
    private static String plain(String code) {
        return code.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    }

    /** What a file is called. */
    static String of(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(XDF) ? name.substring(0, name.length() - XDF.length()) : name;
    }

    /** The file of that name; empty where it cannot be one. */
    public static Optional<Path> file(Path folder, String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.equals(XDF)) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(name.toLowerCase(Locale.ROOT).endsWith(XDF) ? name : name + XDF);
            return Optional.of(file)
                    .filter(f -> f.getParent() != null && f.getParent().equals(folder));
        } catch (InvalidPathException wrong) {
            return Optional.empty();
        }
    }
}
