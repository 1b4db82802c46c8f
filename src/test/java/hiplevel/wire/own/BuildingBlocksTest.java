package hiplevel.wire.own;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.wire.Crc16;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Stuffing and remainder against numbers that others published. */
class BuildingBlocksTest {
    /** cobs-python, README. */
    @Test
    void aSentenceWithAZeroInItIsStuffedAsPublished() {
        byte[] sentence = "Hello world\0This is a test".getBytes(StandardCharsets.US_ASCII);
        String stuffed = "0C48656C6C6F20776F726C640F5468697320697320612074657374";
        assertThat(hex(stuffed(sentence))).isEqualTo(stuffed);
        assertThat(unstuffed(HexFormat.of().parseHex(stuffed), 300)).isEqualTo(sentence);
    }

    /** Cheshire and Baker 1999, and the examples of the Wikipedia article. */
    @Test
    void edgesOfBlocksAreStuffedAsPublished() {
        assertThat(hex(stuffed(new byte[0]))).isEqualTo("01");
        assertThat(hex(stuffed(new byte[] {0}))).isEqualTo("0101");
        assertThat(hex(stuffed(new byte[] {0, 0}))).isEqualTo("010101");
        assertThat(hex(stuffed(new byte[] {0x11, 0x22, 0, 0x33}))).isEqualTo("031122" + "0233");
        assertThat(hex(stuffed(new byte[] {0x11, 0, 0, 0}))).isEqualTo("0211" + "010101");
        byte[] rising = rising(254);
        assertThat(hex(stuffed(rising))).isEqualTo("FF" + hex(rising));
        byte[] zeroFirst = new byte[255];
        System.arraycopy(rising, 0, zeroFirst, 1, 254);
        assertThat(hex(stuffed(zeroFirst))).isEqualTo("01FF" + hex(rising));
        assertThat(hex(stuffed(rising(255)))).isEqualTo("FF" + hex(rising) + "02FF");
    }

    @Test
    void stuffingIsUndoneWhateverTheBytesAndHoldsNoZero() {
        Random random = new Random(1);
        for (int size = 0; size < 700; size++) {
            byte[] content = new byte[size];
            random.nextBytes(content);
            for (int i = 0; i < size; i++) {
                content[i] = random.nextInt(4) == 0 ? 0 : content[i];
            }
            byte[] stuffed = stuffed(content);
            assertThat(stuffed).doesNotContain(0);
            assertThat(stuffed.length).isLessThanOrEqualTo(size + 1 + size / 254);
            assertThat(unstuffed(stuffed, 700)).isEqualTo(content);
        }
    }

    @Test
    void aFrameThatIsTooLongOrCutIsNone() {
        assertThat(unstuffed(stuffed(rising(100)), 100)).hasSize(100);
        assertThat(unstuffed(stuffed(rising(101)), 100)).isNull();
        assertThat(unstuffed(stuffed(new byte[101]), 100)).isNull();
        assertThat(unstuffed(new byte[] {5, 1, 2, 3}, 100)).isNull();
    }

    /** The check value of CRC-16/XMODEM; two lines of VectorNav's manual UM001. */
    @Test
    void remaindersAreThePublishedOnes() {
        assertThat(crc("123456789")).isEqualTo(0x31C3);
        assertThat(crc("VNRRG,06,1,1")).isEqualTo(0x0865);
        assertThat(crc("VNRRG,07,1,1")).isEqualTo(0xA234);
    }

    private static int crc(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return Crc16.of(0, bytes, 0, bytes.length);
    }

    private static byte[] rising(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (i + 1);
        }
        return bytes;
    }

    private static byte[] stuffed(byte[] content) {
        ByteBuffer out = ByteBuffer.allocate(1000);
        Cobs.stuff(content, content.length, out);
        return Arrays.copyOf(out.array(), out.position());
    }

    /** null for no frame */
    private static byte[] unstuffed(byte[] stuffed, int longest) {
        CobsFrames frames = new CobsFrames(longest);
        assertThat(frames.take(stuffed, 0, stuffed.length)).isEqualTo(-1);
        assertThat(frames.take(new byte[1], 0, 1)).isEqualTo(1);
        return frames.size() < 0 ? null : Arrays.copyOf(frames.content, frames.size());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
