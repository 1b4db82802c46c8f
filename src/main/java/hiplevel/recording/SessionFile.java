package hiplevel.recording;

import com.fasterxml.jackson.databind.JsonNode;
import hiplevel.imu.Marker;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorDescription;
import hiplevel.imu.Side;
import hiplevel.recording.columns.TimeSpan;
import hiplevel.recording.text.JsonFile;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Saying;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The {@code session.json} of a CSV folder: every key may be missing, keys that are not ours are passed over, and what
 * says nonsense is refused with its key. Seconds are those of the CSV files.
 */
record SessionFile(WearingFacts stated, Map<String, SensorDescription> sensors) {
    static final String NAME = "session.json";
    static final SessionFile NONE = new SessionFile(WearingFacts.NONE, Map.of());
    private static final int FORMAT = 1;
    private static final double LARGEST_SECONDS = 1e11;
    private static final double GRAVITY = 9.80665;

    static SessionFile read(Path file) throws UnreadableException {
        return of(JsonFile.read(file));
    }

    static SessionFile of(JsonFile json) throws UnreadableException {
        JsonNode root = json.root();
        OptionalDouble format = json.number(root, "", "format", 0, 1e6);
        if (format.isPresent() && format.getAsDouble() != FORMAT) {
            throw json.wrong("format", root.path("format"), Saying.of("json.version", 1));
        }
        Optional<String> start = json.text(root, "", "start");
        if (start.isPresent() && !isInstant(start.get())) {
            throw json.wrong("start", root.path("start"), Saying.of("json.start"));
        }
        WearingFacts facts = new WearingFacts(
                json.text(root, "", "wearer"),
                json.number(root, "", "heightMetres", 0.3, 2.8),
                side(json, root, "", "affectedSide", false),
                start,
                trials(json),
                markers(json));
        return new SessionFile(facts, sensors(json));
    }

    private static boolean isInstant(String text) {
        try {
            java.time.OffsetDateTime.parse(text);
            return true;
        } catch (java.time.format.DateTimeParseException e) {
            return false;
        }
    }

    private static Optional<Side> side(JsonFile json, JsonNode node, String at, String key, boolean orBoth)
            throws UnreadableException {
        Optional<String> word = json.text(node, at, key);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        for (Side side : Side.values()) {
            if (side.word().equals(word.get())) {
                return Optional.of(side);
            }
        }
        if (orBoth && word.get().equals("both")) {
            return Optional.empty();
        }
        throw json.wrong(at + key, node.path(key), Saying.of(orBoth ? "json.side-or-both" : "json.side"));
    }

    private static List<WearingFacts.DeclaredTrial> trials(JsonFile json) throws UnreadableException {
        List<WearingFacts.DeclaredTrial> trials = new ArrayList<>();
        for (JsonNode trial : json.objects(json.root(), "trials")) {
            String at = "trials[" + trials.size() + "].";
            Optional<String> exercise = json.text(trial, at, "exercise");
            if (exercise.isEmpty()) {
                throw json.wrong(at + "exercise", trial, Saying.of("json.exercise-as"));
            }
            Optional<Side> side = side(json, trial, at, "side", true);
            OptionalDouble from = json.number(trial, at, "fromSeconds", -LARGEST_SECONDS, LARGEST_SECONDS);
            OptionalDouble to = json.number(trial, at, "toSeconds", -LARGEST_SECONDS, LARGEST_SECONDS);
            if (from.isPresent() && to.isPresent() && from.getAsDouble() >= to.getAsDouble()) {
                throw json.wrong(at + "toSeconds", trial.path("toSeconds"), Saying.of("json.time-after"));
            }
            trials.add(new WearingFacts.DeclaredTrial(
                    exercise.get(),
                    side,
                    from.isPresent() ? micros(from.getAsDouble()) : Long.MIN_VALUE,
                    to.isPresent() ? micros(to.getAsDouble()) : Long.MAX_VALUE,
                    pain(json, trial, at),
                    json.text(trial, at, "note")));
        }
        return trials;
    }

