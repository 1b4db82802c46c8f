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
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The readings that a virtual device gives to its wire, found without asking it: by decoding what an undamaged twin says,
 * and by comparing both byte for byte. Numbers are as a recording holds them, of 32 bits.
 */
public final class Sent {
    /** After a damaged frame, some decoders want to see the head of the next but one. */
    private static final int HEAD = 2;
    /** Readings after a forged frame that it may cost. */
    private static final int MISLEADING = 2;

    /**
     * One reading.
     *
     * @param dueMicros when it was sampled
     * @param numbers angular rate and specific force
     * @param clear whether its bytes, the one before and the two after are as they were sent
     * @param misled whether a damaged frame that its check let pass came shortly before: where a check is a mere sum, two
     *     flips may make another kind of frame, and a decoder that puts readings together from several kinds takes it for one
     */
    public record One(int sensor, long dueMicros, List<Float> numbers, boolean clear, boolean misled) {
        /** Nothing excuses that it is not heard. */
        boolean mustBeHeard() {
            return clear && !misled;
        }
    }

    private record Burst(long dueMicros, byte[] bytes, boolean reading) {}

    private final List<One> readings;

    private Sent(List<One> readings) {
        this.readings = readings;
    }

    public static Sent by(List<SensorTrack> tracks, DeviceSettings settings) {
        Faults faults = settings.faults();
        VirtualDevice damaged = new VirtualDevice(tracks, settings);
        VirtualDevice twin =
                new VirtualDevice(tracks, settings.with(faults.flipping(0).dropping(0)));
        List<Burst> clean = bursts(twin);
        List<Burst> arrived = bursts(damaged);
        List<Reading> heard = heard(settings.protocol(), clean);
        BitSet forged = forged(settings.protocol(), clean, arrived);
        List<One> readings = new ArrayList<>();
        for (int i = 0; i < clean.size(); i++) {
            if (clean.get(i).reading()) {
                Reading reading = heard.get(readings.size());
                boolean misled = !forged.get(Math.max(0, i - MISLEADING), i + 1).isEmpty();
                readings.add(new One(
                        reading.sensor, clean.get(i).dueMicros(), numbers(reading), clear(clean, arrived, i), misled));
            }
        }
        assertThat(heard).hasSameSizeAs(readings);
        return new Sent(readings);
    }

    /**
     * The bursts in which a frame passed its check that was not sent, in a protocol with several frames a reading; where
     * bytes are dropped none can be told.
     */
    private static BitSet forged(Protocol protocol, List<Burst> clean, List<Burst> arrived) {
        byte[] was = together(clean);
        byte[] is = together(arrived);
        BitSet forged = new BitSet();
        boolean grouped = Listening.to(protocol, was).frameSpans().size() > clean.size();
        if (grouped && was.length == is.length) {
            BitSet places = new BitSet();
            Listening.to(protocol, is).frameSpans().stream()
                    .filter(s -> !equal(was, is, (int) s.offset(), s.length()))
                    .forEach(s -> places.set((int) s.offset()));
            int end = 0;
            for (int i = 0; i < clean.size(); i++) {
                int begin = end;
                end += clean.get(i).bytes().length;
                int next = places.nextSetBit(begin);
                forged.set(i, next >= 0 && next < end);
            }
        }
        return forged;
    }

    private static boolean equal(byte[] was, byte[] is, int from, int length) {
        return Arrays.equals(was, from, from + length, is, from, from + length);
    }

    private static byte[] together(List<Burst> bursts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        bursts.forEach(burst -> all.writeBytes(burst.bytes()));
        return all.toByteArray();
    }

    private static List<Reading> heard(Protocol protocol, List<Burst> bursts) {
        return Listening.to(protocol, together(bursts)).readings().stream()
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

    public List<One> of(int sensor) {
        return readings.stream().filter(r -> r.sensor() == sensor).toList();
    }

    List<One> mustBeHeard() {
        return readings.stream().filter(One::mustBeHeard).toList();
    }

    static List<List<Float>> numbers(List<One> readings) {
        return readings.stream().map(One::numbers).toList();
    }

    /** Nothing but these were recorded, each of them, in their order. */
    public static void assertAll(ImuSeries recorded, List<One> sent) {
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

    public static List<List<Float>> numbers(ImuSeries recorded) {
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
