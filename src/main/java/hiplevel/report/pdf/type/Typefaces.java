package hiplevel.report.pdf.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The fonts of one document. A character that no shipped font has becomes U+FFFD, a visible mark, and {@link #complete} says
 * so. The large East Asian font is read only when a text needs it.
 */
public final class Typefaces {
    private static final int REPLACEMENT = 0xFFFD;

    private final PDDocument document;
    private final Face regular;
    private final Face bold;
    private final Map<String, Double> widths = new HashMap<>();
    private Optional<Face> asian = Optional.empty();
    private boolean complete = true;

    public Typefaces(PDDocument document) {
        this.document = document;
        regular = new Face(document, "DejaVuSans.ttf");
        bold = new Face(document, "DejaVuSans-Bold.ttf");
    }

    /** Whether every character so far had a glyph. */
    public boolean complete() {
        return complete;
    }

    /** One line as it is drawn from left to right. Control characters are left out. */
    public List<Run> runs(String line, boolean heavy) {
        List<Run> runs = new ArrayList<>();
        StringBuilder same = new StringBuilder();
        Optional<Face> current = Optional.empty();
        for (int c : VisualOrder.of(Printable.of(line)).codePoints().toArray()) {
            Face face = face(c, heavy);
            if (current.isPresent() && current.get() != face) {
                runs.add(new Run(current.get().font(), same.toString()));
                same.setLength(0);
            }
            current = Optional.of(face);
            same.appendCodePoint(face.has(c) ? c : REPLACEMENT);
        }
        current.ifPresent(face -> runs.add(new Run(face.font(), same.toString())));
        return runs;
    }

    private Face face(int c, boolean heavy) {
        Face first = heavy ? bold : regular;
        if (first.has(c)) {
            return first;
        }
        if (regular.has(c)) {
            return regular;
        }
        if (asian().has(c)) {
            return asian();
        }
        complete = false;
        return first;
    }

    private Face asian() {
        if (asian.isEmpty()) {
            asian = Optional.of(new Face(document, "DroidSansFallback.ttf"));
        }
        return asian.get();
    }

    /** Of one line in the size's unit. */
    public double width(String line, boolean heavy, double size) {
        return size * widths.computeIfAbsent((heavy ? "b" : "r") + line, key -> unitWidth(key.substring(1), heavy));
    }

    private double unitWidth(String line, boolean heavy) {
        double width = 0;
        try {
            for (Run run : runs(line, heavy)) {
                width += run.font().getStringWidth(run.text()) / 1000;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return width;
    }
}
