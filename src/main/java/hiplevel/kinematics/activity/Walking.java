package hiplevel.kinematics.activity;

import hiplevel.imu.Placement;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
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
    /** Slow walkers shake the force less, m/s² SD, … */
    private static final double GENTLE_SHAKE = 0.3;
    /** … but every contact is sharper than anything in a squat, a hinge or a leg swing, … */
    private static final double SHARP_SHAKE = 0.17;

    private static final double SHARP_FROM_HZ = 4;
    private static final double SHARP_TO_HZ = 12;
    /** … and contact follows contact for so long; a foot set down between two repetitions does not. */
    private static final double GENTLE_SECONDS = 3;
    /** A pelvis that leans farther from its mean bows or squats, … */
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
        Shake shake = thighs ? null : Shake.of(sensors.values(), grid);
        List<Stretch> walks = new ArrayList<>();
        List<Stretch> gentle = new ArrayList<>();
        for (int i = 0; i + window <= grid.count(); i += step) {
            boolean walking = thighs
                    ? opposite(left, right, i, window) && !bowed(paths, i - margin, i + window + margin)
                    : shake.strong(i, window) && upright(paths, i, window);
            if (walking) {
                join(walks, i, i + window);
            }
            if (!thighs && shake.gentle(i, window) && upright(paths, i, window)) {
                join(gentle, i, i + window);
            }
        }
        gentle.stream().filter(g -> g.length() >= grid.steps(GENTLE_SECONDS)).forEach(walks::add);
        walks.sort(Comparator.comparingInt(Stretch::from));
        List<Stretch> merged = new ArrayList<>();
        walks.forEach(w -> join(merged, w.from(), w.to()));
        return merged;
    }

    /** Adds a stretch that begins no earlier than those before it; overlapping ones become one. */
    private static void join(List<Stretch> stretches, int from, int to) {
        int last = stretches.size() - 1;
        if (last >= 0 && from <= stretches.get(last).to()) {
            Stretch before = stretches.get(last);
            stretches.set(last, new Stretch(before.from(), Math.max(before.to(), to)));
        } else {
            stretches.add(new Stretch(from, to));
        }
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
        double[] l = Arrays.copyOfRange(left, from, from + n);
        double[] r = Arrays.copyOfRange(right, from, from + n);
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
        return paths.entrySet().stream()
                .allMatch(e -> e.getKey() == Placement.PELVIS
                        ? steady(e.getValue(), from, n)
                        : Arrays.stream(e.getValue().angle(), from, from + n)
                                .noneMatch(lean -> lean > MOST_THIGH_LEAN));
    }

    /** Against its own mean, because the pose that stands for standing may have been one of sitting. */
    private static boolean steady(TiltPath pelvis, int from, int n) {
        double middle1 = mean(pelvis.p1(), from, n);
        double middle2 = mean(pelvis.p2(), from, n);
        double most = Math.sin(MOST_PELVIS_LEAN);
        for (int i = from; i < from + n; i++) {
            if (Math.hypot(pelvis.p1()[i] - middle1, pelvis.p2()[i] - middle2) > most) {
                return false;
            }
        }
        return true;
    }

    private static double mean(double[] x, int from, int n) {
        return Arrays.stream(x, from, from + n)
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(0);
    }

    private static double sd(double[] x, int from, int n) {
        return new StandardDeviation().evaluate(x, from, n);
    }

    /** The size of one sensor's specific force, in the band of steps and in that of contacts, m/s². */
    private record Shake(double[] steps, double[] contacts) {
        static Shake of(Collection<SensorMotion> sensors, TimeGrid grid) {
            SensorMotion s = sensors.stream()
                    .filter(SensorMotion::hasAccelerometer)
                    .findFirst()
                    .orElseGet(() -> sensors.iterator().next());
            double[] size = new double[grid.count()];
            for (int i = 0; i < size.length; i++) {
                size[i] = s.force(i).norm();
            }
            return new Shake(
                    LowPass.bandPass(size, SLOWEST_SHAKE_HZ, SHAKE_HZ, grid.rateHz()),
                    LowPass.bandPass(size, SHARP_FROM_HZ, SHARP_TO_HZ, grid.rateHz()));
        }

        boolean strong(int from, int n) {
            return sd(steps, from, n) > SMALLEST_SHAKE;
        }

        boolean gentle(int from, int n) {
            return sd(steps, from, n) > GENTLE_SHAKE && sd(contacts, from, n) > SHARP_SHAKE;
        }
    }
}
