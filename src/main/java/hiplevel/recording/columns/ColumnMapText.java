package hiplevel.recording.columns;

import com.fasterxml.jackson.databind.JsonNode;
import hiplevel.imu.Placement;
import hiplevel.recording.physics.ColumnUnit;
import hiplevel.recording.physics.ColumnUnit.Quantity;
import hiplevel.recording.text.JsonFile;
import hiplevel.recording.text.UnreadableException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@link ColumnMap} from what stands behind {@code --columns}: the text itself or the path of a JSON file. */
public final class ColumnMapText {
    private static final Pattern PART = Pattern.compile(
            "(?:(?<placement>[^:=\\[\\]]+):)?(?<key>\\w+)=(?<columns>[^\\[\\]]+)\\[(?<unit>[^\\]]*)\\]");
    private static final String EXAMPLE = "time=t_s[s];pelvis:gyr=gx,gy,gz[rad/s];acc=ax,ay,az[m/s2]";

    private ColumnMap.Column time;
    private Placement current;
    private final Map<Placement, Map<Quantity, List<String>>> columns = new EnumMap<>(Placement.class);
    private final Map<Placement, Map<Quantity, ColumnUnit>> units = new EnumMap<>(Placement.class);

    private ColumnMapText() {}

    public static ColumnMap parse(String text) throws UnreadableException {
        Path file = existing(text);
        return file != null ? ofJson(file) : ofText(text);
    }

    private static Path existing(String text) {
        try {
            Path path = Path.of(text);
            return Files.isRegularFile(path) ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static ColumnMap ofText(String text) throws UnreadableException {
        if (!text.contains("=")) {
            throw new UnreadableException(
                    "--columns " + text + ": neither a column map nor a file that is there; expected " + EXAMPLE
                            + " or the path of a JSON file saying the same.");
        }
        ColumnMapText map = new ColumnMapText();
        for (String part : text.split(";", -1)) {
            if (!part.isBlank()) {
                map.part(part.strip());
            }
        }
        return map.build("--columns");
    }

    private void part(String part) throws UnreadableException {
        String where = "--columns, \"" + part + "\"";
        Matcher m = PART.matcher(part);
        if (!m.matches()) {
            throw new UnreadableException(where + ": expected name=columns[unit], as in " + EXAMPLE + ".");
        }
        if (m.group("placement") != null) {
            begin(where, m.group("placement").strip());
        }
        List<String> names = Arrays.stream(m.group("columns").split(",", -1))
                .map(String::strip)
                .toList();
        set(where, m.group("key"), names, m.group("unit"));
    }

    private static ColumnMap ofJson(Path file) throws UnreadableException {
        JsonFile json = JsonFile.read(file);
        ColumnMapText map = new ColumnMapText();
        JsonNode time = json.object(json.root(), "", "time");
        map.set(
                file + ": time",
                "time",
                List.of(time.path("column").asText()),
                time.path("unit").asText());
        for (Map.Entry<String, JsonNode> sensor :
                json.object(json.root(), "", "sensors").properties()) {
            map.begin(file.toString(), sensor.getKey());
            for (Map.Entry<String, JsonNode> axes : sensor.getValue().properties()) {
                List<String> names = new ArrayList<>();
                axes.getValue().path("columns").forEach(n -> names.add(n.asText()));
                map.set(
                        file + ": " + sensor.getKey() + "." + axes.getKey(),
                        axes.getKey(),
                        names,
                        axes.getValue().path("unit").asText());
            }
        }
        return map.build(file.toString());
    }

    private void begin(String where, String placement) throws UnreadableException {
        current = Placement.named(placement)
                .orElseThrow(() -> new UnreadableException(where + ": \"" + placement
                        + "\" is no placement; expected pelvis, left-thigh, right-thigh, left-shank or right-shank."));
        if (columns.containsKey(current)) {
            throw new UnreadableException(
                    where + ": there are two sensors for " + placement + ". Give each placement one sensor.");
        }
        columns.put(current, new EnumMap<>(Quantity.class));
        units.put(current, new EnumMap<>(Quantity.class));
    }

    private void set(String where, String key, List<String> names, String unitText) throws UnreadableException {
        Quantity quantity = Arrays.stream(Quantity.values())
                .filter(q -> q.word().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new UnreadableException(where + ": \"" + key + "\" is unknown; expected time, gyr or acc."));
        ColumnUnit unit = ColumnUnit.named(quantity, unitText)
                .orElseThrow(() -> new UnreadableException(where + ": the unit \"" + unitText
                        + "\" is unknown; expected " + ColumnUnit.known(quantity) + " in square brackets."));
        int expected = quantity == Quantity.TIME ? 1 : 3;
        if (names.size() != expected || names.contains("")) {
            throw new UnreadableException(where + ": " + names.size() + " column name(s) where " + expected
                    + " are needed" + (expected == 3 ? ", x y z in this order." : "."));
        }
        if (quantity == Quantity.TIME) {
            time = new ColumnMap.Column(names.get(0), unit);
        } else if (current == null) {
            throw new UnreadableException(
                    where + ": whose sensor is this? Put the placement before it, as in " + EXAMPLE + ".");
        } else if (columns.get(current).put(quantity, names) != null) {
            throw new UnreadableException(where + ": " + key + " is there twice for " + current.word() + ".");
        } else {
            units.get(current).put(quantity, unit);
        }
    }

    private ColumnMap build(String where) throws UnreadableException {
        if (time == null || columns.isEmpty()) {
            throw new UnreadableException(where + ": " + (time == null ? "the time column" : "every sensor")
                    + " is missing; expected " + EXAMPLE + ".");
        }
        Map<Placement, ColumnMap.Axes> sensors = new EnumMap<>(Placement.class);
        for (Map.Entry<Placement, Map<Quantity, List<String>>> sensor : columns.entrySet()) {
            List<String> gyr = sensor.getValue().get(Quantity.ANGULAR_RATE);
            List<String> acc = sensor.getValue().get(Quantity.SPECIFIC_FORCE);
            if (gyr == null || acc == null) {
                throw new UnreadableException(where + ": " + (gyr == null ? "gyr" : "acc") + " is missing for "
                        + sensor.getKey().word() + "; expected " + EXAMPLE + ".");
            }
            Map<Quantity, ColumnUnit> unit = units.get(sensor.getKey());
            sensors.put(
                    sensor.getKey(),
                    new ColumnMap.Axes(gyr, unit.get(Quantity.ANGULAR_RATE), acc, unit.get(Quantity.SPECIFIC_FORCE)));
        }
        return new ColumnMap(time, sensors);
    }
}
