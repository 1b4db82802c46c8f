package hiplevel.wire.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.wire.Crc16;
import hiplevel.wire.DecoderProperties;
import hiplevel.wire.Listening;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Spoken;
import hiplevel.wire.framing.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What packets may hold beyond what the vectors and captures show. */
class PacketsTest {
    private static byte[] bytes(ByteBuffer buffer) {
        byte[] written = new byte[buffer.position()];
        buffer.duplicate().flip().get(written);
        return written;
    }

    private static byte[] xsens(int padding, Consumer<ByteBuffer> items) {
        ByteBuffer data = ByteBuffer.allocate(2500);
        items.accept(data);
        for (int i = 0; i < padding; i++) {
            data.putShort((short) 0xE010).put((byte) 1).put((byte) 7);
        }
        ByteBuffer out = ByteBuffer.allocate(3000).put((byte) 0xFA).put((byte) 0xFF);
        out.put((byte) 0x36);
        if (data.position() < 255) {
            out.put((byte) data.position());
        } else {
            out.put((byte) 0xFF).putShort((short) data.position());
        }
        out.put(bytes(data));
        return bytes(out.put((byte) -Bytes.sum(out.array(), 1, out.position())));
    }

    private static void xsensNumber(int format, double value, ByteBuffer out) {
        switch (format) {
            case 0 -> out.putFloat((float) value);
            case 1 -> out.putInt((int) Math.round(value * (1 << 20)));
            case 2 -> {
                long fixed = Math.round(value * (1L << 32));
                out.putInt((int) fixed).putShort((short) (fixed >> 32));
            }
            default -> out.putDouble(value);
        }
    }

    private static final int[] SIZES = {4, 4, 6, 8};

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void xsensNumbersOfEveryFormat(int format) {
        double[] said = {-9.5625, 0.03125, 3.141592653589793};
        byte[] frame = xsens(0, items -> {
            items.putShort((short) (0x4020 | format)).put((byte) (3 * SIZES[format]));
            for (double value : said) {
                xsensNumber(format, value, items);
            }
        });
        Reading r = Listening.to(Xsens.PROTOCOL, frame).readings().get(0);
        double[] rounding = {2e-7, 1e-6, 3e-10, 0};
        assertThat(new double[] {r.accX, r.accY, r.accZ}).containsExactly(said, within(rounding[format]));
    }

    @Test
    void xsensEarthOfNorthEastDownIsTurnedUp() {
        byte[] frame = xsens(0, items -> {
            items.putShort((short) 0x2034).put((byte) 12); // Euler angles, NED
            items.putFloat(0).putFloat(20).putFloat(0);
        });
        Reading r = Listening.to(Xsens.PROTOCOL, frame).readings().get(0);
        assertThat(Math.toDegrees(Math.asin(2 * (r.x * r.z - r.w * r.y))))
                .as("x points up by the pitch")
                .isEqualTo(20, within(1e-5));
        assertThat(1 - 2 * (r.x * r.x + r.y * r.y)).as("z points down").isLessThan(-0.9);
    }

    @ParameterizedTest
    @ValueSource(ints = {59, 60, 500})
    void xsensLengthMayBeExtended(int padding) {
        byte[] frame = xsens(
                padding,
                items -> items.putShort((short) 0x8020)
                        .put((byte) 12)
                        .putFloat(1)
                        .putFloat(2)
                        .putFloat(3));
        assertThat(frame[3] == (byte) 0xFF).isEqualTo(padding >= 60);
        Listening heard = Listening.inChunks(Xsens.PROTOCOL, frame, 1);
        assertThat(heard.faults()).isEmpty();
        assertThat(heard.readings()).hasSize(1);
        assertThat(heard.readings().get(0).gyrZ).isEqualTo(3);
    }

    @Test
    void xsensItemsThatDoNotFillTheMessageAreMalformed() {
        byte[] frame = xsens(0, items -> items.putShort((short) 0x8020).put((byte) 9));
        assertThat(Listening.to(Xsens.PROTOCOL, frame).spans())
                .containsExactly(new Listening.Span(PacketFault.MALFORMED, 0, frame.length));
    }

