package hiplevel.report;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import hiplevel.report.pdf.PdfReport;
import hiplevel.session.SessionResult;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a report.pdf back. */
final class PdfPages {
    private PdfPages() {}

    static byte[] bytes(SessionResult result) {
        try {
            return new PdfReport(result, "0.1.0", Words.ENGLISH).bytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The text of each page, lines parted by single spaces. */
    static List<String> texts(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
            return texts;
        }
    }

    /**
     * What one of poppler's tools prints of it; without poppler the test fails on CI and is skipped with a sentence elsewhere.
     */
    static List<String> told(Path folder, byte[] pdf, String... command) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("told.pdf"), pdf);
        List<String> line = new ArrayList<>(List.of(command));
        line.add(file.toString());
        Process process;
        try {
            process = new ProcessBuilder(line).redirectErrorStream(true).start();
        } catch (IOException missing) {
            String why = command[0] + " is not installed, by which this test reads PDFs: apt-get install poppler-utils";
            if ("true".equals(System.getenv("CI"))) {
                return fail(why, missing);
            }
            return abort(why);
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().toList();
    }
}
