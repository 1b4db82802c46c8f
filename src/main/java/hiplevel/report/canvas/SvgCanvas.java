package hiplevel.report.canvas;

import hiplevel.imu.Side;
import hiplevel.report.content.Numbers;
import java.awt.Color;
import java.awt.Graphics2D;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
public final class SvgCanvas implements Canvas {
    /** The names that the style sheet gives the inks. */
    private static final Map<Ink, String> NAMES = Map.of(
            Ink.LEFT, "--left",
            Ink.RIGHT, "--right",
            Ink.BODY, "--ink",
            Ink.GRID, "--grid",
            Ink.AXIS, "--axis",
            Ink.ABSENT, "--axis",
            Ink.GOOD_ZONE, "--good-zone",
            Ink.WATCH_ZONE, "--watch-zone",
            Ink.FLAG_ZONE, "--flag-zone");

    /** The style sheet's names by the colour that stands for them while drawing and is never seen. */
    private static final Map<String, String> INKS = Arrays.stream(Ink.values())
            .collect(Collectors.toMap(
                    i -> "rgb(%d,2,1)".formatted(standIn(i).getRed()), i -> "var(" + NAMES.get(i) + ")"));

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
    private final HoverText hovers;

    /** @param id begins every id inside, so that several drawings can live in one page */
    public SvgCanvas(String id) {
        document = emptyDocument();
        hovers = new HoverText(id);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(1);
        context.setStyleHandler(hovers);
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

    private static Color standIn(Ink ink) {
        return new Color(1 + List.of(Ink.values()).indexOf(ink), 2, 1);
    }

    @Override
    public Graphics2D graphics() {
        return graphics;
    }

    @Override
    public Color ink(Ink ink) {
        return standIn(ink);
    }

    @Override
    public void hovered(String text, Runnable drawing) {
        hovers.during(text, drawing);
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, TextStyle style) {
        Element node = document.createElementNS(svg, "text");
        node.setAttribute("x", Numbers.cell(x));
        node.setAttribute("y", Numbers.cell(y));
        node.setAttribute("text-anchor", anchor.name().toLowerCase(Locale.ROOT));
        node.setAttribute("class", style.word());
        node.setTextContent(text);
        labels.appendChild(node);
    }

    @Override
    public void badge(String letter, double x, double y, Side side) {
        Element disc = document.createElementNS(svg, "circle");
        disc.setAttribute("cx", Numbers.cell(x));
        disc.setAttribute("cy", Numbers.cell(y));
        disc.setAttribute("r", "9");
        disc.setAttribute("class", "disc " + (side == Side.LEFT ? "left" : "right"));
        labels.appendChild(disc);
        text(letter, x, y + 4.2, Anchor.MIDDLE, TextStyle.LETTER);
    }

    /** The finished element; what it shows is said in {@code description} for those who cannot see it. */
    public String finish(int width, int height, String description) {
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
