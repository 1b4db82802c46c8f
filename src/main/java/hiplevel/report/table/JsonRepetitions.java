package hiplevel.report.table;

import static hiplevel.report.table.JsonValues.NODES;
import static hiplevel.report.table.JsonValues.lower;
import static hiplevel.report.table.JsonValues.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.form.Finding;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.repetition.Repetition;
import hiplevel.report.content.Timeline;
import hiplevel.words.Words;

/** Repetitions and findings in {@code report.json}; a row without a side has no {@code stanceSide}. */
record JsonRepetitions(Timeline timeline) {

    ObjectNode repetition(MeasuredRepetition measured) {
        Repetition r = measured.repetition();
        ObjectNode node = NODES.objectNode()
                .put("trial", measured.trial())
                .put("exercise", r.exercise().name())
                .put("repetition", r.number());
        r.side().ifPresent(side -> node.put("stanceSide", side.word()));
        put(node, "startSeconds", timeline.seconds(measured.trial(), r.startMicros()));
        put(node, "turnSeconds", timeline.seconds(measured.trial(), r.turnMicros()));
        put(node, "endSeconds", timeline.seconds(measured.trial(), r.endMicros()));
        node.put("accepted", r.accepted());
        r.excluded()
                .ifPresent(e -> node.put("excludedBecause", Words.ENGLISH.say(e.reason()))
                        .put("excludedBy", e.rule()));
        ObjectNode measures = node.putObject("measures");
        measured.measures().forEach((measure, m) -> measures.set(measure.key(), measured(m)));
        return node;
    }

    private static ObjectNode measured(Measured measured) {
        ObjectNode node = NODES.objectNode();
        if (measured instanceof Measured.Value v) {
            put(node, "value", v.value());
            put(node, "sd", v.sd());
        } else if (measured instanceof Measured.NotAssessed n) {
            node.put("notAssessed", Words.ENGLISH.say(n.reason()));
        }
        return node;
    }

    ObjectNode finding(Finding f) {
        ObjectNode node = NODES.objectNode().put("trial", f.trial()).put("repetition", f.repetition());
        f.side().ifPresent(side -> node.put("side", side.word()));
        node.put("kind", f.word()).put("severity", lower(f.severity()));
        put(node, "measuredDeg", f.measuredDeg());
        put(node, "sdDeg", f.sdDeg());
        put(node, "bandDeg", f.bandDeg());
        node.put("phase", f.phase());
        put(node, "fromSeconds", timeline.seconds(f.trial(), f.fromMicros()));
        put(node, "toSeconds", timeline.seconds(f.trial(), f.toMicros()));
        return node.put("text", Words.ENGLISH.say(f.text())).put("cue", Words.ENGLISH.say(f.cue()));
    }
}
