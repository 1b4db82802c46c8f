package hiplevel.wire.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.wire.Listening;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The labelled lines of makers' sketches, as protocols.md quotes them: MotionCal, BNO055, Razor AHRS, i2cdevlib. */
class MakerSketchesTest {
    private static final double G = 9.80665;

    private static Listening heard(Protocol protocol, String lines) {
        return Listening.to(protocol, lines.getBytes(US_ASCII));
    }

    private static List<Reading> readings(Protocol protocol, String lines) {
        Listening heard = heard(protocol, lines);
        assertThat(heard.faults()).isEmpty();
        return heard.readings();
    }

    private static void isTurn(Reading r, double x, double y, double z, double degrees) {
        double half = Math.toRadians(degrees) / 2;
        double same = r.w * Math.cos(half) + Math.sin(half) * (r.x * x + r.y * y + r.z * z);
        assertThat(Math.abs(same)).isEqualTo(1, within(1e-4));
    }

    @Test
    void rawWholeNumbersAreMotionCalsCounts() {
        Reading r = readings(MotionCal.PROTOCOL, "Raw:0,0,8192,16,-32,0,100,0,-400\r\n".repeat(2))
                .get(0);
        assertThat(r.accZ).isEqualTo(G);
        assertThat(r.gyrY).isEqualTo(Math.toRadians(-2), within(1e-12));
        assertThat(r.magZ).isEqualTo(-40);
        assertThat(r.unitsAssumed).isFalse();
    }

    @Test
    void rawDecimalsAreMetresDegreesAndMicrotesla() {
        Reading r = readings(
                        MotionCal.PROTOCOL,
                        "Raw: 0.10, -0.20, 9.80, 1.00, -90.00, 0.00, 20.1, 3.0, -40.0\r\n".repeat(2))
                .get(0);
        assertThat(r.accZ).isEqualTo(9.8);
        assertThat(r.gyrY).isEqualTo(-Math.PI / 2, within(1e-12));
        assertThat(r.unitsAssumed).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Raw:0,0,1,0,0,0,0,0,0", "Raw:0,0,65535,0,0,0,0,0,0", "Raw:0.0,0.0,1.0,0,0,0,0,0,0"})
    void aForceThatIsNothingLikeGravitysHasItsUnitsAssumed(String line) {
        assertThat(readings(MotionCal.PROTOCOL, (line + "\n").repeat(2)).get(0).unitsAssumed)
                .isTrue();
    }

    @Test
    void whereBothAreSentUnifiedLinesAreUsedAndEachInstantIsTakenOnce() {
        String both = "Raw:0,0,8192,16,0,0,100,0,0\r\nUni:0.00,0.00,9.81,0.5,0.00,0.00,10,0,0\r\n";
        List<Reading> readings = readings(MotionCal.PROTOCOL, both.repeat(10));
        assertThat(readings).hasSize(10).allSatisfy(r -> assertThat(r.gyrX).isEqualTo(0.5));
    }

    @Test
    void oneDamagedUnifiedLineDoesNotMixTheTwo() {
        String both = "Raw:0,0,8192,16,0,0,100,0,0\r\nUni:0.00,0.00,9.81,0.5,0.00,0.00,10,0,0\r\n";
        assertThat(heard(MotionCal.PROTOCOL, both.repeat(3) + both.replace("Uni:", "Unj:") + both.repeat(3))
                        .readings())
                .hasSize(6)
                .allSatisfy(r -> assertThat(r.gyrX).isEqualTo(0.5));
    }

    @Test
    void motionCalsOtherLinesAreFramesAndAQuaternionIsTheAttitude() {
        Listening heard = heard(
                MotionCal.PROTOCOL,
                "Ori: 10.00,20.00,30.00\r\nCal1:1,2,3,4,5,6,7,8,9,10\r\nCal2:1,2,3,4,5,6,7,8,9\r\n"
                        + "Orientation: 1.0, 2.0, 3.0\r\nQuaternion: 1.0000, 0.0000, 0.0000, 0.0000\r\n");
        assertThat(heard.frames()).hasSize(5);
        assertThat(heard.readings()).hasSize(1).allSatisfy(r -> assertThat(r.w).isEqualTo(1));
    }

    @Test
    void anglesOfABno055AreUsedWhereNoQuaternionIsSent() {
        List<Reading> readings =
                readings(Bno055.PROTOCOL, "Orientation: 90.00 0.00 0.00\r\nCalibration: 3 3 3 3\r\n".repeat(3));
        assertThat(readings).as("the first waits for a quaternion").hasSize(2);
        isTurn(readings.get(0), 0, 0, 1, -90);
    }

    @ParameterizedTest
    @CsvSource({
        "270.00, 0.00, 0.00, 0.7071, 0.0000, 0.0000, -0.7071",
        "0.00, -20.00, 0.00, 0.9848, 0.0000, 0.1736, 0.0000",
        "0.00, 0.00, -20.00, 0.9848, 0.1736, 0.0000, 0.0000"
    })
    void commasMeanThatTheHeadingIsCounterClockwise(
            String h, String p, String r, double w, double x, double y, double z) {
        Reading told = readings(Bno055.PROTOCOL, ("Orientation: " + h + ", " + p + ", " + r + "\r\n").repeat(2))
                .get(0);
        double same = told.w * w + told.x * x + told.y * y + told.z * z;
        assertThat(Math.abs(same)).isEqualTo(1, within(1e-4));
    }

    @Test
    void theQuaternionOfABno055IsPreferred() {
        String three = "Orientation: 270.00, 1.00, 2.00\r\nQuaternion: 0.5000, 0.5000, -0.5000, 0.5000\r\n"
                + "Calibration: 3, 3, 3, 3\r\n";
        assertThat(readings(Bno055.PROTOCOL, three.repeat(4)))
                .hasSize(4)
                .allSatisfy(r -> assertThat(new double[] {r.w, r.x, r.y, r.z}).containsExactly(0.5, 0.5, -0.5, 0.5));
    }

    @Test
    void theRawDataSketchIsReadByItsLetters() {
        String line = "X: 359.94\tY: -1.44\tZ: 166.25\t\tqW: 0.1192\tqX: -0.9928\tqY: 0.0103\tqZ: 0.0007\r\n";
        Reading r = readings(Bno055.PROTOCOL, line).get(0);
        assertThat(new double[] {r.w, r.x, r.y, r.z}).containsExactly(0.1192, -0.9928, 0.0103, 0.0007);
        Reading angles = readings(Bno055.PROTOCOL, "X: 90.000 Y: 0.000 Z: 0.000\r\n".repeat(2))
                .get(0);
        isTurn(angles, 0, 0, 1, -90);
    }

    @Test
    void aBno055ThatHasNotStartedSaysWhatCannotBe() {
        assertThat(heard(Bno055.PROTOCOL, "Quaternion: 0.0000, 0.0000, 0.0000, 0.0000\r\n")
                        .faults())
                .extracting(Listening.Span::kind)
                .containsExactly(PacketFault.MALFORMED);
    }

    @Test
    void razorAnglesAreOfNorthEastDown() {
        List<Reading> readings = readings(
                RazorAhrs.PROTOCOL,
                "#YPR=-35.17,-18.06,-157.33\r\n#YPR=-35.18,-18.04,-157.32\r\n#YPR=-35.15,-18.09,-157.34\r\n"
                        + "#YPR=-155.73,-76.48,-129.51\r\nAccel x,y,z=-2.00,3.00,294.00\r\n");
        assertThat(readings).hasSize(4).noneMatch(r -> r.hasRate || r.hasForce);
        isTurn(readings(RazorAhrs.PROTOCOL, "#YPR=0.00,0.00,0.00\r\n").get(0), 1, 0, 0, 180);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 256", "0, 30, 128, 221.7", "90, -45, -181, 181"})
    void theForceOfARazorAtRestPointsUp(double yaw, double pitch, double x, double z) {
        // printed is gravity: with the nose up it pulls towards the tail, which is -x
        String line = "#YPRAG=" + yaw + "," + pitch + ",0," + -x + ",0," + z + ",0.01,0.02,0.03\r\n";
        Reading r = readings(RazorAhrs.PROTOCOL, line).get(0);
        assertThat(Tilt.up(r)).isGreaterThan(0.9999);
        assertThat(r.gyrZ).isEqualTo(0.03);
    }

    @Test
    void calibratedRazorSensorsMakeOneReadingOfThreeLines() {
        List<Reading> readings = readings(
                RazorAhrs.PROTOCOL,
                "#A-C=0.00,0.00,256.00\r\n#M-C=1.00,2.00,3.00\r\n#G-C=100.00,0.00,0.00\r\n#G-R=1.00,2.00,3.00\r\n");
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).accZ).isEqualTo(-G);
        assertThat(readings.get(0).gyrX).isEqualTo(Math.toRadians(6.957), within(1e-12));
    }

