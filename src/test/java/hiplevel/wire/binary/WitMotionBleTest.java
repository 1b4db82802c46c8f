package hiplevel.wire.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hiplevel.RealData;
import hiplevel.wire.Decoder;
import hiplevel.wire.DecoderProperties;
import hiplevel.wire.Encoder;
import hiplevel.wire.Listening;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class WitMotionBleTest {
    private static final Protocol PROTOCOL = WitMotionBle.PROTOCOL;
    private static final Protocol SD = WitMotionBle.SD_PROTOCOL;

    /** The first frame of a real card file, twice, for nothing else proves a frame than the next one. */
    @Test
    void aRealCardFrameSaysWhatIsWrittenBesideIt() throws IOException {
        JsonNode vector = null;
        for (JsonNode v :
                new ObjectMapper().readTree(RealData.at("wire/vectors.json").toFile())) {
            vector = v.get("protocol").asText().equals("witmotion-5561-sd28") ? v : vector;
        }
        byte[] frame = HexFormat.of().parseHex(vector.get("hex").asText());
        byte[] two = Arrays.copyOf(frame, 56);
        System.arraycopy(frame, 0, two, 28, 28);
        Listening heard = Listening.to(SD, two);
        assertThat(heard.frames()).hasSize(2);
        Reading r = heard.readings().get(0);
        JsonNode expect = vector.get("expect");
        assertThat(new double[] {r.accX, r.accY, r.accZ})
                .containsExactly(numbers(expect.get("acc_g"), 9.80665), within(1e-4));
        assertThat(new double[] {r.gyrX, r.gyrY, r.gyrZ})
                .containsExactly(numbers(expect.get("gyr_dps"), Math.PI / 180), within(1e-5));
        double[] angles = numbers(expect.get("rpy_deg"), Math.PI / 180);
        assertThat(Math.atan2(2 * (r.w * r.x + r.y * r.z), 1 - 2 * (r.x * r.x + r.y * r.y)))
                .isCloseTo(angles[0], within(1e-5));
        assertThat(Math.asin(2 * (r.w * r.y - r.x * r.z))).isCloseTo(angles[1], within(1e-5));
        assertThat(Math.atan2(2 * (r.w * r.z + r.x * r.y), 1 - 2 * (r.y * r.y + r.z * r.z)))
                .isCloseTo(angles[2], within(1e-5));
        assertThat(LocalDateTime.of(2000, 1, 1, 0, 0).plusNanos(r.ticks * 1_000_000))
                .isEqualTo(LocalDateTime.of(2026, 6, 22, 14, 41, 1, 793_000_000));
        assertThat(Listening.to(PROTOCOL, two).frames()).isEmpty();
    }

    @Test
    void whatIsSaidIsHeard() {
        for (Protocol protocol : List.of(PROTOCOL, SD)) {
            List<Reading> said = WitMotionTest.readings(100, true);
            Listening heard = Listening.to(protocol, bytes(protocol, 100));
            assertThat(heard.readings()).hasSize(100);
            for (int i = 0; i < 100; i++) {
                Reading h = heard.readings().get(i);
                Reading s = said.get(i);
                assertThat(h.accY).isCloseTo(s.accY, within(0.501 * 16 * 9.80665 / 32768));
                assertThat(h.gyrX).isCloseTo(s.gyrX, within(0.501 * Math.toRadians(2000) / 32768));
                double same = Math.abs(h.w * s.w + h.x * s.x + h.y * s.y + h.z * s.z);
                assertThat(same).isCloseTo(1, within(1e-7));
                assertThat(h.hasTicks).isEqualTo(protocol.equals(SD));
                assertThat(protocol.equals(PROTOCOL) || h.ticks == s.ticks).isTrue();
            }
        }
    }

    @Test
    void aFrameIsToldAtItsLastByteOnceTheSpacingIsKnown() {
        byte[] bytes = bytes(PROTOCOL, 10);
        int[] told = new int[1];
        Decoder decoder = PROTOCOL.decoder().get();
        decoder.take(bytes, 0, 21, r -> told[0]++);
        assertThat(told[0]).isZero();
        decoder.take(bytes, 21, 40, r -> told[0]++);
        assertThat(told[0]).isEqualTo(2);
    }

    /** The frame that lost its byte is not told with the next one's head for its last value. */
    @Test
    void aMissingByteLosesOneFrameAndFalsifiesNone() {
        byte[] bytes = bytes(PROTOCOL, 12);
        List<String> clean = texts(Listening.to(PROTOCOL, bytes));
        for (int i = 40; i < 200; i++) {
            byte[] fewer = Arrays.copyOf(bytes, bytes.length - 1);
            System.arraycopy(bytes, i + 1, fewer, i, fewer.length - i);
            List<String> heard = texts(Listening.to(PROTOCOL, fewer));
            assertThat(clean).as("without byte %d", i).containsAll(heard);
            assertThat(heard).as("without byte %d", i).hasSizeGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void answersToRegisterReadsKeepTheSpacing() {
        byte[] answer = HexFormat.of().parseHex("55713A00680169007A0000000000000000000000");
        byte[] bytes = bytes(PROTOCOL, 6);
        byte[] mixed = new byte[140];
        System.arraycopy(bytes, 0, mixed, 0, 60);
        System.arraycopy(answer, 0, mixed, 60, 20);
        System.arraycopy(bytes, 60, mixed, 80, 60);
        Listening heard = Listening.to(PROTOCOL, mixed);
        assertThat(heard.frames()).hasSize(7);
        assertThat(heard.readings()).hasSize(6);
        assertThat(heard.faults()).isEmpty();
    }

    @Test
    void anImpossibleDateIsMalformed() {
        byte[] bytes = bytes(SD, 5);
        bytes[2 * 28 + 21] = 0;
        Listening heard = Listening.to(SD, bytes);
        assertThat(heard.faults()).containsExactly(new Listening.Span(PacketFault.MALFORMED, 56, 28));
        assertThat(heard.readings()).hasSize(4);
    }

    @Test
    void bytesAreUnderstoodInAnyChunksAndAllAreTold() {
        for (Protocol protocol : List.of(PROTOCOL, SD)) {
            byte[] bytes = bytes(protocol, 300);
            DecoderProperties.chunkingChangesNothing(protocol, bytes);
            DecoderProperties.everyByteIsTold(protocol, bytes);
            DecoderProperties.decodingAllocatesNothing(protocol, bytes);
            assertThat(DecoderProperties.randomBytesDoNoHarm(protocol, 300_000)).isZero();
        }
    }

    private static double[] numbers(JsonNode values, double factor) {
        double[] numbers = new double[values.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = values.get(i).asDouble() * factor;
        }
        return numbers;
    }

    private static List<String> texts(Listening heard) {
        return heard.readings().stream().map(Listening::text).toList();
    }

    private static byte[] bytes(Protocol protocol, int count) {
        ByteBuffer out = ByteBuffer.allocate(30 * count);
        Encoder encoder = protocol.encoder().orElseThrow().get();
        WitMotionTest.readings(count, true).forEach(r -> encoder.encode(r, out));
        return Arrays.copyOf(out.array(), out.position());
    }
}
