package hiplevel.desktop.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.desktop.preferences.HomeFile;
import hiplevel.imu.Side;
import hiplevel.recording.text.JsonFile;
import hiplevel.recording.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What was said of wearers the last time, by their code: {@code wearers.json} in the program's folder, so that nobody types it
 * twice and sessions count themselves. A file that cannot be read counts as empty.
 */
public final class Wearers {
    private static final String LIST = "wearers";
    private static final double SHORTEST = 0.5;
    private static final double TALLEST = 2.5;
    private static final int MOST_SESSIONS = 10_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<String, Known> known = new TreeMap<>();

    /**
     * One who came before.
     *
     * @param sessionNumber of the last visit
     * @param lastDay when that was, {@code 2026-11-28}
     */
    private record Known(Optional<Side> affectedSide, OptionalDouble heightMetres, int sessionNumber, String lastDay) {}

    private Wearers(Path file) {
        this.file = file;
    }

    public static Wearers in(Path home) {
        Wearers wearers = new Wearers(home.resolve("wearers.json"));
        if (Files.exists(wearers.file)) {
            try {
                wearers.read(JsonFile.read(wearers.file));
            } catch (UnreadableException spoilt) {
                // a hint that is lost is typed again
                wearers.known.clear();
            }
        }
        return wearers;
    }

    private void read(JsonFile json) throws UnreadableException {
        for (JsonNode node : json.objects(json.root(), LIST)) {
            Optional<String> code = json.text(node, "", "wearer");
            if (code.isPresent()) {
                Optional<String> side = json.text(node, "", "affectedSide");
                known.put(
                        code.get(),
                        new Known(
                                Arrays.stream(Side.values())
                                        .filter(s -> side.equals(Optional.of(s.word())))
                                        .findFirst(),
                                json.number(node, "", "heightMetres", SHORTEST, TALLEST),
                                (int) json.number(node, "", "sessionNumber", 1, MOST_SESSIONS)
                                        .orElse(1),
                                json.text(node, "", "lastDay").orElse("")));
            }
        }
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

    /** Keeps what is said today, if the wearer has a code. */
    public void keep(Visit visit, LocalDate day) throws IOException {
        if (visit.wearer().isEmpty()) {
            return;
        }
        known.put(
                visit.wearer().get(),
                new Known(visit.affectedSide(), visit.heightMetres(), visit.sessionNumber(), day.toString()));
        ObjectNode root =
                JSON.createObjectNode().put("format", "hiplevel-wearers").put("version", 1);
        var list = root.putArray(LIST);
        known.forEach((code, k) -> {
            ObjectNode node = list.addObject().put("wearer", code);
            k.affectedSide().ifPresent(side -> node.put("affectedSide", side.word()));
            k.heightMetres().ifPresent(height -> node.put("heightMetres", height));
            node.put("sessionNumber", k.sessionNumber()).put("lastDay", k.lastDay());
        });
        HomeFile.write(file, root);
    }
}
