package hiplevel.cli.simulated;

import hiplevel.cli.terminal.Refusal;
import hiplevel.simulation.device.DeviceSettings;
import hiplevel.simulation.device.Faults;
import hiplevel.wire.Protocol;
import hiplevel.wire.recognition.Protocols;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** How a virtual device speaks, and what goes wrong with it. */
final class DeviceOptions {
    @Option(
            names = "--protocol",
            paramLabel = "NAME",
            description = "What it speaks. Default: hiplevel, our own binary protocol.")
    private String protocol = "hiplevel";

    @Option(names = "--speed", paramLabel = "N", description = "Seconds of data per second. Default: 1.")
    private double speed = 1;

    @Option(names = "--baud", paramLabel = "RATE", description = "Of the port, where that matters. Default: 115200.")
    private int baud = 115_200;

    @Option(
            names = "--flip",
            paramLabel = "SHARE",
            description = "Share of the bytes with one bit flipped. Default: 0.")
    private double flip;

    @Option(names = "--lose-bytes", paramLabel = "SHARE", description = "Share of the bytes not sent. Default: 0.")
    private double loseBytes;

    @Option(names = "--boot-text", description = "The processor prints its boot log first.")
    private boolean bootText;

    @Option(
            names = "--skew",
            paramLabel = "PPM",
            split = ",",
            description = "How much too fast the device's clock runs; a list has one for each port. Default: 0.")
    private List<Double> skew = List.of(0.0);

    @Option(names = "--reset-at", paramLabel = "S", split = ",", description = "Boots by itself at these seconds.")
    private List<Double> resets = List.of();

    @Option(
            names = "--unplug",
            paramLabel = "AT:FOR",
            split = ",",
            description = "Pulled out at these seconds for so many seconds, such as 5:2; it boots when it is back.")
    private List<String> unplug = List.of();

    double speed() throws Refusal {
        if (!(speed > 0 && speed <= 1e6)) {
            throw Refusal.usage("--speed " + speed + ": expected a number above 0");
        }
        return speed;
    }

    int baud() {
        return baud;
    }

    Protocol protocol() throws Refusal {
        Protocol known = Protocols.named(protocol)
                .orElseThrow(() -> Refusal.usage(
                        "--protocol " + protocol + ": no protocol is called that; there are " + spoken()));
        if (known.encoder().isEmpty()) {
            throw Refusal.usage("--protocol " + protocol
                    + ": it is understood, and no virtual device speaks it; there are " + spoken());
        }
        return known;
    }

    /** The settings of the device at that port, counted from 0. */
    DeviceSettings settings(int port, String serial, long seed) throws Refusal {
        try {
            return DeviceSettings.speaking(protocol())
                    .named(serial)
                    .clock(skew.get(Math.min(port, skew.size() - 1)), 2_500_000)
                    .with(new Faults(flip, loseBytes, bootText, resets, unpluggings()))
                    .seeded(seed);
        } catch (IllegalArgumentException impossible) {
            throw Refusal.usage("simulate: " + impossible.getMessage());
        }
    }

    private List<Faults.Unplugging> unpluggings() throws Refusal {
        List<Faults.Unplugging> parsed = new ArrayList<>();
        for (String text : unplug) {
            String[] parts = text.split(":", -1);
            try {
                parsed.add(new Faults.Unplugging(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), false));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException wrong) {
                throw Refusal.usage("--unplug " + text + ": expected AT:FOR in seconds, such as 5:2");
            }
        }
        return parsed;
    }

    private static String spoken() {
        return Protocols.all().stream()
                .filter(p -> p.encoder().isPresent())
                .map(Protocol::name)
                .collect(Collectors.joining(", "));
    }
}
