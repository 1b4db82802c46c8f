package hiplevel.recording.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.words.Saying;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A small JSON file of ours, read key by key; what is not as expected is refused with file and key. */
public record JsonFile(Path file, JsonNode root) {
    /** Largest size in bytes: these files are written by hand. */
    private static final long LARGEST = 4 << 20;

    public static JsonFile read(Path file) throws UnreadableException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableException(Saying.of("json.too-large", file));
            }
            JsonNode root = new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(Files.readAllBytes(file));
            if (!root.isObject()) {
                throw new UnreadableException(Saying.of("json.no-object", file));
            }
            return new JsonFile(file, root);
        } catch (JsonProcessingException e) {
            Saying where = e.getLocation() == null
                    ? Saying.verbatim(file.toString())
                    : Saying.of("unreadable.line", file, e.getLocation().getLineNr());
            throw new UnreadableException(Saying.of("json.none", where, firstLine(e.getOriginalMessage())), e);
        } catch (IOException e) {
            throw UnreadableException.of(file, e);
        }
    }

    private static String firstLine(String text) {
        return text == null ? "" : text.lines().findFirst().orElse("").strip();
    }

    /** A tree as it is written to be read by people, too: the same bytes on every system. */
    public static String pretty(ObjectNode root) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers can always be written", e);
        }
    }

    public Optional<String> text(JsonNode node, String at, String key) throws UnreadableException {
        JsonNode value = node.path(key);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        if (!value.isTextual() || value.asText().isBlank()) {
            throw wrong(at + key, value, Saying.of("json.text"));
        }
        return Optional.of(value.asText());
    }

    public OptionalDouble number(JsonNode node, String at, String key, double least, double most)
            throws UnreadableException {
        JsonNode value = node.path(key);
        if (isAbsent(value)) {
            return OptionalDouble.empty();
        }
        if (!value.isNumber() || !(value.asDouble() >= least && value.asDouble() <= most)) {
            throw wrong(at + key, value, Saying.of("json.number", plain(least), plain(most)));
        }
        return OptionalDouble.of(value.asDouble());
    }

    /** The object at the key; an empty one when it is absent. */
    public JsonNode object(JsonNode node, String at, String key) throws UnreadableException {
        JsonNode value = node.path(key);
        if (isAbsent(value)) {
            return MissingNode.getInstance();
        }
        if (!value.isObject()) {
            throw wrong(at + key, value, Saying.of("json.object"));
        }
        return value;
    }

    /** The objects in the list at the key; none when it is absent. */
    public List<JsonNode> objects(JsonNode node, String key) throws UnreadableException {
        JsonNode value = node.path(key);
        List<JsonNode> objects = new ArrayList<>();
        if (isAbsent(value)) {
            return objects;
        }
        if (!value.isArray()) {
            throw wrong(key, value, Saying.of("json.list"));
        }
        for (JsonNode element : value) {
            if (!element.isObject()) {
                throw wrong(key + "[" + objects.size() + "]", element, Saying.of("json.object"));
            }
            objects.add(element);
        }
        return objects;
    }

    /**
     * The refusal of what stands at a key.
     *
     * @param expected what was expected there, with its article
     */
    public UnreadableException wrong(String key, JsonNode found, Saying expected) {
        String text = found.toString();
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return new UnreadableException(Saying.of("json.wrong", file, key, shown, expected));
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
