package hiplevel.repetition;

import hiplevel.imu.Side;
import hiplevel.kinematics.AngleUncertainty;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.kinematics.TimeGrid;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Body motion made up by hand: thighs that flex from rest to rest, over a standing foot or in the air. */
final class MadeUpWearer {
    static final double RATE = 100;

    private static final double THIGH = 0.42;
    private static final double SENSOR_ABOVE_KNEE = 0.14;
    private static final AngleUncertainty NONE = new AngleUncertainty(0, 0, 0, 0);

    private final int count;
    private final Map<Side, double[]> flexion = new EnumMap<>(Side.class);
    private final Map<Side, double[]> thighHeight = new EnumMap<>(Side.class);
    private final double[] pelvisHeight;
    private final double[] tilt;
    private final Set<Side> worn = EnumSet.allOf(Side.class);
    private boolean pelvisWorn = true;
    private double missingFrom = Double.NaN;
    private double missingTo = Double.NaN;

    MadeUpWearer(double seconds) {
        count = (int) Math.round(seconds * RATE);
        pelvisHeight = new double[count];
        tilt = new double[count];
        for (Side side : Side.values()) {
            flexion.put(side, new double[count]);
            thighHeight.put(side, new double[count]);
        }
    }

    /** Down in {@code lower}, held, up in {@code rise} seconds; both thighs for a two-leg squat. */
    MadeUpWearer squats(Set<Side> legs, double at, double depthDeg, double lower, double hold, double rise) {
        for (int i = 0; i < count; i++) {
            double f = Math.toRadians(depthDeg) * shape(i / RATE - at, lower, hold, rise);
            for (Side side : legs) {
                flexion.get(side)[i] += f;
                thighHeight.get(side)[i] -= SENSOR_ABOVE_KNEE * (1 - Math.cos(f));
            }
            pelvisHeight[i] -= THIGH * (1 - Math.cos(f));
            tilt[i] += f / 3;
        }
        return this;
    }

    MadeUpWearer squat(Side side, double at) {
        return squats(EnumSet.of(side), at, 60, 1.5, 0.2, 1.3);
    }

    /** The other leg stands; its thigh flexes a fifth with it, as the pelvis tucks. */
    MadeUpWearer kneeLift(Side side, double at, double degrees) {
        for (int i = 0; i < count; i++) {
            double f = Math.toRadians(degrees) * shape(i / RATE - at, 0.8, 0.1, 0.8);
            flexion.get(side)[i] += f;
            flexion.get(side.opposite())[i] += f / 5;
            thighHeight.get(side)[i] += (THIGH - SENSOR_ABOVE_KNEE) * (1 - Math.cos(f));
        }
        return this;
    }

    MadeUpWearer wearing(boolean pelvis, Set<Side> thighs) {
        pelvisWorn = pelvis;
        worn.retainAll(thighs);
        return this;
    }

    MadeUpWearer missing(double from, double to) {
        missingFrom = from;
        missingTo = to;
        return this;
    }

    BodyMotion motion() {
        Map<Side, ThighMotion> thighs = new EnumMap<>(Side.class);
        for (Side side : worn) {
            double[] f = gapped(flexion.get(side));
            double[] up = gapped(acceleration(thighHeight.get(side)));
            double[] none = new double[count];
            thighs.put(
                    side,
                    new ThighMotion(side, f, none, none, none, rate(f), none, up, none, none, Optional.empty(), NONE));
        }
        return new BodyMotion(
                new TimeGrid(0, Math.round(1e6 / RATE), count),
                pelvisWorn ? Optional.of(pelvis()) : Optional.empty(),
                thighs);
    }

    private PelvisMotion pelvis() {
        double[] none = new double[count];
        double[] up = gapped(acceleration(pelvisHeight));
        return new PelvisMotion(gapped(none), gapped(tilt), none, none, none, up, none, none, none, NONE);
    }

    private static double shape(double t, double lower, double hold, double rise) {
        if (t <= 0 || t >= lower + hold + rise) {
            return 0;
        }
        double u = t < lower ? t / lower : t < lower + hold ? 1 : (lower + hold + rise - t) / rise;
        return u * u * u * (10 + u * (6 * u - 15));
    }

    private double[] gapped(double[] x) {
        double[] copy = x.clone();
        if (!Double.isNaN(missingFrom)) {
            Arrays.fill(copy, (int) (missingFrom * RATE), (int) (missingTo * RATE), Double.NaN);
        }
        return copy;
    }

    private static double[] rate(double[] x) {
        double[] rate = new double[x.length];
        for (int i = 1; i + 1 < x.length; i++) {
            rate[i] = (x[i + 1] - x[i - 1]) * RATE / 2;
        }
        return rate;
    }

    private static double[] acceleration(double[] height) {
        double[] a = new double[height.length];
        for (int i = 1; i + 1 < height.length; i++) {
            a[i] = (height[i + 1] - 2 * height[i] + height[i - 1]) * RATE * RATE;
        }
        return a;
    }
}
