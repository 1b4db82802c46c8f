package hiplevel.recording.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML being written: {@code <?xml version="1.0"?><info>…</info>}, as XDF's headers are. */
public final class XmlText {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\"?>");
    private final Deque<String> open = new ArrayDeque<>();

    public XmlText() {
        begin("info");
    }

    public XmlText begin(String name) {
        text.append('<').append(name).append('>');
        open.push(name);
        return this;
    }

    public XmlText end() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with a text; an empty text leaves it out. */
    public XmlText with(String name, String value) {
        if (!value.isEmpty()) {
            begin(name);
            value.codePoints().forEach(this::escaped);
            end();
        }
        return this;
    }

    public XmlText with(String name, long value) {
        return with(name, Long.toString(value));
    }

    /** A number as short as it can be without loss, whole ones without decimals. */
    public XmlText with(String name, double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return with(name, whole ? Long.toString((long) value) : Double.toString(value));
    }

    /** Characters that XML cannot hold, a control character of a device's name say, become question marks. */
    private void escaped(int c) {
        switch (c) {
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '&' -> text.append("&amp;");
            case '\r' -> text.append("&#13;");
            default -> text.appendCodePoint(isAllowed(c) ? c : '?');
        }
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c > 0xFFFF;
    }

    /** Ends all that is open. */
    public String text() {
        while (!open.isEmpty()) {
            end();
        }
        return text.toString();
    }
}
