package hiplevel.kinematics;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.OpticalWalk;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.alignment.Alignment;
import hiplevel.kinematics.alignment.AlignmentSettings;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.orientation.ForwardBackward;
import hiplevel.orientation.OrientationParameters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Real optical motion turned into sensor signals; our own alignment, the mounting is never read. */
class OpticalGaitAnglesTest {
    @Test
    void obliquityAndHipAdductionFollowTheOpticalTruth() {
        List<Double> obliquity = new ArrayList<>();
        List<Double> adduction = new ArrayList<>();
        for (OpticalWalk walk : OpticalWalk.all()) {
            Map<Placement, SensorMotion> sensors = sensors(walk.samples());
            Alignment alignment = Alignment.of(sensors, AlignmentSettings.DEFAULT);
            List<HeadingPlan.Walk> walks = alignment.activities().stream()
                    .filter(a -> a.kind() == Activity.Kind.WALKING)
                    .map(a -> new HeadingPlan.Walk(a.fromMicros(), a.toMicros(), 1_050_000))
                    .toList();
            BodyMotion motion =
                    BodyMotion.of(sensors, alignment, AlignmentSettings.DEFAULT, new HeadingPlan(List.of(), walks));
            double[] t = walk.truth().get("t_s");
            double o =
                    rmse(motion.pelvis().orElseThrow().obliquity(), walk.truth().get("pelvis_obliquity_deg"), -1, t);
            double l = rmse(hip(motion, Side.LEFT), walk.truth().get("l_hip_add_deg"), 1, t);
            double r = rmse(hip(motion, Side.RIGHT), walk.truth().get("r_hip_add_deg"), 1, t);
            obliquity.add(o);
            adduction.add(l);
            adduction.add(r);
        }
        assertThat(median(obliquity)).isLessThanOrEqualTo(0.5);
        assertThat(max(obliquity)).isLessThanOrEqualTo(1.5);
        assertThat(median(adduction)).isLessThanOrEqualTo(1.5);
        assertThat(max(adduction)).isLessThanOrEqualTo(3.0);
    }

    private static double[] hip(BodyMotion motion, Side side) {
        return motion.thigh(side).orElseThrow().hip().orElseThrow().adduction();
    }

    static Map<Placement, SensorMotion> sensors(Map<Placement, ImuSeries> samples) {
        Map<Placement, SensorMotion> sensors = new EnumMap<>(Placement.class);
        long end = samples.values().stream()
                .mapToLong(s -> s.timeMicros()[s.size() - 1])
                .max()
                .orElseThrow();
        TimeGrid grid = new TimeGrid(0, 10_000, (int) (end / 10_000) + 1);
        samples.forEach((p, s) ->
                sensors.put(p, SensorMotion.of(p, s, ForwardBackward.of(s, OrientationParameters.STANDARD), grid)));
        return sensors;
    }

    /** Changes from standing, after t = 4.5 s, on at least 95 % of the samples. */
    private static double rmse(double[] angle, double[] truthDeg, int sign, double[] t) {
        double standing = 0;
        double standingTruth = 0;
        int n = 0;
        for (int i = 0; t[i] < 2.9; i++) {
            standing += Math.toDegrees(angle[i]);
            standingTruth += truthDeg[i];
            n++;
        }
        double sum = 0;
        int m = 0;
        int all = 0;
        for (int i = 0; i < t.length; i++) {
            if (t[i] > 4.5) {
                all++;
                double e = Math.toDegrees(angle[i]) - standing / n - sign * (truthDeg[i] - standingTruth / n);
                if (!Double.isNaN(e)) {
                    sum += e * e;
                    m++;
                }
            }
        }
        assertThat(m).isGreaterThanOrEqualTo((int) (0.95 * all));
        return Math.sqrt(sum / m);
    }

    private static double median(List<Double> x) {
        List<Double> s = x.stream().sorted().toList();
        return (s.get((s.size() - 1) / 2) + s.get(s.size() / 2)) / 2;
    }

    private static double max(List<Double> x) {
        return x.stream().mapToDouble(d -> d).max().orElseThrow();
    }
}
