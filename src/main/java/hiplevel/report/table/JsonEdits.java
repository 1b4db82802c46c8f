package hiplevel.report.table;

import static hiplevel.report.table.JsonValues.NODES;
import static hiplevel.report.table.JsonValues.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.imu.Side;
import hiplevel.recording.WearingFacts.DeclaredTrial;
import hiplevel.recording.edits.Edit;
import hiplevel.repetition.Repetition;
import hiplevel.report.content.Timeline;
import hiplevel.session.RecordingResult;
import hiplevel.session.edited.AppliedEdit;
import hiplevel.words.Words;
import java.util.List;

/** What people said and did about a recording in {@code report.json}; without any there is no such key. */
final class JsonEdits {
    private JsonEdits() {}

    static void into(ObjectNode node, RecordingResult recording) {
        if (!recording.edits().isEmpty()) {
            node.set("edits", JsonValues.array(recording.edits(), JsonEdits::edit));
        }
        List<DeclaredTrial> remarked = recording.facts().trials().stream()
                .filter(DeclaredTrial::remarked)
                .toList();
        if (!remarked.isEmpty()) {
            node.set("wearerRemarks", JsonValues.array(remarked, trial -> remark(recording, trial)));
        }
    }

    private static ObjectNode edit(AppliedEdit applied) {
        Edit edit = applied.edit();
        ObjectNode node = NODES.objectNode();
        node.put("edit", edit instanceof Edit.Dropped ? "dropped" : "stance-side");
        put(node, "atSeconds", edit.atMicros() * 1e-6);
        node.put("applied", applied.applied());
        applied.met().ifPresent(r -> node.put("trial", applied.trial()).put("repetition", r.number()));
        if (edit instanceof Edit.StanceSide side) {
            node.put("stanceSide", side.side().word());
            applied.met().flatMap(Repetition::side).map(Side::word).ifPresent(s -> node.put("sensed", s));
        }
        edit.note().ifPresent(note -> node.put("note", note));
        return node.put("text", Words.ENGLISH.say(applied.words()));
    }

    private static ObjectNode remark(RecordingResult recording, DeclaredTrial trial) {
        ObjectNode node = NODES.objectNode().put("exercise", trial.exercise());
        trial.side().ifPresent(side -> node.put("side", side.word()));
        put(node, "fromSeconds", Timeline.seconds(recording, trial.fromMicros()));
        put(node, "toSeconds", Timeline.seconds(recording, trial.toMicros()));
        trial.pain().ifPresent(pain -> node.put("pain", pain));
        trial.note().ifPresent(note -> node.put("note", note));
        return node;
    }
}
