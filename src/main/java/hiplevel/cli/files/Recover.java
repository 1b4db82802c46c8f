package hiplevel.cli.files;

import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Screen;
import hiplevel.cli.terminal.Version;
import hiplevel.recording.Interrupted;
import hiplevel.recording.check.Recovery;
import hiplevel.recording.text.UnreadableException;
import hiplevel.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Completes recordings that were cut off. */
@Command(
        name = "recover",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Completes XDF recordings that were cut off by a crash, a power cut or a full disk. What is in the"
                        + " file stays as it is; only what is missing at its end is added.",
        footerHeading = "%nExamples:%n",
        footer = {"  hiplevel recover squats.xdf", "  hiplevel recover recordings/"})
public final class Recover implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "RECORDING",
            description = "XDF files, or folders: then every cut-off recording below them.")
    private List<Path> recordings = List.of();

    private final Screen screen;

    public Recover(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws UnreadableException {
        for (Path recording : recordings) {
            if (Files.isDirectory(recording)) {
                below(recording);
            } else {
                one(recording);
            }
        }
        return ExitCode.DONE.number();
    }

    private void below(Path folder) throws UnreadableException {
        List<Interrupted> interrupted = Interrupted.below(folder);
        if (interrupted.isEmpty()) {
            screen.out().println(folder + ": no recording was cut off");
        }
        for (Interrupted recording : interrupted) {
            screen.out().println(recording.file() + ": " + words(recording));
            one(recording.file());
        }
    }

    private void one(Path recording) throws UnreadableException {
        screen.out().println(Words.ENGLISH.say(Recovery.of(recording).saying()));
    }

    private static String words(Interrupted recording) {
        List<String> words = new ArrayList<>(List.of("cut off"));
        recording.wearer().ifPresent(wearer -> words.add("wearer " + wearer));
        words.addAll(recording.exercises());
        words.add(String.format(Locale.ROOT, "%.0f s", recording.seconds()));
        return String.join(", ", words);
    }
}
