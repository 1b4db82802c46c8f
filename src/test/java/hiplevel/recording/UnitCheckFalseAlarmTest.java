package hiplevel.recording;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.RealData;
import hiplevel.recording.physics.ColumnUnit;
import hiplevel.recording.physics.UnitCheck;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Right units stay unsuspected, however odd the movement. */
class UnitCheckFalseAlarmTest {
    private static final int BROAD_COLUMNS = 11;

    private static UnitCheck broad(String trial, double rateFactor) throws IOException {
        FloatBuffer values = ByteBuffer.wrap(Files.readAllBytes(RealData.at("broad/" + trial + ".f32")))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        UnitCheck check = new UnitCheck();
        for (int row = 0; row < values.limit() / BROAD_COLUMNS; row++) {
            int i = row * BROAD_COLUMNS;
            check.sample(
                    Math.round(row * 1e6 / 285.714),
                    rateFactor * values.get(i),
                    rateFactor * values.get(i + 1),
                    rateFactor * values.get(i + 2),
                    values.get(i + 3),
                    values.get(i + 4),
                    values.get(i + 5));
        }
        return check;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02_undisturbed_slow_rotation_B",
                "07_undisturbed_fast_rotation_B",
                "11_undisturbed_slow_translation_B",
                "16_undisturbed_fast_translation_B",
                "25_disturbed_tapping_B",
                "36_disturbed_attached_magnet_5cm"
            })
    void handMovedSensorsPassAndAreToldWhenMislabelled(String trial) throws IOException {
        assertThat(broad(trial, 1).contradiction(ColumnUnit.RADIANS_PER_SECOND, ColumnUnit.METRES_PER_SECOND_SQUARED))
                .isEmpty();
        assertThat(broad(trial, 180 / Math.PI)
                        .contradiction(ColumnUnit.RADIANS_PER_SECOND, ColumnUnit.METRES_PER_SECOND_SQUARED))
                .hasValueSatisfying(c -> assertThat(c.likely()).contains(ColumnUnit.DEGREES_PER_SECOND));
        assertThat(broad(trial, Math.PI / 180)
                        .contradiction(ColumnUnit.DEGREES_PER_SECOND, ColumnUnit.METRES_PER_SECOND_SQUARED))
                .hasValueSatisfying(c -> assertThat(c.likely()).contains(ColumnUnit.RADIANS_PER_SECOND));
    }

    @Test
    void aSensorOnATableWithABiasedGyroscopePasses() {
        Random random = new Random(5);
        UnitCheck check = new UnitCheck();
        for (int i = 0; i < 60_000; i++) {
            check.sample(
                    10_000L * i,
                    0.05 + 0.003 * random.nextGaussian(),
                    -0.03 + 0.003 * random.nextGaussian(),
                    0.003 * random.nextGaussian(),
                    0.05 * random.nextGaussian(),
                    0.05 * random.nextGaussian(),
                    9.7 + 0.05 * random.nextGaussian());
        }
        assertThat(check.contradiction(ColumnUnit.RADIANS_PER_SECOND, ColumnUnit.METRES_PER_SECOND_SQUARED))
                .isEmpty();
    }

    @Test
    void aSensorThatOnlyTurnsAboutTheVerticalPasses() {
        Random random = new Random(6);
        UnitCheck check = new UnitCheck();
        for (int i = 0; i < 6_000; i++) {
            check.sample(
                    10_000L * i,
                    0.003 * random.nextGaussian(),
                    0.003 * random.nextGaussian(),
                    6,
                    0.05 * random.nextGaussian(),
                    0.05 * random.nextGaussian(),
                    9.81 + 0.05 * random.nextGaussian());
        }
        assertThat(check.contradiction(ColumnUnit.RADIANS_PER_SECOND, ColumnUnit.METRES_PER_SECOND_SQUARED))
                .isEmpty();
    }
}
