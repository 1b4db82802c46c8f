package hiplevel.cli;

import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Screen;
import hiplevel.cli.terminal.Version;
import hiplevel.cli.terminal.Words;
import hiplevel.recording.CsvFolderWriter;
import hiplevel.recording.WearingFacts;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.SimulatedRecording;
import hiplevel.simulation.TruthWriter;
import hiplevel.simulation.VirtualWearer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
        try (CsvFolderWriter writer = new CsvFolderWriter(folder, facts(scenario))) {
            simulated.deliver(writer);
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
        Path folder = Path.of(name);
        try {
            if (Files.exists(folder) && !isEmptyFolder(folder)) {
                throw Refusal.usage("--out " + name + ": already there; a recording is never overwritten,"
                        + " give a new or empty folder");
            }
        } catch (IOException e) {
            throw Refusal.usage("--out " + Words.problem(folder, e));
        }
        return folder;
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    private static WearingFacts facts(Scenario scenario) {
        return new WearingFacts(
                Optional.of("simulated"),
                OptionalDouble.of(scenario.heightMetres()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
