package hiplevel.simulation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.simulation.Truth.FootContact;
import hiplevel.simulation.Truth.TrueRepetition;
import hiplevel.simulation.body.TrueAngles;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes {@code truth.json} and {@code truth.csv} beside a simulated recording; equal truths give equal bytes. */
public final class TruthWriter {
    private TruthWriter() {}

    /**
     * Writes both files into a folder, over any older ones.
     *
     * @throws IOException when the folder cannot be written to
     */
    public static void write(SimulatedRecording recording, Path folder) throws IOException {
        Files.createDirectories(folder);
        write(recording, folder.resolve("truth.json"), folder.resolve("truth.csv"));
    }

    /** The same into files of other names, replaced if there. */
    public static void write(SimulatedRecording recording, Path jsonFile, Path csvFile) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        // a fixed line end on every system, for equal bytes
        String json = mapper.writeValueAsString(json(recording)).replace("\r\n", "\n") + "\n";
        Files.writeString(jsonFile, json);
        try (Writer csv = Files.newBufferedWriter(csvFile, StandardCharsets.UTF_8)) {
            writeAngles(recording.trueAngles(), csv);
        }
    }

    private static ObjectNode json(SimulatedRecording recording) {
        Truth truth = recording.truth();
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("simulated", true);
        root.put("exercise", recording.scenario().exercise().name());
        root.put("seed", recording.scenario().seed());
        ArrayNode repetitions = root.putArray("repetitions");
        truth.repetitions().forEach(r -> put(r, repetitions.addObject()));
        ArrayNode contacts = root.putArray("contacts");
        for (FootContact contact : truth.contacts()) {
            ObjectNode node = contacts.addObject();
            put(node, "seconds", contact.seconds());
            node.put("side", contact.side().word());
            node.put("event", contact.initialContact() ? "initial-contact" : "foot-off");
        }
        ObjectNode mounting = root.putObject("mounting");
        truth.sensorFromSegment().forEach((placement, q) -> {
            ArrayNode wxyz = mounting.putObject(placement.word()).putArray("sensorFromSegmentWxyz");
            for (double component : new double[] {q.w(), q.x(), q.y(), q.z()}) {
                wxyz.add(rounded(component));
            }
        });
        return root;
    }

    private static void put(TrueRepetition repetition, ObjectNode node) {
        repetition.side().ifPresent(side -> node.put("side", side.word()));
        put(node, "startSeconds", repetition.startSeconds());
        put(node, "turnSeconds", repetition.turnSeconds());
        put(node, "endSeconds", repetition.endSeconds());
        repetition.values().forEach((name, value) -> put(node, name, value));
    }

    private static void put(ObjectNode node, String name, double value) {
        node.put(name, rounded(value));
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e6) / 1e6 + 0.0;
    }

    private static void writeAngles(TrueAngles angles, Writer csv) throws IOException {
        csv.write("time_s," + String.join(",", angles.columns()) + "\n");
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < angles.seconds().length; i++) {
            row.setLength(0);
            row.append(String.format(Locale.ROOT, "%.2f", angles.seconds()[i]));
            for (double[] column : angles.degrees()) {
                row.append(',').append(Math.rint(column[i] * 1e3) / 1e3 + 0.0);
            }
            csv.write(row.append('\n').toString());
        }
    }
}