    @Test
    void i2cdevQuaternionsArePreferredToAngles() {
        String both = "quat\t0.71\t0.00\t0.00\t0.71\r\nypr\t-90.00\t0.00\t0.00\r\n";
        assertThat(readings(I2cDev.PROTOCOL, both.repeat(4))).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "0.70711, 0, 0, 0.70711",
        "0.93969, 0.34202, 0, 0",
        "0.93969, 0, 0.34202, 0",
        "0.80, 0.30, -0.40, 0.33166",
        "0.10, 0.90, 0.30, -0.30"
    })
    void i2cdevAnglesAreTheQuaternionTheyWereMadeOf(double w, double x, double y, double z) {
        double gx = 2 * (x * z - w * y);
        double gy = 2 * (w * x + y * z);
        double gz = w * w - x * x - y * y + z * z;
        double yaw = Math.atan2(2 * x * y - 2 * w * z, 2 * w * w + 2 * x * x - 1);
        double pitch = Math.atan2(gx, Math.sqrt(gy * gy + gz * gz));
        double turned = gz >= 0 ? pitch : pitch > 0 ? Math.PI - pitch : -Math.PI - pitch;
        String line = "ypr\t" + Math.toDegrees(yaw) + "\t" + Math.toDegrees(turned) + "\t"
                + Math.toDegrees(Math.atan2(gy, gz)) + "\r\n";
        Reading r = readings(I2cDev.PROTOCOL, line.repeat(2)).get(0);
        assertThat(Math.abs(r.w * w + r.x * x + r.y * y + r.z * z)).isEqualTo(1, within(1e-3));
    }

    @Test
    void i2cdevRawCountsAreOfTheChipsRangesAtStart() {
        Listening heard = heard(
                I2cDev.PROTOCOL,
                "Send any character to begin DMP programming and demo:\r\n"
                        + "a/g:\t0\t0\t16384\t131\t-262\t0\r\nareal\t1\t2\t3\r\naworld\t1\t2\t3\r\neuler\t1.0\t2.0\t3.0\r\n");
        assertThat(heard.frames()).hasSize(4);
        Reading r = heard.readings().get(0);
        assertThat(r.accZ).isEqualTo(G);
        assertThat(r.gyrY).isEqualTo(Math.toRadians(-2), within(1e-12));
    }
}
