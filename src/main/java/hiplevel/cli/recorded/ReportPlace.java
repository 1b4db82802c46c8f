package hiplevel.cli.recorded;

import hiplevel.cli.terminal.OptionValue;
import hiplevel.cli.terminal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder that a report goes to: nothing but a former report is ever replaced. */
public final class ReportPlace {
    /** The names that reports consist of, this and later versions'. */
    private static final Pattern OURS =
            Pattern.compile("report\\.(html|pdf|json)|(repetitions|contacts|angles|findings)(-.+)?\\.csv");

    private ReportPlace() {}

    /** Refuses a place that cannot take a report, before any work is done for it. */
    public static void check(Path folder) throws Refusal {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw Refusal.usage("--out " + folder + ": that is a file; give a folder for the report");
        }
        try {
            for (Path entry : entries(folder)) {
                if (!OURS.matcher(entry.getFileName().toString()).matches() || Files.isDirectory(entry)) {
                    throw Refusal.usage("--out " + folder + ": the folder holds '" + entry.getFileName()
                            + "', which is no part of a report; give a new or empty folder");
                }
            }
        } catch (IOException e) {
            throw Refusal.usage("--out " + OptionValue.problem(folder, e));
        }
    }

    /** Takes away what a former report has left and the new one does not have. */
    static void keepOnly(List<Path> written, Path folder) throws IOException {
        for (Path entry : entries(folder)) {
            if (!written.contains(entry)
                    && OURS.matcher(entry.getFileName().toString()).matches()) {
                Files.delete(entry);
            }
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
