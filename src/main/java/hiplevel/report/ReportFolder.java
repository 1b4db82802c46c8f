package hiplevel.report;

import hiplevel.report.page.HtmlReport;
import hiplevel.report.pdf.PdfReport;
import hiplevel.report.table.AnglesTable;
import hiplevel.report.table.CsvTables;
import hiplevel.report.table.JsonReport;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;
import hiplevel.words.Words;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes the report folder. Every file is written beside its place and moved there when complete, so that nobody ever
 * opens half a report. With several recordings {@code angles.csv} and {@code contacts.csv} hold the first and
 * {@code angles-2.csv}, {@code contacts-2.csv}, … the others, because every recording has its own zero of time.
 */
public final class ReportFolder {
    private ReportFolder() {}

    /** What writes one file. */
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** What writes one file of text. */
    private interface Text {
        void to(Writer out) throws IOException;
    }

    private static Content text(Text text) {
        return out -> {
            Writer letters = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.to(letters);
            letters.flush();
        };
    }

    /**
     * Writes the files of the formats asked for into the folder, which is made when missing; files of these names are
     * replaced, others left alone.
     *
     * @param words of the language in which people read it; files for machines stay English
     * @param programVersion as printed in the report, {@code 0.1.0}
     * @return the files written, CSV first, then JSON, HTML, PDF
     * @throws IOException when the folder cannot be made or written
     */
    public static List<Path> write(
            SessionResult result, String programVersion, Words words, Path folder, Set<Format> formats)
            throws IOException {
        Files.createDirectories(folder);
        List<Sheet> sheets = new ArrayList<>();
        if (formats.contains(Format.CSV)) {
            sheets.add(new Sheet("repetitions.csv", text(out -> CsvTables.repetitions(result, out))));
            sheets.add(new Sheet("findings.csv", text(out -> CsvTables.findings(result, out))));
            for (int i = 0; i < result.recordings().size(); i++) {
                RecordingResult recording = result.recordings().get(i);
                String suffix = i == 0 ? ".csv" : "-" + (i + 1) + ".csv";
                sheets.add(new Sheet("contacts" + suffix, text(out -> CsvTables.contacts(recording, out))));
                sheets.add(new Sheet("angles" + suffix, text(out -> AnglesTable.write(recording, out))));
            }
        }
        if (formats.contains(Format.JSON)) {
            sheets.add(new Sheet("report.json", text(out -> out.write(new JsonReport(result, programVersion).text()))));
        }
        if (formats.contains(Format.HTML)) {
            sheets.add(new Sheet(
                    "report.html", text(out -> out.write(new HtmlReport(result, programVersion, words).text()))));
        }
        if (formats.contains(Format.PDF)) {
            sheets.add(new Sheet("report.pdf", out -> out.write(new PdfReport(result, programVersion, words).bytes())));
        }
        try {
            return sheets.parallelStream().map(sheet -> write(folder, sheet)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A file of the folder and what stands in it. */
    private record Sheet(String name, Content content) {}

    private static Path write(Path folder, Sheet sheet) {
        try {
            return write(folder, sheet.name(), sheet.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path folder, String name, Content content) throws IOException {
        Path beside = folder.resolve(name + ".part");
        Path place = folder.resolve(name);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                content.to(out);
            }
            move(beside, place);
        } finally {
            Files.deleteIfExists(beside);
        }
        return place;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
