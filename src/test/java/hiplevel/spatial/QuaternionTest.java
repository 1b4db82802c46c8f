package hiplevel.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuaternionTest {
    private static void assertClose(Vector3 actual, Vector3 expected) {
        assertThat(actual.minus(expected).norm()).isLessThan(1e-12);
    }

    @Test
    void aQuarterTurnAboutTheVerticalTakesForwardToLeft() {
        assertClose(Quaternion.about(Vector3.Z, Math.PI / 2).rotate(Vector3.X), Vector3.Y);
    }

    @Test
    void theProductRotatesByTheRightFactorFirst() {
        Quaternion a = Quaternion.about(new Vector3(1, 2, 3), 0.7);
        Quaternion b = Quaternion.about(new Vector3(-2, 0.3, 1), -1.9);
        Vector3 v = new Vector3(0.2, -5, 3);
        assertClose(a.times(b).rotate(v), a.rotate(b.rotate(v)));
    }

    @Test
    void axesAndQuaternionSayTheSameForEveryLargeRotation() {
        for (Vector3 axis : new Vector3[] {Vector3.X, Vector3.Y, Vector3.Z, new Vector3(1, 1, 1)}) {
            for (double angle = -3.1; angle < 3.14; angle += 0.31) {
                Quaternion q = Quaternion.about(axis, angle);
                Quaternion back = Quaternion.ofAxes(q.rotate(Vector3.X), q.rotate(Vector3.Y), q.rotate(Vector3.Z));
                assertThat(q.conjugate().times(back).angle()).isCloseTo(0, within(1e-7));
            }
        }
    }

    @Test
    void theRotationVectorIsTheInverseOfItsExponential() {
        Vector3 v = new Vector3(0.3, -1.2, 0.8);
        assertClose(Quaternion.ofRotationVector(v).rotationVector(), v);
        assertClose(Quaternion.ofRotationVector(Vector3.ZERO).rotationVector(), Vector3.ZERO);
    }
}
