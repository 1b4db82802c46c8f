package hiplevel.kinematics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The sign of every angle for every anatomical movement, left and right. A segment stands upright, turns by 20° about one
 * of its axes (right-handed: x forward, y left, z up), and nothing else.
 */
class AnatomicalSignsTest {
    private static final TimeGrid GRID = new TimeGrid(0, 10_000, 200);
    private static final AngleUncertainty NONE = new AngleUncertainty(0, 0, 0, 0);

    @ParameterizedTest
    @CsvSource({
        "x, -20,  20,   0,   0", // the right side rises
        "x,  20, -20,   0,   0",
        "y,  20,   0,  20,   0", // the top leans forward
        "y, -20,   0, -20,   0",
        "z,  20,   0,   0,  20", // turned to the left
        "z, -20,   0,   0, -20",
    })
    void pelvis(String axis, double turnDeg, double obliquity, double tilt, double rotation) {
        PelvisMotion pelvis =
                PelvisMotion.of(turned(Placement.PELVIS, axis, turnDeg), 9.81, OptionalDouble.empty(), NONE);
        assertThat(lastDeg(pelvis.obliquity())).isCloseTo(obliquity, within(1e-9));
        assertThat(lastDeg(pelvis.tilt())).isCloseTo(tilt, within(1e-9));
        assertThat(lastDeg(pelvis.rotation())).isCloseTo(rotation, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "y, -20,  20,   0,   0,  20,   0,   0", // the knee comes forward: flexion on both sides
        "y,  20, -20,   0,   0, -20,   0,   0",
        "x,  20,   0, -20,   0,   0,  20,   0", // the knee goes to the left: left abducts, right adducts
        "x, -20,   0,  20,   0,   0, -20,   0",
        "z,  20,   0,   0, -20,   0,   0,  20", // turned to the left: left externally, right internally
        "z, -20,   0,   0,  20,   0,   0, -20",
    })
    void thighsAndHips(
            String axis,
            double turnDeg,
            double leftFlexion,
            double leftAdduction,
            double leftRotation,
            double rightFlexion,
            double rightAdduction,
            double rightRotation) {
        Map<Side, double[]> expected = Map.of(
                Side.LEFT, new double[] {leftFlexion, leftAdduction, leftRotation},
                Side.RIGHT, new double[] {rightFlexion, rightAdduction, rightRotation});
        for (Side side : Side.values()) {
            SegmentAttitude upright = turned(Placement.PELVIS, "z", 0);
            ThighMotion thigh = ThighMotion.of(
                    side, turned(Placement.thigh(side), axis, turnDeg), Optional.of(upright), 9.81, 0, NONE);
            double[] angles = expected.get(side);
            assertThat(lastDeg(thigh.flexion())).as(side + " flexion").isCloseTo(angles[0], within(1e-9));
            assertThat(lastDeg(thigh.adduction())).as(side + " adduction").isCloseTo(angles[1], within(1e-9));
            assertThat(lastDeg(thigh.rotation())).as(side + " rotation").isCloseTo(angles[2], within(1e-9));
            ThighMotion.HipMotion hip = thigh.hip().orElseThrow();
            assertThat(lastDeg(hip.flexion())).as(side + " hip flexion").isCloseTo(angles[0], within(1e-9));
            assertThat(lastDeg(hip.adduction())).as(side + " hip adduction").isCloseTo(angles[1], within(1e-9));
            assertThat(lastDeg(hip.rotation())).as(side + " hip rotation").isCloseTo(angles[2], within(1e-9));
        }
    }