    private static byte[] vectorNav(int fields, Consumer<ByteBuffer> payload) {
        ByteBuffer out = ByteBuffer.allocate(300).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 0xFA).put((byte) 3).putShort((short) fields).putShort((short) 1);
        payload.accept(out);
        out.putLong(123); // group 2, time since startup
        int crc = Crc16.of(0, out.array(), 1, out.position());
        return bytes(out.put((byte) (crc >> 8)).put((byte) crc));
    }

    @Test
    void vectorNavTellsTheSameAttitudeAsAnglesAndAsQuaternion() {
        byte[] angles = vectorNav(1 << 3, p -> p.putFloat(90).putFloat(30).putFloat(0));
        double c = Math.cos(Math.toRadians(15));
        double s = Math.sin(Math.toRadians(15));
        double half = Math.sqrt(0.5);
        byte[] quaternion = vectorNav(
                1 << 4,
                p -> p.putFloat((float) (-half * s))
                        .putFloat((float) (half * s))
                        .putFloat((float) (half * c))
                        .putFloat((float) (half * c)));
        Reading a = Listening.to(VectorNavBinary.PROTOCOL, angles).readings().get(0);
        Reading q =
                Listening.to(VectorNavBinary.PROTOCOL, quaternion).readings().get(0);
        assertThat(new double[] {q.w, q.x, q.y, q.z}).containsExactly(new double[] {a.w, a.x, a.y, a.z}, within(1e-6));
        assertThat(2 * (a.x * a.z - a.w * a.y)).as("nose up by 30°").isEqualTo(0.5, within(1e-6));
        assertThat(2 * (a.x * a.y + a.w * a.z))
                .as("eastward, west being y")
                .isEqualTo(-Math.cos(Math.PI / 6), within(1e-6));
    }

    @Test
    void vectorNavImuStandsInWhereTheFilterSaysNothing() {
        byte[] both = vectorNav(1 | 1 << 8 | 1 << 9, p -> {
            p.putLong(5_000_000_000L).putFloat(1).putFloat(2).putFloat(3);
            p.putFloat(4).putFloat(5).putFloat(6).putFloat(7).putFloat(8).putFloat(9);
        });
        Reading r = Listening.to(VectorNavBinary.PROTOCOL, both).readings().get(0);
        assertThat(r.ticks).isEqualTo(5_000_000_000L);
        assertThat(new double[] {r.accX, r.accY, r.accZ}).containsExactly(1, 2, 3);
        assertThat(new double[] {r.gyrX, r.gyrY, r.gyrZ}).containsExactly(7, 8, 9);
    }

    private static byte[] mip(Consumer<ByteBuffer> fields) {
        ByteBuffer out = ByteBuffer.allocate(300);
        out.put((byte) 0x75).put((byte) 0x65).put((byte) 0x80).put((byte) 0);
        fields.accept(out);
        out.put(3, (byte) (out.position() - 4));
        int first = 0;
        int second = 0;
        for (int i = 0; i < out.position(); i++) {
            first += out.get(i);
            second += first;
        }
        return bytes(out.put((byte) first).put((byte) second));
    }

    @Test
    void mipReferenceTimeWinsOverGpsTime() {
        Consumer<ByteBuffer> gps =
                f -> f.put((byte) 14).put((byte) 0xD3).putDouble(1.5).putInt(2 << 16 | 3);
        Consumer<ByteBuffer> reference = f -> f.put((byte) 10).put((byte) 0xD5).putLong(77);
        Consumer<ByteBuffer> rate =
                f -> f.put((byte) 14).put((byte) 5).putFloat(1).putFloat(2).putFloat(3);
        Consumer<ByteBuffer> gpsWithoutFix =
                f -> f.put((byte) 14).put((byte) 0xD3).putDouble(1.5).putInt(2 << 16);
        assertThat(ticks(gps.andThen(reference).andThen(rate))).isEqualTo(77);
        assertThat(ticks(reference.andThen(gps).andThen(rate))).isEqualTo(77);
        assertThat(ticks(gps.andThen(rate))).isEqualTo((2 * 604_800L + 1) * 1_000_000_000L + 500_000_000L);
        assertThat(ticks(gpsWithoutFix.andThen(rate))).isEqualTo(-1);
    }

    private static long ticks(Consumer<ByteBuffer> fields) {
        Reading r = Listening.to(Mip.PROTOCOL, mip(fields)).readings().get(0);
        return r.hasTicks ? r.ticks : -1;
    }

    @Test
    void mipEulerAnglesAreTurnedFromNorthEastDown() {
        byte[] frame = mip(f ->
                f.put((byte) 14).put((byte) 0x0C).putFloat(0).putFloat(0.3f).putFloat(0));
        Reading r = Listening.to(Mip.PROTOCOL, frame).readings().get(0);
        assertThat(Math.asin(2 * (r.x * r.z - r.w * r.y))).isEqualTo(0.3, within(1e-6));
    }

    @Test
    void aRunOfForeignBytesIsOneFault() {
        byte[] frames = Spoken.bytes(Rvc.PROTOCOL, 2);
        byte[] noise = {0x34, 0x45, 0x32, (byte) 0xFF, (byte) 0xAA, (byte) 0xBB};
        ByteBuffer all =
                ByteBuffer.allocate(200).put(noise).put(frames).put(noise).put(frames);
        assertThat(Listening.to(Rvc.PROTOCOL, bytes(all)).faults())
                .containsExactly(
                        new Listening.Span(PacketFault.FOREIGN, 0, 6), new Listening.Span(PacketFault.FOREIGN, 44, 6));
    }

    @Test
    void aFrameBehindAFalseStartIsFound() {
        byte[] frames = Spoken.bytes(Rvc.PROTOCOL, 2);
        ByteBuffer all = ByteBuffer.allocate(100).put((byte) 0xAA).put(frames);
        assertThat(Listening.to(Rvc.PROTOCOL, bytes(all)).spans())
                .containsExactly(
                        new Listening.Span(PacketFault.BAD_CHECK, 0, 1),
                        new Listening.Span(null, 1, 19),
                        new Listening.Span(null, 20, 19));
    }

    @Test
    void aFlippedBitOfACaptureLosesOneFrame() throws IOException {
        oneFrame(Xsens.PROTOCOL, "xsens_1_output.bin", 4);
        oneFrame(OpenImu.PROTOCOL, "openimu_z1.raw", 4);
    }

    private static void oneFrame(Protocol protocol, String capture, int frames) throws IOException {
        byte[] all = CapturesTest.capture(capture);
        Listening.Span next = Listening.to(protocol, all).spans().get(frames);
        byte[] some = Arrays.copyOf(all, (int) next.offset());
        DecoderProperties.aFlippedBitLosesOneFrame(protocol, some, 1);
        DecoderProperties.aByteTooFewOrTooManyLosesLittle(protocol, some, 1);
        DecoderProperties.startingInMidFrameLosesOnlyThatFrame(protocol, some);
    }
}
