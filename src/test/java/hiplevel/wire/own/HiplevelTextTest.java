package hiplevel.wire.own;

import static hiplevel.wire.own.Said.HELLO;
import static hiplevel.wire.own.Said.PELVIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.wire.DecoderProperties;
import hiplevel.wire.Encoder;
import hiplevel.wire.Listening;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import hiplevel.wire.WireSink;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HiplevelTextTest {
    private static final Protocol PROTOCOL = HiplevelText.PROTOCOL;
    private static final String SAMPLE = "I,0,7,1000000,0.1,-0.2,9.81,0.01,-0.02,0.03";
    private final ByteBuffer out = ByteBuffer.allocate(1 << 20);
    private final Encoder encoder = PROTOCOL.encoder().orElseThrow().get();

    private Listening heard() {
        return Listening.to(PROTOCOL, Arrays.copyOf(out.array(), out.position()));
    }

    @Test
    void whatIsSaidIsHeardWithinHalfADigit() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            out.position(0);
            Reading said = Said.withAttitude(random, Said.reading(random, 2, i));
            encoder.encode(said, out);
            Reading sample = heard().readings().get(0);
            Reading attitude = heard().readings().get(1);
            assertThat(sample.sensor).isEqualTo(2);
            assertThat(sample.sequence).isEqualTo(said.sequence);
            assertThat(sample.ticks).isEqualTo(said.ticks).isEqualTo(attitude.ticks);
            assertThat(sample.accX).isCloseTo(said.accX, within(0.5001e-4));
            assertThat(sample.gyrZ).isCloseTo(said.gyrZ, within(0.5001e-5));
            assertThat(attitude.w).isCloseTo(said.w, within(0.5001e-6));
            assertThat(sample.hasAttitude || attitude.hasForce || attitude.hasSequence)
                    .isFalse();
        }
    }

    @Test
    void everySayingComesBack() {
        List<Saying> said = List.of(
                HELLO,
                new Saying.Status(1, 360_000, 12, OptionalDouble.of(31.25), OptionalDouble.of(3.71)),
                new Saying.Status(0, 1, 0, OptionalDouble.empty(), OptionalDouble.empty()),
                new Saying.SyncReply(65_535, 1L << 40, (1L << 40) + 57),
                new Saying.Event(OptionalInt.empty(), "button, held"),
                new Saying.Words("#OK,start"),
                new Saying.Words("E,12,no sensor at 0x69"));
        said.forEach(s -> encoder.say(s, out));
        assertThat(heard().sayings()).isEqualTo(said);
        assertThat(heard().frames()).hasSize(said.size());
    }

    @Test
    void aDescriptorTellsRoleChipRateAndRanges() {
        encoder.say(PELVIS, out);
        assertThat(new String(out.array(), 0, out.position(), StandardCharsets.US_ASCII))
                .startsWith("#D,0,pelvis,LSM6DSO,100,8,1000,ag*");
        Saying.Sensor heard = (Saying.Sensor) heard().sayings().get(0);
        assertThat(heard.role()).isEqualTo("pelvis");
        assertThat(heard.gyroscopeRange().orElseThrow()).isCloseTo(Math.toRadians(1000), within(1e-9));
        assertThat(heard.accelerometerRange().orElseThrow()).isCloseTo(8 * 9.80665, within(1e-9));
    }

    @Test
    void aLineWithoutACheckIsUnderstoodButIsNoFrame() {
        List<String> told = told(SAMPLE + "\n");
        assertThat(told).hasSize(1).first().asString().startsWith("reading");
    }

    @Test
    void onceOneSampleHadItsCheckAnotherWithoutItIsDamaged() {
        assertThat(told(SAMPLE + "\n" + checked(SAMPLE) + SAMPLE + "\n"))
                .extracting(t -> t.substring(0, 5))
                .containsExactly("readi", "frame", "readi", "fault");
    }

    @Test
    void anUnfinishedLineCountsOnlyWithItsCheck() {
        assertThat(told(SAMPLE)).singleElement().asString().contains("FOREIGN");
        assertThat(told(checked(SAMPLE).stripTrailing())).hasSize(2);
    }

    @Test
    void carriageReturnsAndEmptyLinesAreLetGo() {
        assertThat(told("\r\n" + checked(SAMPLE).stripTrailing() + "\r\n\r\n"))
                .extracting(t -> t.substring(0, 5))
                .containsExactly("frame", "readi", "fault");
    }

    @Test
    void linesThatSayWhatCannotBeAreMalformed() {
        for (String line : List.of(
                "I,0,7,1000000,0.1,-0.2,9.81,0.01,-0.02",
                "I,0,7,1000000,0.1,-0.2,9.81,0.01,-0.02,nan",
                "I,0,70000,1000000,0.1,-0.2,9.81,0.01,-0.02,0.03",
                "I,255,7,1000000,0.1,-0.2,9.81,0.01,-0.02,0.03",
                "I,0,7,,0.1,-0.2,9.81,0.01,-0.02,0.03",
                "I,0,7,1000000,0.1,-0.2,9.81,0.01,-0.02,1e3",
                "I,0,7,1000000,0.1,-0.2,9.81,0.01,-0.02,.",
                "#H,2,a,b,c,1,1",
                "T,70000,1,2")) {
            assertThat(told(checked(line))).as(line).singleElement().asString().contains(PacketFault.MALFORMED.name());
        }
    }

    @Test
    void linesOfOthersAreForeign() {
        for (String line : List.of(
                "ets Jul 29 2019 12:21:46",
                "#YPR=1.0,2.0,3.0",
                "1,2,3,4,5,6",
                "$GPGGA,123519,4807.038,N*47",
                "x".repeat(500))) {
            assertThat(told(line + "\n")).as(line).singleElement().asString().contains(PacketFault.FOREIGN.name());
        }
    }

    @Test
    void numbersAreReadAsJavaReadsThem() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            String number = String.format(
                    java.util.Locale.ROOT, "%." + random.nextInt(1, 9) + "f", random.nextGaussian(0, 100));
            byte[] line = number.getBytes(StandardCharsets.US_ASCII);
            Columns columns = new Columns(line);
            columns.cut(line.length);
            assertThat(columns.number(0)).isEqualTo(Double.parseDouble(number));
        }
    }

    @Test
    void bytesAreUnderstoodInAnyChunksAndAllAreTold() {
        byte[] stream = Said.stream(PROTOCOL, 300);
        DecoderProperties.chunkingChangesNothing(PROTOCOL, stream);
        DecoderProperties.everyByteIsTold(PROTOCOL, stream);
        Said.startingInMidFrameLosesOnlyThatFrame(PROTOCOL, Said.stream(PROTOCOL, 6));
        assertThat(DecoderProperties.randomBytesDoNoHarm(PROTOCOL, 300_000)).isZero();
    }

    /** A flip that turns a digit of the check into its other case damages nothing; a line's end made or broken costs two. */
    @Test
    void aFlippedBitLosesAtMostOneLineAndTwoOnlyAtALinesEnd() {
        byte[] stream = Said.stream(PROTOCOL, 9);
        List<String> clean = frames(stream);
        int two = 0;
        for (int bit = 0; bit < 8 * stream.length; bit++) {
            byte[] flipped = stream.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            List<String> heard = frames(flipped);
            int lost = clean.size() - heard.size();
            assertThat(lost).as("bit %d", bit).isBetween(0, 2);
            assertThat(clean).containsAll(heard);
            two += lost == 2 ? 1 : 0;
        }
        assertThat(two).isLessThanOrEqualTo(8 * clean.size());
    }

    @Test
    void decodingAllocatesNothing() {
        byte[] stream = Said.stream(PROTOCOL, 1000);
        int samples = (int) Listening.to(PROTOCOL, stream).frameSpans().get(3).offset();
        DecoderProperties.decodingAllocatesNothing(PROTOCOL, Arrays.copyOfRange(stream, samples, stream.length));
    }

    private static String checked(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.US_ASCII);
        return line + String.format("*%04X%n", hiplevel.wire.Crc16.of(0, bytes, 0, bytes.length));
    }

    private static List<String> told(String text) {
        return told(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The readings and sayings; a line whose star became a line's end is still right. */
    private static List<String> frames(byte[] bytes) {
        return told(bytes).stream()
                .filter(t -> t.startsWith("reading") || t.startsWith("said"))
                .toList();
    }

    /** Frames, readings, sayings and faults as texts, in their order. */
    private static List<String> told(byte[] bytes) {
        List<String> told = new ArrayList<>();
        WireSink sink = new WireSink() {
            @Override
            public void reading(Reading reading) {
                told.add("reading " + Listening.text(reading));
            }

            @Override
            public void said(Saying saying) {
                told.add("said " + saying);
            }

            @Override
            public void frame(long offset, int length) {
                told.add("frame " + offset + " " + length);
            }

            @Override
            public void fault(PacketFault kind, long offset, int length) {
                told.add("fault " + kind + " " + offset + " " + length);
            }
        };
        hiplevel.wire.Decoder decoder = PROTOCOL.decoder().get();
        decoder.take(bytes, 0, bytes.length, sink);
        decoder.end(sink);
        return told;
    }
}
