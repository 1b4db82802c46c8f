package hiplevel.cli.live;

import hiplevel.cli.app.Window;
import hiplevel.cli.cues.CueOptions;
import hiplevel.cli.recorded.OneReport;
import hiplevel.cli.recorded.ReadingOptions;
import hiplevel.cli.recorded.ReportPlace;
import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.KeptCalibrations;
import hiplevel.cli.terminal.LanguageOption;
import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Screen;
import hiplevel.cli.terminal.Version;
import hiplevel.connection.PacedReplay;
import hiplevel.desktop.window.Place;
import hiplevel.imu.ImuSink;
import hiplevel.imu.SensorDescription;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.ReadResult;
import hiplevel.recording.Recordings;
import hiplevel.recording.WearingFacts;
import hiplevel.recording.text.UnreadableException;
import hiplevel.report.Format;
import hiplevel.report.Summary;
import hiplevel.session.Algorithms;
import hiplevel.session.Input;
import hiplevel.session.SessionResult;
import hiplevel.session.SessionSettings;
import hiplevel.session.live.LiveSession;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A recording seen as if it happened now. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Shows a recording as the live session showed it: angles, repetitions and losses as they come.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hiplevel replay sample-data/single-leg-squat_right-stance-drop",
            "  hiplevel replay squats.xdf --speed max --report again",
            "  hiplevel replay squats.xdf --cues both --session-number 5"
        })
public final class Replay implements Callable<Integer> {
    @Parameters(paramLabel = "RECORDING", description = "What 'hiplevel analyse' takes.")
    private Path recording;

    @Option(
            names = "--speed",
            paramLabel = "N|max",
            description = "1: as it happened (default); 10: ten times as fast; max: as fast as it goes.")
    private String speed = "1";

    @Option(names = "--app", description = "Open it in the desktop program instead.")
    private boolean app;

    @Option(names = "--report", paramLabel = "DIR", description = "Write the live session's report there at the end.")
    private Optional<Path> report = Optional.empty();

    @Mixin
    private LanguageOption language;

    @Mixin
    private CueOptions cues;

    @Mixin
    private ReadingOptions reading;

    private final Screen screen;

    public Replay(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws Refusal, UnreadableException, IOException, InterruptedException {
        if (app) {
            return Window.open(new Place.Replay(recording));
        }
        double pace = pace();
        Words words = language.words();
        cues.check();
        ReadOptions options = reading.options();
        if (report.isPresent()) {
            ReportPlace.check(report.get());
        }
        SessionSettings live = SessionSettings.DEFAULT
                .with(Algorithms.DEFAULT.in(Algorithms.Form.CAUSAL))
                .with(KeptCalibrations.read(screen));
        boolean whole = show(options, live, pace);
        if (report.isEmpty() || !whole) {
            return ExitCode.DONE.number();
        }
        Input input = Input.read(recording, options, alreadyTold -> {});
        SessionResult result = OneReport.write(List.of(input), live, EnumSet.allOf(Format.class), words, report.get());
        Summary.lines(result, report.get().resolve("report.html"), words).forEach(screen.out()::println);
        return OneReport.verdict(result, screen).number();
    }

    /** Whether it was seen to its end. */
    private boolean show(ReadOptions options, SessionSettings live, double pace) throws Refusal, UnreadableException {
        ReadResult first = Recordings.read(recording, options, new Nothing());
        first.warnings().forEach(screen::warn);
        WearingFacts facts = first.facts();
        LiveView view = new LiveView(screen, cues.byText(), cues.sound());
        // one analysis after the other, each before the next sample: what is shown depends on the recording alone
        LiveSession session = new LiveSession(live, cues.settings(), facts, view, Runnable::run);
        Reached reached = new Reached(session);
        try (Stop stop = Stop.onInterrupt();
                Painting painting = Painting.of(view, () -> heading(reached, pace), () -> 0)) {
            painting.begin();
            PacedReplay.play(recording, options, reached, pace, System::nanoTime, nanos -> {
                if (stop.await(TimeUnit.NANOSECONDS.toMillis(nanos) + 1)) {
                    throw new InterruptedException("Ctrl-C");
                }
            });
            session.finish();
        } catch (InterruptedException enough) {
            return false;
        }
        return true;
    }

    private String heading(Reached reached, double pace) {
        return String.format(
                Locale.ROOT,
                "replaying %s  %.1f s%s",
                Input.nameOf(recording),
                reached.micros() * 1e-6,
                pace == 1 ? "" : Double.isInfinite(pace) ? "  as fast as it goes" : "  speed " + speed);
    }

    private double pace() throws Refusal {
        if (speed.equals("max")) {
            return Double.POSITIVE_INFINITY;
        }
        try {
            double pace = Double.parseDouble(speed);
            if (pace > 0 && pace <= 1e6) {
                return pace;
            }
        } catch (NumberFormatException notOne) {
            // told below
        }
        throw Refusal.usage("--speed " + speed + ": expected a number such as 1 or 10, or max");
    }

    /** For a first reading, which is for the facts alone. */
    private static final class Nothing implements ImuSink {
        @Override
        public void sensor(SensorDescription sensor) {}

        @Override
        public void sample(int sensor, long time, double gx, double gy, double gz, double ax, double ay, double az) {}
    }
}
