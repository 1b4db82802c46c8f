package hiplevel.wire.own;

import static hiplevel.wire.own.Said.HELLO;
import static hiplevel.wire.own.Said.PELVIS;
import static hiplevel.wire.own.Said.THIGH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.wire.DecoderProperties;
import hiplevel.wire.Encoder;
import hiplevel.wire.Listening;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HiplevelBinaryTest {
    private static final Protocol PROTOCOL = HiplevelBinary.PROTOCOL;
    private final ByteBuffer out = ByteBuffer.allocate(1 << 20);
    private final Encoder encoder = PROTOCOL.encoder().orElseThrow().get();

    private Listening heard() {
        return Listening.to(PROTOCOL, Arrays.copyOf(out.array(), out.position()));
    }

    @Test
    void whatIsSaidIsHeardWithinHalfACount() {
        Random random = new Random(3);
        encoder.say(PELVIS, out);
        for (int i = 0; i < 500; i++) {
            Reading said = Said.withAttitude(random, Said.reading(random, 0, i));
            out.position(0);
            encoder.say(PELVIS, out);
            encoder.encode(said, out);
            Reading heard = heard().readings().get(0);
            assertThat(heard.sequence).isEqualTo(said.sequence);
            assertThat(heard.ticks).isEqualTo(said.ticks);
            assertThat(heard.accX).isCloseTo(said.accX, within(0.5 * 8 * 9.81 / 32768));
            assertThat(heard.accZ).isCloseTo(said.accZ, within(0.5 * 8 * 9.81 / 32768));
            assertThat(heard.gyrY).isCloseTo(said.gyrY, within(0.501 * Math.toRadians(1000) / 32768));
            assertThat(heard.w).isCloseTo(said.w, within(0.5 / 32767));
            assertThat(heard.z).isCloseTo(said.z, within(0.5 / 32767));
            assertThat(heard.hasField).isFalse();
        }
    }

    @Test
    void aMagneticFieldComesWithItsSample() {
        Reading r = Said.reading(new Random(1), 0, 0);
        r.field(22.5, -3, 41);
        encoder.encode(r, out);
        Reading heard = heard().readings().get(0);
        assertThat(heard.hasField && heard.hasRate && !heard.hasAttitude).isTrue();
        assertThat(heard.magX).isCloseTo(22.5, within(0.08));
        assertThat(heard.magZ).isCloseTo(41, within(0.08));
    }

    @Test
    void whatASensorDoesNotSayIsAbsent() {
        Reading r = new Reading();
        r.begin(3);
        r.number(1);
        r.tick(5);
        r.attitude(1, 0, 0, 0);
        encoder.encode(r, out);
        Reading heard = heard().readings().get(0);
        assertThat(heard.hasForce || heard.hasRate).isFalse();
        assertThat(heard.hasAttitude).isTrue();
    }

    @Test
    void forceBeyondTheRangeStaysAtItsEnd() {
        encoder.say(PELVIS, out);
        Reading r = new Reading();
        r.begin(0);
        r.force(-500, 500, -500);
        r.rate(0, 0, 0);
        encoder.encode(r, out);
        assertThat(heard().readings().get(0).accX).isCloseTo(-8 * 9.80665, within(0.01));
        assertThat(heard().readings().get(0).accY).isCloseTo(8 * 9.80665, within(0.01));
    }

    @Test
    void everySayingComesBack() {
        List<Saying> said = List.of(
                HELLO,
                new Saying.Status(1, 360_000, 12, OptionalDouble.of(31.25), OptionalDouble.of(3.71)),
                new Saying.Status(0, 4_000_000_000L, 0, OptionalDouble.empty(), OptionalDouble.empty()),
                new Saying.SyncReply(65_535, 1L << 40, (1L << 40) + 57),
                new Saying.Event(OptionalInt.of(1), "button"),
                new Saying.Event(OptionalInt.empty(), "button"),
                new Saying.Words("#OK,start"));
        said.forEach(s -> encoder.say(s, out));
        assertThat(heard().sayings()).isEqualTo(said);
    }

    @Test
    void aDescriptorTellsRoleChipRateAndRanges() {
        encoder.say(THIGH, out);
        Saying.Sensor heard = (Saying.Sensor) heard().sayings().get(0);
        assertThat(heard.sensor()).isEqualTo(1);
        assertThat(heard.role()).isEqualTo("left-thigh");
        assertThat(heard.chip()).isEqualTo("LSM6DSO");
        assertThat(heard.rateHz()).hasValue(100);
        assertThat(heard.gyroscopeRange().orElseThrow()).isCloseTo(Math.toRadians(1000), within(1e-5));
        assertThat(heard.accelerometerRange().orElseThrow()).isCloseTo(8 * 9.80665, within(1e-5));
    }

    @Test
    void aRepeatedHelloOrDescriptorIsToldOnceButIsAFrame() {
        for (int i = 0; i < 3; i++) {
            encoder.say(HELLO, out);
            encoder.say(PELVIS, out);
        }
        assertThat(heard().sayings()).hasSize(2);
        assertThat(heard().frames()).hasSize(6);
    }

    @Test
    void whoJoinsLateHearsTheSamplesBeforeTheDescriptorToo() {
        byte[] stream = Said.stream(PROTOCOL, 300);
        Listening whole = Listening.to(PROTOCOL, stream);
        int afterThree = (int) whole.frameSpans().get(3).offset();
        out.put(stream, afterThree, stream.length - afterThree);
        out.put(stream, 0, afterThree);
        Listening late = heard();
        assertThat(late.readings()).hasSize(300);
        assertThat(late.faults()).isEmpty();
        for (int sensor = 0; sensor < 2; sensor++) {
            int s = sensor;
            assertThat(late.readings().stream().filter(r -> r.sensor == s).map(Listening::text))
                    .containsExactlyElementsOf(whole.readings().stream()
                            .filter(r -> r.sensor == s)
                            .map(Listening::text)
                            .toList());
        }
    }

    @Test
    void samplesThatWaitInVainAreBoundedAndThatIsSaid() {
        Encoder other = PROTOCOL.encoder().orElseThrow().get();
        other.say(PELVIS, ByteBuffer.allocate(300));
        for (int i = 0; i < 1500; i++) {
            other.encode(Said.reading(new Random(i), 0, i), out);
        }
        other.say(PELVIS, out);
        Listening heard = heard();
        assertThat(heard.readings()).hasSize(1024);
        assertThat(heard.readings().get(0).sequence).isEqualTo(476);
        assertThat(heard.sayings())
                .filteredOn(Saying.Words.class::isInstance)
                .singleElement()
                .asString()
                .contains("sensor 0");
    }

    @Test
    void afterABootTheScalesAreAwaitedAnew() {
        encoder.say(HELLO, out);
        encoder.say(PELVIS, out);
        Encoder booted = PROTOCOL.encoder().orElseThrow().get();
        booted.say(new Saying.Hello("Reference", "A1B2C3D4", "1.0.2", OptionalInt.of(5), OptionalInt.of(2)), out);
        Saying.Sensor wider = new Saying.Sensor(
                0, "", "", OptionalDouble.empty(), OptionalDouble.of(30), OptionalDouble.of(16 * 9.80665));
        booted.say(wider, ByteBuffer.allocate(300));
        booted.encode(Said.reading(new Random(1), 0, 0), out);
        booted.say(wider, out);
        double said = Said.reading(new Random(1), 0, 0).accZ;
        assertThat(heard().readings())
                .singleElement()
                .satisfies(r -> assertThat(r.accZ).isCloseTo(said, within(0.003)));
    }

    @Test
    void framesThatSayWhatCannotBeAreMalformed() {
        encoder.say(
                new Saying.Sensor(0, "", "", OptionalDouble.empty(), OptionalDouble.of(30), OptionalDouble.of(0)), out);
        assertThat(heard().faults())
                .singleElement()
                .satisfies(f -> assertThat(f.kind()).isEqualTo(PacketFault.MALFORMED));
    }

    @Test
    void delimitersInARowAreNoFault() {
        out.put(new byte[3]);
        encoder.say(HELLO, out);
        assertThat(heard().faults()).isEmpty();
        assertThat(heard().sayings()).containsExactly(HELLO);
    }

    @Test
    void bootTextBeforeTheFirstDelimiterIsForeign() {
        out.put("ets Jul 29 2019 12:21:46\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        out.put((byte) 0);
        encoder.say(HELLO, out);
        assertThat(heard().faults()).hasSize(1);
        assertThat(heard().sayings()).containsExactly(HELLO);
    }

    @Test
    void bytesAreUnderstoodInAnyChunksAndAllAreTold() {
        byte[] stream = Said.stream(PROTOCOL, 500);
        DecoderProperties.chunkingChangesNothing(PROTOCOL, stream);
        DecoderProperties.everyByteIsTold(PROTOCOL, stream);
        Said.startingInMidFrameLosesOnlyThatFrame(PROTOCOL, samplesAndDescriptors());
        assertThat(DecoderProperties.randomBytesDoNoHarm(PROTOCOL, 300_000)).isLessThan(3);
    }

    @Test
    void aFlippedBitLosesOneFrameAndTwoOnlyAtADelimiter() {
        byte[] stream = samplesAndDescriptors();
        Listening clean = Listening.to(PROTOCOL, stream);
        int two = DecoderProperties.aFlippedBitLosesOneFrame(PROTOCOL, stream, 2);
        assertThat(two).isLessThanOrEqualTo(8 * clean.frames().size());
    }

    @Test
    void aByteTooFewOrTooManyLosesAtMostTheFramesAroundIt() {
        DecoderProperties.aByteTooFewOrTooManyLosesLittle(PROTOCOL, samplesAndDescriptors(), 2);
    }

    @Test
    void decodingAllocatesNothing() {
        byte[] stream = Said.stream(PROTOCOL, 1000);
        DecoderProperties.decodingAllocatesNothing(PROTOCOL, stream);
    }

    /** Status frames between samples of no descriptor, so that each frame's telling stands for itself. */
    private static byte[] samplesAndDescriptors() {
        ByteBuffer out = ByteBuffer.allocate(4000);
        Encoder encoder = PROTOCOL.encoder().orElseThrow().get();
        for (int i = 0; i < 12; i++) {
            encoder.say(new Saying.SyncReply(i, 1_000_000L * i, 1_000_000L * i + 40), out);
            encoder.say(new Saying.Status(0, 100L * i, i, OptionalDouble.of(20 + i), OptionalDouble.empty()), out);
        }
        return Arrays.copyOf(out.array(), out.position());
    }
}
