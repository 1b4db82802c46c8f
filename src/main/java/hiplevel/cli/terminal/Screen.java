package hiplevel.cli.terminal;

import hiplevel.words.Saying;
import hiplevel.words.Words;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;

/**
 * Where a command speaks.
 *
 * @param out results only
 * @param err everything else
 * @param interactive whether a person watches, so that progress may be drawn
 * @param colourful whether bold and colour may be used
 * @param nanoTime a steady clock in ns, for progress only
 */
public record Screen(PrintStream out, PrintStream err, boolean interactive, boolean colourful, LongSupplier nanoTime) {

    /** The process' own streams, UTF-8 whatever the platform's encoding. */
    public static Screen ofProcess() {
        boolean interactive = isTerminal();
        boolean colourful =
                interactive && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
        return new Screen(utf8(FileDescriptor.out), utf8(FileDescriptor.err), interactive, colourful, System::nanoTime);
    }

    /** Plain streams that nobody watches. */
    public static Screen of(PrintStream out, PrintStream err) {
        return new Screen(out, err, false, false, System::nanoTime);
    }

    public void say(String sentence) {
        err.println("hiplevel: " + sentence);
    }

    /** Something that was passed over or left out, and does not end the command. */
    public void warn(Saying warning) {
        say("warning: " + Words.ENGLISH.say(warning));
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /** Since Java 22 there always is a console and it is asked whether it is a terminal; before, having one says it. */
    @SuppressWarnings("SystemConsoleNull") // what that warns of is what is asked next
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
