package hiplevel.recording;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.imu.Marker;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.Side;
import hiplevel.recording.text.JsonFile;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** What {@link SessionFile} reads, written: the same bytes for the same facts. */
final class SessionJson {
    private static final double GRAVITY = 9.80665;

    private SessionJson() {}

    /** The name of a sensor's file, without {@code .csv}: where it sat, else its own name without odd characters. */
    static String fileName(SensorDescription sensor) {
        return sensor.placement().map(Placement::word).orElseGet(() -> {
            String name = sensor.name().replaceAll("[^A-Za-z0-9._-]+", "-");
            return name.isEmpty() || name.startsWith(".") ? "sensor-" + sensor.id() : name;
        });
    }

    static byte[] bytes(WearingFacts facts, Collection<SensorDescription> sensors, List<Marker> moreMarkers) {
        Set<Marker> markers = new LinkedHashSet<>(facts.markers());
        markers.addAll(moreMarkers);
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", 1);
        stated(root, facts);
        ObjectNode all = root.putObject("sensors");
        sensors.forEach(sensor -> describe(all.putObject(fileName(sensor)), sensor));
        trials(root, facts.trials());
        markers(root, markers);
        return JsonFile.pretty(root).getBytes(StandardCharsets.UTF_8);
    }

    /** The facts alone, without markers and sensors. */
    static ObjectNode facts(WearingFacts facts) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        stated(root, facts);
        trials(root, facts.trials());
        return root;
    }

    private static void stated(ObjectNode root, WearingFacts facts) {
        facts.wearer().ifPresent(wearer -> root.put("wearer", wearer));
        facts.heightMetres().ifPresent(height -> root.put("heightMetres", height));
        facts.affectedSide().ifPresent(side -> root.put("affectedSide", side.word()));
        facts.start().ifPresent(start -> root.put("start", start));
    }

    private static void markers(ObjectNode root, Set<Marker> markers) {
        if (!markers.isEmpty()) {
            var list = root.putArray("markers");
            markers.stream()
                    .sorted(Comparator.comparingLong(Marker::timeMicros))
                    .forEach(m -> {
                        ObjectNode marker = list.addObject().put("seconds", m.timeMicros() / 1e6);
                        if (!m.text().isBlank()) {
                            marker.put("text", m.text());
                        }
                    });
        }
    }

    private static void describe(ObjectNode node, SensorDescription sensor) {
        if (!sensor.device().isBlank()) {
            node.put("device", sensor.device());
        }
        if (!sensor.serial().isBlank()) {
            node.put("serial", sensor.serial());
        }
        sensor.rateHz().ifPresent(rate -> node.put("rateHz", rate));
        rounded(node, "gyroscopeRangeDegPerS", sensor.gyroscopeRange(), 180 / Math.PI);
        rounded(node, "accelerometerRangeG", sensor.accelerometerRange(), 1 / GRAVITY);
    }

    /** Ranges are round numbers in people's units; the way through ours must not make 1000.0000000000001 of them. */
    private static void rounded(ObjectNode node, String key, OptionalDouble value, double factor) {
        value.ifPresent(v -> node.put(key, Math.round(v * factor * 1e6) / 1e6));
    }

    private static void trials(ObjectNode root, List<WearingFacts.DeclaredTrial> trials) {
        if (trials.isEmpty()) {
            return;
        }
        var list = root.putArray("trials");
        for (WearingFacts.DeclaredTrial trial : trials) {
            ObjectNode node = list.addObject()
                    .put("exercise", trial.exercise())
                    .put("side", trial.side().map(Side::word).orElse("both"));
            // without an end of its own it reaches to that of the recording
            if (trial.fromMicros() > Long.MIN_VALUE) {
                node.put("fromSeconds", trial.fromMicros() / 1e6);
            }
            if (trial.toMicros() < Long.MAX_VALUE) {
                node.put("toSeconds", trial.toMicros() / 1e6);
            }
            trial.pain().ifPresent(pain -> node.put("pain", pain));
            trial.note().ifPresent(note -> node.put("note", note));
        }
    }
}
