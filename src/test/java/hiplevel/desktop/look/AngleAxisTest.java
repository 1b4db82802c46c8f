package hiplevel.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far apart lines of angles are. */
class AngleAxisTest {
    @ParameterizedTest
    @CsvSource({"24,300,14,5", "24,68,14,10", "24,75,14,5", "40,68,14,10", "60,68,14,15", "180,68,14,45", "180,30,20,90"
    })
    void asCloseAsLabelsHaveRoom(double degrees, double height, double label, double step) {
        assertThat(AngleAxis.step(degrees, height, label)).isEqualTo(step);
    }

    @Test
    void labelsNeverLieOverOneAnother() {
        for (double degrees = 10; degrees <= 180; degrees++) {
            for (double height = 60; height < 500; height += 7) {
                for (double label = 10; label <= 40; label += 5) {
                    double step = AngleAxis.step(degrees, height, label);
                    assertThat(step / degrees * height > label || step == 90)
                            .as("%s degrees on %s px, labels of %s px", degrees, height, label)
                            .isTrue();
                }
            }
        }
    }
}
