package hiplevel.cli.app;

import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Home;
import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Version;
import hiplevel.desktop.DesktopProgram;
import hiplevel.desktop.Surroundings;
import hiplevel.desktop.window.Place;
import java.awt.AWTError;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Toolkit;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** The window, from its opening to its closing. */
public final class Window {
    /** Whose beginning is the language of the person's other programs, the first that is set. */
    private static final List<String> LANGUAGE_VARIABLES =
            List.of("HIPLEVEL_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG");

    private Window() {}

    /** Whether there is a display to open it on that can be reached, and a Java that has windows. */
    public static boolean isPossible() {
        try {
            // a DISPLAY may be named that nobody serves any more, as after a broken ssh: only its toolkit finds out
            return !GraphicsEnvironment.isHeadless() && Toolkit.getDefaultToolkit() != null;
        } catch (AWTError | LinkageError withoutWindows) {
            return false;
        }
    }

    /**
     * Opens it at a place and returns when it was closed.
     *
     * @throws Refusal without a display, or with a Java that has no windows
     */
    public static int open(Place place) throws Refusal, InterruptedException {
        if (!isPossible()) {
            throw none();
        }
        CountDownLatch closed = new CountDownLatch(1);
        Surroundings around = new Surroundings(
                Home.folder(),
                Path.of(System.getProperty("user.home")),
                language(System.getenv(), System.getProperty("user.language", "")),
                Version.number(),
                closed::countDown);
        AtomicReference<Throwable> failed = new AtomicReference<>();
        EventQueue.invokeLater(() -> {
            try {
                DesktopProgram program = DesktopProgram.open(around, place);
                Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
                    e.printStackTrace();
                    program.failed(e);
                });
            } catch (RuntimeException | Error e) {
                failed.set(e);
                closed.countDown();
            }
        });
        closed.await();
        if (failed.get() instanceof HeadlessException || failed.get() instanceof AWTError) {
            throw none();
        }
        if (failed.get() instanceof RuntimeException e) {
            throw e;
        }
        if (failed.get() instanceof Error e) {
            throw e;
        }
        return ExitCode.DONE.number();
    }

    private static Refusal none() {
        return Refusal.usage(
                "there is no display to open a window on, or this Java has no windows (Debian: apt install"
                        + " openjdk-17-jre). Without one, 'hiplevel record' and 'hiplevel analyse' do the same in the terminal");
    }

    /** @param system as Java found it when it began: on Windows nothing else says it */
    static Optional<String> language(Map<String, String> environment, String system) {
        return Stream.concat(
                        LANGUAGE_VARIABLES.stream().map(name -> environment.getOrDefault(name, "")), Stream.of(system))
                .filter(value -> value.length() >= 2)
                .findFirst()
                .map(value -> value.substring(0, 2).toLowerCase(Locale.ROOT));
    }
}
