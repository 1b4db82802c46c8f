package hiplevel.recording.raw;

import hiplevel.imu.Fault;
import hiplevel.imu.ImuSink;
import hiplevel.imu.Placement;
import hiplevel.recording.text.UnreadableException;
import hiplevel.wire.Decoder;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import hiplevel.wire.WireSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Decodes bytes twice: first to learn which sensors speak and what they say, then to tell their samples. */
final class Decoding {
    /** Where bytes come from, each time anew. */
    interface Source {
        void deliver(Take take) throws IOException;
    }

    /** Takes the bytes {@code 0 … count − 1} of one read of one port. */
    interface Take {
        void bytes(String port, OptionalLong arrivalMicros, byte[] bytes, int count);
    }

    private final Path file;
    private final Protocol protocol;
    private final Map<String, Placement> placements;
    /** in the order in which they were first heard: port and number on that port */
    private final Map<String, WireSensor> sensors = new LinkedHashMap<>();

    Decoding(Path file, Protocol protocol, Map<String, Placement> placements) {
        this.file = file;
        this.protocol = protocol;
        this.placements = placements;
    }

    List<hiplevel.words.Saying> read(Source source, ImuSink sink) throws UnreadableException, IOException {
        pass(source, port -> new Port(port) {
            @Override
            public void reading(Reading reading) {
                sensor(reading.sensor).hears(reading);
            }

            @Override
            public void said(Saying saying) {
                if (saying instanceof Saying.Sensor of) {
                    sensor(of.sensor()).isSaid(of);
                } else if (saying instanceof Saying.Hello hello) {
                    sensor(0).isSaid(hello);
                }
            }
        });
        sensors.values().removeIf(s -> s.readings() == 0);
        if (sensors.isEmpty()) {
            throw new UnreadableException(file + ": nothing in it is " + protocol.words()
                    + ". Name the protocol that the device speaks with --from.");
        }
        for (WireSensor sensor : sensors.values()) {
            sink.sensor(sensor.description(placements));
            if (!sensor.hasTimes(protocol)) {
                throw new UnreadableException(
                        file + ": " + protocol.words() + " tells no times, and these bytes have none"
                                + " of arrival. Record them again with 'hiplevel record --raw'.");
            }
        }
        pass(source, port -> new Port(port) {
            @Override
            public void reading(Reading reading) {
                sensor(reading.sensor).tell(reading, arrival, sink);
            }

            @Override
            public void fault(PacketFault kind, long offset, int length) {
                WireSensor of = sensor(0);
                String text = file + ", byte " + offset + " on " + port + ": " + length + " bytes are no right frame.";
                sink.fault(new Fault(of.id(), of.lastMicros(), Fault.Kind.DAMAGED, length, text));
            }
        });
        List<hiplevel.words.Saying> warnings = new ArrayList<>();
        sensors.values().stream()
                .filter(s -> s.description(placements).placement().isEmpty())
                .forEach(s -> warnings.add(hiplevel.words.Saying.verbatim(file + ": nobody knows where \"" + s.name()
                        + "\" sat; say it with --placement \"" + s.name() + "=pelvis\".")));
        return warnings;
    }

    /** What listens to one port's decoder. */
    private abstract class Port implements WireSink {
        final String port;
        final Decoder decoder = protocol.decoder().get();
        OptionalLong arrival = OptionalLong.empty();

        Port(String port) {
            this.port = port;
        }

        WireSensor sensor(int number) {
            return sensors.computeIfAbsent(
                    port + "\n" + number,
                    key -> new WireSensor(sensors.size(), number == 0 ? port : port + "-" + number, protocol));
        }
    }

    private static void pass(Source source, java.util.function.Function<String, Port> listener) throws IOException {
        Map<String, Port> ports = new LinkedHashMap<>();
        source.deliver((name, arrival, bytes, count) -> {
            Port port = ports.computeIfAbsent(name, listener);
            port.arrival = arrival;
            port.decoder.take(bytes, 0, count, port);
        });
        ports.values().forEach(port -> port.decoder.end(port));
    }
}
