package hiplevel.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrapDownTest {
    // from no turn at all to past a half turn, and both sides of where the series end (0.5 rad)
    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-9, 1e-3, 0.1, 0.4999999, 0.5000001, 1.7, 4.0})
    void oneStepTurnsByExactlyItsRotationVector(double angle) {
        Vector3 turn = new Vector3(0.6, -0.48, 0.64).times(angle);
        StrapDown strapDown = new StrapDown();
        strapDown.set(0.5, -0.5, 0.5, 0.5);
        strapDown.turn(turn.x(), turn.y(), turn.z());

        Quaternion expected = new Quaternion(0.5, -0.5, 0.5, 0.5).times(Quaternion.ofRotationVector(turn));
        assertThat(strapDown.w).isCloseTo(expected.w(), within(4e-16));
        assertThat(strapDown.x).isCloseTo(expected.x(), within(4e-16));
        assertThat(strapDown.y).isCloseTo(expected.y(), within(4e-16));
        assertThat(strapDown.z).isCloseTo(expected.z(), within(4e-16));
    }
}
