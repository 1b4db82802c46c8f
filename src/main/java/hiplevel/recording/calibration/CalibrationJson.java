package hiplevel.recording.calibration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.imu.Calibration;
import hiplevel.imu.Calibration.Axis;
import hiplevel.imu.Calibration.Triad;
import hiplevel.recording.text.JsonFile;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Saying;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A calibration as JSON, version 1: every number in full, in lists of x, y, z. */
public final class CalibrationJson {
    private static final String FORMAT = "hiplevel-calibration";
    private static final int VERSION = 1;
    /** Beyond these a file is broken: no calibration of ours has such values. */
    private static final double LARGEST = 100;

    private static final double LEAST_SCALE = 0.5;
    private static final double MOST_SCALE = 2;
    private static final double MOST = 1e6;

    private CalibrationJson() {}

    /** What stands in a file, and wherever a calibration is told. */
    public static ObjectNode of(Calibration calibration) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("format", FORMAT).put("version", VERSION).put("serial", calibration.serial());
        calibration.recorded().ifPresent(when -> node.put("recorded", when));
        node.put("poses", calibration.poses()).put("turns", calibration.turns());
        node.set("accelerometer", triad(calibration.accelerometer(), "MPerS2"));
        node.set("gyroscope", triad(calibration.gyroscope(), "RadPerS"));
        node.put("restResidualMPerS2", calibration.restResidual());
        if (calibration.turns() > 0) {
            node.put("turnResidualRad", calibration.turnResidual());
        }
        return node;
    }

    static Calibration read(JsonFile file) throws UnreadableException {
        JsonNode root = file.root();
        if (!root.path("format").asText().equals(FORMAT)) {
            throw file.wrong("format", root.path("format"), Saying.verbatim("\"" + FORMAT + "\""));
        }
        if (root.path("version").asInt() != VERSION) {
            throw file.wrong("version", root.path("version"), Saying.of("json.version", VERSION));
        }
        String serial = file.text(root, "", "serial")
                .orElseThrow(() -> file.wrong("serial", root.path("serial"), Saying.of("json.serial")));
        int turns = (int) number(file, root, "turns");
        return new Calibration(
                serial,
                file.text(root, "", "recorded"),
                (int) number(file, root, "poses"),
                turns,
                triad(file, "accelerometer", "MPerS2"),
                triad(file, "gyroscope", "RadPerS"),
                number(file, root, "restResidualMPerS2"),
                turns > 0 ? number(file, root, "turnResidualRad") : Double.NaN);
    }

    private static ObjectNode triad(Triad triad, String unit) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("scale", list(triad, Axis::scale));
        node.set("scaleSd", list(triad, Axis::scaleSd));
        node.set("offset" + unit, list(triad, Axis::offset));
        node.set("offsetSd" + unit, list(triad, Axis::offsetSd));
        return node;
    }

    private static ArrayNode list(Triad triad, ToDoubleFunction<Axis> value) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Axis axis : List.of(triad.x(), triad.y(), triad.z())) {
            list.add(value.applyAsDouble(axis));
        }
        return list;
    }

    private static Triad triad(JsonFile file, String key, String unit) throws UnreadableException {
        JsonNode node = file.object(file.root(), "", key);
        String at = key + ".";
        double[] scale = three(file, node, at, "scale", LEAST_SCALE, MOST_SCALE);
        double[] scaleSd = three(file, node, at, "scaleSd", 0, LARGEST);
        double[] offset = three(file, node, at, "offset" + unit, -LARGEST, LARGEST);
        double[] offsetSd = three(file, node, at, "offsetSd" + unit, 0, LARGEST);
        Axis[] axes = new Axis[3];
        for (int i = 0; i < axes.length; i++) {
            axes[i] = new Axis(scale[i], offset[i], scaleSd[i], offsetSd[i]);
        }
        return new Triad(axes[0], axes[1], axes[2]);
    }

    private static double[] three(JsonFile file, JsonNode node, String at, String key, double least, double most)
            throws UnreadableException {
        JsonNode list = node.path(key);
        double[] three = new double[3];
        boolean sound = list.isArray() && list.size() == three.length;
        for (int i = 0; sound && i < three.length; i++) {
            three[i] = list.get(i).asDouble();
            sound = list.get(i).isNumber() && three[i] >= least && three[i] <= most;
        }
        if (!sound) {
            throw file.wrong(
                    at + key,
                    list,
                    Saying.of(
                            "json.three",
                            Saying.verbatim(String.valueOf(least)),
                            Saying.verbatim(String.valueOf(most))));
        }
        return three;
    }

    private static double number(JsonFile file, JsonNode root, String key) throws UnreadableException {
        return file.number(root, "", key, 0, MOST)
                .orElseThrow(() -> file.wrong(key, root.path(key), Saying.of("json.positive")));
    }
}
