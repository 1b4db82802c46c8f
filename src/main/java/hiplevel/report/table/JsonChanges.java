package hiplevel.report.table;

import static hiplevel.report.table.JsonValues.NODES;
import static hiplevel.report.table.JsonValues.array;
import static hiplevel.report.table.JsonValues.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.asymmetry.change.Change;
import hiplevel.asymmetry.change.ComparedWith;
import hiplevel.words.Words;

/** {@code comparedWith}: the other sessions and what changed since. */
final class JsonChanges {
    private JsonChanges() {}

    static ObjectNode of(ComparedWith others) {
        ObjectNode node = NODES.objectNode();
        others.recordings().forEach(node.putArray("recordings")::add);
        node.set("changes", array(others.changes(), JsonChanges::change));
        return node;
    }

    private static ObjectNode change(Change c) {
        ObjectNode node = NODES.objectNode()
                .put("exercise", c.exercise().name())
                .put("measure", c.measure().key())
                .put("unit", c.measure().unit().word());
        c.side().ifPresent(side -> node.put("side", side.word()));
        put(node, "before", c.before());
        put(node, "now", c.now());
        put(node, "change", c.difference());
        put(node, "standardErrorOfMeasurement", c.detectable().standardError());
        put(node, "minimalDetectableChange", c.detectable().minimal());
        node.put("fromOwnSessions", c.detectable().isOwn());
        put(node, "p", c.p());
        put(node, "adjustedP", c.adjustedP());
        node.put("lookedAt", c.lookedAt());
        return node.put("verdict", c.kind().word()).put("text", Words.ENGLISH.say(c.sentence()));
    }
}
