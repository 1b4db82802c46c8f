package hiplevel.wire.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.wire.Crc16;
import hiplevel.wire.Listening;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bytes and lines that {@code firmware-notes/protocol.md} shows are what it says they are. */
class ProtocolNoteTest {
    private static final Saying.Hello HELLO =
            new Saying.Hello("Reference", "A1B2C3D4", "1.0.2", OptionalInt.of(3), OptionalInt.of(2));

    private static String block(String kind) throws IOException {
        String note = Files.readString(Path.of("firmware-notes/protocol.md"));
        Matcher block =
                Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL).matcher(note);
        assertThat(block.find()).as("a block of " + kind).isTrue();
        return block.group(1);
    }

    private static byte[] frames() throws IOException {
        return HexFormat.of().parseHex(block("hex").replaceAll("\\s", ""));
    }

    @Test
    void theWorkedPacketSaysWhatTheNoteSays() throws IOException {
        Listening heard = Listening.to(HiplevelBinary.PROTOCOL, frames());
        assertThat(heard.faults()).isEmpty();
        assertThat(heard.frames()).hasSize(3);
        assertThat(heard.sayings()).first().isEqualTo(HELLO);
        assertThat(heard.readings()).singleElement().satisfies(r -> {
            assertThat(r.sensor).isEqualTo(1);
            assertThat(r.sequence).isEqualTo(258);
            assertThat(r.ticks).isEqualTo(12_345_678);
            assertThat(new double[] {r.accX, r.accY, r.accZ})
                    .containsExactly(new double[] {-0.4908, 0, 9.8186}, within(5e-5));
            assertThat(new double[] {r.gyrX, r.gyrY, r.gyrZ})
                    .containsExactly(new double[] {0.17470, -0.00852, 0}, within(5e-6));
        });
    }

    @Test
    void theSpeakerWritesTheVeryBytesOfTheNote() throws IOException {
        BinaryEncoder encoder = new BinaryEncoder();
        ByteBuffer out = ByteBuffer.allocate(200);
        encoder.say(HELLO, out);
        encoder.say(
                new Saying.Sensor(
                        1,
                        "left-thigh",
                        "LSM6DSO",
                        OptionalDouble.of(100),
                        OptionalDouble.of(Math.toRadians(1000)),
                        OptionalDouble.of(8 * 9.80665)),
                out);
        Reading r = new Reading();
        r.begin(1);
        r.number(258);
        r.tick(12_345_678);
        r.force(-0.4908, 0, 9.8186);
        r.rate(0.17470, -0.00852, 0);
        encoder.encode(r, out);
        assertThat(Arrays.copyOf(out.array(), out.position())).isEqualTo(frames());
    }

    @Test
    void theStepsTowardsThePacketAreRight() throws IOException {
        byte[] body = HexFormat.of().parseHex("10010201" + "4E61BC00" + "33FF00000510" + "4801F0FF0000");
        assertThat(Crc16.of(0, body, 0, body.length)).isEqualTo(0x0C1E);
        String note = Files.readString(Path.of("firmware-notes/protocol.md"));
        assertThat(note).contains(HexFormat.ofDelimiter(" ").withUpperCase().formatHex(body));
    }

    @Test
    void everyLineOfTheNoteIsRight() throws IOException {
        byte[] lines = block("text").getBytes(StandardCharsets.US_ASCII);
        Listening heard = Listening.to(HiplevelText.PROTOCOL, lines);
        assertThat(heard.faults()).isEmpty();
        assertThat(heard.frames()).hasSize(8);
        assertThat(heard.readings()).hasSize(2);
        assertThat(heard.sayings()).first().isEqualTo(HELLO);
    }
}
