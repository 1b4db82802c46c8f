package hiplevel.report.pdf;

import hiplevel.report.content.Answer;
import hiplevel.report.content.ChangeLines;
import hiplevel.report.content.ExerciseResult;
import hiplevel.report.content.Wearer;
import hiplevel.report.digest.HandOut;
import hiplevel.report.pdf.sheet.Sheet;
import hiplevel.report.pdf.sheet.Style;
import hiplevel.report.pdf.type.Typefaces;
import hiplevel.session.SessionResult;
import hiplevel.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** {@code report.pdf}: the hand-out first, then the same numbers as the page. */
public final class PdfReport {
    /** Any number will do, so long as it is the same every time: identifiers would else follow the clock. */
    private static final long DOCUMENT_ID = 1;

    private final SessionResult result;
    private final String programVersion;
    private final Words words;

    public PdfReport(SessionResult result, String programVersion, Words words) {
        this.result = result;
        this.programVersion = programVersion;
        this.words = words;
    }

    /** The whole document. */
    public byte[] bytes() throws IOException {
        try (PDDocument document = new PDDocument()) {
            describe(document);
            Typefaces faces = new Typefaces(document);
            Sheet sheet = new Sheet(document, faces);
            Print print = new Print(sheet, result, words);
            new HandOutPage(print).write();
            List<ExerciseResult> exercises = ExerciseResult.all(result);
            sheet.newPage();
            if (Answer.anythingAssessed(result)) {
                for (ExerciseResult exercise : exercises) {
                    new ExercisePages(print, exercise, exercises.size() > 1).write();
                }
            }
            if (result.comparedWith().isPresent()) {
                changes(sheet, exercises);
            }
            new TrustPages(print, exercises).write();
            for (ExerciseResult exercise : exercises) {
                if (!exercise.repetitions().isEmpty()) {
                    new RepetitionRows(print, exercise, exercises.size() > 1).write();
                }
            }
            int pages = document.getNumberOfPages();
            sheet.finish(
                    words.say("page.disclaimer") + (faces.complete() ? "" : " " + words.say("pdf.replaced")),
                    IntStream.rangeClosed(1, pages)
                            .mapToObj(i -> words.say("pdf.page", programVersion, i, pages))
                            .toList());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.setDocumentId(DOCUMENT_ID);
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Against other days: the first line names them. */
    private void changes(Sheet sheet, List<ExerciseResult> exercises) throws IOException {
        List<String> lines = new ChangeLines(exercises, result.comparedWith().orElseThrow(), words).lines();
        sheet.heading(sheet.cut(Words.sentence(lines.get(0)), Style.HEADING, Sheet.WIDTH), 30);
        for (String line : lines.subList(1, lines.size())) {
            sheet.paragraph(Words.sentence(line.strip()), Style.BODY);
            sheet.skip(2);
        }
    }

    private void describe(PDDocument document) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(Wearer.of(result)
                .code()
                .map(code -> words.say("pdf.title.wearer", Print.name(code)))
                .orElseGet(() -> words.say("page.title")));
        about.setCreator("Hiplevel " + programVersion);
        about.setProducer("Apache PDFBox");
        HandOut.of(result)
                .recorded()
                .ifPresent(day -> about.setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC))));
        document.getDocumentCatalog().setLanguage(words.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
