package hiplevel.wire.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiplevel.RealData;
import hiplevel.wire.DecoderProperties;
import hiplevel.wire.Encoder;
import hiplevel.wire.Listening;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WitMotionTest {
    private static final Protocol PROTOCOL = WitMotion.PROTOCOL;
    private static final double G = 9.80665;

    /** The first four frames of a real device's stream. */
    @Test
    void realFramesSayWhatIsWrittenBesideThem() throws IOException {
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        JsonNode all =
                new ObjectMapper().readTree(RealData.at("wire/vectors.json").toFile());
        double[][] expected = new double[2][3];
        int seen = 0;
        for (JsonNode vector : all) {
            if (vector.get("protocol").asText().equals("witmotion-55")) {
                frames.write(HexFormat.of().parseHex(vector.get("hex").asText()));
                for (int i = 0; seen < 2 && i < 3; i++) {
                    expected[seen][i] = vector.get("expect").get(i).asDouble();
                }
                seen++;
            }
        }
        Listening heard = Listening.to(PROTOCOL, frames.toByteArray());
        assertThat(seen).isEqualTo(4);
        assertThat(heard.frames()).hasSize(4);
        assertThat(heard.faults()).isEmpty();
        assertThat(heard.readings()).singleElement().satisfies(r -> {
            assertThat(r.accX / G).isCloseTo(expected[0][0], within(1e-6));
            assertThat(r.accY / G).isCloseTo(expected[0][1], within(1e-6));
            assertThat(r.accZ / G).isCloseTo(expected[0][2], within(1e-6));
            assertThat(Math.toDegrees(r.gyrX)).isCloseTo(expected[1][0], within(1e-6));
            assertThat(Math.toDegrees(r.gyrY)).isCloseTo(expected[1][1], within(1e-6));
            assertThat(Math.toDegrees(r.gyrZ)).isCloseTo(expected[1][2], within(1e-6));
            // roll 0.319°, pitch −0.181°, yaw 0.154°: small, so each is twice one component
            assertThat(Math.toDegrees(2 * r.x)).isCloseTo(0.3186, within(1e-3));
            assertThat(Math.toDegrees(2 * r.y)).isCloseTo(-0.1813, within(1e-3));
            assertThat(Math.toDegrees(2 * r.z)).isCloseTo(0.1538, within(1e-3));
            assertThat(r.hasTicks || r.hasField || r.hasSequence).isFalse();
        });
    }

    @Test
    void whatIsSaidIsHeardWithinHalfACount() {
        List<Reading> said = readings(200, true);
        Listening heard = Listening.to(PROTOCOL, bytes(said));
        assertThat(heard.readings()).hasSize(200);
        for (int i = 0; i < 200; i++) {
            Reading s = said.get(i);
            Reading h = heard.readings().get(i);
            assertThat(h.ticks).isEqualTo(s.ticks);
            assertThat(h.accX).isCloseTo(s.accX, within(0.501 * 16 * G / 32768));
            assertThat(h.gyrY).isCloseTo(s.gyrY, within(0.501 * Math.toRadians(2000) / 32768));
            assertThat(h.w).isCloseTo(s.w, within(1.0 / 32768));
            assertThat(h.z).isCloseTo(s.z, within(1.0 / 32768));
        }
    }

    @Test
    void aReadingIsToldWithTheLastOfItsFramesOnceTheSetIsKnown() {
        byte[] bytes = bytes(readings(6, false));
        int group = bytes.length / 6;
        assertThat(group).isEqualTo(33);
        int[] told = new int[1];
        hiplevel.wire.Decoder decoder = PROTOCOL.decoder().get();
        decoder.take(bytes, 0, 4 * group, r -> told[0]++);
        assertThat(told[0]).isEqualTo(4);
        decoder.take(bytes, 4 * group, 5 * group - 1, r -> told[0]++);
        assertThat(told[0]).isEqualTo(4);
        decoder.take(bytes, 5 * group - 1, 5 * group, r -> told[0]++);
        assertThat(told[0]).isEqualTo(5);
    }

    @Test
    void aDeviceThatIsSetToSayMoreIsFollowed() {
        byte[] without = bytes(readings(5, false));
        List<Reading> dated = readings(5, true);
        Listening heard = Listening.to(PROTOCOL, joined(without, bytes(dated), without));
        assertThat(heard.readings()).hasSize(15);
        // in the first group of the new setting, the time is not yet known to belong to what follows
        assertThat(heard.readings().subList(6, 10))
                .allSatisfy(r -> assertThat(r.hasTicks && r.hasAttitude).isTrue());
        assertThat(heard.readings().subList(10, 15))
                .allSatisfy(r -> assertThat(r.hasTicks).isFalse());
    }

    @Test
    void anAnswerInTheMiddleOfAGroupDoesNotTearIt() {
        byte[] bytes = bytes(readings(4, false));
        byte[] answer = HexFormat.of().parseHex("555F0102030405060708");
        byte[] framed = Arrays.copyOf(answer, 11);
        for (int i = 0; i < 10; i++) {
            framed[10] += answer[i];
        }
        for (int at = 0; at <= bytes.length; at += 11) {
            Listening heard = Listening.to(
                    PROTOCOL, joined(Arrays.copyOf(bytes, at), framed, Arrays.copyOfRange(bytes, at, bytes.length)));
            assertThat(heard.readings().stream().map(Listening::text))
                    .as("after byte %d", at)
                    .containsExactlyElementsOf(Listening.to(PROTOCOL, bytes).readings().stream()
                            .map(Listening::text)
                            .toList());
        }
    }

    /** Every part of each reading that is heard is the one that was said with the same force. */
    @Test
    void aFlippedBitLosesItsFrameAloneAndNeverMixesTwoInstants() {
        List<Reading> said = readings(8, true);
        byte[] bytes = bytes(said);
        List<Reading> clean = Listening.to(PROTOCOL, bytes).readings();
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Listening heard = Listening.to(PROTOCOL, flipped);
            // the sync byte of the second frame is what confirms the first
            boolean delimiter = bit / 8 == 11 || bit / 8 == 12;
            assertThat(heard.frames()).as("bit %d", bit).hasSizeBetween(delimiter ? 30 : 31, 31);
            assertThat(heard.readings()).as("bit %d", bit).hasSizeBetween(8, 9);
            heard.readings().forEach(r -> assertThat(clean).anyMatch(c -> isPartOf(r, c)));
        }
    }

    /** But for a torn frame whose eight-bit sum happens to be right: one in 256 of them. */
    @Test
    void missingBytesDoNotMixTwoInstants() {
        byte[] bytes = bytes(readings(8, true));
        List<Reading> clean = Listening.to(PROTOCOL, bytes).readings();
        Random random = new Random(1);
        int mixed = 0;
        for (int i = 0; i < 3000; i++) {
            int from = random.nextInt(4 * 44 + 1, bytes.length - 60);
            int missing = random.nextInt(1, 44);
            Listening heard = Listening.to(
                    PROTOCOL,
                    joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, from + missing, bytes.length)));
            boolean right =
                    heard.readings().stream().allMatch(r -> clean.stream().anyMatch(c -> isPartOf(r, c)));
            mixed += right ? 0 : 1;
        }
        assertThat(mixed).isLessThanOrEqualTo(3000 / 256);
    }

    @Test
    void bytesAreUnderstoodInAnyChunksAndAllAreTold() {
        byte[] bytes = bytes(readings(300, false));
        DecoderProperties.chunkingChangesNothing(PROTOCOL, bytes);
        DecoderProperties.everyByteIsTold(PROTOCOL, bytes);
        byte[] damaged = bytes.clone();
        Random random = new Random(3);
        for (int i = 0; i < 100; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) (random.nextBoolean() ? 0x55 : 0x51);
        }
        DecoderProperties.chunkingChangesNothing(PROTOCOL, damaged);
        DecoderProperties.everyByteIsTold(PROTOCOL, damaged);
        DecoderProperties.decodingAllocatesNothing(PROTOCOL, bytes);
    }

    /** A false frame needs head, sum and a second head: once in 2³² · 256 / 11² places. */
    @Test
    void randomBytesDoNoHarm() {
        assertThat(DecoderProperties.randomBytesDoNoHarm(PROTOCOL, 300_000)).isLessThan(3);
    }

    @Test
    void aTimeThatCannotBeIsMalformed() {
        byte[] bytes = bytes(readings(3, true));
        bytes[44 + 3] = 13;
        bytes[44 + 10] = 0;
        for (int i = 0; i < 10; i++) {
            bytes[44 + 10] += bytes[44 + i];
        }
        Listening heard = Listening.to(PROTOCOL, bytes);
        assertThat(heard.faults()).containsExactly(new Listening.Span(PacketFault.MALFORMED, 44, 11));
        assertThat(heard.readings()).hasSize(3);
    }

    @Test
    void timesAreThoseOfTheCalendar() {
        byte[] bytes = new byte[8];
        for (long day = 0; day < 36525; day++) {
            long millis = day * 86_400_000L + 45_296_789;
            WitUnits.putTime(millis, bytes, 0);
            java.time.LocalDateTime time =
                    java.time.LocalDateTime.of(2000, 1, 1, 0, 0).plusNanos(millis * 1_000_000);
            assertThat(bytes).startsWith(time.getYear() - 2000, time.getMonthValue(), time.getDayOfMonth(), 12, 34, 56);
            assertThat(WitUnits.isTime(bytes, 0)).isTrue();
            assertThat(WitUnits.millis(bytes, 0)).isEqualTo(millis);
        }
    }

    private static boolean isPartOf(Reading r, Reading whole) {
        return (!r.hasTicks || r.ticks == whole.ticks)
                && (!r.hasForce || (r.accX == whole.accX && r.accZ == whole.accZ))
                && (!r.hasRate || (r.gyrX == whole.gyrX && r.gyrZ == whole.gyrZ))
                && (!r.hasAttitude || (r.w == whole.w && r.x == whole.x));
    }

    static List<Reading> readings(int count, boolean dated) {
        Random random = new Random(11);
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> {
                    Reading r = new Reading();
                    r.begin(0);
                    if (dated) {
                        r.tick(835_000_000_000L + 10L * i);
                    }
                    r.force(random.nextGaussian(0, 3), random.nextGaussian(0, 3), random.nextGaussian(9.8, 3));
                    r.rate(random.nextGaussian(0, 2), random.nextGaussian(0, 2), random.nextGaussian(0, 2));
                    double a = random.nextDouble(-3, 3);
                    r.attitude(Math.cos(a), 0.6 * Math.sin(a), 0, 0.8 * Math.sin(a));
                    return r;
                })
                .toList();
    }

    private static byte[] bytes(List<Reading> readings) {
        ByteBuffer out = ByteBuffer.allocate(50 * readings.size());
        Encoder encoder = PROTOCOL.encoder().orElseThrow().get();
        readings.forEach(r -> encoder.encode(r, out));
        return Arrays.copyOf(out.array(), out.position());
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
