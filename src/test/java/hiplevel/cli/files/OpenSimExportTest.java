package hiplevel.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.imu.calibration.Calibrations;
import hiplevel.recording.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenSimExportTest {
    private static final Path SAMPLE = Path.of("sample-data/single-leg-squat_even");

    @Test
    void isATableOfUnitQuaternionsAsOpenSenseReadsIt(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("even.sto");
        OpenSimExport.write(SAMPLE, out, ReadOptions.NONE, Calibrations.NONE, w -> {});
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.subList(0, 6))
                .containsExactly(
                        "DataRate=100.000000",
                        "DataType=Quaternion",
                        "version=3",
                        "OpenSimVersion=4.4",
                        "endheader",
                        "time\tpelvis_imu\tfemur_l_imu\tfemur_r_imu");
        assertThat(lines.size()).isGreaterThan(10_000);
        double last = -1;
        for (String line : lines.subList(6, lines.size())) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).hasSize(4);
            assertThat(Double.parseDouble(cells[0])).isGreaterThan(last);
            last = Double.parseDouble(cells[0]);
            for (String cell : Arrays.copyOfRange(cells, 1, 4)) {
                double norm = Arrays.stream(cell.split(",", -1))
                        .mapToDouble(Double::parseDouble)
                        .map(v -> v * v)
                        .sum();
                assertThat(norm).isCloseTo(1, within(1e-6));
            }
        }
    }
}
