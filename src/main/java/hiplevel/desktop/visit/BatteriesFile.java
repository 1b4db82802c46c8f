package hiplevel.desktop.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.desktop.preferences.HomeFile;
import hiplevel.imu.Side;
import hiplevel.recording.text.JsonFile;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Saying;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A person's own batteries, {@code batteries.json} in the program's folder; it need not exist yet. */
public final class BatteriesFile {
    private static final String LIST = "batteries";
    private static final String TASKS = "tasks";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    /** As read or written here. */
    private List<Battery> known = List.of();

    public BatteriesFile(Path home) {
        file = home.resolve("batteries.json");
    }

    /**
     * The kept ones in their order.
     *
     * @throws UnreadableException with a sentence that names the file and what is wrong in it
     */
    public List<Battery> read() throws UnreadableException {
        known = List.copyOf(there());
        return known;
    }

    private List<Battery> there() throws UnreadableException {
        List<Battery> kept = new ArrayList<>();
        if (!Files.exists(file)) {
            return kept;
        }
        JsonFile json = JsonFile.read(file);
        for (JsonNode node : json.objects(json.root(), LIST)) {
            String at = LIST + "[" + kept.size() + "]";
            String name =
                    json.text(node, at + ".", "name").orElseThrow(() -> json.wrong(at, node, Saying.of("json.name")));
            List<Task> tasks = new ArrayList<>();
            for (JsonNode task : json.objects(node, TASKS)) {
                tasks.add(task(json, at + "." + TASKS + "[" + tasks.size() + "].", task));
            }
            try {
                kept.add(new Battery(name, tasks));
            } catch (IllegalArgumentException e) {
                throw new UnreadableException(file + ": " + at + ": " + e.getMessage() + ".", e);
            }
        }
        return kept;
    }

    private static Task task(JsonFile json, String at, JsonNode node) throws UnreadableException {
        String exercise =
                json.text(node, at, "exercise").orElseThrow(() -> json.wrong(at, node, Saying.of("json.exercise")));
        Optional<String> word = json.text(node, at, "side");
        Optional<Side> side = Arrays.stream(Side.values())
                .filter(s -> word.equals(Optional.of(s.word())))
                .findFirst();
        if (word.isPresent() && side.isEmpty()) {
            throw json.wrong(at + "side", node.path("side"), Saying.of("json.side"));
        }
        int repetitions =
                (int) json.number(node, at, "repetitions", 1, Amount.MOST).orElse(0);
        int seconds = (int) json.number(node, at, "seconds", 1, Amount.MOST).orElse(0);
        if ((repetitions > 0) == (seconds > 0)) {
            throw json.wrong(at, node, Saying.of("json.amount"));
        }
        return new Task(
                exercise,
                side,
                repetitions > 0 ? new Amount.Repetitions(repetitions) : new Amount.Seconds(seconds),
                (int) json.number(node, at, "restSeconds", 0, Task.LONGEST_REST).orElse(0),
                (int) json.number(node, at, "beatsPerMinute", 0, Task.FASTEST).orElse(0));
    }

    /**
     * Keeps these and no others.
     *
     * @throws UnreadableException when there are some that cannot be read, or that somebody changed since they were read here:
     *     they are left as they are
     */
    public void write(List<Battery> batteries) throws IOException, UnreadableException {
        if (!there().equals(known)) {
            throw new UnreadableException(Saying.of("desktop.session.battery.changed", file));
        }
        ObjectNode root =
                JSON.createObjectNode().put("format", "hiplevel-batteries").put("version", 1);
        ArrayNode list = root.putArray(LIST);
        for (Battery battery : batteries) {
            ArrayNode tasks = list.addObject().put("name", battery.name()).putArray(TASKS);
            battery.tasks().forEach(task -> write(tasks.addObject(), task));
        }
        HomeFile.write(file, root);
        known = List.copyOf(batteries);
    }

    private static void write(ObjectNode node, Task task) {
        node.put("exercise", task.exercise());
        task.side().ifPresent(side -> node.put("side", side.word()));
        node.put(
                        task.amount() instanceof Amount.Seconds ? "seconds" : "repetitions",
                        task.amount().number())
                .put("restSeconds", task.restSeconds())
                .put("beatsPerMinute", task.beatsPerMinute());
    }
}
