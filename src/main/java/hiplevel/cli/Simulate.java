package hiplevel.cli;

import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Screen;
import hiplevel.cli.terminal.Version;
import hiplevel.exercise.Exercise;
import hiplevel.recording.CsvFolderWriter;
import hiplevel.recording.WearingFacts;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.SimulatedRecording;
import hiplevel.simulation.Truth;
import hiplevel.simulation.TruthWriter;
import hiplevel.simulation.VirtualWearer;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A virtual wearer performs; its recording and the truth about it are written. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "A virtual wearer with known truth: writes a CSV folder, with truth.json and truth.csv beside it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hiplevel simulate --exercise single-leg-squat --drop right-stance=8 --out right-drop/",
            "  hiplevel simulate --exercise walking --cave left-stance=4,6,8 --repetitions 3 --hard --out cave/"
        })
final class Simulate implements Callable<Integer> {
    private static final double MARGIN_SECONDS = 0.8;

    @Option(names = "--out", paramLabel = "X/", description = "The folder to write; must be new or empty.")
    private Optional<String> out = Optional.empty();

    @Option(
            names = "--port",
            paramLabel = "PTY",
            description = "Speak as a device on this port (comes in a later version).")
    private Optional<String> port = Optional.empty();

    @Mixin
    private ScenarioOptions options;

    private final Screen screen;

    Simulate(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        if (port.isPresent()) {
            throw Refusal.later("simulate --port");
        }
        Path folder = folder();
        Scenario scenario = options.scenario();
        SimulatedRecording simulated = VirtualWearer.perform(scenario);
        try (CsvFolderWriter writer = CsvFolderWriter.create(folder, false)) {
            simulated.deliver(writer);
            writer.facts(facts(simulated));
        } catch (FileAlreadyExistsException e) {
            throw Refusal.usage("--out " + folder
                    + ": already there; a recording is never overwritten, give a new or empty" + " folder");
        }
        TruthWriter.write(simulated, folder);
        screen.out().println("simulated " + scenario.exercise().words() + ", seed " + scenario.seed() + ": " + folder);
        return ExitCode.DONE.number();
    }

    private Path folder() throws Refusal {
        String name = out.orElseThrow(() -> Refusal.usage("simulate needs --out X/, the folder to write"));
        if (name.endsWith(".xdf")) {
            throw Refusal.later("simulate --out " + name + ": writing XDF files");
        }
        return Path.of(name);
    }

    /** What a person would have noted: how tall the wearer is, and when which exercise was done. */
    private static WearingFacts facts(SimulatedRecording simulated) {
        Scenario scenario = simulated.scenario();
        return new WearingFacts(
                Optional.of("simulated"),
                OptionalDouble.of(scenario.heightMetres()),
                Optional.empty(),
                Optional.empty(),
                trial(scenario.exercise(), simulated.truth().repetitions(), simulated.seconds()),
                List.of());
    }

    /** From somewhat before the first repetition, so that its start is seen, to somewhat after the last. */
    private static List<WearingFacts.DeclaredTrial> trial(
            Exercise exercise, List<Truth.TrueRepetition> repetitions, double endSeconds) {
        if (repetitions.isEmpty()) {
            return List.of();
        }
        double from = repetitions.get(0).startSeconds() - MARGIN_SECONDS;
        double to = repetitions.get(repetitions.size() - 1).endSeconds() + MARGIN_SECONDS;
        return List.of(new WearingFacts.DeclaredTrial(
                exercise.name(),
                Optional.empty(),
                Math.round(1e6 * Math.max(0, from)),
                Math.round(1e6 * Math.min(endSeconds, to))));
    }
}
