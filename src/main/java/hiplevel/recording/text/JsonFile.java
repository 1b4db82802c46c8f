package hiplevel.recording.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
                throw new UnreadableException(
                        file + ": larger than 4 MB; expected a few lines of JSON. Is this the right file?");
            }
            JsonNode root = new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(Files.readAllBytes(file));
            if (!root.isObject()) {
                throw new UnreadableException(file + ": expected a JSON object, {\"key\": value, …}.");
            }
            return new JsonFile(file, root);
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
            throw new UnreadableException(
                    file + line + ": this is not JSON (" + firstLine(e.getOriginalMessage())
                            + "). Correct it, or take the file away.",
                    e);
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
            throw wrong(at + key, value, "a text");
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
            throw wrong(at + key, value, "a number from " + plain(least) + " to " + plain(most));
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
            throw wrong(at + key, value, "an object, {…}");
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
            throw wrong(key, value, "a list, […]");
        }
        for (JsonNode element : value) {
            if (!element.isObject()) {
                throw wrong(key + "[" + objects.size() + "]", element, "an object, {…}");
            }
            objects.add(element);
        }
        return objects;
    }

    public UnreadableException wrong(String key, JsonNode found, String expected) {
        String text = found.toString();
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return new UnreadableException(file + ": " + key + " is " + shown + " where " + expected
                + " was expected. Correct it or leave the key out.");
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
