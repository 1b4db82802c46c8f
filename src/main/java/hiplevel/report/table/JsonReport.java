package hiplevel.report.table;

import static hiplevel.report.table.JsonValues.NODES;
import static hiplevel.report.table.JsonValues.array;
import static hiplevel.report.table.JsonValues.lower;
import static hiplevel.report.table.JsonValues.orNull;
import static hiplevel.report.table.JsonValues.put;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.imu.Placement;
import hiplevel.imu.quality.DataQuality;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.alignment.Gate;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.calibration.CalibrationJson;
import hiplevel.report.content.PhasesUsed;
import hiplevel.report.content.SettingsInForce;
import hiplevel.report.content.Timeline;
import hiplevel.report.content.Wearer;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;
import hiplevel.session.TrialResult;
import hiplevel.words.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code report.json}, version 1. Numbers carry six significant digits; what is no number is left out, inside a curve
 * null. {@code recording} is the first recording; {@code furtherRecordings} holds the others when there are any. No path
 * and no time of writing.
 */
public final class JsonReport {
    private final SessionResult result;
    private final String programVersion;
    private final Timeline timeline;

    public JsonReport(SessionResult result, String programVersion) {
        this.result = result;
        this.programVersion = programVersion;
        this.timeline = new Timeline(result);
    }

    /** The whole document, ending in a line feed. */
    public String text() {
        return JsonValues.text(document());
    }

    private ObjectNode document() {
        List<RecordingResult> recordings = result.recordings();
        ObjectNode node = NODES.objectNode().put("format", "hiplevel-report").put("version", 1);
        node.putObject("program").put("name", "hiplevel").put("version", programVersion);
        node.set("settings", SettingsInForce.of(result.settings()));
        wearer(node);
        result.comparedWith().ifPresent(others -> node.set("comparedWith", JsonChanges.of(others)));
        if (!recordings.isEmpty()) {
            node.set("recording", recording(recordings.get(0)));
        }
        if (recordings.size() > 1) {
            node.set("furtherRecordings", array(recordings.subList(1, recordings.size()), this::recording));
        }
        ArrayNode quality = node.putArray("dataQuality");
        ArrayNode alignment = node.putArray("alignment");
        for (RecordingResult recording : recordings) {
            recording.dataQuality().forEach(q -> quality.add(quality(recording, q)));
            recording.alignment().forEach(a -> alignment.add(alignment(recording, a)));
        }
        node.set("repetitions", array(result.repetitions(), new JsonRepetitions(timeline)::repetition));
        node.set("findings", array(result.findings(), new JsonRepetitions(timeline)::finding));
        node.set("asymmetry", array(result.asymmetry(), JsonComparisons::comparison));
        node.set("curves", array(result.curves(), JsonCurves::summary));
        node.set("setQuality", array(result.sets(), JsonComparisons::set));
        Stream.concat(result.notes().stream(), result.recordings().stream().flatMap(r -> r.notes().stream()))
                .distinct()
                .map(Words.ENGLISH::say)
                .forEach(node.putArray("notes")::add);
        return node;
    }

    private void wearer(ObjectNode node) {
        Wearer wearer = Wearer.of(result);
        ObjectNode child = NODES.objectNode();
        wearer.code().ifPresent(code -> child.put("code", code));
        wearer.affectedSide().ifPresent(side -> child.put("affectedSide", side.word()));
        wearer.heightMetres().ifPresent(height -> put(child, "heightMetres", height));
        if (!child.isEmpty()) {
            node.set("wearer", child);
        }
    }

    private ObjectNode recording(RecordingResult recording) {
        ObjectNode node = NODES.objectNode().put("name", recording.name());
        WearingFacts facts = recording.facts();
        facts.start().ifPresent(start -> node.put("start", start));
        put(node, "seconds", Timeline.seconds(recording, recording.endMicros()));
        node.set("trials", array(recording.trials(), t -> trial(recording, t)));
        JsonEdits.into(node, recording);
        node.set("activity", JsonActivity.of(recording));
        node.set("activities", array(recording.activities(), a -> activity(recording, a)));
        recording.notes().stream().map(Words.ENGLISH::say).forEach(node.putArray("notes")::add);
        return node;
    }

    private ObjectNode trial(RecordingResult recording, TrialResult trial) {
        ObjectNode node = NODES.objectNode()
                .put("trial", trial.number())
                .put("exercise", trial.exercise().name())
                .put("declared", trial.declared());
        put(node, "fromSeconds", Timeline.seconds(recording, trial.fromMicros()));
        put(node, "toSeconds", Timeline.seconds(recording, trial.toMicros()));
        trial.guess().ifPresent(guess -> {
            ObjectNode recognised = node.putObject("recognised");
            put(recognised, "confidence", guess.confidence());
            ObjectNode others = recognised.putObject("others");
            guess.others().forEach((name, p) -> put(others, name, p));
        });
        return node;
    }

    private ObjectNode activity(RecordingResult recording, Activity activity) {
        ObjectNode node =
                NODES.objectNode().put("kind", Words.ENGLISH.say(activity.kind().words()));
        activity.side().ifPresent(side -> node.put("side", side.word()));
        put(node, "fromSeconds", Timeline.seconds(recording, activity.fromMicros()));
        put(node, "toSeconds", Timeline.seconds(recording, activity.toMicros()));
        return node.put("used", activity.used());
    }

    private ObjectNode quality(RecordingResult recording, DataQuality q) {
        ObjectNode node = NODES.objectNode()
                .put("recording", recording.name())
                .put("placement", q.sensor().placement().map(Placement::word).orElse(null))
                .put("sensor", q.sensor().name());
        put(node, "rateHz", q.rateHz());
        node.put("samples", q.samples()).put("missing", q.missing());
        put(node, "longestGapMs", q.longestGapMs());
        orNull(node, "clockSkewPpm", q.clockSkewPpm());
        orNull(node, "clockResidualMs", q.clockResidualMs());
        node.put("verdict", lower(q.verdict()));
        q.reasons().stream().map(Words.ENGLISH::say).forEach(node.putArray("reasons")::add);
        q.calibration().ifPresent(c -> node.set("calibration", CalibrationJson.of(c)));
        return node;
    }

    private ObjectNode alignment(RecordingResult recording, SegmentAlignment a) {
        ObjectNode node = NODES.objectNode()
                .put("recording", recording.name())
                .put("placement", a.placement().word())
                .put("method", lower(a.method()).replace('_', '-'));
        put(node, "yawSdDeg", Math.toDegrees(a.yawSd()));
        node.set("gates", array(a.gates(), JsonReport::gate));
        return node.put("passed", a.passed()).put("text", new PhasesUsed(recording, Words.ENGLISH).sentence());
    }

    private static ObjectNode gate(Gate gate) {
        ObjectNode node = NODES.objectNode().put("name", Words.ENGLISH.say(gate.name()));
        put(node, "value", gate.value());
        put(node, "limit", gate.limit());
        node.put("passed", gate.passed());
        return gate.advice().map(a -> node.put("advice", Words.ENGLISH.say(a))).orElse(node);
    }
}
