package hiplevel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.Side;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.edits.Edit;
import hiplevel.recording.edits.Edits;
import hiplevel.recording.edits.EditsFile;
import hiplevel.report.ReportSchema;
import hiplevel.report.Summary;
import hiplevel.session.Input;
import hiplevel.session.Pipeline;
import hiplevel.session.SessionSettings;
import hiplevel.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was corrected by hand and what the wearer said, from the files to every kind of report. */
class EditedRecordingTest {
    @TempDir
    Path folder;

    private Path recording;

    @BeforeEach
    void aSample() throws Exception {
        recording = Files.createDirectory(folder.resolve("squats"));
        try (Stream<Path> files = Files.list(Path.of("sample-data/single-leg-squat_right-stance-drop"))) {
            for (Path file : files.toList()) {
                Files.copy(file, recording.resolve(file.getFileName().toString()));
            }
        }
    }

    private Path analysed(Path what) {
        Path out = folder.resolve("report-" + what.getFileName());
        Typed typed = Typed.line("analyse", what.toString(), "--out", out.toString());
        assertThat(typed.code()).as(typed.err()).isZero();
        return out;
    }

    private static String pdf(Path file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void everyReportOfAnEditedRecordingSaysWhatWasEdited() throws Exception {
        List<String> rows = Files.readAllLines(analysed(recording).resolve("repetitions.csv"));
        String[] first = rows.get(1).split(",", -1);
        assertThat(rows.get(0)).doesNotContain("edited_by_hand");
        Edits edits = Edits.NONE
                .with(new Edit.StanceSide(
                        Math.round(Double.parseDouble(first[5]) * 1e6),
                        first[3].equals("left") ? Side.RIGHT : Side.LEFT,
                        Optional.of("<b>seen on video</b>")))
                .with(new Edit.Dropped(
                        Math.round(Double.parseDouble(rows.get(2).split(",", -1)[5]) * 1e6), Optional.empty()));
        EditsFile.write(recording, edits);

        assertThat(Summary.lines(
                        Pipeline.analyse(
                                List.of(Input.read(recording, ReadOptions.NONE, w -> {})), SessionSettings.DEFAULT),
                        Words.ENGLISH))
                .anySatisfy(line -> assertThat(line).contains("1 excluded: repetition 2, dropped by hand"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Corrected by hand: repetition 1")
                        .contains("the sensors said " + first[3], "seen on video"));
        Path out = analysed(recording);
        String json = Files.readString(out.resolve("report.json"));
        assertThat(ReportSchema.faults(json)).isEmpty();
        assertThat(json).contains("\"edits\"", "\"sensed\" : \"" + first[3] + "\"", "Dropped by hand: repetition 2");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("Corrected by hand: repetition 1", "&lt;b&gt;seen on video", "Dropped by hand: repetition 2");
        assertThat(pdf(out.resolve("report.pdf")))
                .contains("Corrected by hand: repetition 1", "Dropped by hand: repetition 2");
        List<String> edited = Files.readAllLines(out.resolve("repetitions.csv"));
        assertThat(edited.get(0)).endsWith(",edited_by_hand");
        assertThat(edited.get(1)).endsWith(",true");
        assertThat(edited.get(2)).endsWith(",true").contains("dropped by hand");
        assertThat(edited.get(3)).endsWith(",false");
    }

    @Test
    void editsComeAlongWhenTheRecordingIsConverted() throws Exception {
        Edits edits = Edits.NONE.with(new Edit.Dropped(12_000_000, Optional.of("why")));
        EditsFile.write(recording, edits);
        Path xdf = folder.resolve("squats.xdf");
        assertThat(Typed.line("convert", recording.toString(), xdf.toString()).code())
                .isZero();
        assertThat(EditsFile.read(xdf)).isEqualTo(edits);
    }

    @Test
    void aBrokenEditsFileIsNamedAndTheRecordingCanBeConvertedAllTheSame() throws Exception {
        Files.writeString(EditsFile.of(recording), "{}");
        Typed typed = Typed.line(
                "analyse", recording.toString(), "--out", folder.resolve("out").toString());
        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.err()).contains("squats.edits.json: format is");
        Typed converted = Typed.line(
                "convert", recording.toString(), folder.resolve("c.xdf").toString());
        assertThat(converted.code()).isZero();
        assertThat(converted.err()).contains("did not come along");
    }

    @Test
    void whatTheWearerSaidStandsInEveryReport() throws Exception {
        Files.writeString(
                recording.resolve("session.json"),
                "{\"trials\": [{\"exercise\": \"single-leg-squat\", \"side\": \"both\", \"pain\": 3, \"note\": \"<i>pinches</i> below\"}]}");
        Path out = analysed(recording);
        String json = Files.readString(out.resolve("report.json"));
        assertThat(ReportSchema.faults(json)).isEmpty();
        assertThat(json).contains("\"pain\" : 3", "\"note\" : \"<i>pinches</i> below\"");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("What the wearer said", "pain 3 of 10. &lt;i&gt;pinches&lt;/i&gt; below");
        assertThat(pdf(out.resolve("report.pdf")))
                .contains("What the wearer said", "pain 3 of 10. <i>pinches</i> below");
        Path xdf = folder.resolve("squats.xdf");
        assertThat(Typed.line("convert", recording.toString(), xdf.toString()).code())
                .isZero();
        assertThat(Files.readString(analysed(xdf).resolve("report.json"))).contains("\"pain\" : 3");
    }
}
