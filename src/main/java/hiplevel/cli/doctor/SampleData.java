package hiplevel.cli.doctor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.form.MeasuredRepetition;
import hiplevel.imu.Side;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.ReadResult;
import hiplevel.recording.Recordings;
import hiplevel.recording.text.UnreadableException;
import hiplevel.session.Input;
import hiplevel.session.Pipeline;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Analyses the sample recordings, whose truth is known because a virtual wearer made them. */
final class SampleData {
    private static final String FOLDER = "sample-data";
    private static final String TRUTH = "truth.json";
    /** The mean drop of a side is known to far better than this, even with an unlucky alignment (docs/accuracy.md). */
    private static final double DROP_OFF_DEG = 2;

    private final SessionSettings settings;

    SampleData(SessionSettings settings) {
        this.settings = settings;
    }

    /** The folder beside the program, or in the working folder. */
    static Optional<Path> folder() {
        List<Path> starts = new ArrayList<>();
        try {
            starts.add(Path.of(SampleData.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException | IllegalArgumentException unknown) {
            // then the working folder has to do
        }
        starts.add(Path.of("").toAbsolutePath().resolve("any"));
        for (Path start : starts) {
            for (Path above = start.getParent(); above != null; above = above.getParent()) {
                if (Files.isDirectory(above.resolve(FOLDER))) {
                    return Optional.of(above.resolve(FOLDER));
                }
            }
        }
        return Optional.empty();
    }

    List<Symptom> analyse(Path folder) throws IOException {
        List<Path> samples;
        try (Stream<Path> inside = Files.list(folder)) {
            samples =
                    inside.filter(p -> Files.exists(p.resolve(TRUTH))).sorted().toList();
        }
        List<Symptom> found = new ArrayList<>();
        for (Path sample : samples) {
            found.add(judge(sample));
        }
        return found;
    }

    private Symptom judge(Path sample) throws IOException {
        String what = sample.getFileName().toString();
        TrackCollector tracks = new TrackCollector();
        ReadResult read;
        try {
            read = Recordings.read(sample, ReadOptions.NONE, tracks);
        } catch (UnreadableException unreadable) {
            return Symptom.ill(what, unreadable.getMessage());
        }
        SessionResult result = Pipeline.analyse(List.of(new Input(what, tracks.tracks(), read.facts())), settings);
        return compare(what, new ObjectMapper().readTree(sample.resolve(TRUTH).toFile()), result.repetitions());
    }

    /**
     * Every simulated repetition found on its side (walking finds some steps more, those before and after), and each side's
     * mean peak drop near the truth.
     */
    static Symptom compare(String what, JsonNode truth, List<MeasuredRepetition> found) {
        List<String> wrong = new ArrayList<>();
        double worst = 0;
        int simulated = 0;
        for (Side side : Side.values()) {
            double sum = 0;
            int expected = 0;
            int matched = 0;
            for (JsonNode repetition : truth.path("repetitions")) {
                if (repetition.path("side").asText().equals(side.word())) {
                    expected++;
                    OptionalDouble drop =
                            dropAt(found, side, repetition.path("turnSeconds").asDouble());
                    matched += drop.isPresent() ? 1 : 0;
                    sum += drop.orElse(0)
                            - (drop.isPresent() ? repetition.path("peakDropDeg").asDouble() : 0);
                }
            }
            simulated += expected;
            double off = matched == 0 ? 0 : sum / matched;
            worst = Math.max(worst, Math.abs(off));
            if (matched < expected) {
                wrong.add(matched + " repetitions standing " + side.word() + ", expected " + expected);
            }
            if (worst > DROP_OFF_DEG) {
                wrong.add(String.format(Locale.ROOT, "mean peak drop standing %s is off by %.1f°", side.word(), off));
            }
        }
        return wrong.isEmpty()
                ? Symptom.well(
                        what,
                        String.format(
                                Locale.ROOT,
                                "%d repetitions as simulated, mean peak drop within %.1f° of the truth",
                                simulated,
                                worst))
                : Symptom.ill(what, String.join("; ", wrong) + ": please report this");
    }

    private static OptionalDouble dropAt(List<MeasuredRepetition> found, Side side, double turnSeconds) {
        long turn = Math.round(1e6 * turnSeconds);
        return found.stream()
                .filter(r -> r.repetition().isOf(side) && r.repetition().accepted())
                .filter(r -> r.repetition().startMicros() <= turn
                        && turn <= r.repetition().endMicros())
                .flatMap(r -> r.value(Measure.PEAK_PELVIC_DROP).stream())
                .mapToDouble(Measured.Value::value)
                .findFirst();
    }
}
