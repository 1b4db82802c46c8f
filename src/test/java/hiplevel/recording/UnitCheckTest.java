package hiplevel.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiplevel.RealData;
import hiplevel.imu.TrackCollector;
import hiplevel.recording.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real recordings under wrong headers: physics tells. */
class UnitCheckTest {
    @TempDir
    Path folder;

    /** A real sensor's file under another header. */
    private Path mislabelled(String source, String unit, String wrong) throws IOException {
        List<String> lines = Files.readAllLines(RealData.at(source));
        lines.set(0, lines.get(0).replace(unit, wrong));
        return Files.write(folder.resolve("left-thigh.csv"), lines);
    }

    private static void read(Path path) throws UnreadableException {
        Recordings.read(path, ReadOptions.NONE, new TrackCollector());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pelvis", "left-thigh", "right-thigh", "left-shank", "right-shank", "lower-back"})
    void metresPerSecondSquaredLabelledGIsToldWithTheRemedy(String sensor) throws IOException {
        Path file = mislabelled("walk-17-sensors/" + sensor + ".csv", "_m_s2", "_g");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("left-thigh.csv")
                .hasMessageContaining("1.00 was expected")
                .hasMessageContaining("likely in m/s2")
                .hasMessageContaining("Rename the header to acc_x_m_s2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pelvis", "left-thigh", "right-thigh", "left-shank", "right-shank", "lower-back"})
    void radiansLabelledDegreesAreTold(String sensor) throws IOException {
        Path file = mislabelled("walk-17-sensors/" + sensor + ".csv", "_rad_s", "_deg_s");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("likely in rad/s")
                .hasMessageContaining("Rename the header to gyr_x_rad_s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pelvis 64F0EDBF (UDP)",
                "Left Upper Leg 64F61CC4 (UDP)",
                "Right Upper Leg 64F61C2E (UDP)",
                "Left Lower Leg 64F61CB3 (UDP)",
                "Right Lower Leg 64F61B2A (UDP)"
            })
    void degreesLabelledRadiansAndGLabelledMetresAreTold(String log) throws IOException {
        String source = "ximu3-lower-body/" + log + "/Inertial.csv";
        Path rates = mislabelled(source, "(deg/s)", "(rad/s)");
        assertThatThrownBy(() -> read(rates))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("likely in deg/s");
        Path forces = mislabelled(source, "(g)", "(m/s2)");
        assertThatThrownBy(() -> read(forces))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("9.81 was expected")
                .hasMessageContaining("likely in g");
    }

    @Test
    void aColumnMapWithAWrongUnitIsToldToo() {
        String columns = RealRecordingsTest.OPTICAL_COLUMNS;
        Path file = RealData.at("optical-gait/treadmill/imu_noisy.csv");
        assertThatThrownBy(() -> Recordings.read(
                        file, ReadOptions.columns(columns.replace("[m/s2]", "[g]")), new TrackCollector()))
                .hasMessageContaining("[m/s2], with --columns");
        assertThatThrownBy(() -> Recordings.read(
                        file, ReadOptions.columns(columns.replace("[rad/s]", "[deg/s]")), new TrackCollector()))
                .hasMessageContaining("[rad/s], with --columns");
    }

    @Test
    void forcesWithoutGravityAreRefused() throws IOException {
        StringBuilder text =
                new StringBuilder("time_s,gyr_x_rad_s,gyr_y_rad_s,gyr_z_rad_s,acc_x_m_s2,acc_y_m_s2,acc_z_m_s2\n");
        for (int i = 0; i < 500; i++) {
            text.append(i / 100.0)
                    .append(",0.01,0,0,0.1,")
                    .append(0.1 * Math.sin(i))
                    .append(",0.2\n");
        }
        Path file = Files.writeString(folder.resolve("pelvis.csv"), text);
        assertThatThrownBy(() -> read(file)).hasMessageContaining("gravity was taken out");
    }

    @Test
    void aSensorTwoPercentOffAtRestPasses() throws IOException, UnreadableException {
        StringBuilder text =
                new StringBuilder("time_s,gyr_x_rad_s,gyr_y_rad_s,gyr_z_rad_s,acc_x_m_s2,acc_y_m_s2,acc_z_m_s2\n");
        for (int i = 0; i < 500; i++) {
            text.append(i / 100.0)
                    .append(",0.01,0,0,0.1,0.1,")
                    .append(9.80665 * 1.02)
                    .append('\n');
        }
        TrackCollector collector = new TrackCollector();
        Recordings.read(Files.writeString(folder.resolve("pelvis.csv"), text), ReadOptions.NONE, collector);
        assertThat(collector.tracks().get(0).samples().size()).isEqualTo(500);
    }
}
