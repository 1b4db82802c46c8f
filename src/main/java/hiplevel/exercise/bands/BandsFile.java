package hiplevel.exercise.bands;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiplevel.exercise.Band;
import hiplevel.exercise.Measure;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The user's own bands, a JSON object: by measure, or by exercise and measure.
 *
 * <pre>{@code
 * {"peak-pelvic-drop": {"watch": 5, "flag": 8, "source": "our clinic"},
 *  "single-leg-squat/thigh-adduction-change": {"watch": 4, "flag": 9}}
 * }</pre>
 */
public final class BandsFile {
    private static final List<String> FIELDS = List.of("watch", "flag", "source");

    private BandsFile() {}

    /**
     * Reads the text of a bands file.
     *
     * @param name of the file, for the sentence of a refusal
     * @throws UnreadableBandsException for text that is not such an object, an unknown name or field, a number that is
     *     missing, or a watch above its flag
     */
    public static Bands read(String name, String text) throws UnreadableBandsException {
        Map<String, Band> own = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : object(name, text).properties()) {
            own.put(entry.getKey(), band(name + ": '" + entry.getKey() + "'", entry.getKey(), entry.getValue()));
        }
        return new Bands(own);
    }

    private static JsonNode object(String name, String text) throws UnreadableBandsException {
        JsonNode root;
        try {
            root = new ObjectMapper()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .readTree(text);
        } catch (JsonProcessingException e) {
            String line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            throw new UnreadableBandsException(Saying.of("bands.json", name + line, e.getOriginalMessage()));
        }
        if (!root.isObject()) {
            throw new UnreadableBandsException(Saying.of("bands.object", name));
        }
        return root;
    }

    private static Band band(String where, String key, JsonNode node) throws UnreadableBandsException {
        if (!Bands.isKnown(key)) {
            throw new UnreadableBandsException(Saying.of("bands.unknown-name", where, Measure.keys()));
        }
        if (!node.isObject()) {
            throw new UnreadableBandsException(Saying.of("bands.entry", where, node));
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!FIELDS.contains(field.getKey())) {
                throw new UnreadableBandsException(Saying.of("bands.unknown-field", where, field.getKey()));
            }
        }
        double watch = number(where, node, "watch");
        double flag = number(where, node, "flag");
        if (watch > flag) {
            throw new UnreadableBandsException(Saying.of(
                    "bands.order",
                    where,
                    node.get("watch").asText(),
                    node.get("flag").asText()));
        }
        return new Band(watch, flag, node.path("source").asText(Words.ENGLISH.say("bands.source", where)));
    }

    private static double number(String where, JsonNode node, String field) throws UnreadableBandsException {
        JsonNode value = node.path(field);
        if (!value.isNumber()) {
            Saying got = value.isMissingNode() ? Saying.of("bands.nothing") : Saying.verbatim(value.toString());
            throw new UnreadableBandsException(Saying.of("bands.number", where, field, got));
        }
        return value.asDouble();
    }
}
