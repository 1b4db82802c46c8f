package hiplevel.cli.terminal;

import hiplevel.recording.UnreadableException;
import java.util.List;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever stops a command into one sentence on standard error and an exit code. */
public final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Screen screen;
    private final BooleanSupplier stacktrace;

    public Failures(Screen screen, BooleanSupplier stacktrace) {
        this.screen = screen;
        this.stacktrace = stacktrace;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            boolean noCommand = command.getParent() == null && !unmatched.isUnknownOption();
            screen.say(
                    noCommand
                            ? "no command is called '"
                                    + unmatched.getUnmatched().get(0) + "'"
                            : wrong.getMessage());
            List<String> meant = unmatched.getSuggestions();
            if (!meant.isEmpty()) {
                screen.say("did you mean " + String.join(" or ", meant) + "?");
            }
        } else {
            screen.say(wrong.getMessage());
        }
        screen.say("see '" + command.getCommandSpec().qualifiedName() + " --help'");
        return ExitCode.USAGE.number();
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        if (thrown instanceof Refusal refusal) {
            screen.say(refusal.getMessage());
            return refusal.code().number();
        }
        if (thrown instanceof UnreadableException unreadable) {
            screen.say(unreadable.getMessage());
            return ExitCode.UNREADABLE.number();
        }
        screen.say(internalError(thrown));
        if (stacktrace.getAsBoolean()) {
            thrown.printStackTrace(screen.err());
        }
        return ExitCode.INTERNAL_ERROR.number();
    }

    /** One line that names the place: enough to find it, too little to frighten. */
    public static String internalError(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        StackTraceElement[] trace = cause.getStackTrace();
        String place = trace.length == 0 ? "" : " in " + ourOwn(trace);
        return "internal error" + place + ": " + cause.getClass().getSimpleName()
                + (cause.getMessage() == null ? "" : ": " + cause.getMessage())
                + "; please report it with what --stacktrace prints";
    }

    private static String ourOwn(StackTraceElement... trace) {
        for (StackTraceElement element : trace) {
            if (element.getClassName().startsWith("hiplevel.")) {
                return element.getClassName() + ", line " + element.getLineNumber();
            }
        }
        return trace[0].getClassName() + ", line " + trace[0].getLineNumber();
    }
}