    /** Standing on one leg, the other side's hip falls: the thigh stays, the hip of the stance leg adducts. */
    @ParameterizedTest
    @EnumSource(Side.class)
    void aDroppingPelvisAdductsTheHipOfTheStanceLeg(Side stance) {
        SegmentAttitude dropped = turned(Placement.PELVIS, "x", stance == Side.RIGHT ? -8 : 8);
        ThighMotion thigh =
                ThighMotion.of(stance, turned(Placement.thigh(stance), "x", 0), Optional.of(dropped), 9.81, 0, NONE);
        PelvisMotion pelvis = PelvisMotion.of(dropped, 9.81, OptionalDouble.empty(), NONE);
        assertThat(stance.sigma() * lastDeg(pelvis.obliquity())).isCloseTo(8, within(1e-9));
        assertThat(lastDeg(thigh.hip().orElseThrow().adduction())).isCloseTo(8, within(1e-9));
        assertThat(lastDeg(thigh.adduction())).isCloseTo(0, within(1e-9));
    }

    @Test
    void ratesHaveTheSignsOfTheirAngles() {
        Vector3 rate = new Vector3(0.3, -0.5, 0.2);
        SegmentAttitude pelvis = attitude(Placement.PELVIS, i -> Quaternion.IDENTITY, rate);
        PelvisMotion motion = PelvisMotion.of(pelvis, 9.81, OptionalDouble.empty(), NONE);
        assertThat(motion.frontalRate()[5])
                .as("turning about forward lifts the left side")
                .isEqualTo(-0.3);
        assertThat(motion.turnRate()[5]).isCloseTo(0.2, within(1e-12));
        for (Side side : Side.values()) {
            ThighMotion thigh = ThighMotion.of(side, pelvis, Optional.empty(), 9.81, 0, NONE);
            assertThat(thigh.sagittalRate()[5]).as("flexing").isEqualTo(0.5);
            assertThat(thigh.frontalRate()[5]).isEqualTo(side.sigma() * 0.3);
            assertThat(thigh.hip()).isEmpty();
        }
    }

    @Test
    void standingStillHasNoForceBeyondGravity() {
        SegmentAttitude upright = turned(Placement.PELVIS, "z", 0);
        PelvisMotion pelvis = PelvisMotion.of(upright, 9.81, OptionalDouble.empty(), NONE);
        assertThat(pelvis.upForce()[7]).isCloseTo(0, within(1e-12));
        assertThat(ThighMotion.of(Side.LEFT, upright, Optional.empty(), 9.81, 0, NONE)
                        .axialForce()[7])
                .isCloseTo(0, within(1e-12));
    }

    /** Upright for the first second, then turned; the heading of the upright second is the reference throughout. */
    private static SegmentAttitude turned(Placement placement, String axis, double degrees) {
        Vector3 about = axis.equals("x") ? Vector3.X : axis.equals("y") ? Vector3.Y : Vector3.Z;
        Quaternion turn = Quaternion.about(about, Math.toRadians(degrees));
        return attitude(placement, i -> i < 100 ? Quaternion.IDENTITY : turn, Vector3.ZERO);
    }

    private static SegmentAttitude attitude(
            Placement placement, java.util.function.IntFunction<Quaternion> earthFromSegment, Vector3 rate) {
        int n = GRID.count();
        double[][] c = new double[10][n];
        for (int i = 0; i < n; i++) {
            Quaternion q = earthFromSegment.apply(i);
            Vector3 up = q.conjugate().rotate(Vector3.Z).times(9.81);
            double[] values = {q.w(), q.x(), q.y(), q.z(), rate.x(), rate.y(), rate.z(), up.x(), up.y(), up.z()};
            for (int k = 0; k < values.length; k++) {
                c[k][i] = values[k];
            }
        }
        SensorMotion sensor =
                new SensorMotion(placement, GRID, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9]);
        HeadingPlan wholeIsOneRepetition =
                new HeadingPlan(java.util.List.of(new HeadingPlan.Span(0, GRID.micros(n - 1))), java.util.List.of());
        return SegmentAttitude.of(sensor, Quaternion.IDENTITY, wholeIsOneRepetition);
    }

    private static double lastDeg(double[] angle) {
        return Math.toDegrees(Arrays.stream(angle).reduce((a, b) -> b).orElseThrow());
    }
}
