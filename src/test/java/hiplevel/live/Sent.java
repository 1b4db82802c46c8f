package hiplevel.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.ImuSeries;
import hiplevel.imu.SensorTrack;
import hiplevel.simulation.device.DeviceEvent;
import hiplevel.simulation.device.DeviceSettings;
import hiplevel.simulation.device.Faults;
import hiplevel.simulation.device.VirtualDevice;
import hiplevel.wire.Listening;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The readings that a virtual device gives to its wire, found without asking it: by decoding what an undamaged twin says,
 * and by comparing both byte for byte. Numbers are as a recording holds them, of 32 bits.
 */
final class Sent {
    /** After a damaged frame, some decoders want to see the head of the next but one. */
    private static final int HEAD = 2;

    /**
     * One reading.
     *
     * @param dueMicros when it was sampled
     * @param numbers angular rate and specific force
     * @param clear whether its bytes, the one before and the two after are as they were sent: it must be heard
     */
    record One(int sensor, long dueMicros, List<Float> numbers, boolean clear) {}

    private record Burst(long dueMicros, byte[] bytes, boolean reading) {}

    private final List<One> readings;

    private Sent(List<One> readings) {
        this.readings = readings;
    }

    static Sent by(List<SensorTrack> tracks, DeviceSettings settings) {
        Faults faults = settings.faults();
        VirtualDevice damaged = new VirtualDevice(tracks, settings);
        VirtualDevice twin =
                new VirtualDevice(tracks, settings.with(faults.flipping(0).dropping(0)));
        List<Burst> clean = bursts(twin);
        List<Burst> arrived = bursts(damaged);
        List<Reading> heard = heard(settings.protocol(), clean);
        List<One> readings = new ArrayList<>();
        for (int i = 0; i < clean.size(); i++) {
            if (clean.get(i).reading()) {
                Reading reading = heard.get(readings.size());
                readings.add(
                        new One(reading.sensor, clean.get(i).dueMicros(), numbers(reading), clear(clean, arrived, i)));
            }
        }
        assertThat(heard).hasSameSizeAs(readings);
        return new Sent(readings);
    }

    private static List<Reading> heard(Protocol protocol, List<Burst> bursts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        bursts.forEach(burst -> all.writeBytes(burst.bytes()));
        return Listening.to(protocol, all.toByteArray()).readings().stream()
                .filter(r -> r.hasRate && r.hasForce)
                .toList();
    }

    private static List<Burst> bursts(VirtualDevice device) {
        List<Burst> bursts = new ArrayList<>();
        long sent = 0;
        for (Optional<DeviceEvent> event = device.next(); event.isPresent(); event = device.next()) {
            if (event.get() instanceof DeviceEvent.Burst burst) {
                bursts.add(new Burst(
                        burst.dueMicros(), burst.bytes(), device.tally().sent() > sent));
                sent = device.tally().sent();
            }
        }
        return bursts;
    }

    private static boolean clear(List<Burst> clean, List<Burst> arrived, int i) {
        boolean before = i == 0
                || lastIsWhole(clean.get(i - 1).bytes(), arrived.get(i - 1).bytes());
        boolean after = i + 1 == clean.size()
                || headIsWhole(clean.get(i + 1).bytes(), arrived.get(i + 1).bytes());
        return before
                && after
                && Arrays.equals(clean.get(i).bytes(), arrived.get(i).bytes());
    }

    /** A dropped byte may leave an equal one in its place: only a message of its full length is judged by its bytes. */
    private static boolean lastIsWhole(byte[] was, byte[] is) {
        return is.length == was.length && is[is.length - 1] == was[was.length - 1];
    }

    private static boolean headIsWhole(byte[] was, byte[] is) {
        return is.length == was.length && Arrays.equals(was, 0, HEAD, is, 0, HEAD);
    }

    private static List<Float> numbers(Reading r) {
        return List.of((float) r.gyrX, (float) r.gyrY, (float) r.gyrZ, (float) r.accX, (float) r.accY, (float) r.accZ);
    }

    List<One> of(int sensor) {
        return readings.stream().filter(r -> r.sensor() == sensor).toList();
    }

    List<One> clear() {
        return readings.stream().filter(One::clear).toList();
    }

    static List<List<Float>> numbers(List<One> readings) {
        return readings.stream().map(One::numbers).toList();
    }

    /** Nothing but these were recorded, each of them, in their order. */
    static void assertAll(ImuSeries recorded, List<One> sent) {
        assertAll(numbers(recorded), sent);
    }

    static void assertAll(List<List<Float>> is, List<One> sent) {
        for (int i = 0; i < Math.min(is.size(), sent.size()); i++) {
            assertThat(is.get(i))
                    .as("sample %d of %d recorded, %d sent", i, is.size(), sent.size())
                    .isEqualTo(sent.get(i).numbers());
        }
        assertThat(is).hasSameSizeAs(sent);
    }

    static List<List<Float>> numbers(ImuSeries recorded) {
        List<List<Float>> rows = new ArrayList<>();
        for (int i = 0; i < recorded.size(); i++) {
            rows.add(List.of(
                    (float) recorded.gyrX()[i],
                    (float) recorded.gyrY()[i],
                    (float) recorded.gyrZ()[i],
                    (float) recorded.accX()[i],
                    (float) recorded.accY()[i],
                    (float) recorded.accZ()[i]));
        }
        return rows;
    }
}
