package hiplevel.wire.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.wire.DecoderProperties;
import hiplevel.wire.Encoder;
import hiplevel.wire.Listening;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.text.columns.ColumnLayout;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every protocol in lines of text. */
class TextDecodersTest {
    private static final ColumnLayout LAYOUT = ColumnLayout.of("time=0[us];gyr=1,2,3[rad/s];acc=4,5,6[m/s2]");

    static List<Protocol> spoken() {
        return List.of(
                HeadedCsv.PROTOCOL,
                NameValue.PROTOCOL,
                MotionCal.PROTOCOL,
                Bno055.PROTOCOL,
                RazorAhrs.PROTOCOL,
                I2cDev.PROTOCOL,
                XimuText.PROTOCOL,
                VectorNavText.PROTOCOL);
    }

    static List<Protocol> all() {
        List<Protocol> all = new ArrayList<>(spoken());
        all.add(BareCsv.PROTOCOL);
        all.add(BareCsv.protocol(LAYOUT));
        return all;
    }

    /** Readings of a sensor that turns, with everything in them. */
    private static List<Reading> motion(int count) {
        Random random = new Random(7);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Reading r = new Reading();
            r.begin(0);
            r.tick(1_000_000 + 5_000L * i);
            r.rate(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
            r.force(random.nextGaussian(), random.nextGaussian(), 9.8 + random.nextGaussian());
            r.field(20 * random.nextGaussian(), 20, -40);
            double[] q = random.doubles(4, -1, 1).toArray();
            double norm = Math.sqrt(Arrays.stream(q).map(c -> c * c).sum());
            r.attitude(q[0] / norm, q[1] / norm, q[2] / norm, q[3] / norm);
            readings.add(r);
        }
        return readings;
    }

    private static byte[] said(Protocol protocol, List<Reading> readings) {
        ByteBuffer out = ByteBuffer.allocate(400 * readings.size() + 400);
        Encoder encoder = protocol.encoder().orElseThrow().get();
        readings.forEach(r -> encoder.encode(r, out));
        return Arrays.copyOf(out.array(), out.position());
    }

    private static byte[] lines(Protocol protocol) {
        if (protocol.encoder().isPresent()) {
            return said(protocol, motion(60));
        }
        byte[] withHeader = said(HeadedCsv.PROTOCOL, motion(60));
        return Arrays.copyOfRange(withHeader, new String(withHeader, US_ASCII).indexOf('\n') + 1, withHeader.length);
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void whatAVirtualDeviceSaysIsHeard(Protocol protocol) {
        List<Reading> sent = motion(200);
        Listening heard = Listening.to(protocol, said(protocol, sent));
        List<Reading> told = heard.readings();
        assertThat(told.stream().filter(r -> r.hasRate).count()
                        + told.stream().filter(r -> !r.hasRate).count())
                .isGreaterThanOrEqualTo(198);
        int rates = 0;
        int attitudes = 0;
        int first = (int) (200 - told.stream().filter(r -> r.hasRate).count());
        int firstAttitude =
                (int) (200 - told.stream().filter(r -> r.hasAttitude).count());
        for (Reading r : told) {
            assertThat(r.unitsAssumed).isFalse();
            if (r.hasRate) {
                same(r, sent.get(first + rates++));
            }
            if (r.hasAttitude) {
                sameAttitude(r, sent.get(firstAttitude + attitudes++));
            }
        }
        assertThat(Math.max(rates, attitudes)).isGreaterThanOrEqualTo(198);
    }

    private static void same(Reading told, Reading sent) {
        assertThat(told.gyrX).isEqualTo(sent.gyrX, within(0.0051));
        assertThat(told.gyrZ).isEqualTo(sent.gyrZ, within(0.0051));
        assertThat(told.accY).isEqualTo(sent.accY, within(0.001));
        assertThat(told.accZ).isEqualTo(sent.accZ, within(0.001));
        if (told.hasTicks) {
            assertThat(told.ticks).isEqualTo(sent.ticks);
        }
    }

    private static void sameAttitude(Reading told, Reading sent) {
        double same = told.w * sent.w + told.x * sent.x + told.y * sent.y + told.z * sent.z;
        assertThat(Math.abs(same)).isEqualTo(1, within(0.012));
    }

    @ParameterizedTest
    @MethodSource("all")
    void linesCutAnywhereAreHeardTheSame(Protocol protocol) {
        DecoderProperties.chunkingChangesNothing(protocol, lines(protocol));
    }

    @ParameterizedTest
    @MethodSource("all")
    void damagedLinesCutAnywhereAreHeardTheSame(Protocol protocol) {
        byte[] bytes = lines(protocol);
        Random random = new Random(9);
        for (int i = 0; i < bytes.length / 50; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        DecoderProperties.chunkingChangesNothing(protocol, bytes);
    }

    @ParameterizedTest
    @MethodSource("all")
    void hearingALineAllocatesNothing(Protocol protocol) {
        DecoderProperties.decodingAllocatesNothing(protocol, lines(protocol));
    }

    @ParameterizedTest
    @MethodSource("all")
    void randomBytesAreNoLines(Protocol protocol) {
        byte[] bytes = new byte[1_000_000];
        new Random(11).nextBytes(bytes);
        Listening heard = Listening.to(protocol, bytes);
        assertThat(heard.frames()).isEmpty();
        assertThat(heard.readings()).isEmpty();
        assertThat(heard.faults().stream().mapToLong(Listening.Span::length).sum())
                .as("all but blank lines is told to be damage")
                .isGreaterThan(999_000);
    }

    @ParameterizedTest
    @MethodSource("all")
    void randomTextIsSeldomALine(Protocol protocol) {
        String letters = "0123456789,.:-+eE \tIQRAq$*#=xyzw\r\n";
        Random random = new Random(13);
        byte[] bytes = new byte[300_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) letters.charAt(random.nextInt(letters.length()));
        }
        Listening heard = Listening.to(protocol, bytes);
        assertThat(heard.readings().size()).as("of some 9,000 lines").isLessThan(10);
        assertThat(heard.frames().size()).isLessThan(100);
    }

    @Test
    void faultsAreToldInTheOrderOfTheirBytesAndNeverOverlap() {
        byte[] bytes = lines(NameValue.PROTOCOL);
        for (int i = 0; i < bytes.length; i += 97) {
            bytes[i] = (byte) (i % 251);
        }
        long after = 0;
        for (Listening.Span span : Listening.to(NameValue.PROTOCOL, bytes).spans()) {
            assertThat(span.offset()).isGreaterThanOrEqualTo(after);
            after = span.offset() + span.length();
        }
        assertThat(after).isLessThanOrEqualTo(bytes.length);
    }
}
