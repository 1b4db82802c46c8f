package hiplevel.kinematics.activity;

import hiplevel.imu.Placement;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/**
 * Finds where somebody walks: both thighs lean to and fro in opposite directions; with one thigh or the pelvis alone,
 * the specific force shakes as no slow exercise shakes it.
 */
public final class Walking {
    private static final double WINDOW_SECONDS = 1.6;
    private static final double STEP_SECONDS = 0.1;
    private static final double SMALLEST_SWING_SD = Math.toRadians(5);
    private static final double OPPOSITE = -0.5;
    private static final double SMALLEST_SHAKE = 0.9;
    /** A pelvis that leans farther bows or squats, … */
    private static final double MOST_PELVIS_LEAN = Math.toRadians(15);
    /** Nobody walks bowed farther than this … */
    private static final double BOWED = Math.toRadians(25);
    /** … nor so long before or after, s. */
    private static final double BOW_SECONDS = 1;
    /** … and a thigh that leans farther squats or sits. */
    private static final double MOST_THIGH_LEAN = Math.toRadians(45);
    /** A squat heaves the body more slowly than a step does … */
    private static final double SLOWEST_SHAKE_HZ = 1;
    /** … and what is quicker is skin and noise. */
    private static final double SHAKE_HZ = 5;

    private Walking() {}

    /** In order of time, overlapping windows merged. */
    public static List<Stretch> find(
            Map<Placement, SensorMotion> sensors, Map<Placement, TiltPath> paths, TimeGrid grid) {
        int window = grid.steps(WINDOW_SECONDS);
        int step = grid.steps(STEP_SECONDS);
        int margin = grid.steps(BOW_SECONDS);
        boolean thighs = paths.containsKey(Placement.LEFT_THIGH) && paths.containsKey(Placement.RIGHT_THIGH);
        double[] left = thighs ? lean(paths.get(Placement.LEFT_THIGH)) : null;
        double[] right = thighs ? lean(paths.get(Placement.RIGHT_THIGH)) : null;
        double[] force = thighs ? null : shake(sensors.values(), grid);
        List<Stretch> walks = new ArrayList<>();
        for (int i = 0; i + window <= grid.count(); i += step) {
            boolean walking = thighs
                    ? opposite(left, right, i, window) && !bowed(paths, i - margin, i + window + margin)
                    : sd(force, i, window) > SMALLEST_SHAKE && upright(paths, i, window);
            if (walking) {
                int last = walks.size() - 1;
                if (last >= 0 && i <= walks.get(last).to()) {
                    walks.set(last, new Stretch(walks.get(last).from(), i + window));
                } else {
                    walks.add(new Stretch(i, i + window));
                }
            }
        }
        return walks;
    }

    /** The lean along the direction in which this thigh leans most, flexion positive: it bends farther than it extends. */
    private static double[] lean(TiltPath path) {
        double azimuth = mainDirection(path);
        double[] lean = new double[path.p1().length];
        for (int i = 0; i < lean.length; i++) {
            lean[i] = path.along(azimuth, i);
        }
        return lean;
    }

    /** Azimuth of the principal lean over the whole recording, toward the side of the largest excursion. */
    static double mainDirection(TiltPath path) {
        double a = 0;
        double b = 0;
        double d = 0;
        for (int i = 0; i < path.p1().length; i++) {
            double p = path.p1()[i];
            double q = path.p2()[i];
            if (!Double.isNaN(p)) {
                a += p * p;
                b += p * q;
                d += q * q;
            }
        }
        double azimuth = Math.atan2(2 * b, a - d) / 2;
        return Excursion.of(path, azimuth).positive() ? azimuth : azimuth + Math.PI;
    }

    private static boolean opposite(double[] left, double[] right, int from, int n) {
        double[] l = java.util.Arrays.copyOfRange(left, from, from + n);
        double[] r = java.util.Arrays.copyOfRange(right, from, from + n);
        StandardDeviation sd = new StandardDeviation();
        return sd.evaluate(l) > SMALLEST_SWING_SD
                && sd.evaluate(r) > SMALLEST_SWING_SD
                && new PearsonsCorrelation().correlation(l, r) < OPPOSITE;
    }

    /** In a single-leg deadlift the thighs swing against each other too, but the pelvis bows. */
    private static boolean bowed(Map<Placement, TiltPath> paths, int from, int to) {
        TiltPath pelvis = paths.get(Placement.PELVIS);
        if (pelvis == null) {
            return false;
        }
        for (int i = Math.max(0, from); i < Math.min(to, pelvis.angle().length); i++) {
            if (pelvis.angle()[i] > BOWED) {
                return true;
            }
        }
        return false;
    }

    private static boolean upright(Map<Placement, TiltPath> paths, int from, int n) {
        for (Map.Entry<Placement, TiltPath> e : paths.entrySet()) {
            double most = e.getKey() == Placement.PELVIS ? MOST_PELVIS_LEAN : MOST_THIGH_LEAN;
            for (int i = from; i < from + n; i++) {
                if (e.getValue().angle()[i] > most) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double[] shake(Collection<SensorMotion> sensors, TimeGrid grid) {
        SensorMotion s = sensors.stream()
                .filter(SensorMotion::hasAccelerometer)
                .findFirst()
                .orElseGet(() -> sensors.iterator().next());
        double[] size = new double[grid.count()];
        for (int i = 0; i < size.length; i++) {
            size[i] = s.force(i).norm();
        }
        return LowPass.bandPass(size, SLOWEST_SHAKE_HZ, SHAKE_HZ, grid.rateHz());
    }

    private static double sd(double[] x, int from, int n) {
        return new StandardDeviation().evaluate(x, from, n);
    }
}
