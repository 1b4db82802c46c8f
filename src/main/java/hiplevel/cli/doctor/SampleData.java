package hiplevel.cli.doctor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Optional;
import java.util.stream.Stream;

/** Analyses the sample recordings, whose truth is known because a virtual wearer made them. */
final class SampleData {
    private static final String FOLDER = "sample-data";
    private static final String TRUTH = "truth.json";
    private static final String XDF = ".xdf";

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

    /** Of every folder with the truth in it, and every file with the truth beside it. */
    List<Symptom> analyse(Path folder) throws IOException {
        List<Path> samples;
        try (Stream<Path> inside = Files.list(folder)) {
            samples = inside.filter(p -> Files.exists(truth(p))).sorted().toList();
        }
        List<Symptom> found = new ArrayList<>();
        for (Path sample : samples) {
            found.add(judge(sample));
        }
        return found;
    }

    private static Path truth(Path sample) {
        String name = sample.getFileName().toString();
        return name.endsWith(XDF)
                ? sample.resolveSibling(name.substring(0, name.length() - XDF.length()) + "." + TRUTH)
                : sample.resolve(TRUTH);
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
        JsonNode truth = new ObjectMapper().readTree(truth(sample).toFile());
        return new Expected(truth, result.repetitions()).compare(what);
    }
}
