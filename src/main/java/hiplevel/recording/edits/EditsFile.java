package hiplevel.recording.edits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.imu.Side;
import hiplevel.recording.disk.OwnerOnly;
import hiplevel.recording.text.JsonFile;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Saying;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Where the edits of a recording are kept: read and written whole, or not at all. */
public final class EditsFile {
    private static final String FORMAT = "hiplevel-edits";
    private static final int VERSION = 1;
    private static final String ENDING = ".edits.json";
    private static final double LARGEST_SECONDS = 1e11;
    private static final String SIDE = "stance-side";
    private static final String DROPPED = "dropped";

    private EditsFile() {}

    /** The file beside a recording; it need not be there. */
    public static Path of(Path recording) {
        Path whole = recording.toAbsolutePath().normalize();
        // a disk's root has no name
        return whole.getFileName() == null ? whole.resolve(ENDING) : whole.resolveSibling(whole.getFileName() + ENDING);
    }

    /** The edits of a recording; none where nobody made any. */
    public static Edits read(Path recording) throws UnreadableException {
        Path file = of(recording);
        if (!Files.exists(file)) {
            return Edits.NONE;
        }
        JsonFile json = JsonFile.read(file);
        JsonNode root = json.root();
        if (!json.text(root, "", "format").equals(Optional.of(FORMAT))) {
            throw json.wrong("format", root.path("format"), Saying.verbatim(FORMAT));
        }
        OptionalDouble version = json.number(root, "", "version", 1, 1e6);
        if (version.isEmpty() || version.getAsDouble() != VERSION) {
            throw json.wrong("version", root.path("version"), Saying.of("json.version", VERSION));
        }
        List<Edit> edits = new ArrayList<>();
        for (JsonNode node : json.objects(root, "edits")) {
            edits.add(edit(json, node, "edits[" + edits.size() + "]."));
        }
        return new Edits(edits);
    }

    private static Edit edit(JsonFile json, JsonNode node, String at) throws UnreadableException {
        OptionalDouble seconds = json.number(node, at, "atSeconds", -LARGEST_SECONDS, LARGEST_SECONDS);
        if (seconds.isEmpty()) {
            throw json.wrong(at + "atSeconds", node.path("atSeconds"), Saying.of("json.time-inside"));
        }
        long micros = Math.round(seconds.getAsDouble() * 1e6);
        Optional<String> note = json.text(node, at, "note");
        return switch (node.path("edit").asText()) {
            case SIDE -> new Edit.StanceSide(micros, side(json, node, at), note);
            case DROPPED -> new Edit.Dropped(micros, note);
            default -> throw json.wrong(at + "edit", node.path("edit"), Saying.of("json.either", SIDE, DROPPED));
        };
    }

    private static Side side(JsonFile json, JsonNode node, String at) throws UnreadableException {
        Optional<String> word = json.text(node, at, "stanceSide");
        return Arrays.stream(Side.values())
                .filter(s -> word.equals(Optional.of(s.word())))
                .findFirst()
                .orElseThrow(() -> json.wrong(at + "stanceSide", node.path("stanceSide"), Saying.of("json.side")));
    }

    /**
     * Keeps the edits in the place of former ones, readable by their owner only; without any the file is taken away.
     *
     * @throws UnreadableException when a file is there that cannot be read: it is left as it is
     * @throws IOException when they cannot be kept; the former ones are still there
     */
    public static void write(Path recording, Edits edits) throws IOException, UnreadableException {
        Path file = of(recording);
        read(recording);
        if (edits.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        try {
            try (FileChannel channel = OwnerOnly.create(beside)) {
                ByteBuffer bytes = ByteBuffer.wrap(text(recording, edits).getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String text(Path recording, Edits edits) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
        root.put("version", VERSION);
        Path name = recording.toAbsolutePath().normalize().getFileName();
        root.put("recording", name == null ? "" : name.toString());
        ArrayNode list = root.putArray("edits");
        for (Edit edit : edits.all()) {
            ObjectNode node = list.addObject();
            if (edit instanceof Edit.StanceSide side) {
                node.put("edit", SIDE)
                        .put("atSeconds", seconds(edit))
                        .put("stanceSide", side.side().word());
            } else {
                node.put("edit", DROPPED).put("atSeconds", seconds(edit));
            }
            edit.note().ifPresent(note -> node.put("note", note));
        }
        return JsonFile.pretty(root);
    }

    private static double seconds(Edit edit) {
        return edit.atMicros() / 1e6;
    }
}
