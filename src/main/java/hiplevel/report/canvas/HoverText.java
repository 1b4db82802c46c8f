package hiplevel.report.canvas;

import java.util.Map;
import java.util.Optional;
import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.w3c.dom.Element;

/**
 * What browsers show of a line pointed at: an SVG title, so no script. The line itself is too thin to be met; a second,
 * unseen use of it carries the title, which the style sheet makes wider.
 */
final class HoverText extends DefaultStyleHandler {
    private final String id;
    private int count;
    private Optional<String> text = Optional.empty();

    /** @param id begins the id of every line */
    HoverText(String id) {
        this.id = id;
    }

    void during(String said, Runnable drawing) {
        text = Optional.of(said);
        drawing.run();
        text = Optional.empty();
    }

    // Batik's own signature has a raw map
    @SuppressWarnings("rawtypes")
    @Override
    public void setStyle(Element element, Map styleMap, SVGGeneratorContext context) {
        super.setStyle(element, styleMap, context);
        if (text.isPresent() && "path".equals(element.getLocalName())) {
            String line = id + "-line" + ++count;
            element.setAttribute("id", line);
            element.setAttribute("class", "line");
            String svg = element.getNamespaceURI();
            Element target = element.getOwnerDocument().createElementNS(svg, "use");
            target.setAttribute("href", "#" + line);
            target.setAttribute("class", "hover");
            Element title = element.getOwnerDocument().createElementNS(svg, "title");
            title.setTextContent(text.get());
            target.appendChild(title);
            element.getParentNode().appendChild(target);
        }
    }
}
