package hiplevel.desktop.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.desktop.preferences.HomeFile;
import hiplevel.imu.Side;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.text.JsonFile;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Saying;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What was said of wearers the last time, by their code: {@code wearers.json} in the program's folder, so that nobody types it
 * twice and sessions count themselves. Where it cannot be read nobody is known, and nothing is written over it.
 */
public final class Wearers {
    private static final String LIST = "wearers";
    private static final String WEARER = "wearer";
    private static final String SIDE = "affectedSide";
    private static final String HEIGHT = "heightMetres";
    private static final String SESSION = "sessionNumber";
    private static final String DAY = "lastDay";
    private static final int MOST_SESSIONS = 10_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<String, Known> known;
    private final Optional<UnreadableException> unreadable;

    /**
     * One who came before.
     *
     * @param sessionNumber of the last visit
     * @param lastDay when that was, {@code 2026-11-28}
     */
    private record Known(Optional<Side> affectedSide, OptionalDouble heightMetres, int sessionNumber, String lastDay) {}

    private Wearers(Path file, Map<String, Known> known, Optional<UnreadableException> unreadable) {
        this.file = file;
        this.known = known;
        this.unreadable = unreadable;
    }

    public static Wearers in(Path home) {
        Path file = home.resolve("wearers.json");
        try {
            return new Wearers(file, read(tree(file)), Optional.empty());
        } catch (UnreadableException spoilt) {
            return new Wearers(file, Map.of(), Optional.of(spoilt));
        }
    }

    /** Why nobody is known. */
    public Optional<UnreadableException> unreadable() {
        return unreadable;
    }

    private static JsonFile tree(Path file) throws UnreadableException {
        return Files.exists(file)
                ? JsonFile.read(file)
                : new JsonFile(
                        file,
                        JSON.createObjectNode()
                                .put("format", "hiplevel-wearers")
                                .put("version", 1));
    }

    private static Map<String, Known> read(JsonFile json) throws UnreadableException {
        Map<String, Known> known = new TreeMap<>();
        int number = 0;
        for (JsonNode node : json.objects(json.root(), LIST)) {
            String at = LIST + "[" + number++ + "].";
            Optional<String> code = json.text(node, at, WEARER);
            Known read = new Known(
                    side(json, node, at),
                    json.number(node, at, HEIGHT, WearingFacts.SHORTEST_METRES, WearingFacts.TALLEST_METRES),
                    (int) json.number(node, at, SESSION, 1, MOST_SESSIONS).orElse(1),
                    json.text(node, at, DAY).orElse(""));
            code.ifPresent(c -> known.put(c, read));
        }
        return known;
    }

    private static Optional<Side> side(JsonFile json, JsonNode node, String at) throws UnreadableException {
        Optional<String> word = json.text(node, at, SIDE);
        Optional<Side> side = Arrays.stream(Side.values())
                .filter(s -> word.equals(Optional.of(s.word())))
                .findFirst();
        if (word.isPresent() && side.isEmpty()) {
            throw json.wrong(at + SIDE, node.path(SIDE), Saying.of("json.side"));
        }
        return side;
    }

    /** The visit of that wearer on that day, with the battery of the other; empty for one who never came. */
    public Optional<Visit> visit(String code, LocalDate day, Visit like) {
        return Optional.ofNullable(known.get(code))
                .map(k -> new Visit(
                        Optional.of(code),
                        k.affectedSide(),
                        k.heightMetres(),
                        k.lastDay().equals(day.toString()) ? k.sessionNumber() : k.sessionNumber() + 1,
                        like.battery()));
    }

    /**
     * Keeps what is said today, if the wearer has a code, beside whatever the file holds by now.
     *
     * @throws UnreadableException when it holds something that cannot be read: it is left as it is
     */
    public void keep(Visit visit, LocalDate day) throws IOException, UnreadableException {
        if (visit.wearer().isEmpty()) {
            return;
        }
        JsonFile json = tree(file);
        read(json);
        ObjectNode root = (ObjectNode) json.root();
        ObjectNode node = of(visit.wearer().get(), root.withArray(LIST));
        node.remove(List.of(SIDE, HEIGHT));
        visit.affectedSide().ifPresent(side -> node.put(SIDE, side.word()));
        visit.heightMetres().ifPresent(height -> node.put(HEIGHT, height));
        node.put(SESSION, visit.sessionNumber()).put(DAY, day.toString());
        HomeFile.write(file, root);
    }

    /** The wearer's own, the last one where there are several: that is the one that is read. */
    private static ObjectNode of(String code, ArrayNode list) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i).path(WEARER).asText().equals(code)) {
                return (ObjectNode) list.get(i);
            }
        }
        return list.addObject().put(WEARER, code);
    }
}
