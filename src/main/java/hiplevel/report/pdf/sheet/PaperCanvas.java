package hiplevel.report.pdf.sheet;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import hiplevel.imu.Side;
import hiplevel.report.canvas.Anchor;
import hiplevel.report.canvas.Canvas;
import hiplevel.report.canvas.Ink;
import hiplevel.report.canvas.TextStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** A drawing for paper: its lines become a form of the document, its texts are written over it with the document's fonts. */
public final class PaperCanvas implements Canvas {
    private final PdfBoxGraphics2D graphics;
    private final int height;
    private final String description;
    private final List<Label> labels = new ArrayList<>();
    private final List<Disc> discs = new ArrayList<>();

    private record Label(String text, double x, double y, Anchor anchor, TextStyle style) {}

    private record Disc(double x, double y, Side side) {}

    /**
     * An empty one.
     *
     * @param description what it shows, for those who cannot see it
     */
    public PaperCanvas(Sheet sheet, int width, int height, String description) throws IOException {
        this.graphics = new PdfBoxGraphics2D(sheet.document(), width, height);
        this.height = height;
        this.description = description;
    }

    @Override
    public Graphics2D graphics() {
        return graphics;
    }

    @Override
    public Color ink(Ink ink) {
        return Palette.of(ink);
    }

    @Override
    public void hovered(String text, Runnable drawing) {
        drawing.run();
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, TextStyle style) {
        labels.add(new Label(text, x, y, anchor, style));
    }

    @Override
    public void badge(String letter, double x, double y, Side side) {
        discs.add(new Disc(x, y, side));
        text(letter, x, y + 4.2, Anchor.MIDDLE, TextStyle.LETTER);
    }

    /** Its lines and discs; top left corner at x and {@code fromBottom}. */
    void put(PDPageContentStream content, double x, double fromBottom, double scale) throws IOException {
        for (Disc disc : discs) {
            Ellipse2D circle = new Ellipse2D.Double(disc.x() - 9, disc.y() - 9, 18, 18);
            graphics.setColor(ink(Ink.of(disc.side())));
            graphics.fill(circle);
            graphics.setColor(Color.WHITE);
            graphics.setStroke(new BasicStroke(2));
            graphics.draw(circle);
        }
        graphics.dispose();
        PDFormXObject form = graphics.getXFormObject();
        COSDictionary alternative = new COSDictionary();
        alternative.setItem(COSName.ALT, new COSString(description));
        content.beginMarkedContent(COSName.getPDFName("Figure"), PDPropertyList.create(alternative));
        content.saveGraphicsState();
        content.transform(
                new Matrix((float) scale, 0, 0, (float) scale, (float) x, (float) (fromBottom - height * scale)));
        content.drawForm(form);
        content.restoreGraphicsState();
        content.endMarkedContent();
    }

    void texts(Sheet sheet, double x, double top, double scale) throws IOException {
        for (Label label : labels) {
            sheet.line(
                    label.text(),
                    x + label.x() * scale,
                    top + label.y() * scale,
                    label.anchor(),
                    style(label.style(), scale));
        }
    }

    /** Small drawings need larger letters than the page gives them. */
    private static Style style(TextStyle style, double scale) {
        return switch (style) {
            case TICK -> new Style(12.6 * scale, false, Palette.SOFT);
            case AXIS -> new Style(13 * scale, true, Palette.INK);
            case ZONE -> new Style(11.8 * scale, false, new Color(0x6d5a35));
            case LETTER -> new Style(11.5 * scale, true, Color.WHITE);
            case ANGLE -> new Style(16 * scale, true, Palette.INK);
        };
    }
}
