package hiplevel.cli.simulated;

import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Screen;
import hiplevel.cli.terminal.Version;
import hiplevel.imu.SensorTrack;
import hiplevel.recording.ReadOptions;
import hiplevel.recording.text.UnreadableException;
import hiplevel.session.Input;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.SimulatedRecording;
import hiplevel.simulation.VirtualWearer;
import hiplevel.simulation.device.SimulatedTracks;
import hiplevel.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A virtual wearer performs: as a recording with the truth about it, or as devices that speak on ports. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "A virtual wearer with known truth: writes a CSV folder or an XDF file, with truth.json and truth.csv"
                        + " beside it; or speaks on serial ports as wearables do, in real time or faster, with faults on request.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hiplevel simulate --exercise single-leg-squat --drop right-stance=8 --out right-drop/",
            "  hiplevel simulate --exercise clamshell --compensation right=12 --declare --out rolling.xdf",
            "  hiplevel simulate --exercise walking --cave left-stance=4,6,8 --repetitions 3 --hard --out cave.xdf",
            "  hiplevel simulate --exercise single-leg-squat --rate 200 --port /tmp/p=pelvis --port /tmp/l=left-thigh",
            "  hiplevel simulate --recording squats.xdf --port /tmp/p=pelvis --protocol witmotion --flip 0.001"
        })
public final class Simulate implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "X.xdf|X/", description = "The file or new folder to write.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--port",
            paramLabel = "PTY[=PLACEMENT]",
            description = "Speak on this port as the device worn there. May be repeated: all are plugged in at once.")
    private List<String> ports = List.of();

    @Option(
            names = "--recording",
            paramLabel = "RECORDING",
            description = "With --port: say what was recorded instead of what a virtual wearer does.")
    private Optional<Path> recording = Optional.empty();

    @Mixin
    private ScenarioOptions options;

    @Mixin
    private DeviceOptions device;

    private final Screen screen;

    public Simulate(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws Refusal, IOException, UnreadableException, InterruptedException {
        if (out.isPresent() == !ports.isEmpty()) {
            throw Refusal.usage("simulate needs either --out X, the recording to write, or --port PTY, where to speak");
        }
        if (recording.isPresent()) {
            if (out.isPresent()) {
                throw Refusal.usage("--recording goes with --port; 'hiplevel convert' turns recordings into others");
            }
            List<SensorTrack> tracks =
                    Input.read(recording.get(), ReadOptions.NONE, screen::warn).tracks();
            return speak(tracks);
        }
        Scenario scenario = options.scenario();
        SimulatedRecording simulated = VirtualWearer.perform(scenario);
        if (!ports.isEmpty()) {
            return speak(SimulatedTracks.withTrueAttitudes(simulated));
        }
        new SimulatedFile(simulated, options.isDeclared()).write(out.get());
        screen.out()
                .println("simulated " + Words.ENGLISH.say(scenario.exercise().words()) + ", seed " + scenario.seed()
                        + ": " + out.get());
        return ExitCode.DONE.number();
    }

    private int speak(List<SensorTrack> tracks) throws Refusal, InterruptedException {
        new DevicesOnPorts(screen, device, options.seed()).play(ports, tracks);
        return ExitCode.DONE.number();
    }
}
