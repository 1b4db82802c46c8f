package hiplevel.wire.recognition;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that begin like another protocol's, or lie in another's frames (protocols.md 5.6). */
class CollisionTest {
    private static final int LINES = 40;

    static Stream<Arguments> sketches() {
        return Stream.of(
                Arguments.of("bunny.ino", "bno055", Sketches.bunny(LINES)),
                Arguments.of("webserial_3d.ino", "bno055", Sketches.webSerial(LINES)),
                Arguments.of("rawdata.ino", "bno055", Sketches.bno055Letters(LINES)),
                Arguments.of("calibrated_orientation.ino", "motioncal", Sketches.calibratedOrientation(LINES)),
                Arguments.of("#YPR=", "razor-ahrs", Sketches.razorAngles(LINES)),
                Arguments.of("MPU6050_DMP6.ino", "i2cdev", Sketches.dmp6(LINES)),
                Arguments.of("MPU6050_raw.ino", "i2cdev", Sketches.mpu6050Raw(LINES)),
                Arguments.of("IMU_Capture.ino", "csv-headed", Sketches.nano33(LINES)),
                Arguments.of("serial plotter", "name-value", Sketches.plotter(LINES)),
                Arguments.of("x-IMU3 earth", "ximu3-text", Sketches.ximuEarth(LINES)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sketches")
    void aSketchsLinesAreItsOwn(String sketch, String protocol, byte[] bytes) {
        assertThat(nameIn(bytes)).isEqualTo(protocol);
    }

    @Test
    void rowsWithoutAHeaderAskForTheirLayout() {
        assertThat(Recogniser.of(Sketches.razorM0(LINES))).isEqualTo(new Recognition.BareText(10));
    }

    @Test
    void namesThatAreNoSensorsAreNothing() {
        assertThat(Recogniser.of(Sketches.thermometer(LINES))).isEqualTo(new Recognition.Nothing());
    }

    @Test
    void xsensAndVectorNavBothBeginWithFa() {
        assertThat(nameIn(Spoken.by(protocol("xsens"), 30))).isEqualTo("xsens");
        assertThat(nameIn(Spoken.by(protocol("vectornav-binary"), 30))).isEqualTo("vectornav-binary");
    }

    @Test
    void openImuAndBothOfWitMotionBeginWith55() {
        for (String name : new String[] {"openimu", "witmotion", "witmotion-ble"}) {
            assertThat(nameIn(Spoken.by(protocol(name), 30))).isEqualTo(name);
        }
    }

    /** The chip's own answers: {@code BB 06 …} to reads that the host sends as {@code AA 01 1A 06} and hears echoed. */
    @Test
    void aBno055sRegistersAreNoRvc() {
        byte[] talk = repeat(60, i -> HexFormat.of().parseHex("aa011a06bb06" + "%04x0100feff".formatted(i)));
        assertThat(Recogniser.of(talk)).isEqualTo(new Recognition.Nothing());
    }

    @Test
    void theWordUeIsNoMip() {
        assertThat(Recogniser.of(repeat(200, i -> "value blue queue true ueueue\n".getBytes(ISO_8859_1))))
                .isEqualTo(new Recognition.Nothing());
        assertThat(nameIn(Spoken.by(protocol("mip"), 30))).isEqualTo("mip");
    }

    /** 14 bytes {@code $ 02 … count 0D 0A}, quaternions of i2cdevlib's teapot: not among those understood here. */
    @Test
    void aTeapotIsNoVectorNav() {
        byte[] pot = repeat(100, i -> HexFormat.of().parseHex("24023fff%04x0000000000%02x0d0a".formatted(i, i & 0xFF)));
        assertThat(Recogniser.of(pot)).isEqualTo(new Recognition.Nothing());
        assertThat(nameIn(Spoken.by(protocol("vectornav-text"), 30))).isEqualTo("vectornav-text");
    }

    @Test
    void aMakersFramesWithHiPnucsSyncReversedAreNothing() {
        byte[] frames = repeat(100, i -> HexFormat.of().parseHex("a55a0b00%08x00010203".formatted(i * 7919)));
        assertThat(Recogniser.of(frames)).isEqualTo(new Recognition.Nothing());
        assertThat(nameIn(Spoken.by(protocol("hipnuc"), 30))).isEqualTo("hipnuc");
    }

    @Test
    void ourHelloLinesAndRazorsAnglesBothBeginWithAHash() {
        byte[] ours = Spoken.by(protocol("hiplevel-text"), 30);
        assertThat(new String(ours, ISO_8859_1)).startsWith("#H");
        assertThat(nameIn(ours)).isEqualTo("hiplevel-text");
        assertThat(nameIn(Sketches.razorAngles(30))).isEqualTo("razor-ahrs");
    }

    @Test
    void ourLinesAndXimusBothBeginWithALetterAndACommaAndAreToldApart() {
        assertThat(nameIn(Spoken.by(protocol("ximu3-text"), 30))).isEqualTo("ximu3-text");
        assertThat(nameIn(Spoken.by(protocol("hiplevel-text"), 30))).isEqualTo("hiplevel-text");
    }

    private static hiplevel.wire.Protocol protocol(String name) {
        return Protocols.named(name).orElseThrow();
    }

    private static String nameIn(byte[] bytes) {
        return Recogniser.of(bytes) instanceof Recognition.Recognised r
                ? r.protocol().name()
                : "none";
    }

    private static byte[] repeat(int count, IntFunction<byte[]> part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            out.writeBytes(part.apply(i));
        }
        return out.toByteArray();
    }
}
