package hiplevel.report.pdf.sheet;

import hiplevel.report.canvas.Anchor;
import hiplevel.report.pdf.type.Lines;
import hiplevel.report.pdf.type.Run;
import hiplevel.report.pdf.type.Typefaces;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The pages of a document and how far the last one is filled. */
public final class Sheet {
    public static final double MARGIN = 40;
    public static final double WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final double HEIGHT = PDRectangle.A4.getHeight();
    /** Where the footer begins. */
    private static final double BOTTOM = HEIGHT - 54;

    /** Lines of a paragraph that are not parted by a page's end. */
    private static final int KEPT_TOGETHER = 5;

    private final PDDocument document;
    private final Typefaces faces;
    private PDPageContentStream content;
    private double y;

    /** Begins the first page. */
    public Sheet(PDDocument document, Typefaces faces) throws IOException {
        this.document = document;
        this.faces = faces;
        this.content = begin();
    }

    public void newPage() throws IOException {
        content.close();
        content = begin();
    }

    private PDPageContentStream begin() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = MARGIN;
        return new PDPageContentStream(document, page);
    }

    PDDocument document() {
        return document;
    }

    /** How many there are so far. */
    public int pages() {
        return document.getNumberOfPages();
    }

    /** The height that is filled, from the top. */
    public double y() {
        return y;
    }

    public void moveTo(double newY) {
        y = newY;
    }

    public void skip(double height) {
        y += height;
    }

    public double room() {
        return BOTTOM - y;
    }

    /** Begins a new page unless so much room is left. */
    public void need(double height) throws IOException {
        if (room() < height) {
            newPage();
        }
    }

    public double width(String line, Style style) {
        return faces.width(line, style.bold(), style.size());
    }

    /** Lines of a text that are no wider than that. */
    public List<String> lines(String text, Style style, double width) {
        return new Lines(faces, style.bold(), style.size()).of(text, width);
    }

    /** One line, cut where it is longer than that. */
    public String cut(String text, Style style, double width) {
        return new Lines(faces, style.bold(), style.size()).cut(text, width);
    }

    /** A paragraph over the whole width; a new page where it does not fit. */
    public void paragraph(String text, Style style) throws IOException {
        paragraph(text, style, MARGIN, WIDTH);
    }

    public void paragraph(String text, Style style, double x, double width) throws IOException {
        List<String> lines = lines(text, style, width);
        if (lines.size() <= KEPT_TOGETHER) {
            need(lines.size() * style.leading());
        }
        for (String line : lines) {
            need(style.leading());
            line(line, x, y + style.size(), Anchor.START, style);
            y += style.leading();
        }
    }

    /** A heading that keeps so much room for what follows. */
    public void heading(String text, double following) throws IOException {
        need(Style.HEADING.leading() + 14 + following);
        y += 12;
        paragraph(text, Style.HEADING);
        y += 3;
    }

    /** One line of text; {@code baseline} from the top. */
    public void line(String text, double x, double baseline, Anchor anchor, Style style) throws IOException {
        double width = anchor == Anchor.START ? 0 : width(text, style);
        content.beginText();
        content.setNonStrokingColor(style.color());
        content.newLineAtOffset(
                (float) (x - (anchor == Anchor.END ? width : anchor == Anchor.MIDDLE ? width / 2 : 0)),
                (float) (HEIGHT - baseline));
        for (Run run : faces.runs(text, style.bold())) {
            content.setFont(run.font(), (float) style.size());
            content.showText(run.text());
        }
        content.endText();
    }

    /** A filled box. */
    public void box(double x, double top, double width, double height, Color color) throws IOException {
        content.setNonStrokingColor(color);
        content.addRect((float) x, (float) (HEIGHT - top - height), (float) width, (float) height);
        content.fill();
    }

    /** A thin frame. */
    public void frame(double x, double top, double width, double height, Color color) throws IOException {
        content.setStrokingColor(color);
        content.setLineWidth(0.6f);
        content.addRect((float) x, (float) (HEIGHT - top - height), (float) width, (float) height);
        content.stroke();
    }

    /** A thin level line. */
    public void rule(double x, double at, double width, Color color) throws IOException {
        content.setStrokingColor(color);
        content.setLineWidth(0.6f);
        content.moveTo((float) x, (float) (HEIGHT - at));
        content.lineTo((float) (x + width), (float) (HEIGHT - at));
        content.stroke();
    }

    /** A drawing whose top left corner is there. */
    public void drawing(PaperCanvas drawing, double x, double top, double scale) throws IOException {
        drawing.put(content, x, HEIGHT - top, scale);
        drawing.texts(this, x, top, scale);
    }

    /** Ends the last page and writes a line under each, left and right. */
    public void finish(String left, List<String> right) throws IOException {
        content.close();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            content = new PDPageContentStream(
                    document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true, true);
            rule(MARGIN, BOTTOM + 8, WIDTH, Palette.LINE);
            double at = BOTTOM + 8 + Style.SMALL.leading();
            double space = WIDTH - width(right.get(i), Style.SMALL) - 20;
            for (String line : lines(left, Style.SMALL.sized(6.8), space)) {
                line(line, MARGIN, at, Anchor.START, Style.SMALL.sized(6.8));
                at += Style.SMALL.sized(6.8).leading();
            }
            line(right.get(i), MARGIN + WIDTH, BOTTOM + 8 + Style.SMALL.leading(), Anchor.END, Style.SMALL);
            content.close();
        }
    }
}
