package hiplevel.recording.check;

import hiplevel.recording.xdf.ChannelFormat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** The rest of a header that was cut off: what is open is closed, as XML wants it, in exactly the bytes that there are. */
final class XmlEnd {
    private static final String DECLARATION = "<?xml version=\"1.0\"?>";
    private static final String ROOT = "<info>";
    private static final List<String> ENTITIES = List.of("&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#13;");

    private final Deque<String> open = new ArrayDeque<>();
    private boolean anyElement;

    private final int room;

    private XmlEnd(int room) {
        this.room = room;
    }

    /**
     * Blanks, end tags, and the elements that readers cannot do without as far as they are not there; only blanks where
     * there is no room for that.
     *
     * @param needed names of elements and their texts
     */
    static byte[] of(String there, int room, Map<String, String> needed) {
        XmlEnd end = new XmlEnd(room);
        String first = end.unfinished(there);
        first += first.isEmpty() ? end.valueRest(there, needed) : "";
        StringBuilder last = new StringBuilder(end.anyElement ? "" : "<info>");
        while (end.open.size() > 1) {
            last.append("</").append(end.open.pop()).append('>');
        }
        needed.forEach((name, text) -> {
            if (!there.contains("<" + name + ">")) {
                last.append('<').append(name).append('>').append(text);
                last.append("</").append(name).append('>');
            }
        });
        last.append(end.anyElement && end.open.isEmpty() ? "" : "</info>");
        int blanks = room - first.length() - last.length();
        String rest = blanks < 0 ? " ".repeat(room) : first + " ".repeat(blanks) + last;
        return rest.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Follows the tags; gives what completes the last one or an entity. */
    private String unfinished(String there) {
        int at = there.indexOf('<');
        int behind = 0;
        while (at >= 0) {
            int close = there.indexOf('>', at);
            if (close < 0) {
                return tagRest(there.substring(at), at == 0);
            }
            String tag = there.substring(at + 1, close);
            if (tag.startsWith("/")) {
                open.poll();
            } else if (!tag.startsWith("?") && !tag.startsWith("!")) {
                begun(tag);
            }
            behind = close + 1;
            at = there.indexOf('<', behind);
        }
        int entity = there.lastIndexOf('&');
        return entity < behind || there.indexOf(';', entity) >= 0 ? "" : entityRest(there.substring(entity));
    }

    private void begun(String tag) {
        anyElement = true;
        if (!tag.endsWith("/")) {
            open.push(tag.strip().split("\\s", 2)[0]);
        }
    }

    private String tagRest(String tag, boolean first) {
        if (tag.startsWith("<?") || (tag.equals("<") && first)) {
            return DECLARATION.startsWith(tag) ? DECLARATION.substring(tag.length()) : "?>";
        }
        if (!anyElement && ROOT.startsWith(tag)) {
            begun("info");
            return ROOT.substring(tag.length());
        }
        // a bare < may begin either; where there is no room for an element more, it ended one
        int ends = open.stream().mapToInt(name -> name.length() + 3).sum();
        if (tag.startsWith("</") || (tag.equals("<") && !open.isEmpty() && room < ends + 3)) {
            String whole = "</" + open.peek() + ">";
            open.poll();
            return whole.startsWith(tag) ? whole.substring(tag.length()) : ">";
        }
        anyElement = true;
        // another name than any that is known: half an element says nothing
        return "_/>";
    }

    /** Of an element that readers need: what makes its text one that they understand. */
    private String valueRest(String there, Map<String, String> needed) {
        String name = open.isEmpty() ? "" : open.peek();
        if (!needed.containsKey(name)) {
            return "";
        }
        String value = there.substring(there.lastIndexOf('>') + 1);
        return name.equals("channel_format")
                ? Arrays.stream(ChannelFormat.values())
                        .map(ChannelFormat::word)
                        .filter(word -> word.startsWith(value))
                        .findFirst()
                        .map(word -> word.substring(value.length()))
                        .orElse("")
                : value.isBlank() ? needed.get(name) : "";
    }

    private static String entityRest(String entity) {
        return ENTITIES.stream()
                .filter(e -> e.startsWith(entity))
                .findFirst()
                .map(e -> e.substring(entity.length()))
                .orElse(";");
    }
}
