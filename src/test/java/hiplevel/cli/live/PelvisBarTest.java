package hiplevel.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.Side;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PelvisBarTest {
    @Test
    void standingRightWithTheRightSideUpIsADropOfTheLeftHip() {
        assertThat(PelvisBar.words(6.2, Optional.of(Side.RIGHT))).isEqualTo("standing right: left hip drops 6°");
        assertThat(PelvisBar.words(-6.2, Optional.of(Side.LEFT))).isEqualTo("standing left: right hip drops 6°");
    }

    @Test
    void theFreeSideUpIsAHikeAndNoDrop() {
        assertThat(PelvisBar.words(-4, Optional.of(Side.RIGHT))).isEqualTo("standing right: left hip hikes 4°");
    }

    @Test
    void onTwoLegsItSaysWhichHipIsLower() {
        assertThat(PelvisBar.words(3, Optional.empty())).isEqualTo("left hip lower by 3°");
        assertThat(PelvisBar.words(0.4, Optional.empty())).isEqualTo("level");
    }

    @Test
    void theBarFallsTowardTheLowerHip() {
        assertThat(PelvisBar.line(10)).startsWith("⎽").endsWith("⎺");
        assertThat(PelvisBar.line(-10)).startsWith("⎺").endsWith("⎽");
        assertThat(PelvisBar.line(0)).matches("─+");
        assertThat(PelvisBar.line(80)).isEqualTo(PelvisBar.line(10));
    }

    @Test
    void aMirroredTiltIsAMirroredBar() {
        for (double tilt = -12; tilt <= 12; tilt += 0.7) {
            assertThat(new StringBuilder(PelvisBar.line(-tilt)).reverse()).hasToString(PelvisBar.line(tilt));
        }
    }

    @Test
    void anUnknownPelvisIsNoLevelPelvis() {
        assertThat(PelvisBar.of(Double.NaN, Optional.empty()))
                .contains("·")
                .doesNotContain("─")
                .contains("not known yet");
    }
}
