package hiplevel.report.table;

import static hiplevel.report.table.JsonValues.NODES;
import static hiplevel.report.table.JsonValues.array;
import static hiplevel.report.table.JsonValues.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.SetQuality;
import hiplevel.asymmetry.SideSummary;
import hiplevel.exercise.Measure;
import hiplevel.words.Words;

/** Left against right in {@code report.json}: values and how steady they are. */
final class JsonComparisons {
    private JsonComparisons() {}

    static ObjectNode comparison(Comparison c) {
        Measure measure = c.measure();
        ObjectNode node = NODES.objectNode()
                .put("exercise", c.exercise().name())
                .put("measure", measure.key())
                .put("unit", measure.unit().word());
        node.set("left", side(c.left()));
        node.set("right", side(c.right()));
        c.difference().ifPresent(d -> {
            put(node, "difference", d.value());
            put(node, "ciLow", d.low());
            put(node, "ciHigh", d.high());
        });
        put(node, "minimalDetectableChange", c.minimalDetectableChange());
        node.put("verdict", c.verdict().word());
        c.evidence().ifPresent(e -> {
            put(node, "p", e.p());
            put(node, "adjustedP", e.adjustedP());
            node.put("lookedAt", e.lookedAt());
            e.hedgesG().ifPresent(g -> put(node, "effectSize", g));
            put(node, "cliffsDelta", e.cliffsDelta());
        });
        ObjectNode indices = node.putObject("indices");
        // sorted, since the map's own order is not promised
        c.indices().keySet().stream()
                .sorted()
                .forEach(key -> put(indices, key, c.indices().get(key)));
        return node.put("because", Words.ENGLISH.say(c.because()));
    }

    /** Variations are shares; what is no number is left out. */
    static ObjectNode set(SetQuality set) {
        ObjectNode node = NODES.objectNode().put("exercise", set.exercise().name());
        set.side().ifPresent(side -> node.put("side", side.word()));
        node.put("repetitions", set.repetitions()).put("tempo", set.tempo());
        node.set("phases", array(set.phases(), JsonComparisons::phase));
        set.depth().ifPresent(depth -> {
            ObjectNode child =
                    node.putObject("depth").put("measure", depth.measure().key());
            put(child, "mean", depth.mean());
            put(child, "variation", depth.variation());
        });
        set.consistency()
                .ifPresent(c -> put(
                        node.putObject("consistency").put("measure", c.measure().key()), "meanSd", c.meanSd()));
        set.fatigue().ifPresent(fatigue -> {
            ObjectNode child =
                    node.putObject("fatigue").put("measure", fatigue.measure().key());
            put(child, "slopePerRepetition", fatigue.slope());
            put(child, "p", fatigue.p());
            child.put("n", fatigue.n());
        });
        if (!set.means().isEmpty()) {
            ObjectNode means = node.putObject("means");
            set.means().forEach((measure, summary) -> means.set(measure.key(), side(summary)));
        }
        set.remarks().stream().map(Words.ENGLISH::say).forEach(node.putArray("remarks")::add);
        return node;
    }

    private static ObjectNode phase(SetQuality.Phase phase) {
        ObjectNode node = NODES.objectNode().put("phase", phase.word());
        put(node, "meanSeconds", phase.meanSeconds());
        put(node, "variation", phase.variation());
        return node;
    }

    private static ObjectNode side(SideSummary side) {
        ObjectNode node = NODES.objectNode();
        put(node, "mean", side.mean());
        put(node, "sd", side.sd());
        put(node, "halfWidth95", side.halfWidth());
        return node.put("n", side.n());
    }
}
