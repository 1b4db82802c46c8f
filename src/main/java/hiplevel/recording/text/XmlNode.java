package hiplevel.recording.text;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of a header: its name, its text and the elements in it. Attributes, of which XDF has none, are passed over. */
public record XmlNode(String name, String text, List<XmlNode> children) {
    /** Real headers have up to some 100 kB; what is longer is damage, or meant to hurt. */
    private static final int LONGEST = 1 << 20;

    private static final int DEEPEST = 64;

    /** The root element; empty when the text is no well-formed XML. Nothing outside of the text is ever fetched. */
    public static Optional<XmlNode> parse(String xml) {
        if (xml.length() > LONGEST || !xml.stripLeading().startsWith("<")) {
            return Optional.empty();
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return read(factory.createXMLStreamReader(new StringReader(xml.strip())));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Optional<XmlNode> read(XMLStreamReader in) throws XMLStreamException {
        Deque<String> names = new ArrayDeque<>();
        Deque<StringBuilder> texts = new ArrayDeque<>();
        Deque<List<XmlNode>> inside = new ArrayDeque<>();
        XmlNode root = null;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (names.size() == DEEPEST) {
                    return Optional.empty();
                }
                names.push(in.getLocalName());
                texts.push(new StringBuilder());
                inside.push(new ArrayList<>(0));
            } else if (event == XMLStreamConstants.CHARACTERS && !texts.isEmpty()) {
                texts.peek().append(in.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                root = new XmlNode(names.pop(), texts.pop().toString().strip(), inside.pop());
                if (!inside.isEmpty()) {
                    inside.peek().add(root);
                }
            }
        }
        return Optional.ofNullable(root);
    }

    /** The first element that this way leads to, {@code desc/channels}. */
    public Optional<XmlNode> at(String way) {
        XmlNode node = this;
        for (String step : way.split("/", -1)) {
            XmlNode next = null;
            for (XmlNode child : node.children) {
                if (next == null && child.name.equals(step)) {
                    next = child;
                }
            }
            if (next == null) {
                return Optional.empty();
            }
            node = next;
        }
        return Optional.of(node);
    }

    /** The text there; empty where there is none. */
    public String textAt(String way) {
        return at(way).map(XmlNode::text).orElse("");
    }

    /** The number there, when it is a finite one. */
    public OptionalDouble numberAt(String way) {
        try {
            double value = Double.parseDouble(textAt(way));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
