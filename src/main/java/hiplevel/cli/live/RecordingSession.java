package hiplevel.cli.live;

import hiplevel.cli.cues.CueOptions;
import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Home;
import hiplevel.cli.terminal.OptionValue;
import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Screen;
import hiplevel.connection.ConnectionListener;
import hiplevel.connection.ConnectionSettings;
import hiplevel.connection.Fanout;
import hiplevel.connection.PortStatus;
import hiplevel.connection.RawSink;
import hiplevel.connection.SensorStatus;
import hiplevel.connection.Wearables;
import hiplevel.connection.found.Computer;
import hiplevel.connection.found.NotOpened;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Placement;
import hiplevel.recording.Interrupted;
import hiplevel.recording.RecordingWriter;
import hiplevel.session.SessionSettings;
import hiplevel.session.cue.CueSettings;
import hiplevel.session.live.LiveSession;
import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** From opened ports to an ended recording. */
final class RecordingSession {
    private static final long LOOK_MILLIS = 100;
    private static final long LAST_LOOK_SECONDS = 10;

    private final Screen screen;
    private final RecordingPlan plan;
    private final SessionSettings live;
    private final OptionalDouble seconds;
    private final CueSettings cueing;
    private final LiveView view;
    private final Safety safety;
    private final Computer computer = Computer.withMemoryIn(Home.folder());

    /**
     * @param live what the session that is shown meanwhile goes by
     * @param cues how it cues
     */
    RecordingSession(Screen screen, RecordingPlan plan, SessionSettings live, CueOptions cues, OptionalDouble seconds)
            throws Refusal {
        this.screen = screen;
        this.plan = plan;
        this.live = live;
        this.seconds = seconds;
        cueing = cues.settings();
        view = new LiveView(screen, cues.byText(), cues.sound());
        safety = new Safety(view::say);
    }

    /** Ends with the wish to stop, or after the time that was asked for; what was received until then is recorded. */
    Recorded run(Stop stop) throws Refusal, IOException, InterruptedException {
        computer.warning().map(Words.ENGLISH::say).ifPresent(view::say);
        tellInterrupted();
        computer.beforeExit(stop::awaitClosed);
        RecordingWriter writer;
        try {
            writer = RecordingWriter.create(plan.out(), plan.facts(), 0, safety);
        } catch (IOException refused) {
            throw new Refusal(ExitCode.NOT_SAFE, "--out " + OptionValue.problem(plan.out(), refused));
        }
        List<PortStatus> heard;
        ExecutorService analyses = Executors.newSingleThreadExecutor(run -> new Thread(run, "analysis"));
        try {
            LiveSession session = new LiveSession(live, cueing, plan.declaredFacts(), view, analyses);
            heard = listen(writer, session, stop);
            // the session hears the last samples when the writer has taken them
            close(writer);
            session.finish();
            analyses.shutdown();
            if (!analyses.awaitTermination(LAST_LOOK_SECONDS, TimeUnit.SECONDS)) {
                view.say("the last repetition took too long to be found; the recording has it");
            }
            return end(writer, heard);
        } finally {
            analyses.shutdown();
            // where an error ended it: what was received is on the disk, with its footers; else it is closed already
            close(writer);
        }
    }

    /** Before this recording begins, which would look like one of them. */
    private void tellInterrupted() {
        Path folder = plan.out().toAbsolutePath().getParent();
        Interrupted.below(folder)
                .forEach(cutOff -> view.say(String.format(
                        Locale.ROOT,
                        "%s was cut off after %.0f s%s; 'hiplevel recover %s' completes it",
                        cutOff.file().getFileName(),
                        cutOff.seconds(),
                        cutOff.exercises().isEmpty() ? "" : " of " + String.join(", ", cutOff.exercises()),
                        cutOff.file())));
    }

