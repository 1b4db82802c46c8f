package hiplevel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import hiplevel.cli.app.App;
import hiplevel.cli.app.Window;
import hiplevel.cli.calibration.Calibrate;
import hiplevel.cli.curves.CurvesCommand;
import hiplevel.cli.doctor.Doctor;
import hiplevel.cli.files.Convert;
import hiplevel.cli.files.Recover;
import hiplevel.cli.files.Verify;
import hiplevel.cli.live.RecordCommand;
import hiplevel.cli.live.Replay;
import hiplevel.cli.ports.PortsCommand;
import hiplevel.cli.recorded.Analyse;
import hiplevel.cli.recorded.OrientationCommand;
import hiplevel.cli.simulated.Simulate;
import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Failures;
import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Screen;
import hiplevel.cli.terminal.Version;
import hiplevel.desktop.window.Place;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: what was typed goes to its command. */
@Command(
        name = "hiplevel",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Pelvic drop and knee cave in single-leg work, left against right, from body-worn sensors.",
        subcommands = CommandLine.HelpCommand.class,
        footerHeading = "%nExample:%n",
        footer = {
            "  hiplevel analyse sample-data/single-leg-squat_right-stance-drop",
            "",
            "Without a command, where there is a display: the desktop program.",
            "Exit codes: 0 done, 1 internal error, 2 wrong usage, 3 unreadable input, 4 device, 5 recording",
            "not safe, 6 nothing could be assessed.",
            "",
            "Form feedback for exercise and coaching. Not a medical device: it does not diagnose, treat or",
            "prevent injury or disease, and its angles are estimates."
        })
public final class Hiplevel implements Callable<Integer> {
    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "After an internal error, print where in the program it arose: for bug reports.")
    private boolean stacktrace;

    @Spec
    private CommandSpec spec;

    private final Screen screen;

    private Hiplevel(Screen screen) {
        this.screen = screen;
    }

    public static void main(String[] args) {
        // the same bytes on every machine, also without the launcher
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.exit(run(args, Screen.ofProcess()));
    }

    /** Runs one command line inside this process and returns its exit code. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, Screen.of(out, err));
    }

    static int run(String[] args, Screen screen) {
        Hiplevel program = new Hiplevel(screen);
        CommandLine line = program.commandLine();
        Failures failures = new Failures(screen, () -> program.stacktrace);
        line.setParameterExceptionHandler(failures).setExecutionExceptionHandler(failures);
        int code = execute(line, screen, args);
        if (screen.out().checkError()) {
            screen.say("standard output could not be written: is the disk full, or did its reader go away?");
            return ExitCode.INTERNAL_ERROR.number();
        }
        return code;
    }

    private static int execute(CommandLine line, Screen screen, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            screen.say("not enough memory for this input; give Java more, for example JAVA_TOOL_OPTIONS=-Xmx2g");
        } catch (Error e) {
            screen.say(Failures.internalError(e));
        }
        return ExitCode.INTERNAL_ERROR.number();
    }

    /** Without a command: the desktop program, or without a display how to use this one. */
    @Override
    public Integer call() throws Refusal, InterruptedException {
        if (Window.isPossible()) {
            return Window.open(new Place.Start());
        }
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE.number();
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(this)
                .addSubcommand(new App())
                .addSubcommand(new Analyse(screen))
                .addSubcommand(new OrientationCommand(screen))
                .addSubcommand(new CurvesCommand(screen))
                .addSubcommand(new PortsCommand(screen))
                .addSubcommand(new RecordCommand(screen))
                .addSubcommand(new Replay(screen))
                .addSubcommand(new Simulate(screen))
                .addSubcommand(new Convert(screen))
                .addSubcommand(new Verify(screen))
                .addSubcommand(new Recover(screen))
                .addSubcommand(new Calibrate(screen))
                .addSubcommand(new Doctor(screen));
        Ansi ansi = screen.colourful() ? Ansi.ON : Ansi.OFF;
        return line.setOut(new PrintWriter(screen.out(), true, UTF_8))
                .setErr(new PrintWriter(screen.err(), true, UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false)
                .setAbbreviatedOptionsAllowed(false)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
