package hiplevel.kinematics.activity;

import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds the stretches in which every worn sensor is still, biomechanics notes, section 4. */
public final class Stillness {
    private Stillness() {}

    /** In order of time; sliding windows of the asked length, merged where they overlap. */
    public static List<Stretch> find(Collection<SensorMotion> sensors, StillnessSettings settings) {
        TimeGrid grid = sensors.iterator().next().grid();
        int window = grid.steps(settings.seconds());
        boolean[] still = new boolean[Math.max(0, grid.count() - window + 1)];
        java.util.Arrays.fill(still, true);
        for (SensorMotion sensor : sensors) {
            judge(sensor, window, settings, still);
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < still.length; i++) {
            if (still[i]) {
                int last = stretches.size() - 1;
                if (last >= 0 && i <= stretches.get(last).to()) {
                    stretches.set(last, new Stretch(stretches.get(last).from(), i + window));
                } else {
                    stretches.add(new Stretch(i, i + window));
                }
            }
        }
        return stretches;
    }

    private static void judge(SensorMotion s, int window, StillnessSettings settings, boolean[] still) {
        double rateSpread = Math.toRadians(settings.rateSpreadDegS());
        double rateMean = Math.toRadians(settings.rateMeanDegS());
        double[] sum = new double[7];
        int unknown = 0;
        for (int i = 0; i < s.grid().count(); i++) {
            unknown += add(s, i, sum, 1);
            int start = i - window + 1;
            if (start < 0) {
                continue;
            }
            double meanX = sum[4] / window;
            double meanY = sum[5] / window;
            double meanZ = sum[6] / window;
            boolean ok = unknown == 0
                    && spread(sum[0], sum[1], window) < rateSpread
                    && spread(sum[2], sum[3], window) < settings.forceSpread()
                    && Math.sqrt(meanX * meanX + meanY * meanY + meanZ * meanZ) < rateMean;
            still[start] &= ok;
            unknown -= add(s, start, sum, -1);
        }
    }

    /** Adds or takes away one sample of the running sums; returns 1 for a sample in a gap. */
    private static int add(SensorMotion s, int i, double[] sum, int sign) {
        if (!s.known(i)) {
            return 1;
        }
        double rate = s.rate(i).norm();
        double force = s.force(i).norm();
        sum[0] += sign * rate;
        sum[1] += sign * rate * rate;
        sum[2] += sign * force;
        sum[3] += sign * force * force;
        sum[4] += sign * s.gyrX()[i];
        sum[5] += sign * s.gyrY()[i];
        sum[6] += sign * s.gyrZ()[i];
        return 0;
    }

    private static double spread(double sum, double squares, int n) {
        return Math.sqrt(Math.max(0, squares / n - sum / n * (sum / n)));
    }
}