    private List<PortStatus> listen(RecordingWriter writer, LiveSession session, Stop stop)
            throws Refusal, IOException, InterruptedException {
        List<PortStatus> heard;
        try (Wearables wearables = connect(writer, session)) {
            plan.exercise().ifPresent(name -> writer.trialStarted(0, name, plan.side()));
            if (!plan.out().equals(writer.file())) {
                view.say(plan.out() + " is there already");
            }
            // from now on nothing that is said at the ports is missed
            view.say("recording into " + writer.file());
            try (Painting painting = Painting.of(view, () -> heading(writer, wearables), wearables::nowMicros);
                    Marks marks = Marks.fromKeyboard(screen, text -> {
                        view.lineTyped();
                        wearables.mark(text);
                    })) {
                painting.begin();
                marks.begin();
                await(wearables, stop);
            }
            heard = wearables.status();
            plan.exercise().ifPresent(name -> writer.trialStopped(wearables.nowMicros()));
        }
        return heard;
    }

    private Wearables connect(RecordingWriter writer, LiveSession session) throws Refusal, IOException {
        // as the file has it, so that a replay is this session again; an error in it must not end the recording
        writer.thenTo(new Fanout(List.of(session), (sink, sentence) -> view.say(Words.ENGLISH.say(sentence))));
        try {
            return computer.connect(
                    plan.wishes(),
                    List.of(writer),
                    plan.raw() ? Optional.of(rawInto(writer)) : Optional.empty(),
                    new ConnectionListener() {
                        @Override
                        public void message(String port, Saying sentence) {
                            view.say(Words.ENGLISH.say(sentence));
                        }

                        @Override
                        public void stopped(ImuSink recorder, Saying sentence) {
                            safety.unsafe(writer.file(), writer.safeUntilMicros(), sentence);
                        }
                    },
                    new ConnectionSettings(plan.columns(), true));
        } catch (NotOpened refused) {
            writer.close();
            Files.delete(writer.file());
            throw new Refusal(ExitCode.DEVICE, refused.getMessage());
        }
    }

    private void await(Wearables wearables, Stop stop) throws InterruptedException {
        while (!stop.await(LOOK_MILLIS)) {
            if (seconds.isPresent() && wearables.nowMicros() * 1e-6 >= seconds.getAsDouble()) {
                return;
            }
        }
    }

    private String heading(RecordingWriter writer, Wearables wearables) {
        long second = wearables.nowMicros() / 1_000_000;
        long size;
        try {
            size = Files.size(writer.file());
        } catch (IOException gone) {
            size = 0;
        }
        return String.format(
                Locale.ROOT,
                "%s %s  %d:%02d  %.1f MB   Enter: mark   Ctrl-C: end",
                safety.broken() ? "NOT SAFE" : "recording",
                writer.file().getFileName(),
                second / 60,
                second % 60,
                size * 1e-6);
    }

    private void close(RecordingWriter writer) {
        try {
            writer.close();
        } catch (IOException failed) {
            view.say(failed.getMessage());
        }
    }

    private Recorded end(RecordingWriter writer, List<PortStatus> heard) {
        view.paintLast();
        Path file = writer.file();
        List<Path> files = new ArrayList<>(
                List.of(plan.out().equals(file) || safety.continuations().isEmpty() ? file : plan.out()));
        safety.continuations().stream().filter(f -> !files.contains(f)).forEach(files::add);
        long samples = 0;
        for (PortStatus port : heard) {
            for (SensorStatus sensor : port.sensors()) {
                samples += sensor.samples();
                screen.out().println(line(sensor));
            }
        }
        screen.out().println("recorded       " + files.get(files.size() - 1));
        if (samples == 0) {
            screen.say("nothing that was received could be understood: see 'hiplevel ports --listen'");
        }
        ExitCode code = safety.broken() ? ExitCode.NOT_SAFE : samples == 0 ? ExitCode.DEVICE : ExitCode.DONE;
        return new Recorded(files, samples, code);
    }

    private static String line(SensorStatus sensor) {
        return String.format(
                Locale.ROOT,
                "%-14s %,d samples, %,d lost, %,d bytes damaged",
                sensor.sensor()
                        .placement()
                        .map(Placement::word)
                        .orElse(sensor.sensor().name()),
                sensor.samples(),
                sensor.lost(),
                sensor.damagedBytes());
    }

    private static RawSink rawInto(RecordingWriter writer) {
        return new RawSink() {
            private final List<String> paths = new ArrayList<>();

            @Override
            public void port(int port, String path) {
                paths.add(port, path);
            }

            @Override
            public void bytes(int port, long arrivalMicros, byte[] bytes, int from, int to) {
                writer.raw(paths.get(port), arrivalMicros, bytes, from, to);
            }
        };
    }
}
