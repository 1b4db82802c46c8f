package hiplevel.report.chart;

import hiplevel.report.content.Numbers;
import java.awt.Color;
import java.awt.Graphics2D;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Comment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A drawing for the page: lines through Batik, texts as text. Colours are named inks that the page's style sheet fills, so
 * that one drawing serves light, dark and print. Texts are placed by their anchor and no font is ever measured, so the
 * drawing is the same on every machine.
 */
final class SvgCanvas {
    /** The inks: the colour stands for a name and is never seen. */
    static final Color LEFT = new Color(1, 0, 0);

    static final Color RIGHT = new Color(0, 0, 1);
    static final Color GRID = new Color(1, 1, 1);
    static final Color AXIS = new Color(2, 2, 2);
    static final Color WATCH = new Color(3, 2, 0);
    static final Color FLAG = new Color(4, 2, 0);

    private static final Map<String, String> INKS = Map.of(
            "rgb(1,0,0)", "var(--left)",
            "rgb(0,0,1)", "var(--right)",
            "rgb(1,1,1)", "var(--grid)",
            "rgb(2,2,2)", "var(--axis)",
            "rgb(3,2,0)", "var(--watch-zone)",
            "rgb(4,2,0)", "var(--flag-zone)");

    /** Fonts are the style sheet's, rendering hints the browser's. */
    private static final List<String> NEEDLESS = List.of(
            "font-family",
            "font-size",
            "font-style",
            "font-weight",
            "color-interpolation",
            "color-rendering",
            "image-rendering",
            "shape-rendering",
            "text-rendering");

    private final String svg = "http://www.w3.org/2000/svg";
    private final Document document;
    private final SVGGraphics2D graphics;
    private final Element labels;

    /** Where a text's x lies in it; the names are SVG's. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** @param id begins every id inside, so that several drawings can live in one page */
    SvgCanvas(String id) {
        document = emptyDocument();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(1);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return id + "-" + super.generateID(prefix);
            }
        });
        graphics = new SVGGraphics2D(context, false);
        labels = document.createElementNS(svg, "g");
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform makes XML documents", e);
        }
    }

    Graphics2D graphics() {
        return graphics;
    }

    /** @param style the class that gives size and colour */
    void text(String text, double x, double y, Anchor anchor, String style) {
        Element node = document.createElementNS(svg, "text");
        node.setAttribute("x", Numbers.cell(x));
        node.setAttribute("y", Numbers.cell(y));
        node.setAttribute("text-anchor", anchor.name().toLowerCase(java.util.Locale.ROOT));
        node.setAttribute("class", style);
        node.setTextContent(text);
        labels.appendChild(node);
    }

    /** A filled disc with a letter. */
    void badge(String letter, double x, double y, String style) {
        Element disc = document.createElementNS(svg, "circle");
        disc.setAttribute("cx", Numbers.cell(x));
        disc.setAttribute("cy", Numbers.cell(y));
        disc.setAttribute("r", "9");
        disc.setAttribute("class", "disc " + style);
        labels.appendChild(disc);
        text(letter, x, y + 4.2, Anchor.MIDDLE, "letter");
    }

    /** The finished element; what it shows is said in {@code description} for those who cannot see it. */
    String finish(int width, int height, String description) {
        Element root = graphics.getRoot();
        root.removeAttribute("width");
        root.removeAttribute("height");
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", description);
        root.appendChild(labels);
        tidy(root);
        StringWriter out = new StringWriter();
        try {
            graphics.stream(root, out, false, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException("a string takes every character", e);
        }
        String text = out.toString().replace("\r\n", "\n");
        return text.substring(text.indexOf("<svg")).strip();
    }

    /** Inks get their names; what Batik adds without need goes. */
    private static void tidy(Element element) {
        NEEDLESS.forEach(element::removeAttribute);
        for (String paint : new String[] {"fill", "stroke"}) {
            String ink = INKS.get(element.getAttribute(paint));
            if (ink != null) {
                element.setAttribute(paint, ink);
            }
        }
        Node child = element.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if (child instanceof Comment || (child instanceof Element e && isEmptyGroup(e))) {
                element.removeChild(child);
            } else if (child instanceof Element e) {
                tidy(e);
            }
            child = next;
        }
    }

    private static boolean isEmptyGroup(Element element) {
        boolean group = "g".equals(element.getLocalName()) || "defs".equals(element.getLocalName());
        return group && !element.hasChildNodes();
    }
}
