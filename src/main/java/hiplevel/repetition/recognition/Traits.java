package hiplevel.repetition.recognition;

import hiplevel.exercise.signature.Trait;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.repetition.Gaps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the traits of a stretch off the motion. Rest is the median of the samples in which hardly anything moves. */
final class Traits {
    private static final double SMOOTH_HZ = 3;
    private static final double BRIDGED_SECONDS = 0.5;
    /** Angles slower than this are at rest, rad/s. */
    private static final double SLOW = Math.toRadians(12);
    /** Of the extremes this share is left out on each side: a stumble, the last of a change of posture. */
    private static final double RARE = 0.04;
    /** A height is told from forces only against a drifting mean: slower than this is drift, Hz. */
    private static final double DRIFT_HZ = 0.15;

    private final BodyMotion motion;
    private final boolean[] looked;
    private final boolean[] slow;
    private final List<Thigh> thighs = new ArrayList<>();
    private final Map<Trait, Double> found = new EnumMap<>(Trait.class);

    private record Thigh(double[] lean, double[] flexion, double[] adduction, double[] elevation, double range) {}

    private Traits(BodyMotion motion, boolean[] looked) {
        this.motion = motion;
        this.looked = looked;
        this.slow = looked.clone();
    }

    /**
     * The traits that the worn sensors show, in their units.
     *
     * @param looked which samples of the grid belong to the stretch
     */
    static Map<Trait, Double> of(BodyMotion motion, boolean[] looked) {
        Traits traits = new Traits(motion, looked);
        for (Side side : Side.values()) {
            motion.thigh(side).ifPresent(traits::add);
        }
        motion.pelvis().ifPresent(traits::stillPelvis);
        traits.thighs.sort(Comparator.comparingDouble(Thigh::range).reversed());
        motion.pelvis().ifPresent(traits::pelvis);
        traits.thighs();
        return traits.found;
    }

    private void add(ThighMotion t) {
        double[] flexion = smooth(t.flexion());
        double[] adduction = smooth(t.adduction());
        double[] lean = new double[flexion.length];
        Arrays.setAll(lean, i -> Math.acos(Math.cos(flexion[i]) * Math.cos(adduction[i])));
        double[] elevation = smooth(t.anteriorElevation());
        thighs.add(
                new Thigh(lean, flexion, adduction, elevation, Math.max(range(lean), Math.max(range(elevation), 0))));
        stillWhere(lean);
        stillWhere(elevation);
    }

    /** By the vertical in the pelvis' axes: on its side a pelvis has no tilt to speak of. */
    private void stillPelvis(PelvisMotion p) {
        double[] obliquity = smooth(p.obliquity());
        double[] anterior = smooth(p.anteriorElevation());
        double[] axial = new double[p.tilt().length];
        Arrays.setAll(axial, i -> Math.asin(Math.cos(p.tilt()[i]) * Math.cos(p.obliquity()[i])));
        stillWhere(obliquity);
        stillWhere(anterior);
        stillWhere(smooth(axial));
    }

    private void pelvis(PelvisMotion p) {
        double[] tilt = smooth(p.tilt());
        double[] obliquity = smooth(p.obliquity());
        double rest = rest(tilt);
        put(Trait.PELVIS_ON_SIDE, Math.abs(rest(obliquity)));
        put(Trait.PELVIS_TILT_AT_REST, rest);
        put(Trait.PELVIS_FORWARD, high(tilt) - rest);
        put(Trait.PELVIS_BACKWARD, rest - low(tilt));
        double[] height = height(p);
        found.put(Trait.HEAVE, 100 * (high(height) - low(height)));
    }

