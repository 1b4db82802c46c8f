package hiplevel.report.table;

import static hiplevel.report.table.JsonValues.array;
import static hiplevel.report.table.JsonValues.put;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.report.content.Timeline;
import hiplevel.session.RecordingResult;
import hiplevel.session.posture.ActivityLine;
import hiplevel.session.posture.Posture;

/** {@code activity}: the recording's minutes by posture, and the spans that they are the sums of. */
final class JsonActivity {
    private JsonActivity() {}

    /** Standing and sitting are left out where they were not told apart, {@code uprightMinutes} is their sum then. */
    static ObjectNode of(RecordingResult recording) {
        ActivityLine line = ActivityLine.of(recording);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        boolean apart = line.minutes(Posture.UPRIGHT) == 0;
        for (Posture posture : Posture.values()) {
            boolean said = apart
                    ? posture != Posture.UPRIGHT
                    : line.minutes(posture) > 0 || (posture != Posture.STANDING && posture != Posture.SITTING);
            if (said) {
                put(node, posture.word() + "Minutes", line.minutes(posture));
            }
        }
        node.set("spans", array(line.spans(), span -> {
            ObjectNode child = JsonNodeFactory.instance.objectNode();
            child.put("posture", span.posture().word());
            put(child, "fromSeconds", Timeline.seconds(recording, span.fromMicros()));
            put(child, "toSeconds", Timeline.seconds(recording, span.toMicros()));
            return child;
        }));
        return node;
    }
}
