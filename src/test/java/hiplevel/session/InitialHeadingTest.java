package hiplevel.session;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.exercise.Catalogue;
import hiplevel.imu.Placement;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.HeadingPlan;
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
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without a magnetometer each sensor's heading starts anywhere, and nothing may depend on where. */
class InitialHeadingTest {
    private static final Map<Placement, Double> HEADINGS =
            Map.of(Placement.PELVIS, 2.0, Placement.LEFT_THIGH, -1.1, Placement.RIGHT_THIGH, 0.4);

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
