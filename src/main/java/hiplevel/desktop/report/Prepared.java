package hiplevel.desktop.report;

import hiplevel.imu.SensorTrack;
import hiplevel.imu.calibration.Calibrations;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.text.UnreadableException;
import hiplevel.report.Format;
import hiplevel.report.ReportFolder;
import hiplevel.report.Summary;
import hiplevel.report.pdf.PdfReport;
import hiplevel.report.table.OpenSimTable;
import hiplevel.session.Input;
import hiplevel.session.Pipeline;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A report, ready to be shown and taken along.
 *
 * @param inputs as read
 * @param pages as they print, {@value #DOTS_PER_INCH} dots an inch
 */
record Prepared(List<Input> inputs, SessionResult result, List<BufferedImage> pages) {
    static final int DOTS_PER_INCH = 144;

    Prepared {
        inputs = List.copyOf(inputs);
        pages = List.copyOf(pages);
    }

    /** Reads and analyses; takes as long as the recordings are. */
    static Prepared of(
            List<Path> recordings, SessionSettings settings, String version, Words words, Consumer<Saying> warnings)
            throws UnreadableException, IOException {
        List<Input> inputs = new ArrayList<>();
        for (Path recording : recordings) {
            inputs.add(Input.read(recording, ReadOptions.NONE, warnings));
        }
        SessionResult result = Pipeline.analyse(inputs, settings);
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument printed = Loader.loadPDF(new PdfReport(result, version, words).bytes())) {
            PDFRenderer renderer = new PDFRenderer(printed);
            for (int page = 0; page < printed.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB));
            }
        }
        return new Prepared(inputs, result, pages);
    }

    String summary(Words words) {
        return String.join("\n", Summary.lines(result, words)) + "\n";
    }

    /** Writes the files of those formats, and where asked for the sensors' attitudes; returns what was written. */
    List<Path> write(Path folder, Set<Format> formats, boolean openSim, String version, Words words)
            throws IOException {
        List<Path> written = new ArrayList<>(ReportFolder.write(result, version, words, folder, formats));
        if (openSim) {
            Calibrations calibrations = result.settings().calibrations();
            for (int i = 0; i < inputs.size(); i++) {
                List<SensorTrack> tracks = calibrations.applied(inputs.get(i).tracks());
                Path file = folder.resolve(i == 0 ? "orientations.sto" : "orientations-" + (i + 1) + ".sto");
                if (OpenSimTable.write(tracks, file)) {
                    written.add(file);
                }
            }
        }
        return written;
    }
}