    private void thighs() {
        if (thighs.isEmpty()) {
            return;
        }
        Thigh more = thighs.get(0);
        double rest = rest(more.flexion());
        put(Trait.THIGH_LEAN_AT_REST, rest(more.lean()));
        put(Trait.THIGH_FORWARD, high(more.flexion()) - rest);
        put(Trait.THIGH_BACKWARD, rest - low(more.flexion()));
        put(Trait.THIGH_OUTWARD, rest(more.adduction()) - low(more.adduction()));
        put(Trait.THIGH_OPENING, high(more.elevation()) - rest(more.elevation()));
        if (thighs.size() > 1) {
            Thigh less = thighs.get(1);
            double restLess = rest(less.flexion());
            put(Trait.OTHER_LEAN_AT_REST, rest(less.lean()));
            put(Trait.OTHER_FORWARD, high(less.flexion()) - restLess);
            put(Trait.OTHER_BACKWARD, restLess - low(less.flexion()));
            double[] both = new double[less.flexion().length];
            Arrays.setAll(both, i -> Math.min(more.flexion()[i] - rest, less.flexion()[i] - restLess));
            put(Trait.TOGETHER, high(both));
            found.put(Trait.ALIKE, 100 * alike(more.flexion(), less.flexion()));
        }
    }

    /** Twice the covariance of both rates over the sum of their variances: 1 when they flex alike. */
    private double alike(double[] a, double[] b) {
        double both = 0;
        double each = 0;
        for (int i = 1; i < a.length; i++) {
            double da = a[i] - a[i - 1];
            double db = b[i] - b[i - 1];
            if (looked[i] && !Double.isNaN(da + db)) {
                both += 2 * da * db;
                each += da * da + db * db;
            }
        }
        return each > 0 ? both / each : 0;
    }

    /** Vertical specific force integrated twice, its drift taken away each time, m. */
    private double[] height(PelvisMotion p) {
        double rate = motion.grid().rateHz();
        double[] force = Gaps.bridged(p.upForce(), motion.grid().steps(BRIDGED_SECONDS));
        return integrated(integrated(force, rate), rate);
    }

    private static double[] integrated(double[] x, double rateHz) {
        double[] sum = new double[x.length];
        double total = 0;
        for (int i = 0; i < x.length; i++) {
            total += Double.isNaN(x[i]) ? 0 : x[i] / rateHz;
            sum[i] = total;
        }
        double[] slow = LowPass.zeroPhase(sum, DRIFT_HZ, rateHz);
        Arrays.setAll(sum, i -> sum[i] - slow[i]);
        return sum;
    }

    private void put(Trait trait, double radians) {
        if (!Double.isNaN(radians)) {
            found.put(trait, Math.toDegrees(radians));
        }
    }

    private double[] smooth(double[] signal) {
        double[] bridged = Gaps.bridged(signal, motion.grid().steps(BRIDGED_SECONDS));
        return LowPass.zeroPhase(bridged, SMOOTH_HZ, motion.grid().rateHz());
    }

    private void stillWhere(double[] angle) {
        for (int i = 1; i + 1 < angle.length; i++) {
            double rate = (angle[i + 1] - angle[i - 1]) * motion.grid().rateHz() / 2;
            slow[i] &= !(Math.abs(rate) > SLOW);
        }
    }

    private double range(double[] signal) {
        return high(signal) - low(signal);
    }

    private double rest(double[] signal) {
        double[] values = sorted(signal, slow);
        return values.length == 0 ? quantile(sorted(signal, looked), 0.5) : quantile(values, 0.5);
    }

    private double high(double[] signal) {
        return quantile(sorted(signal, looked), 1 - RARE);
    }

    private double low(double[] signal) {
        return quantile(sorted(signal, looked), RARE);
    }

    private static double[] sorted(double[] signal, boolean... which) {
        double[] values = new double[signal.length];
        int n = 0;
        for (int i = 0; i < signal.length; i++) {
            if (which[i] && !Double.isNaN(signal[i])) {
                values[n++] = signal[i];
            }
        }
        double[] kept = Arrays.copyOf(values, n);
        Arrays.sort(kept);
        return kept;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
