package hiplevel.report.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.report.content.Numbers;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

/** Numbers with six significant digits; what is no number is left out, inside a curve null. */
final class JsonValues {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonValues() {}

    static ArrayNode numbers(double[] values) {
        ArrayNode node = NODES.arrayNode(values.length);
        for (double value : values) {
            if (Double.isFinite(value)) {
                node.add(Numbers.significant(value));
            } else {
                node.addNull();
            }
        }
        return node;
    }

    static <T> ArrayNode array(Collection<T> items, Function<T, ObjectNode> each) {
        ArrayNode node = NODES.arrayNode(items.size());
        items.forEach(item -> node.add(each.apply(item)));
        return node;
    }

    static void put(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, Numbers.significant(value));
        }
    }

    /** For what the contract names and this recording cannot tell. */
    static void orNull(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, Numbers.significant(value));
        } else {
            node.putNull(key);
        }
    }

    /** Indented, arrays on one line, ending in a line feed. */
    static String text(ObjectNode document) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes can always be written", e);
        }
    }

    static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
