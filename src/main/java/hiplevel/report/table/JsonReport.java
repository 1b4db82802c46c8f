package hiplevel.report.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.asymmetry.Comparison;
import hiplevel.asymmetry.CurveSummary;
import hiplevel.asymmetry.SideSummary;
import hiplevel.exercise.Measure;
import hiplevel.exercise.Words;
import hiplevel.form.Finding;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.imu.quality.DataQuality;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.alignment.Gate;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.calibration.CalibrationJson;
import hiplevel.repetition.Repetition;
import hiplevel.report.content.Numbers;
import hiplevel.report.content.PhasesUsed;
import hiplevel.report.content.SettingsInForce;
import hiplevel.report.content.Timeline;
import hiplevel.report.content.Wearer;
import hiplevel.session.RecordingResult;
import hiplevel.session.SessionResult;
import hiplevel.session.TrialResult;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * {@code report.json}, version 1. Numbers carry six significant digits; what is no number is left out, inside a curve
 * null. {@code recording} is the first recording; {@code furtherRecordings} holds the others when there are any. No path
 * and no time of writing.
 */
public final class JsonReport {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

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
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(document()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes can always be written", e);
        }
    }

    private ObjectNode document() {
        List<RecordingResult> recordings = result.recordings();
        ObjectNode node = NODES.objectNode().put("format", "hiplevel-report").put("version", 1);
        node.putObject("program").put("name", "hiplevel").put("version", programVersion);
        node.set("settings", SettingsInForce.of(result.settings()));
        wearer(node);
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
        node.set("repetitions", array(result.repetitions(), this::repetition));
        node.set("findings", array(result.findings(), this::finding));
        node.set("asymmetry", array(result.asymmetry(), JsonReport::comparison));
        node.set("curves", array(result.curves(), JsonReport::curves));
        Stream.concat(result.notes().stream(), result.recordings().stream().flatMap(r -> r.notes().stream()))
                .distinct()
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
        node.set("activities", array(recording.activities(), a -> activity(recording, a)));
        recording.notes().forEach(node.putArray("notes")::add);
        return node;
    }

    private ObjectNode trial(RecordingResult recording, TrialResult trial) {
        ObjectNode node = NODES.objectNode()
                .put("trial", trial.number())
                .put("exercise", trial.exercise().name())
                .put("declared", trial.declared());
        put(node, "fromSeconds", Timeline.seconds(recording, trial.fromMicros()));
        put(node, "toSeconds", Timeline.seconds(recording, trial.toMicros()));
        return node;
    }

    private ObjectNode activity(RecordingResult recording, Activity activity) {
        ObjectNode node = NODES.objectNode().put("kind", activity.kind().words());
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
        q.reasons().forEach(node.putArray("reasons")::add);
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
        ObjectNode node = NODES.objectNode().put("name", gate.name());
        put(node, "value", gate.value());
        put(node, "limit", gate.limit());
        node.put("passed", gate.passed());
        return gate.advice().isEmpty() ? node : node.put("advice", gate.advice());
    }

    private ObjectNode repetition(MeasuredRepetition measured) {
        Repetition r = measured.repetition();
        ObjectNode node = NODES.objectNode()
                .put("trial", measured.trial())
                .put("exercise", r.exercise().name())
                .put("repetition", r.number())
                .put("stanceSide", r.leg().word());
        put(node, "startSeconds", timeline.seconds(measured.trial(), r.startMicros()));
        put(node, "turnSeconds", timeline.seconds(measured.trial(), r.turnMicros()));
        put(node, "endSeconds", timeline.seconds(measured.trial(), r.endMicros()));
        node.put("accepted", r.accepted());
        r.excluded().ifPresent(e -> node.put("excludedBecause", e.reason()).put("excludedBy", e.rule()));
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
            node.put("notAssessed", n.reason());
        }
        return node;
    }

    private ObjectNode finding(Finding f) {
        ObjectNode node = NODES.objectNode()
                .put("trial", f.trial())
                .put("repetition", f.repetition())
                .put("side", f.stance().word())
                .put("kind", f.kind().word())
                .put("severity", lower(f.severity()));
        put(node, "measuredDeg", f.measuredDeg());
        put(node, "sdDeg", f.sdDeg());
        put(node, "bandDeg", f.bandDeg());
        node.put("phase", f.phase());
        put(node, "fromSeconds", timeline.seconds(f.trial(), f.fromMicros()));
        put(node, "toSeconds", timeline.seconds(f.trial(), f.toMicros()));
        return node.put("text", f.text()).put("cue", f.cue());
    }

    private static ObjectNode comparison(Comparison c) {
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

    private static ObjectNode curves(CurveSummary curves) {
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

    private static ArrayNode numbers(double[] values) {
        ArrayNode node = NODES.arrayNode(values.length);
        for (double value : values) {
            if (Double.isFinite(value)) {
                node.add(Numbers.significant(value));
            } else {
                node.addNull();
            }
        }
        return node;
    }

    private static <T> ArrayNode array(Collection<T> items, Function<T, ObjectNode> each) {
        ArrayNode node = NODES.arrayNode(items.size());
        items.forEach(item -> node.add(each.apply(item)));
        return node;
    }

    private static void put(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, Numbers.significant(value));
        }
    }

    /** For what the contract names and this recording cannot tell. */
    private static void orNull(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, Numbers.significant(value));
        } else {
            node.putNull(key);
        }
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
