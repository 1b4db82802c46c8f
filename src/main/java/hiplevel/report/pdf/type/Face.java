package hiplevel.report.pdf.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One of the shipped fonts in one document, of which only the glyphs used are embedded. */
final class Face {
    private final PDFont font;
    private final CmapLookup glyphs;

    /** @param name of the resource */
    Face(PDDocument document, String name) {
        try (InputStream in = Face.class.getResourceAsStream(name)) {
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // ligatures look fine and cannot be found: a search for "difference" would miss one with ff in a single
            // glyph
            parsed.setEnableGsub(false);
            document.registerTrueTypeFontForClosing(parsed);
            font = PDType0Font.load(document, parsed, true);
            glyphs = parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }
}
