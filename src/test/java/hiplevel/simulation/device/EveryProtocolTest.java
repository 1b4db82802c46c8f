package hiplevel.simulation.device;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.SensorTrack;
import hiplevel.simulation.Scenario;
import hiplevel.simulation.VirtualWearer;
import hiplevel.wire.Check;
import hiplevel.wire.Listening;
import hiplevel.wire.Protocol;
import hiplevel.wire.recognition.Protocols;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A virtual device can speak whatever has an encoder. */
class EveryProtocolTest {
    private static final int EVENTS = 400;
    private static final List<SensorTrack> THIGH = SimulatedTracks.withTrueAttitudes(
                    VirtualWearer.perform(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 5)
                            .but()
                            .repetitions(1)
                            .build()))
            .subList(1, 2);

    static Stream<String> names() {
        return Protocols.all().stream()
                .filter(p -> p.encoder().isPresent() && p.check() != Check.BARE_TEXT)
                .map(Protocol::name);
    }

    private static Listening heard(Protocol protocol, VirtualDevice device) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < EVENTS; i++) {
            Optional<DeviceEvent> event = device.next();
            bytes.writeBytes(((DeviceEvent.Burst) event.orElseThrow()).bytes());
        }
        return Listening.to(protocol, bytes.toByteArray());
    }

    /** What a protocol says of one instant may come as several readings, a sample and its attitude. */
    private static long instants(Listening heard) {
        long forces = heard.readings().stream().filter(r -> r.hasForce).count();
        long attitudes = heard.readings().stream().filter(r -> r.hasAttitude).count();
        long rates = heard.readings().stream().filter(r -> r.hasRate).count();
        return Math.max(Math.max(forces, attitudes), rates);
    }

    /** Some text protocols leave out the first line, for its beginning may be missing. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void whatTheDeviceSaysIsHeardWholeWithoutFaults(String name) {
        Protocol protocol = Protocols.named(name).orElseThrow();
        VirtualDevice device = new VirtualDevice(THIGH, DeviceSettings.speaking(protocol));
        Listening heard = heard(protocol, device);
        assertThat(heard.faults()).allMatch(f -> f.offset() == 0);
        assertThat(instants(heard))
                .isBetween(device.tally().sent() - 1, device.tally().sent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void bootTextCostsAtMostTheFirstReading(String name) {
        Protocol protocol = Protocols.named(name).orElseThrow();
        VirtualDevice device =
                new VirtualDevice(THIGH, DeviceSettings.speaking(protocol).with(Faults.NONE.withBootText()));
        Listening heard = heard(protocol, device);
        assertThat(instants(heard))
                .isBetween(device.tally().sent() - 1, device.tally().sent());
    }
}