    private static OptionalInt pain(JsonFile json, JsonNode trial, String at) throws UnreadableException {
        OptionalDouble pain = json.number(trial, at, "pain", 0, WearingFacts.DeclaredTrial.WORST_PAIN);
        if (pain.isPresent() && pain.getAsDouble() != Math.rint(pain.getAsDouble())) {
            throw json.wrong(at + "pain", trial.path("pain"), Saying.of("json.pain"));
        }
        return pain.isPresent() ? OptionalInt.of((int) pain.getAsDouble()) : OptionalInt.empty();
    }

    private static List<Marker> markers(JsonFile json) throws UnreadableException {
        List<Marker> markers = new ArrayList<>();
        for (JsonNode marker : json.objects(json.root(), "markers")) {
            String at = "markers[" + markers.size() + "].";
            OptionalDouble seconds = json.number(marker, at, "seconds", -LARGEST_SECONDS, LARGEST_SECONDS);
            if (seconds.isEmpty()) {
                throw json.wrong(at + "seconds", marker, Saying.of("json.mark-time"));
            }
            markers.add(new Marker(
                    micros(seconds.getAsDouble()), json.text(marker, at, "text").orElse("")));
        }
        return markers;
    }

    private static Map<String, SensorDescription> sensors(JsonFile json) throws UnreadableException {
        Map<String, SensorDescription> sensors = new LinkedHashMap<>();
        JsonNode all = json.object(json.root(), "", "sensors");
        for (Iterator<String> names = all.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            JsonNode node = json.object(all, "sensors.", name);
            String at = "sensors." + name + ".";
            OptionalDouble gyr = json.number(node, at, "gyroscopeRangeDegPerS", 1, 100_000);
            OptionalDouble acc = json.number(node, at, "accelerometerRangeG", 0.1, 10_000);
            sensors.put(
                    name,
                    new SensorDescription(
                            0,
                            name,
                            Optional.empty(),
                            json.text(node, at, "device").orElse(""),
                            json.text(node, at, "serial").orElse(""),
                            json.number(node, at, "rateHz", 0.1, 100_000),
                            gyr.isPresent()
                                    ? OptionalDouble.of(Math.toRadians(gyr.getAsDouble()))
                                    : OptionalDouble.empty(),
                            acc.isPresent() ? OptionalDouble.of(acc.getAsDouble() * GRAVITY) : OptionalDouble.empty()));
        }
        return sensors;
    }

    private static long micros(double seconds) {
        return Math.round(seconds * 1e6);
    }

    /** The description of the sensor whose file has this name (without {@code .csv}). */
    SensorDescription sensor(int id, String name, Placement placement) {
        SensorDescription s = sensors.get(name);
        return s == null
                ? SensorDescription.worn(id, name, placement)
                : new SensorDescription(
                        id,
                        name,
                        Optional.of(placement),
                        s.device(),
                        s.serial(),
                        s.rateHz(),
                        s.gyroscopeRange(),
                        s.accelerometerRange());
    }

    /** The facts, where a trial without an end of its own reaches to that of the recording. */
    WearingFacts facts(TimeSpan span) {
        return new WearingFacts(
                stated.wearer(),
                stated.heightMetres(),
                stated.affectedSide(),
                stated.start(),
                stated.trials().stream()
                        .map(t -> t.lasting(
                                t.fromMicros() == Long.MIN_VALUE ? span.from() : t.fromMicros(),
                                t.toMicros() == Long.MAX_VALUE ? span.to() : t.toMicros()))
                        .toList(),
                stated.markers());
    }

    /** What the session file says that the recording knows nothing of. */
    List<Saying> doubts(Path file, List<String> names, TimeSpan span) {
        List<Saying> doubts = new ArrayList<>();
        for (String name : sensors.keySet()) {
            if (!names.contains(name)) {
                doubts.add(Saying.of("session-file.no-sensor", file, name));
            }
        }
        for (int i = 0; i < stated.trials().size(); i++) {
            WearingFacts.DeclaredTrial t = stated.trials().get(i);
            if (t.fromMicros() >= span.to() || t.toMicros() <= span.from()) {
                doubts.add(Saying.of("session-file.trial-outside", file, i, span.from() / 1e6, span.to() / 1e6));
            }
        }
        return doubts;
    }
}
