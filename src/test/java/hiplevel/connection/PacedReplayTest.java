package hiplevel.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hiplevel.recording.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacedReplayTest {
    @TempDir
    Path folder;

    private final DeliveredSamples delivered = new DeliveredSamples();
    private final List<Long> waits = new ArrayList<>();
    private long now = 77;

    @BeforeEach
    void record() throws IOException {
        for (String placement : new String[] {"pelvis", "left-thigh"}) {
            StringBuilder table =
                    new StringBuilder("time_s,gyr_x_rad_s,gyr_y_rad_s,gyr_z_rad_s,acc_x_m_s2,acc_y_m_s2,acc_z_m_s2\n");
            for (int n = 0; n < 200; n++) {
                table.append(5 + n * 0.01)
                        .append(",0.001,0.002,0.001,0.1,0.2,")
                        .append(n == 0 ? 9.8 : 9.81)
                        .append('\n');
            }
            Files.writeString(folder.resolve(placement + ".csv"), table);
        }
    }

    private void play(double speed) throws Exception {
        PacedReplay.play(folder, ReadOptions.NONE, delivered, speed, () -> now, nanos -> {
            waits.add(nanos);
            now += nanos;
        });
    }

    @Test
    void eachSampleComesWhenItsTimeHasCome() throws Exception {
        play(1);
        assertThat(delivered.samples).hasSize(400);
        assertThat(waits).hasSize(199).allSatisfy(wait -> assertThat(wait).isCloseTo(10_000_000L, within(2000L)));
    }

    @Test
    void sensorsOfTablesAreHeardTogether() throws Exception {
        play(1);
        assertThat(delivered.samples.subList(0, 4))
                .extracting(DeliveredSamples.Sample::sensor)
                .containsExactlyInAnyOrder(0, 1, 0, 1);
        assertThat(delivered.samples).extracting(DeliveredSamples.Sample::time).isSorted();
    }

    @Test
    void fourTimesTheSpeedWaitsAQuarterAsLong() throws Exception {
        play(4);
        assertThat(waits.stream().mapToLong(w -> w).sum()).isCloseTo(497_500_000L, within(10_000L));
    }

    @Test
    void asFastAsItGoesNeverWaits() throws Exception {
        play(Double.POSITIVE_INFINITY);
        assertThat(delivered.samples).hasSize(400);
        assertThat(waits).isEmpty();
    }

    @Test
    void whoIsSlowerThanTheDataIsNotMadeToWait() throws Exception {
        PacedReplay.play(folder, ReadOptions.NONE, delivered, 1, () -> now += 1_000_000_000L, waits::add);
        assertThat(waits).isEmpty();
    }

    @Test
    void anInterruptionEndsIt() {
        assertThatThrownBy(() -> PacedReplay.play(folder, ReadOptions.NONE, delivered, 1, () -> now, nanos -> {
                    throw new InterruptedException("enough");
                }))
                .isInstanceOf(InterruptedException.class)
                .hasMessage("enough");
        assertThat(delivered.samples).hasSizeBetween(1, 2);
    }
}
