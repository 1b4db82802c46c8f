package hiplevel.cli.doctor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Home;
import hiplevel.cli.terminal.Progress;
import hiplevel.cli.terminal.Screen;
import hiplevel.cli.terminal.Version;
import hiplevel.session.SessionSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks at the machine and at the program's own answers. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Looks at Java, ports, permissions, fonts, display and folders, and analyses the sample data, whose"
                        + " truth is known. The first thing a bug report wants. Opens no port and changes nothing.",
        footerHeading = "%nExample:%n",
        footer = "  hiplevel doctor")
public final class Doctor implements Callable<Integer> {
    @Option(names = "--json", description = "The findings as JSON.")
    private boolean json;

    private final Screen screen;

    public Doctor(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Progress progress = new Progress(screen, 2);
        progress.step("looking at the machine");
        List<Symptom> found = new ArrayList<>(Machine.look());
        found.addAll(Wires.look(Home.folder()));
        progress.step("analysing the sample data");
        Optional<Path> samples = SampleData.folder();
        found.addAll(
                samples.isPresent()
                        ? new SampleData(SessionSettings.DEFAULT).analyse(samples.get())
                        : List.of(Symptom.limited(
                                "sample data", "not found beside the program: its own answers were not tried")));
        progress.end();
        if (json) {
            screen.out().println(json(found));
        } else {
            found.forEach(s ->
                    screen.out().println(String.format("%-6s%-20s %s", s.level().word(), s.what(), s.text())));
        }
        boolean ill = found.stream().anyMatch(s -> s.level() == Symptom.Level.ILL);
        if (ill) {
            screen.say("something is wrong: see the lines above that say " + Symptom.Level.ILL.word());
        }
        return (ill ? ExitCode.INTERNAL_ERROR : ExitCode.DONE).number();
    }

    private static String json(List<Symptom> found) throws IOException {
        ArrayNode list = new ObjectMapper().createArrayNode();
        found.forEach(s -> list.addObject()
                .put("what", s.what())
                .put("level", s.level().word())
                .put("text", s.text()));
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(list);
    }
}
