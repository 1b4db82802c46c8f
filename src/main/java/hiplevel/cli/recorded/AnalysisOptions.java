package hiplevel.cli.recorded;

import hiplevel.cli.terminal.ExerciseNames;
import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.OptionValue;
import hiplevel.cli.terminal.Refusal;
import hiplevel.exercise.Catalogue;
import hiplevel.exercise.bands.Bands;
import hiplevel.exercise.bands.BandsFile;
import hiplevel.exercise.bands.UnreadableBandsException;
import hiplevel.imu.Side;
import hiplevel.report.Format;
import hiplevel.session.Algorithms;
import hiplevel.session.SessionSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** What the user may set for an analysis, checked before anything is read. */
final class AnalysisOptions {
    @Option(
            names = "--exercise",
            paramLabel = "NAME",
            completionCandidates = ExerciseNames.class,
            description = "The exercise of the whole recording, one of ${COMPLETION-CANDIDATES}. Without it: as the"
                    + " recording says, else as recognised.")
    private Optional<String> exercise = Optional.empty();

    @Option(
            names = "--side",
            paramLabel = "left|right|both",
            description = "Only repetitions standing on this leg. Default: both.")
    private String side = "both";

    @Option(names = "--height", paramLabel = "M", description = "Body height in metres, for distances in centimetres.")
    private Optional<Double> height = Optional.empty();

    @Option(
            names = "--bands",
            paramLabel = "FILE",
            description = "Own bands: a JSON file such as {\"peak-pelvic-drop\": {\"watch\": 5, \"flag\": 8}}.")
    private Optional<Path> bands = Optional.empty();

    @Option(names = "--wearer", paramLabel = "CODE", description = "Who wore the sensors: a code, never a name.")
    private Optional<String> wearer = Optional.empty();

    @Option(
            names = "--affected",
            paramLabel = "left|right",
            description =
                    "The wearer's affected side: verdicts name it, and the limb symmetry index is its percentage of the other.")
    private Optional<String> affected = Optional.empty();

    @Option(
            names = "--formats",
            paramLabel = "LIST",
            split = ",",
            description = "What the report folder holds: html, pdf, csv, json. Default: all of them.")
    private List<String> formats = List.of("html", "pdf", "csv", "json");

    @Option(
            names = "--normal-from",
            paramLabel = "RECORDING",
            description =
                    "Another session of the same wearer to compare with: what improved, what got worse? May be repeated;"
                            + " from three on, the wearer's own changes from day to day tell what counts as one.")
    private List<Path> normalFrom = List.of();

    @Option(
            names = "--causal",
            description = "Analyse as the live session did, without looking ahead for times and attitudes.")
    private boolean causal;

    SessionSettings settings() throws Refusal {
        Optional<String> known =
                exercise.isPresent() ? Optional.of(OptionValue.exercise(exercise.get())) : Optional.empty();
        Optional<Side> only = side.equals("both") ? Optional.empty() : Optional.of(OptionValue.side("--side", side));
        Optional<Side> hurt =
                affected.isPresent() ? Optional.of(OptionValue.side("--affected", affected.get())) : Optional.empty();
        Algorithms algorithms = causal ? Algorithms.DEFAULT.in(Algorithms.Form.CAUSAL) : Algorithms.DEFAULT;
        return new SessionSettings(
                known,
                only,
                OptionValue.height("--height", height),
                wearer,
                hurt,
                Catalogue.STANDARD,
                bands(),
                algorithms);
    }

    /** The other sessions, each a recording. */
    List<Path> others() {
        return normalFrom;
    }

    Set<Format> formats() throws Refusal {
        Set<Format> wanted = EnumSet.noneOf(Format.class);
        for (String word : formats) {
            wanted.add(format(word.strip()));
        }
        return wanted;
    }

    private Bands bands() throws Refusal {
        if (bands.isEmpty()) {
            return Bands.DEFAULT;
        }
        Path file = bands.get();
        try {
            return BandsFile.read(file.toString(), Files.readString(file));
        } catch (UnreadableBandsException unusable) {
            throw new Refusal(ExitCode.UNREADABLE, "--bands " + unusable.getMessage());
        } catch (IOException unreadable) {
            throw new Refusal(ExitCode.UNREADABLE, "--bands " + OptionValue.problem(file, unreadable));
        }
    }

    private static Format format(String word) throws Refusal {
        return Format.named(word)
                .orElseThrow(() -> Refusal.usage("--formats " + word + ": no format is called '" + word
                        + "'; there are "
                        + Arrays.stream(Format.values()).map(Format::word).collect(Collectors.joining(", "))));
    }
}
