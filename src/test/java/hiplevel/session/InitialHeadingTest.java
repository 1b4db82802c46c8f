package hiplevel.session;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.HeadingPlan;
import hiplevel.kinematics.KneeMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.kinematics.alignment.Alignment;
import hiplevel.kinematics.alignment.AlignmentSettings;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.orientation.ForwardBackward;
import hiplevel.orientation.OrientationParameters;
import hiplevel.orientation.OrientationSeries;
import hiplevel.simulation.Scenario;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Without a magnetometer each sensor's heading starts anywhere, and nothing may depend on where. */
class InitialHeadingTest {
    private static final Map<Placement, Double> HEADINGS = Map.of(
            Placement.PELVIS, 2.0,
            Placement.LEFT_THIGH, -1.1,
            Placement.RIGHT_THIGH, 0.4,
            Placement.LEFT_SHANK, 2.9,
            Placement.RIGHT_SHANK, -0.7);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereEachHeadingStartsChangesNoAngle(boolean walking) {
        Input input = Worn.simulated(Scenario.standard(walking ? Catalogue.WALKING : Catalogue.SINGLE_LEG_SQUAT, 21)
                .but()
                .repetitions(3)
                .build());
        BodyMotion one = motion(input, Map.of());
        BodyMotion other = motion(input, HEADINGS);
        same(
                one.pelvis().orElseThrow().obliquity(),
                other.pelvis().orElseThrow().obliquity());
        same(one.pelvis().orElseThrow().rotation(), other.pelvis().orElseThrow().rotation());
        for (Side side : Side.values()) {
            same(
                    one.thigh(side).orElseThrow().adduction(),
                    other.thigh(side).orElseThrow().adduction());
            same(
                    one.thigh(side).orElseThrow().hip().orElseThrow().rotation(),
                    other.thigh(side).orElseThrow().hip().orElseThrow().rotation());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Placement.class,
            names = {"PELVIS", "LEFT_THIGH", "RIGHT_THIGH"})
    void whereTheHeadingOfASingleSensorStartsChangesNoAngle(Placement only) {
        Input input = worn(Set.of(only));
        BodyMotion one = motion(input, Map.of());
        BodyMotion other = motion(input, HEADINGS);
        one.pelvis().ifPresent(p -> {
            PelvisMotion turned = other.pelvis().orElseThrow();
            same(p.obliquity(), turned.obliquity());
            same(p.tilt(), turned.tilt());
            same(p.rotation(), turned.rotation());
        });
        one.thighs().forEach((side, thigh) -> {
            ThighMotion turned = other.thigh(side).orElseThrow();
            same(thigh.flexion(), turned.flexion());
            same(thigh.adduction(), turned.adduction());
            same(thigh.rotation(), turned.rotation());
        });
        assertThat(one.pelvis().isPresent()).isEqualTo(only == Placement.PELVIS);
        assertThat(one.thighs()).hasSize(only == Placement.PELVIS ? 0 : 1);
    }

    @Test
    void whereTheHeadingsOfFiveSensorsStartChangesNoAngleOfHipAndKnee() {
        Input input = worn(EnumSet.allOf(Placement.class));
        assertThat(input.tracks()).hasSize(5);
        BodyMotion one = motion(input, Map.of());
        BodyMotion other = motion(input, HEADINGS);
        same(
                one.pelvis().orElseThrow().obliquity(),
                other.pelvis().orElseThrow().obliquity());
        for (Side side : Side.values()) {
            same(hip(one, side).adduction(), hip(other, side).adduction());
            same(hip(one, side).rotation(), hip(other, side).rotation());
            same(knee(one, side).flexion(), knee(other, side).flexion());
            same(knee(one, side).abduction(), knee(other, side).abduction());
        }
    }

    private static ThighMotion.HipMotion hip(BodyMotion motion, Side side) {
        return motion.thigh(side).orElseThrow().hip().orElseThrow();
    }

    private static KneeMotion knee(BodyMotion motion, Side side) {
        return motion.shank(side).orElseThrow().knee().orElseThrow();
    }

    private static Input worn(Set<Placement> placements) {
        return Worn.simulated(Scenario.standard(Catalogue.SINGLE_LEG_SQUAT, 22)
                .but()
                .placements(placements)
                .repetitions(3)
                .build());
    }

    private static void same(double[] a, double... b) {
        assertThat(a).hasSameSizeAs(b);
        int known = 0;
        for (int i = 0; i < a.length; i++) {
            if (!Double.isNaN(a[i])) {
                known++;
                assertThat(Math.toDegrees(Math.abs(a[i] - b[i]))).isLessThan(0.3);
            }
        }
        assertThat(known).isGreaterThan(a.length * 9 / 10);
    }

    private static BodyMotion motion(Input input, Map<Placement, Double> headings) {
        long[] time = input.tracks().get(0).samples().timeMicros();
        TimeGrid grid = new TimeGrid(0, 10_000, (int) (time[time.length - 1] / 10_000));
        Map<Placement, SensorMotion> sensors = new EnumMap<>(Placement.class);
        for (SensorTrack track : input.tracks()) {
            Placement placement = track.sensor().placement().orElseThrow();
            OrientationSeries attitude = ForwardBackward.of(track.samples(), OrientationParameters.STANDARD);
            sensors.put(
                    placement,
                    SensorMotion.of(
                            placement, track.samples(), turned(attitude, headings.getOrDefault(placement, 0.0)), grid));
        }
        Alignment alignment = Alignment.of(sensors, AlignmentSettings.DEFAULT);
        return BodyMotion.of(sensors, alignment, AlignmentSettings.DEFAULT, HeadingPlan.NONE);
    }

    private static OrientationSeries turned(OrientationSeries s, double heading) {
        Quaternion turn = Quaternion.about(Vector3.Z, heading);
        int n = s.w().length;
        double[][] c = new double[4][n];
        for (int i = 0; i < n; i++) {
            Quaternion q = turn.times(new Quaternion(s.w()[i], s.x()[i], s.y()[i], s.z()[i]));
            c[0][i] = q.w();
            c[1][i] = q.x();
            c[2][i] = q.y();
            c[3][i] = q.z();
        }
        return new OrientationSeries(
                s.timeMicros(), c[0], c[1], c[2], c[3], s.biasX(), s.biasY(), s.biasZ(), s.segmentStarts());
    }
}
