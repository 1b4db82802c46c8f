package hiplevel.recording.streams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.imu.Fault;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands in the stream of markers. A mark is plain text, as every program shows it; what the program itself notes is
 * one line of JSON with what it is under {@code hiplevel}: <pre>
 * hinges
 * {"hiplevel":"fault","sensor":0,"kind":"lost","count":3,"text":"…"}
 * {"hiplevel":"trial-start","exercise":"single-leg-squat","side":"left"}
 * {"hiplevel":"trial-stop"}
 * {"hiplevel":"trial-remark","pain":3,"note":"pinches at the bottom"}
 * {"hiplevel":"trial-remark","trialsSince":1,"pain":3}
 * {"hiplevel":"placement","sensor":0,"placement":"pelvis"}
 * {"hiplevel":"facts","wearer":"A12", … as in session.json}
 * </pre> A mark whose text looks like that is written {@code {"hiplevel":"mark","text":"…"}}.
 */
public sealed interface Note {
    /** A person's or the program's words. */
    record Mark(String text) implements Note {}

    record Trouble(int sensor, Fault.Kind kind, int count, String text) implements Note {
        public Fault at(long timeMicros) {
            return new Fault(sensor, timeMicros, kind, count, text);
        }
    }

    /** An exercise began. The side is that of the stance leg, empty for both. */
    record TrialStart(String exercise, Optional<Side> side) implements Note {}

    record TrialStop() implements Note {}

    /**
     * What the wearer said of a trial; may come while it lasts or later, and again.
     *
     * @param trialsSince 0: of the trial that began last; 1: of the one before it, by somebody who wrote longer than the rest
     * @param pain from 0 to 10
     */
    record TrialRemark(int trialsSince, OptionalInt pain, Optional<String> note) implements Note {}

    record Placed(int sensor, Placement placement) implements Note {}

    /** What is stated about the wearing, as in {@code session.json}. */
    record Facts(JsonNode json) implements Note {}

    /** As it is written. */
    default String written() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (this instanceof Mark mark) {
            return mark.text().startsWith(Spelling.START)
                    ? json.put(Spelling.KEY, "mark").put("text", mark.text()).toString()
                    : mark.text();
        } else if (this instanceof Trouble trouble) {
            json.put(Spelling.KEY, "fault").put("sensor", trouble.sensor());
            json.put("kind", Spelling.word(trouble.kind()))
                    .put("count", trouble.count())
                    .put("text", trouble.text());
        } else if (this instanceof TrialStart start) {
            json.put(Spelling.KEY, "trial-start").put("exercise", start.exercise());
            json.put("side", start.side().map(Side::word).orElse("both"));
        } else if (this instanceof TrialStop) {
            json.put(Spelling.KEY, "trial-stop");
        } else if (this instanceof TrialRemark remark) {
            json.put(Spelling.KEY, "trial-remark");
            if (remark.trialsSince() > 0) {
                json.put("trialsSince", remark.trialsSince());
            }
            remark.pain().ifPresent(pain -> json.put("pain", pain));
            remark.note().ifPresent(note -> json.put("note", note));
        } else if (this instanceof Placed placed) {
            json.put(Spelling.KEY, "placement").put("sensor", placed.sensor());
            json.put("placement", placed.placement().word());
        } else if (this instanceof Facts facts) {
            json.put(Spelling.KEY, "facts");
            facts.json().properties().forEach(e -> json.set(e.getKey(), e.getValue()));
        }
        return json.toString();
    }

    /** The note that a marker is. Whatever is not as ours are is a mark. */
    static Note read(String text) {
        if (!text.startsWith(Spelling.START)) {
            return new Mark(text);
        }
        try {
            return read(new ObjectMapper().readTree(text)).orElse(new Mark(text));
        } catch (JsonProcessingException e) {
            return new Mark(text);
        }
    }

    private static Optional<Note> read(JsonNode json) {
        int sensor = json.path("sensor").asInt(-1);
        return switch (json.path(Spelling.KEY).asText()) {
            case "mark" -> Optional.of(new Mark(json.path("text").asText()));
            case "fault" ->
                Arrays.stream(Fault.Kind.values())
                        .filter(k -> Spelling.word(k).equals(json.path("kind").asText()))
                        .findFirst()
                        .map(k -> new Trouble(
                                sensor,
                                k,
                                json.path("count").asInt(),
                                json.path("text").asText()));
            case "trial-start" ->
                Optional.of(new TrialStart(
                        json.path("exercise").asText(),
                        Arrays.stream(Side.values())
                                .filter(s -> s.word().equals(json.path("side").asText()))
                                .findFirst()));
            case "trial-stop" -> Optional.of(new TrialStop());
            case "trial-remark" ->
                Optional.of(new TrialRemark(
                        Math.max(0, json.path("trialsSince").asInt()),
                        json.path("pain").isInt()
                                ? OptionalInt.of(json.path("pain").asInt())
                                : OptionalInt.empty(),
                        Optional.of(json.path("note").asText()).filter(n -> !n.isBlank())));
            case "placement" -> Placement.named(json.path("placement").asText()).map(p -> new Placed(sensor, p));
            case "facts" -> Optional.of(new Facts(json));
            default -> Optional.empty();
        };
    }
}
