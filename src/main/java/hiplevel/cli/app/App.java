package hiplevel.cli.app;

import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Version;
import hiplevel.desktop.window.Place;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The desktop program. */
@Command(
        name = "app",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Opens the desktop program: connect sensors, align, move, look, keep. Also what 'hiplevel' alone does"
                        + " where there is a display.",
        footerHeading = "%nExamples:%n",
        footer = {"  hiplevel app", "  hiplevel app --demo", "  hiplevel app squats.xdf"})
public final class App implements Callable<Integer> {
    @Parameters(paramLabel = "RECORDING", arity = "0..1", description = "Opened at once. Default: the start.")
    private Optional<Path> recording = Optional.empty();

    @Option(names = "--demo", description = "Begin with the virtual wearer: no sensors needed, all of it simulated.")
    private boolean demo;

    @Override
    public Integer call() throws Refusal, InterruptedException {
        return Window.open(
                recording.isPresent()
                        ? new Place.Replay(recording.get())
                        : demo ? new Place.Demo() : new Place.Start());
    }
}
