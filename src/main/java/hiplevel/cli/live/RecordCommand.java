package hiplevel.cli.live;

import hiplevel.cli.cues.CueOptions;
import hiplevel.cli.recorded.OneReport;
import hiplevel.cli.recorded.ReportPlace;
import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.KeptCalibrations;
import hiplevel.cli.terminal.LanguageOption;
import hiplevel.cli.terminal.OptionValue;
import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Screen;
import hiplevel.cli.terminal.Version;
import hiplevel.imu.Side;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.text.UnreadableException;
import hiplevel.report.Format;
import hiplevel.report.Summary;
import hiplevel.session.Algorithms;
import hiplevel.session.Input;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ports in, a recording out, and what it shows while it happens. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Records what sensors say on serial ports into an XDF file and shows it live. Ports are found with"
                        + " 'hiplevel ports'. Enter sets a mark, Ctrl-C ends the recording.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hiplevel record --port /dev/ttyACM0 --out squats.xdf --exercise single-leg-squat",
            "  hiplevel record --port /dev/ttyUSB0=pelvis --port /dev/ttyUSB1=left-thigh \\",
            "      --port /dev/ttyUSB2=right-thigh --out squats.xdf --for 2min --report today"
        })
public final class RecordCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "PORT[=PLACEMENT]",
            required = true,
            description =
                    "A port to record and where its sensor is worn: pelvis, left-thigh, right-thigh, left-shank or"
                            + " right-shank. Without a placement: as remembered, or as the device says. May be repeated.")
    private List<String> ports = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE.xdf",
            required = true,
            description = "The recording. Never overwritten: a taken name gets _2.")
    private Path out;

    @Option(names = "--exercise", paramLabel = "NAME", description = "What is done from start to end.")
    private Optional<String> exercise = Optional.empty();

    @Option(names = "--side", paramLabel = "left|right|both", description = "The stance leg of it. Default: both.")
    private String side = "both";

    @Option(
            names = "--for",
            paramLabel = "TIME",
            description = "End after this long: 60s, 2min. Default: until Ctrl-C.")
    private Optional<String> length = Optional.empty();

    @Option(names = "--raw", description = "Keep every byte as received too, understood or not.")
    private boolean raw;

    @Option(names = "--report", paramLabel = "DIR", description = "Write the live session's report there at the end.")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--wearer", paramLabel = "CODE", description = "Who wears the sensors: a code, never a name.")
    private Optional<String> wearer = Optional.empty();

    @Option(names = "--height", paramLabel = "M", description = "Body height in metres.")
    private Optional<Double> height = Optional.empty();

    @Option(names = "--affected", paramLabel = "left|right", description = "The wearer's affected side.")
    private Optional<String> affected = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "LAYOUT",
            description = "What the columns of a device mean that sends bare rows of numbers, for example"
                    + " 'time=0[ms];acc=1,2,3[g];gyr=4,5,6[deg/s]'.")
    private Optional<String> columns = Optional.empty();

    @Mixin
    private LanguageOption language;

    @Mixin
    private CueOptions cues;

    private final Screen screen;

    public RecordCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws Refusal, IOException, UnreadableException, InterruptedException {
        OptionalDouble seconds =
                length.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Duration.seconds("--for", length.get()));
        if (report.isPresent()) {
            ReportPlace.check(report.get());
        }
        Words words = language.words();
        cues.check();
        RecordingPlan plan = plan();
        SessionSettings live = SessionSettings.DEFAULT
                .with(Algorithms.DEFAULT.in(Algorithms.Form.CAUSAL))
                .with(KeptCalibrations.read(screen));
        try (Stop stop = Stop.onInterrupt()) {
            Recorded recorded = new RecordingSession(screen, plan, live, cues, seconds).run(stop);
            ExitCode code =
                    report.isPresent() && recorded.samples() > 0 ? report(recorded, live, words) : recorded.code();
            stop.exitWith(code.number());
            return code.number();
        }
    }

    private RecordingPlan plan() throws Refusal {
        Optional<Side> only = side.equals("both") ? Optional.empty() : Optional.of(OptionValue.side("--side", side));
        Optional<Side> hurt =
                affected.isPresent() ? Optional.of(OptionValue.side("--affected", affected.get())) : Optional.empty();
        Optional<String> known =
                exercise.isPresent() ? Optional.of(OptionValue.exercise(exercise.get())) : Optional.empty();
        WearingFacts facts = new WearingFacts(
                wearer, OptionValue.height("--height", height), hurt, Optional.empty(), List.of(), List.of());
        return RecordingPlan.of(ports, out, facts, known, only, raw, columns);
    }

    /** The file read back is what the live session saw: float32 samples and clock observations in their order. */
    private ExitCode report(Recorded recorded, SessionSettings live, Words words)
            throws IOException, UnreadableException {
        List<Input> inputs = new ArrayList<>();
        for (Path file : recorded.files()) {
            inputs.add(Input.read(file, ReadOptions.NONE, screen::warn));
        }
        SessionResult result = OneReport.write(inputs, live, EnumSet.allOf(Format.class), words, report.orElseThrow());
        Summary.lines(result, report.orElseThrow().resolve("report.html"), words)
                .forEach(screen.out()::println);
        ExitCode verdict = OneReport.verdict(result, screen);
        return recorded.code() == ExitCode.DONE ? verdict : recorded.code();
    }
}
