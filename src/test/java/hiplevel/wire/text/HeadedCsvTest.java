package hiplevel.wire.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.wire.DecoderProperties;
import hiplevel.wire.Listening;
import hiplevel.wire.PacketFault;
import hiplevel.wire.Protocol;
import hiplevel.wire.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadedCsvTest {
    private static final Protocol PROTOCOL = HeadedCsv.PROTOCOL;
    private static final String NANO = "aX,aY,aZ,gX,gY,gZ\n";
    private static final String ARTEMIS = "rtcDate,rtcTime,aX,aY,aZ,gX,gY,gZ,mX,mY,mZ,imu_degC,output_Hz,\r\n";

    private static Listening heard(String lines) {
        return Listening.to(PROTOCOL, lines.getBytes(US_ASCII));
    }

    private static Reading only(String lines) {
        List<Reading> readings = heard(lines).readings();
        assertThat(readings).hasSize(1);
        return readings.get(0);
    }

    @Test
    void theNano33SketchIsGAndDegreesASecond() {
        // a row of a published recording of that sketch's format
        Reading r = only(NANO + "-0.0,-1.01,0.03,-2.99,14.47,0.73\n");
        assertThat(r.accY).isEqualTo(-1.01 * 9.80665, within(1e-12));
        assertThat(r.gyrY).isEqualTo(Math.toRadians(14.47), within(1e-12));
        assertThat(r.unitsAssumed).isFalse();
        assertThat(r.hasTicks).isFalse();
    }

    @Test
    void burstsWithBlankLinesBetweenAreNoDamage() {
        assertThat(heard(NANO + "0,0,1,0,0,0\n\r\n" + NANO + "0,0,1,0,0,0\n\n0,0,1,0,0,0\n")
                        .faults())
                .isEmpty();
    }

    @Test
    void openLogArtemisIsMilligravityAndHasATimeOfDay() {
        Listening heard = heard(ARTEMIS
                + "06/01/2023,23:59:59.99,10.25,-20.50,1000.00,1.00,-2.00,3.00,10.00,20.00,-30.00,25.10,10.00,\r\n"
                + "07/01/2023,00:00:00.09,10.25,-20.50,1000.00,1.00,-2.00,3.00,10.00,20.00,-30.00,25.10,10.00,\r\n");
        assertThat(heard.faults()).isEmpty();
        Reading r = heard.readings().get(0);
        assertThat(r.accZ).isEqualTo(9.80665, within(1e-12));
        assertThat(r.gyrZ).isEqualTo(Math.toRadians(3), within(1e-12));
        assertThat(r.magZ).isEqualTo(-30);
        assertThat(r.ticks).isEqualTo(86_399_990_000L);
        assertThat(heard.readings().get(1).ticks - r.ticks).as("over midnight").isEqualTo(100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t_us,gyr_x_rad_s,gyr_y_rad_s,gyr_z_rad_s,acc_x_m_s2,acc_y_m_s2,acc_z_m_s2",
                "time_us;GyrX [rad/s];GyrY [rad/s];GyrZ [rad/s];AccX [m/s^2];AccY [m/s^2];AccZ [m/s^2]",
                "Timestamp (us),Gyroscope X (rad/s),Gyroscope Y (rad/s),Gyroscope Z (rad/s),Accelerometer X (m/s2),Accelerometer Y (m/s2),Accelerometer Z (m/s2)",
                "micros\tgx_rad_s\tgy_rad_s\tgz_rad_s\taccel_x_mps2\taccel_y_mps2\taccel_z_mps2",
                "t_us gyro.x_rps gyro.y_rps gyro.z_rps ax_ms2 ay_ms2 az_ms2"
            })
    void aHeadersSuffixesTellTheUnits(String header) {
        String separator = header.contains(";") ? ";" : header.contains(",") ? "," : header.contains("\t") ? "\t" : " ";
        Reading r = only(header + "\n" + "1000,0.1,0.2,0.3,1,2,9.5\n".replace(",", separator));
        assertThat(r.ticks).isEqualTo(1000);
        assertThat(new double[] {r.gyrX, r.gyrY, r.gyrZ}).containsExactly(0.1, 0.2, 0.3);
        assertThat(new double[] {r.accX, r.accY, r.accZ}).containsExactly(1, 2, 9.5);
        assertThat(r.unitsAssumed).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.10133, 1, 9.93705, 0.0174533",
        "9.80665, 1, 1, 9.80665, 1",
        "1000, 100, 90, 9.80665, 1.5707963",
        "16384, 0, 131, 9.80665, 0.0174533",
        "8192, 0, 65.5, 9.80665, 0.0174533",
        "2048, 0, 16.4, 9.80665, 0.0174533"
    })
    void unitsNobodyTellsAreFoundAtRestAndSaidToBeAssumed(
            double z, double noise, double rate, double force, double radians) {
        StringBuilder rows = new StringBuilder("Timestamp,AccX,AccY,AccZ,GyroX,GyroY,GyroZ\n");
        for (int i = 0; i < 40; i++) {
            double down = z + (z == 1 ? 0.0133 : 0);
            rows.append(10 * i)
                    .append(",0,0,")
                    .append(down)
                    .append(',')
                    .append(rate)
                    .append(",0,0\n");
        }
        List<Reading> readings = heard(rows.toString()).readings();
        assertThat(readings).hasSize(21).allSatisfy(r -> {
            assertThat(r.unitsAssumed).isTrue();
            assertThat(r.accZ).isEqualTo(force, within(1e-3));
            assertThat(r.gyrX).isEqualTo(radians, within(1e-6));
        });
        assertThat(readings.get(1).ticks - readings.get(0).ticks)
                .as("a step of 10 is ms")
                .isEqualTo(10_000);
    }

    @Test
    void unitsAreNotGuessedInMotion() {
        StringBuilder rows = new StringBuilder("ax,ay,az,gx,gy,gz\n");
        for (int i = 0; i < 200; i++) {
            rows.append(Math.sin(i)).append(',').append(Math.cos(3 * i)).append(",1,0,0,0\n");
        }
        Listening heard = heard(rows.toString());
        assertThat(heard.frames()).hasSize(201);
        assertThat(heard.readings()).isEmpty();
    }

    @Test
    void rowsBeforeAHeaderAreForeign() {
        Listening heard = heard("0.5,1,0,0,0\n0,0,1,0,0,0\n" + NANO + "0,0,1,0,0,0\n");
        assertThat(heard.readings()).hasSize(1);
        assertThat(heard.faults()).containsExactly(new Listening.Span(PacketFault.FOREIGN, 0, 24));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0,0,1,0,0", "0,0,1,0,0,0,0", "0,0,x,0,0,0", "0,0,1.2.3,0,0,0", "0,0,nan,0,0,0", "0 0 1 0 0 0"})
    void rowsThatDoNotFitAreMalformed(String row) {
        assertThat(heard(NANO + row + "\n").faults())
                .containsExactly(new Listening.Span(PacketFault.MALFORMED, 18, row.length() + 1));
    }

    @Test
    void fiveMisfitsInSuccessionEndTheHeader() {
        Listening heard = heard(NANO + "1,2,3\n".repeat(5) + "0,0,1,0,0,0\n");
        assertThat(heard.readings()).isEmpty();
    }

    @Test
    void emptyCellsLeaveTheirQuantityOut() {
        Reading r = only(NANO + "0,0,1,,,\n");
        assertThat(r.hasForce).isTrue();
        assertThat(r.hasRate).isFalse();
    }

    @Test
    void quaternionColumnsAreTheAttitude() {
        Reading r = only("time_ms,qw,qx,qy,qz\n5,0.5,-0.5,0.5,-0.5\n");
        assertThat(new double[] {r.w, r.x, r.y, r.z}).containsExactly(0.5, -0.5, 0.5, -0.5);
        assertThat(r.ticks).isEqualTo(5000);
    }

    @Test
    void aMillisecondCounterThatBeginsAnewAfterFiftyDaysGoesOn() {
        String header = "t_ms,qw,qx,qy,qz\n";
        List<Reading> readings =
                heard(header + "4294967290,1,0,0,0\n4,1,0,0,0\n").readings();
        assertThat(readings.get(1).ticks - readings.get(0).ticks).isEqualTo(10_000);
        List<Reading> restarted =
                heard(header + "2000000000,1,0,0,0\n4,1,0,0,0\n").readings();
        assertThat(restarted.get(1).ticks).as("a device that began anew").isEqualTo(4000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ets Jun  8 2016 00:22:57",
                "load:0x3fff0018,len:4",
                "$GPGGA,123519,4807.038,N",
                "ax,ay",
                "time,temp"
            })
    void textThatNamesNothingToAnalyseIsNoHeader(String line) {
        assertThat(heard(line + "\n").frames()).isEmpty();
    }

    @Test
    void theLastRowIsLeftOutWhenItsEndIsMissing() {
        assertThat(heard(NANO + "0,0,1,0,0,0\n0,0,1,0,0,12").readings()).hasSize(1);
    }

    @Test
    void rowsCutAnywhereAreHeardTheSame() {
        String lines = (ARTEMIS + "x\n" + NANO + "0,0,1,0,0,0\r\n,,,1,2,3\n1,2\n").repeat(20);
        DecoderProperties.chunkingChangesNothing(PROTOCOL, lines.getBytes(US_ASCII));
    }
}
