package hiplevel.kinematics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.alignment.SegmentAlignment;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A pelvis bows by 45° with level hips, while skin turns its sensor about the long axis by 0.03 of the tilt, to the left. */
class SlidingSkinTest {
    private static final double TILT = Math.toRadians(45);
    private static final double SKIN = 0.03;
    private static final TimeGrid GRID = new TimeGrid(0, 10_000, 200);

    @Test
    void skinThatWasSeenToSlideLiftsNoHip() {
        assertThat(lastObliquityDeg(OptionalDouble.empty())).isGreaterThan(0.9);
        // the sensor turned to the left, so that the segment lies to the right in its axes
        assertThat(lastObliquityDeg(OptionalDouble.of(-SKIN))).isCloseTo(0, within(0.01));
    }

    private static double lastObliquityDeg(OptionalDouble skin) {
        int n = GRID.count();
        double[][] c = new double[10][n];
        for (int i = 0; i < n; i++) {
            double tilt = i < 100 ? 0 : TILT;
            Quaternion q = Quaternion.about(Vector3.Y, tilt).times(Quaternion.about(Vector3.Z, SKIN * tilt));
            double[] values = {q.w(), q.x(), q.y(), q.z(), 0, 0, 0, 0, 0, 9.81};
            for (int k = 0; k < values.length; k++) {
                c[k][i] = values[k];
            }
        }
        SensorMotion sensor =
                new SensorMotion(Placement.PELVIS, GRID, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9]);
        SegmentAlignment alignment = new SegmentAlignment(
                Placement.PELVIS,
                SegmentAlignment.Method.HINGES_AND_SQUATS,
                Quaternion.IDENTITY,
                0.02,
                List.of(),
                skin);
        double[] obliquity = PelvisMotion.of(
                        SegmentAttitude.of(sensor, alignment, HeadingPlan.NONE),
                        9.81,
                        skin,
                        new AngleUncertainty(0, 0, 0, 0))
                .obliquity();
        return Math.abs(
                Math.toDegrees(Arrays.stream(obliquity).reduce((a, b) -> b).orElseThrow()));
    }

    /** The hip-to-knee line of people who stand leans outward by some degrees; skin turns the sensor about that line. */
    @Test
    void skinHidesNoDepthOfThoseWhoStandAsMostDo() {
        double outward = Math.toRadians(4.5);
        double share = 0.1;
        double flexion = Math.toRadians(60);
        Vector3 bone = Quaternion.about(Vector3.X, -outward).rotate(Vector3.Z);
        Quaternion seen = Quaternion.about(Vector3.Y, -flexion).times(Quaternion.about(bone, share * flexion));
        assertThat(depthDeg(seen, 0)).isLessThan(59.6);
        assertThat(depthDeg(seen, share * Math.sin(outward))).isCloseTo(60, within(0.1));
    }

    private static double depthDeg(Quaternion attitude, double bendHidden) {
        int n = GRID.count();
        double[][] c = new double[10][n];
        for (int i = 0; i < n; i++) {
            double[] values = {attitude.w(), attitude.x(), attitude.y(), attitude.z(), 0, 0, 0, 0, 0, 9.81};
            for (int k = 0; k < values.length; k++) {
                c[k][i] = values[k];
            }
        }
        SensorMotion sensor = new SensorMotion(
                Placement.RIGHT_THIGH, GRID, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9]);
        ThighMotion thigh = ThighMotion.of(
                Side.RIGHT,
                SegmentAttitude.of(sensor, Quaternion.IDENTITY, HeadingPlan.NONE),
                Optional.empty(),
                9.81,
                bendHidden,
                new AngleUncertainty(0, 0, 0, 0));
        return Math.toDegrees(thigh.flexion()[n - 1]);
    }
}
