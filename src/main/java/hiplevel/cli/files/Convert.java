package hiplevel.cli.files;

import hiplevel.cli.recorded.ReadingOptions;
import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.KeptCalibrations;
import hiplevel.cli.terminal.Progress;
import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Screen;
import hiplevel.cli.terminal.Version;
import hiplevel.recording.Conversion;
import hiplevel.recording.text.UnreadableException;
import hiplevel.session.Input;
import hiplevel.wire.Protocol;
import hiplevel.wire.recognition.Protocols;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One form of a recording into another. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Converts between XDF files, CSV folders, x-IMU3 logs, raw captures of a device's bytes, and OpenSim"
                        + " orientations (.sto), by what OUT is called. Never overwrites.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hiplevel convert sample-data/single-leg-squat_even even.xdf",
            "  hiplevel convert capture.bin walk.xdf --from xsens",
            "  hiplevel convert even.xdf even.sto"
        })
public final class Convert implements Callable<Integer> {
    private static final String OPENSIM = ".sto";
    /** The name of a file, which no folder is meant to have. */
    private static final Pattern OTHER_FILE = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{1,4}$");

    @Parameters(index = "0", paramLabel = "IN", description = "What 'hiplevel analyse' takes, or a raw capture.")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT", description = "X.xdf, X.sto, or a new folder X for CSV.")
    private Path out;

    @Option(names = "--from", paramLabel = "PROTOCOL", description = "What a raw capture speaks.")
    private Optional<String> from = Optional.empty();

    @Mixin
    private ReadingOptions reading;

    private final Screen screen;

    public Convert(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws Refusal, UnreadableException, IOException {
        Progress progress = new Progress(screen, 1);
        progress.step("converting " + Input.nameOf(in));
        if (OTHER_FILE.matcher(out.getFileName().toString()).find() && !isOurs(out)) {
            throw Refusal.usage(out + ": expected a name ending in .xdf or .sto, or a folder's name for CSV");
        }
        Conversion.Done done;
        try {
            if (out.toString().endsWith(OPENSIM)) {
                OpenSimExport.write(in, out, reading.options(), KeptCalibrations.read(screen), screen::warn);
                progress.end();
                screen.out().println(out);
                return ExitCode.DONE.number();
            }
            done = new Conversion(in, out, reading.options(), protocol()).run();
        } catch (FileAlreadyExistsException taken) {
            throw Refusal.usage(out + ": already there; nothing is overwritten, give a new name");
        }
        progress.end();
        done.warnings().forEach(screen::warn);
        screen.out().println(done.written());
        return ExitCode.DONE.number();
    }

    private static boolean isOurs(Path out) {
        return out.toString().endsWith(OPENSIM) || out.toString().endsWith(".xdf");
    }

    private Optional<Protocol> protocol() throws Refusal {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Optional<Protocol> known = Protocols.named(from.get());
        if (known.isEmpty()) {
            throw Refusal.usage("--from " + from.get() + ": no protocol is called that; there are "
                    + Protocols.all().stream().map(Protocol::name).collect(Collectors.joining(", ")));
        }
        return known;
    }
}
