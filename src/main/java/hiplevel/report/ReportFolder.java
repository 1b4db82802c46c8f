package hiplevel.report;

import hiplevel.session.SessionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Writes a report. */
// stand-in
public final class ReportFolder {
    private ReportFolder() {}

    public static List<Path> write(SessionResult result, String programVersion, Path folder, Set<Format> formats)
            throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new java.util.ArrayList<>();
        if (formats.contains(Format.HTML)) {
            written.add(Files.writeString(folder.resolve("report.html"), "<!doctype html>"));
        }
        if (formats.contains(Format.JSON)) {
            written.add(Files.writeString(folder.resolve("report.json"), "{\"format\": \"hiplevel-report\"}"));
        }
        if (formats.contains(Format.CSV)) {
            written.add(Files.writeString(folder.resolve("repetitions.csv"), "trial\n"));
        }
        return written;
    }
}
