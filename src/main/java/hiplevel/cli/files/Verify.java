package hiplevel.cli.files;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Progress;
import hiplevel.cli.terminal.Screen;
import hiplevel.cli.terminal.Version;
import hiplevel.recording.check.Verification;
import hiplevel.recording.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks XDF files and says where damage lies. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Checks XDF recordings chunk by chunk against the checksums in them, and says where damage lies."
                + " Nothing is changed. Exit code 6 when a file is damaged or was cut off.",
        footerHeading = "%nExample:%n",
        footer = "  hiplevel verify squats.xdf")
public final class Verify implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "RECORDING", description = "XDF files.")
    private List<Path> recordings = List.of();

    @Option(names = "--json", description = "The findings as JSON.")
    private boolean json;

    private final Screen screen;

    public Verify(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws UnreadableException, IOException {
        Progress progress = new Progress(screen, recordings.size());
        List<Verification> found = new ArrayList<>();
        for (Path recording : recordings) {
            found.add(Verification.of(recording));
            progress.oneDone();
        }
        progress.end();
        if (json) {
            screen.out().println(json(found));
        } else {
            found.forEach(this::print);
        }
        boolean whole = found.stream().allMatch(Verification::whole);
        return (whole ? ExitCode.DONE : ExitCode.NOTHING_ASSESSED).number();
    }

    private void print(Verification verification) {
        screen.out().println(verification.file() + ": " + judgement(verification));
        verification.contents().forEach(line -> screen.out().println("  " + line));
        verification.problems().forEach(line -> screen.out().println("  damage: " + line));
    }

    private static String judgement(Verification verification) {
        if (verification.whole()) {
            return "whole";
        }
        String damage = verification.problems().isEmpty()
                ? ""
                : verification.problems().size() == 1
                        ? "damaged in one place"
                        : "damaged in " + verification.problems().size() + " places";
        String cutOff = verification.cutOff()
                ? "cut off: the recording was not ended; 'hiplevel recover " + verification.file() + "' completes it"
                : "";
        return damage + (damage.isEmpty() || cutOff.isEmpty() ? "" : "; ") + cutOff;
    }

    private static String json(List<Verification> found) throws IOException {
        ArrayNode list = new ObjectMapper().createArrayNode();
        for (Verification verification : found) {
            ObjectNode node = list.addObject()
                    .put("file", verification.file().getFileName().toString())
                    .put("whole", verification.whole())
                    .put("cutOff", verification.cutOff());
            verification.problems().forEach(node.putArray("problems")::add);
            verification.contents().forEach(node.putArray("contents")::add);
        }
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(list);
    }
}
