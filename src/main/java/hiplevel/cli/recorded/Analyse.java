package hiplevel.cli.recorded;

import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.KeptCalibrations;
import hiplevel.cli.terminal.LanguageOption;
import hiplevel.cli.terminal.Progress;
import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Screen;
import hiplevel.cli.terminal.Version;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.text.UnreadableException;
import hiplevel.report.Format;
import hiplevel.report.Summary;
import hiplevel.session.Input;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Recordings in, a report out, the answer on screen. */
@Command(
        name = "analyse",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Analyses recordings and writes the report folder; prints the answer in five lines.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hiplevel analyse sample-data/single-leg-squat_right-stance-drop --out monday",
            "  hiplevel analyse friday --normal-from monday --normal-from wednesday --affected left",
            "  hiplevel analyse left-leg right-leg --exercise single-leg-squat --height 1.74",
            "  hiplevel analyse --each recordings --out reports --jobs 4"
        })
public final class Analyse implements Callable<Integer> {
    @Parameters(
            paramLabel = "RECORDING",
            description = "A CSV folder, an x-IMU3 log folder, or a CSV file with --columns. Several make one report.")
    private List<Path> recordings = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "The report folder. Default: out.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private AnalysisOptions analysis;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private LanguageOption language;

    @Option(names = "--json", description = "Print report.json instead of the five lines.")
    private boolean json;

    @Option(
            names = "--each",
            paramLabel = "DIR",
            description = "Analyse every recording below this folder by itself; --out gets a report folder for each and"
                    + " one summary.csv.")
    private Optional<Path> each = Optional.empty();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "With --each: how many at a time. Default: one per processor.")
    private Optional<Integer> jobs = Optional.empty();

    private final Screen screen;

    public Analyse(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws Refusal, UnreadableException, IOException {
        SessionSettings settings = analysis.settings().with(KeptCalibrations.read(screen));
        Set<Format> formats = analysis.formats();
        ReadOptions options = reading.options();
        if (each.isPresent()) {
            return everyRecording(each.get(), settings, formats, options).number();
        }
        if (recordings.isEmpty()) {
            throw Refusal.usage("analyse needs a RECORDING, or --each DIR; see 'hiplevel analyse --help'");
        }
        if (jobs.isPresent()) {
            throw Refusal.usage("--jobs goes with --each");
        }
        return oneReport(settings, formats, options).number();
    }

    private ExitCode oneReport(SessionSettings settings, Set<Format> formats, ReadOptions options)
            throws Refusal, UnreadableException, IOException {
        Path folder = out.orElse(Path.of("out"));
        ReportPlace.check(folder);
        Progress progress =
                new Progress(screen, recordings.size() + analysis.others().size() + 1);
        List<Input> inputs = read(recordings, options, progress);
        List<Input> others = read(analysis.others(), options, progress);
        warnOfOthers(inputs, others);
        progress.step("analysing");
        Set<Format> written = EnumSet.copyOf(formats);
        if (json) {
            written.add(Format.JSON);
        }
        SessionResult result = OneReport.write(inputs, settings, others, written, language.words(), folder);
        progress.end();
        if (json) {
            screen.out().print(Files.readString(folder.resolve("report.json")));
        } else {
            Summary.lines(result, folder.resolve("report.html"), language.words())
                    .forEach(screen.out()::println);
        }
        return OneReport.verdict(result, screen);
    }

    private List<Input> read(List<Path> paths, ReadOptions options, Progress progress) throws UnreadableException {
        List<Input> inputs = new ArrayList<>();
        for (Path recording : paths) {
            progress.step("reading " + Input.nameOf(recording));
            inputs.add(Input.read(recording, options, screen::warn));
        }
        return inputs;
    }

    /** Sessions of somebody else are compared all the same: codes can be mistyped. */
    private void warnOfOthers(List<Input> inputs, List<Input> others) {
        Optional<String> wearer =
                inputs.stream().flatMap(i -> i.facts().wearer().stream()).findFirst();
        for (Input other : others) {
            if (wearer.isPresent()
                    && !other.facts().wearer().orElse(wearer.get()).equals(wearer.get())) {
                screen.say("warning: --normal-from " + other.name() + " is of wearer "
                        + other.facts().wearer().get() + ", the recording of " + wearer.get()
                        + ": a change between two people says nothing of either");
            }
        }
    }

    private ExitCode everyRecording(Path parent, SessionSettings settings, Set<Format> formats, ReadOptions options)
            throws Refusal, UnreadableException, IOException {
        if (!recordings.isEmpty()) {
            throw Refusal.usage(
                    "either RECORDING or --each DIR, not both: got " + recordings.get(0) + " and --each " + parent);
        }
        if (!analysis.others().isEmpty()) {
            throw Refusal.usage("--normal-from goes with one report, of the same wearer");
        }
        if (json) {
            throw Refusal.usage("--json goes with one report; with --each, read summary.csv or each report.json");
        }
        Path folder = out.orElseThrow(
                () -> Refusal.usage("--each needs --out DIR, the folder that gets the reports and summary.csv"));
        int atATime = jobs.orElse(Runtime.getRuntime().availableProcessors());
        if (atATime < 1) {
            throw Refusal.usage("--jobs " + atATime + ": expected 1 or more");
        }
        List<Path> found = RecordingsBelow.find(parent, folder, reading.mapsColumns());
        return new EachRecording(parent, folder, settings, formats, language.words(), options, screen)
                .run(found, atATime);
    }
}
