package hiplevel.cli.ports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiplevel.cli.terminal.ExitCode;
import hiplevel.cli.terminal.Home;
import hiplevel.cli.terminal.Progress;
import hiplevel.cli.terminal.Refusal;
import hiplevel.cli.terminal.Screen;
import hiplevel.cli.terminal.Version;
import hiplevel.connection.found.Computer;
import hiplevel.connection.found.FoundPort;
import hiplevel.connection.found.NotOpened;
import hiplevel.connection.listening.Heard;
import hiplevel.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is plugged in, and who speaks there. */
@Command(
        name = "ports",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Lists serial ports with what the USB says of them. With --listen each is opened and listened to,"
                + " never written to: which protocol speaks at which rate, or why it cannot be opened.",
        footerHeading = "%nExamples:%n",
        footer = {"  hiplevel ports --listen", "  hiplevel ports --identify /dev/ttyUSB0 /dev/ttyUSB1 /dev/ttyUSB2"})
public final class PortsCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "PORT",
            description = "Only these; also ones that the system does not list. Default: all that are listed.")
    private List<String> named = List.of();

    @Option(names = "--listen", description = "Listen on each port for what speaks there; some seconds a port.")
    private boolean listen;

    @Option(
            names = "--identify",
            description =
                    "Ask for one sensor after the other to be tilted, pelvis first, and so learn which port's sensor"
                            + " is worn where: printed as 'record' takes it, and remembered where the USB tells devices apart.")
    private boolean identify;

    @Option(names = "--json", description = "The answer as JSON.")
    private boolean json;

    private final Screen screen;

    public PortsCommand(Screen screen) {
        this.screen = screen;
    }

    /** A port and what was heard there: empty when nobody listened. */
    private record Line(
            FoundPort port, Optional<String> protocol, int baud, Optional<String> sentence, boolean opened) {}

    @Override
    public Integer call() throws IOException, Refusal, InterruptedException {
        Computer computer = Computer.withMemoryIn(Home.folder());
        if (computer.unusable().isPresent()) {
            throw new Refusal(
                    ExitCode.DEVICE, Words.ENGLISH.say(computer.unusable().get()));
        }
        List<FoundPort> ports = named.isEmpty()
                ? computer.list()
                : named.stream().map(computer::at).toList();
        if (identify) {
            return new IdentifyPorts(screen, computer).run(ports).number();
        }
        Progress progress = new Progress(screen, ports.size());
        List<Line> lines = new ArrayList<>();
        for (FoundPort port : ports) {
            progress.step("listening to " + port.path());
            lines.add(listen ? heard(port, computer) : new Line(port, Optional.empty(), 0, Optional.empty(), true));
        }
        progress.end();
        if (json) {
            screen.out().println(json(lines));
        } else {
            lines.forEach(this::print);
            if (lines.isEmpty()) {
                screen.out()
                        .println(
                                "no serial port is there; plug a sensor in, or name a port: hiplevel ports --listen PORT");
            }
        }
        boolean all = lines.stream().allMatch(Line::opened);
        return (all ? ExitCode.DONE : ExitCode.DEVICE).number();
    }

    private static Line heard(FoundPort port, Computer computer) {
        try {
            Heard heard = computer.listen(port.path());
            return new Line(
                    port,
                    heard.protocol().map(p -> p.name()),
                    heard.baud(),
                    Optional.of(Words.ENGLISH.say(heard.saying())),
                    true);
        } catch (NotOpened refused) {
            return new Line(port, Optional.empty(), 0, Optional.of(refused.getMessage()), false);
        }
    }

    private void print(Line line) {
        FoundPort port = line.port();
        StringBuilder text = new StringBuilder(port.path());
        if (!port.name().equals(port.path())) {
            text.append("   ").append(port.name());
        }
        if (!port.usb().isEmpty()) {
            text.append("   ").append(port.usb());
        }
        if (!port.serialNumber().isEmpty()) {
            text.append("   serial ").append(port.serialNumber());
        }
        if (!port.location().isEmpty()) {
            text.append("   at ").append(port.location());
        }
        screen.out().println(text);
        line.sentence().ifPresent(s -> screen.out().println("    " + s));
    }

    private static String json(List<Line> lines) throws IOException {
        ArrayNode list = new ObjectMapper().createArrayNode();
        for (Line line : lines) {
            FoundPort port = line.port();
            ObjectNode node = list.addObject().put("port", port.path()).put("description", port.name());
            port.vendor().ifPresent(v -> node.put("vendorId", v));
            port.product().ifPresent(p -> node.put("productId", p));
            node.put("serialNumber", port.serialNumber()).put("location", port.location());
            line.protocol().ifPresent(p -> node.put("protocol", p).put("baud", line.baud()));
            line.sentence().ifPresent(s -> node.put("heard", s));
        }
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(list);
    }
}
