package hiplevel.report.table;

import static hiplevel.report.table.JsonValues.NODES;
import static hiplevel.report.table.JsonValues.numbers;
import static hiplevel.report.table.JsonValues.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.CurveSummary;
import hiplevel.asymmetry.SideSummary;
import hiplevel.exercise.Measure;
import hiplevel.imu.Side;

/** Left against right in {@code report.json}: values and curves. */
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
        c.effectSize().ifPresent(g -> put(node, "effectSize", g));
        ObjectNode indices = node.putObject("indices");
        // sorted, since the map's own order is not promised
        c.indices().keySet().stream()
                .sorted()
                .forEach(key -> put(indices, key, c.indices().get(key)));
        return node.put("because", c.because());
    }

    private static ObjectNode side(SideSummary side) {
        ObjectNode node = NODES.objectNode();
        put(node, "mean", side.mean());
        put(node, "sd", side.sd());
        put(node, "halfWidth95", side.halfWidth());
        return node.put("n", side.n());
    }

    static ObjectNode curves(CurveSummary curves) {
        ObjectNode node = NODES.objectNode()
                .put("exercise", curves.exercise().name())
                .put("measure", curves.measure().key());
        for (Side side : Side.values()) {
            CurveSummary.OneSide one = curves.sides().get(side);
            if (one != null) {
                ObjectNode child = node.putObject(side.word());
                child.set("mean", numbers(one.mean()));
                child.set("sd", numbers(one.sd()));
                child.put("n", one.repetitions().size());
            }
        }
        return node;
    }
}
