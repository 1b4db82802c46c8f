package hiplevel.wire.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.RealData;
import hiplevel.wire.DecoderProperties;
import hiplevel.wire.Listening;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import hiplevel.wire.Saying;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XimuTextTest {
    private static final Protocol PROTOCOL = XimuText.PROTOCOL;

    private static Listening heard(String lines) {
        return Listening.to(PROTOCOL, lines.getBytes(US_ASCII));
    }

    private static byte[] capture(String name) throws IOException {
        return Files.readAllBytes(RealData.at("wire/ximu3/" + name + ".txt"));
    }

    @ParameterizedTest
    @CsvSource({
        "pelvis_64f0edbf, 3072, pelvis 64F0EDBF (UDP)",
        "left_upper_leg_64f61cc4, 3149, Left Upper Leg 64F61CC4 (UDP)",
        "right_upper_leg_64f61c2e, 3075, Right Upper Leg 64F61C2E (UDP)",
        "left_lower_leg_64f61cb3, 3117, Left Lower Leg 64F61CB3 (UDP)",
        "right_lower_leg_64f61b2a, 3138, Right Lower Leg 64F61B2A (UDP)"
    })
    void everyMessageOfARealWalkIsHeardAndEqualsTheMakersLog(String name, int messages, String folder)
            throws IOException {
        Listening heard = Listening.to(PROTOCOL, capture(name));
        assertThat(heard.frames()).hasSize(messages);
        assertThat(heard.faults()).isEmpty();

        List<String> log = Files.readAllLines(RealData.at("ximu3-lower-body/" + folder + "/Inertial.csv"));
        List<Reading> inertial =
                heard.readings().stream().filter(r -> r.hasRate).toList();
        assertThat(inertial).hasSize(log.size() - 1);
        for (int i = 0; i < inertial.size(); i++) {
            Reading r = inertial.get(i);
            String[] row = log.get(i + 1).split(",", -1);
            assertThat(r.ticks).isEqualTo(Long.parseLong(row[0]));
            double[] told = {
                Math.toDegrees(r.gyrX),
                Math.toDegrees(r.gyrY),
                Math.toDegrees(r.gyrZ),
                r.accX / 9.80665,
                r.accY / 9.80665,
                r.accZ / 9.80665
            };
            for (int k = 0; k < told.length; k++) {
                assertThat(told[k]).isEqualTo(Double.parseDouble(row[k + 1]), within(0.000051));
            }
        }
    }

    @Test
    void attitudesAreThoseOfTheLog() throws IOException {
        List<Reading> attitudes = Listening.to(PROTOCOL, capture("pelvis_64f0edbf")).readings().stream()
                .filter(r -> r.hasAttitude)
                .toList();
        List<String> log = Files.readAllLines(RealData.at("ximu3-lower-body/pelvis 64F0EDBF (UDP)/Quaternion.csv"));
        assertThat(attitudes).hasSize(log.size() - 1).hasSize(900);
        String[] last = log.get(900).split(",", -1);
        Reading r = attitudes.get(899);
        assertThat(r.ticks).isEqualTo(Long.parseLong(last[0]));
        assertThat(r.x).isEqualTo(Double.parseDouble(last[2]), within(0.000051));
    }

    @Test
    void aRealWalkCutAnywhereIsHeardTheSame() throws IOException {
        DecoderProperties.chunkingChangesNothing(PROTOCOL, capture("right_upper_leg_64f61c2e"));
    }

    @Test
    void theManualsExampleIsRestAtOneG() {
        Reading r = heard("I,1000000,0.0000,0.0000,0.0000,0.0000,0.0000,1.0000\n")
                .readings()
                .get(0);
        assertThat(r.ticks).isEqualTo(1_000_000);
        assertThat(r.accZ).isEqualTo(9.80665);
    }

    @Test
    void everyFormOfAnAttitudeIsTheSameAttitude() {
        // a quarter turn about z, level
        List<Reading> readings = heard("Q,1,0.7071,0.0000,0.0000,0.7071\n"
                        + "R,1,0.0000,-1.0000,0.0000,1.0000,0.0000,0.0000,0.0000,0.0000,1.0000\n"
                        + "A,1,0.0000,0.0000,90.0000\n"
                        + "L,1,0.7071,0.0000,0.0000,0.7071,0.0000,0.0000,0.0000\n"
                        + "E,1,0.7071,0.0000,0.0000,0.7071,0.0000,0.0000,0.0000\n")
                .readings();
        assertThat(readings).hasSize(5).allSatisfy(r -> {
            assertThat(r.w).isEqualTo(Math.sqrt(0.5), within(1e-4));
            assertThat(r.z).isEqualTo(Math.sqrt(0.5), within(1e-4));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.5000,0.5000,0.5000,0.5000", "0.1000,0.7000,-0.7000,0.1000", "0.1000,0.1000,0.7000,-0.7000"})
    void aMatrixOfAnyTurnIsItsQuaternion(String quaternion) {
        Reading q = heard("Q,1," + quaternion + "\n").readings().get(0);
        double[][] m = {
            {1 - 2 * (q.y * q.y + q.z * q.z), 2 * (q.x * q.y - q.w * q.z), 2 * (q.x * q.z + q.w * q.y)},
            {2 * (q.x * q.y + q.w * q.z), 1 - 2 * (q.x * q.x + q.z * q.z), 2 * (q.y * q.z - q.w * q.x)},
            {2 * (q.x * q.z - q.w * q.y), 2 * (q.y * q.z + q.w * q.x), 1 - 2 * (q.x * q.x + q.y * q.y)}
        };
        StringBuilder line = new StringBuilder("R,1");
        for (double[] row : m) {
            for (double value : row) {
                line.append(',').append(value);
            }
        }
        Reading r = heard(line.append('\n').toString()).readings().get(0);
        double same = q.w * r.w + q.x * r.x + q.y * r.y + q.z * r.z;
        assertThat(Math.abs(same)).isEqualTo(1, within(1e-9));
    }

    @Test
    void temperatureBatteryNotesAndAnswersAreSaid() {
        assertThat(heard("T,1000000,25.0000\nB,1000000,100.0000,4.2000,2.0000\nN,1000000,Button pressed.\n"
                                + "{\"ping\":{\"interface\":\"USB\",\"name\":\"x-IMU3\",\"sn\":\"01234567\"}}\n")
                        .sayings())
                .containsExactly(
                        new Saying.Status(0, 0, 0, OptionalDouble.of(25), OptionalDouble.empty()),
                        new Saying.Status(0, 0, 0, OptionalDouble.empty(), OptionalDouble.of(4.2)),
                        new Saying.Words("Button pressed."),
                        new Saying.Hello("x-IMU3", "01234567", "", OptionalInt.empty(), OptionalInt.of(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I,1,2,3", "I,1,2,3,4,5,6,7,8", "I,x,0,0,0,0,0,1", "Q,1,1,1,1,1", "I,1,0,0,0,0,0,1,"})
    void messagesThatCannotBeAreMalformed(String line) {
        assertThat(heard(line + "\n").faults()).extracting(Listening.Span::kind).containsExactly(PacketFault.MALFORMED);
    }

    @Test
    void bytesBeforeTheFirstLineEndAreNoMessage() {
        assertThat(heard("72,0.1,0.2\nQ,1,1.0000,0.0000,0.0000,0.0000\n").frames())
                .hasSize(1);
    }
}
