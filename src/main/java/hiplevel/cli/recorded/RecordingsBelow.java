package hiplevel.cli.recorded;

import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.OptionValue;
import hiplevel.cli.terminal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds what may be a recording below a folder, in the order of its path. Whether it is one, reading tells. */
final class RecordingsBelow {
    private final Path left;
    private final boolean singleFiles;
    private final List<Path> found = new ArrayList<>();

    private RecordingsBelow(Path left, boolean singleFiles) {
        this.left = left.toAbsolutePath().normalize();
        this.singleFiles = singleFiles;
    }

    /**
     * Every recording below a folder.
     *
     * @param leftOut a folder below it that holds none: where the reports go
     * @param singleFiles whether each CSV file is a recording of its own, as with a column map
     */
    static List<Path> find(Path parent, Path leftOut, boolean singleFiles) throws Refusal {
        if (!Files.isDirectory(parent)) {
            throw new Refusal(ExitCode.UNREADABLE, "--each " + parent + ": there is no such folder");
        }
        RecordingsBelow search = new RecordingsBelow(leftOut, singleFiles);
        try {
            for (Path entry : entries(parent)) {
                search.visit(entry);
            }
        } catch (IOException e) {
            throw new Refusal(ExitCode.UNREADABLE, "--each " + OptionValue.problem(parent, e));
        }
        if (search.found.isEmpty()) {
            throw new Refusal(
                    ExitCode.UNREADABLE,
                    "--each " + parent
                            + ": no recording lies below this folder; expected CSV folders, x-IMU3 log folders"
                            + (singleFiles ? " or CSV files" : ", or CSV files with --columns"));
        }
        return search.found;
    }

    private void visit(Path entry) throws IOException {
        if (entry.toAbsolutePath().normalize().equals(left)) {
            return;
        }
        if (Files.isDirectory(entry)) {
            if (isRecording(entry)) {
                found.add(entry);
            } else {
                for (Path inner : entries(entry)) {
                    visit(inner);
                }
            }
        } else if (hasEnding(entry, ".xdf") || (singleFiles && hasEnding(entry, ".csv"))) {
            found.add(entry);
        }
    }

    /** A folder with CSV files, with a {@code session.json}, or with folders of a device's log. */
    private boolean isRecording(Path folder) throws IOException {
        boolean files = false;
        for (Path entry : entries(folder)) {
            boolean log = Files.isDirectory(entry) && Files.exists(entry.resolve("Inertial.csv"));
            files |= log || entry.endsWith("session.json") || (!singleFiles && hasEnding(entry, ".csv"));
        }
        return files;
    }

    private static boolean hasEnding(Path file, String ending) {
        return Files.isRegularFile(file)
                && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
