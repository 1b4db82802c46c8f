package hiplevel.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a report says, small enough to be kept and read: the lines on screen and report.json, rounded, a fact a line. */
final class GoldenReport {
    private final List<String> lines = new ArrayList<>();

    private GoldenReport() {}

    static List<String> of(String screen, Path reportJson) throws IOException {
        GoldenReport golden = new GoldenReport();
        screen.lines().filter(line -> !line.startsWith("report ")).forEach(golden.lines::add);
        golden.report(new ObjectMapper().readTree(Files.readString(reportJson)));
        return golden.lines;
    }

    private void report(JsonNode r) {
        section(
                "alignment",
                r.get("alignment"),
                a -> word(a, "placement") + " by " + word(a, "method") + " ± " + number(a, "yawSdDeg", 1)
                        + (a.get("passed").asBoolean() ? ", passed" : ", failed"));
        section("repetitions", r.get("repetitions"), GoldenReport::repetition);
        section(
                "findings",
                r.get("findings"),
                f -> "repetition " + word(f, "repetition") + ", " + word(f, "phase") + ": " + word(f, "text"));
        section("left against right", r.get("asymmetry"), GoldenReport::comparison);
        section("curves", r.get("curves"), GoldenReport::curve);
        section("steadiness", r.get("setQuality"), s -> words(s, "side") + "tempo " + word(s, "tempo"));
        section("notes", r.get("notes"), JsonNode::asText);
    }

    private void section(String title, JsonNode rows, java.util.function.Function<JsonNode, String> line) {
        lines.add("");
        lines.add("# " + title);
        rows.forEach(row -> lines.add(line.apply(row)));
    }

    private static String repetition(JsonNode r) {
        String measures = r.get("measures").properties().stream()
                .filter(m -> m.getValue().has("value"))
                .map(m -> m.getKey() + " " + number(m.getValue(), "value", 1))
                .collect(Collectors.joining(", "));
        return word(r, "exercise") + " " + word(r, "repetition") + " " + words(r, "stanceSide")
                + number(r, "startSeconds", 1) + "–" + number(r, "endSeconds", 1) + " s, turn "
                + number(r, "turnSeconds", 1)
                + (r.get("accepted").asBoolean() ? "" : ", excluded: " + word(r, "excludedBecause")) + ": " + measures;
    }

    private static String comparison(JsonNode c) {
        String difference = c.has("difference")
                ? " " + number(c, "difference", 1) + " [" + number(c, "ciLow", 1) + ", " + number(c, "ciHigh", 1)
                        + "] p " + number(c, "adjustedP", 2)
                : "";
        String indices = c.get("indices").properties().stream()
                .map(i -> ", " + i.getKey() + " " + number(c.get("indices"), i.getKey(), 0))
                .collect(Collectors.joining());
        return word(c, "measure") + " " + side(c.get("left")) + " | " + side(c.get("right")) + difference + ", "
                + word(c, "verdict") + indices;
    }

    private static String side(JsonNode side) {
        return number(side, "mean", 1) + " ± " + number(side, "halfWidth95", 1) + " (" + word(side, "n") + ")";
    }

    private static String curve(JsonNode c) {
        String clusters = !c.has("clusters")
                ? ""
                : StreamSupport.stream(c.get("clusters").spliterator(), false)
                        .map(k -> ", " + word(k, "larger") + " larger " + number(k, "fromPercent", 0) + "–"
                                + number(k, "toPercent", 0) + " % p " + number(k, "p", 3)
                                + (k.get("counts").asBoolean() ? "" : " (not told)"))
                        .collect(Collectors.joining());
        return word(c, "measure") + " middle " + middle(c, "left") + " | " + middle(c, "right")
                + (c.has("tStar") ? ", t* " + number(c, "tStar", 2) : "") + clusters;
    }

    private static String middle(JsonNode curve, String side) {
        return curve.has(side) ? rounded(curve.get(side).get("mean").get(50).asDouble(), 1) : "–";
    }

    private static String words(JsonNode node, String key) {
        return node.has(key) ? word(node, key) + " " : "";
    }

    private static String word(JsonNode node, String key) {
        return node.get(key).asText();
    }

    private static String number(JsonNode node, String key, int decimals) {
        return node.has(key) ? rounded(node.get(key).asDouble(), decimals) : "–";
    }

    private static String rounded(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.matches("-0[.0]*") ? text.substring(1) : text;
    }
}
