package hiplevel.wire.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.wire.DecoderProperties;
import hiplevel.wire.Listening;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import hiplevel.wire.Spoken;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The x-IMU3's messages one by one, and what damage does where there is no checksum. */
class XimuBinaryTest {
    private static byte[] message(char kind, double... values) {
        ByteBuffer le = ByteBuffer.allocate(9 + 4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        le.put((byte) (0x80 + kind)).putLong(1_000_000);
        for (double value : values) {
            le.putFloat((float) value);
        }
        ByteArrayOutputStream stuffed = new ByteArrayOutputStream();
        for (byte b : le.array()) {
            if (b == '\n' || b == (byte) 0xDB) {
                stuffed.write(0xDB);
                stuffed.write(b == '\n' ? 0xDC : 0xDD);
            } else {
                stuffed.write(b);
            }
        }
        stuffed.write('\n');
        return stuffed.toByteArray();
    }

    private static Listening to(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return Listening.to(XimuBinary.PROTOCOL, all.toByteArray());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void everyKindOfAttitudeIsTheSameAttitude() {
        double c = Math.cos(Math.toRadians(15));
        double s = Math.sin(Math.toRadians(15));
        double c2 = Math.cos(Math.toRadians(30));
        double s2 = Math.sin(Math.toRadians(30));
        Listening heard = to(
                message('Q', c, s, 0, 0),
                message('L', c, s, 0, 0, 1, 2, 3),
                message('E', c, s, 0, 0, 1, 2, 3),
                message('A', 30, 0, 0),
                message('R', 1, 0, 0, 0, c2, -s2, 0, s2, c2));
        assertThat(heard.readings()).hasSize(5).allSatisfy(r -> {
            assertThat(r.ticks).isEqualTo(1_000_000);
            assertThat(r.hasRate || r.hasForce).isFalse();
            assertThat(new double[] {r.w, r.x, r.y, r.z}).containsExactly(new double[] {c, s, 0, 0}, within(1e-6));
        });
    }

    @Test
    void everyOrientationOfAMatrixIsRead() {
        for (Reading said : Spoken.readings(XimuBinary.PROTOCOL, 700)) {
            double w = said.w;
            double x = said.x;
            double y = said.y;
            double z = said.z;
            Reading r = to(message(
                            'R',
                            1 - 2 * (y * y + z * z),
                            2 * (x * y - w * z),
                            2 * (x * z + w * y),
                            2 * (x * y + w * z),
                            1 - 2 * (x * x + z * z),
                            2 * (y * z - w * x),
                            2 * (x * z - w * y),
                            2 * (y * z + w * x),
                            1 - 2 * (x * x + y * y)))
                    .readings()
                    .get(0);
            assertThat(Math.abs(w * r.w + x * r.x + y * r.y + z * r.z)).isEqualTo(1, within(1e-6));
        }
    }

    @Test
    void wordsBetweenBinaryMessagesAreSaid() {
        Listening heard = to(
                message('I', 1, 2, 3, 0, 0, 1),
                text("{\"ping\":{\"interface\":\"USB\",\"name\":\"x-IMU3\",\"sn\":\"01234567\"}}\n"),
                text("N,1000000,Button pressed.\n"),
                text("{\"strobe\":null}\n"),
                message('T', 25),
                message('I', 1, 2, 3, 0, 0, 1));
        assertThat(heard.faults()).isEmpty();
        assertThat(heard.readings()).hasSize(2);
        assertThat(heard.sayings())
                .startsWith(
                        new Saying.Hello("x-IMU3", "01234567", "", OptionalInt.empty(), OptionalInt.of(1)),
                        new Saying.Words("Button pressed."),
                        new Saying.Words("{\"strobe\":null}"));
        assertThat(((Saying.Status) heard.sayings().get(3)).celsius()).hasValue(25);
    }

    @Test
    void theMagnetometerIsAFrameWithoutAReadingSinceItsUnitIsArbitrary() {
        Listening heard = to(message('M', 1, 0, 0), message('H', 0, 0, 1));
        assertThat(heard.frames()).hasSize(2);
        assertThat(heard.readings()).isEmpty();
    }

    @Test
    void whatCannotBeIsMalformed() {
        byte[] tilted = message('Q', 1, 1, 0, 0);
        assertThat(to(message('I', 1, 2, 3, Double.NaN, 0, 1)).faults())
                .extracting(Listening.Span::kind)
                .containsExactly(PacketFault.MALFORMED);
        assertThat(to(tilted).faults()).containsExactly(new Listening.Span(PacketFault.MALFORMED, 0, tilted.length));
        assertThat(to(message('I', 9000, 2, 3, 0, 0, 1)).readings()).isEmpty();
    }

    @Test
    void whatComesBeforeTheFirstLineFeedIsForeign() {
        byte[] whole = message('I', 1, 2, 3, 0, 0, 1);
        byte[] tail = Arrays.copyOfRange(whole, 5, whole.length);
        Listening heard = to(tail, whole);
        assertThat(heard.spans())
                .containsExactly(
                        new Listening.Span(PacketFault.FOREIGN, 0, tail.length),
                        new Listening.Span(null, tail.length, whole.length));
    }

    @Test
    void endlessBytesWithoutALineFeedAreToldAsTheyCome() {
        byte[] zeros = new byte[100_000];
        Listening heard = to(zeros, text("\n"), message('Q', 1, 0, 0, 0));
        assertThat(heard.readings()).hasSize(1);
        assertThat(heard.faults()).hasSizeGreaterThan(20).allMatch(f -> f.length() <= 4096);
        DecoderProperties.chunkingChangesNothing(XimuBinary.PROTOCOL, zeros);
    }

    @Test
    void aFlippedBitChangesAtMostTwoMessages() {
        byte[] bytes = Spoken.bytes(XimuBinary.PROTOCOL, 4);
        List<String> clean = Listening.to(XimuBinary.PROTOCOL, bytes).frames();
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            List<String> heard = Listening.to(XimuBinary.PROTOCOL, flipped).frames();
            int before = 0;
            while (before < heard.size()
                    && before < clean.size()
                    && heard.get(before).equals(clean.get(before))) {
                before++;
            }
            int after = 0;
            while (after < Math.min(heard.size(), clean.size()) - before
                    && heard.get(heard.size() - 1 - after).equals(clean.get(clean.size() - 1 - after))) {
                after++;
            }
            assertThat(before + after).as("bit %d", bit).isBetween(clean.size() - 2, clean.size() - 1);
        }
    }

    @Test
    void aByteTooFewOrTooManyLosesAtMostTwoMessages() {
        DecoderProperties.aByteTooFewOrTooManyLosesLittle(XimuBinary.PROTOCOL, Spoken.bytes(XimuBinary.PROTOCOL, 4), 2);
    }
}
