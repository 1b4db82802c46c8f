package hiplevel.kinematics.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.imu.Side;
import hiplevel.kinematics.activity.Activity.Kind;
import hiplevel.kinematics.activity.Movement;
import hiplevel.kinematics.activity.TiltPath;
import hiplevel.spatial.Vector3;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Made-up swings about an axis near e1, further to one side than to the other. */
class SkinTwistTest {
    private static final int SWING = 180;
    private static final double RATE_HZ = 100;
    private static final double FORWARD = Math.toRadians(25);
    private static final double BACK = Math.toRadians(15);

    private final double[][] rate = new double[3][2 * SWING];
    private final double[] p1 = new double[2 * SWING];
    private final double[] p2 = new double[2 * SWING];
    private final List<Movement> movements = List.of(
            new Movement(Kind.LEG_SWING, Optional.of(Side.LEFT), 0, SWING),
            new Movement(Kind.LEG_SWING, Optional.of(Side.LEFT), SWING, 2 * SWING));

    @Test
    void theTwistAndWhatItDoesToTheAxisOfASwingAreFound() {
        TiltPath path = swings(0.1, 0, 0);
        SkinTwist twist = SkinTwist.of(rate, movements, path, 0);
        assertThat(twist.perLean()).isCloseTo(0.1, within(0.005));
        for (Movement m : movements) {
            PlanarAxis mean = PlanarAxis.of(rate, m.from(), m.to(), path, RATE_HZ);
            assertThat(Math.toDegrees(mean.azimuth())).isGreaterThan(0.4);
            assertThat(Math.toDegrees(mean.azimuth() - twist.turn(rate, m, path)))
                    .isCloseTo(0, within(0.05));
        }
    }

    @Test
    void swingsInDifferentPlanesAreNoTwist() {
        TiltPath path = swings(0, Math.toRadians(3), Math.toRadians(-2));
        SkinTwist twist = SkinTwist.of(rate, movements, path, 0);
        assertThat(twist.perLean()).isCloseTo(0, within(0.005));
    }

    @Test
    void gapsAreLeftOut() {
        TiltPath path = swings(0.1, 0, 0);
        rate[0][40] = Double.NaN;
        p1[90] = Double.NaN;
        assertThat(SkinTwist.of(rate, movements, path, 0).perLean()).isCloseTo(0.1, within(0.005));
    }

    /** The axis of each swing lies at its own azimuth while upright and turns by {@code perLean} of the lean. */
    private TiltPath swings(double perLean, double firstAzimuth, double secondAzimuth) {
        for (int i = 0; i < 2 * SWING; i++) {
            double phase = 2 * Math.PI * (i % SWING) / SWING;
            double lean = (FORWARD - BACK) / 2 + (FORWARD + BACK) / 2 * Math.sin(phase);
            double leaning = (FORWARD + BACK) / 2 * Math.cos(phase) * 2 * Math.PI / SWING * RATE_HZ;
            double azimuth = (i < SWING ? firstAzimuth : secondAzimuth) + perLean * lean;
            rate[0][i] = leaning * Math.cos(azimuth);
            rate[1][i] = leaning * Math.sin(azimuth);
            p2[i] = Math.sin(lean);
        }
        return new TiltPath(Vector3.Z, Vector3.X, Vector3.Y, p1, p2, new double[2 * SWING]);
    }
}
