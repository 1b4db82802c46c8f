package hiplevel.repetition.hold;

import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.repetition.Gaps;
import hiplevel.repetition.SegmentationSettings;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stances on one leg: the free thigh is lifted. With the pelvis alone, or with nothing on the free thigh, the stance is the
 * declared stretch less the lifting and setting down at its ends, seen from the pelvis leaving and regaining its level.
 */
final class OneLegStances {
    /** A lifted thigh is flexed by so much more than the other, rad. */
    private static final double LIFTED = Math.toRadians(15);
    /** Nobody lifts or sets down a foot slower than this, rad/s. */
    private static final double SLOW = Math.toRadians(5);

    /** A pelvis whose level on one leg differs less from that on two shows no lifting, rad. */
    private static final double LEAST_CHANGE = Math.toRadians(1);
    /** From half way to the new level until the foot is up, or the other way round, s. */
    private static final double HALF_A_LIFT_SECONDS = 0.6;
    /** Lifting and setting down lie so near to the ends of the declared stretch, s. */
    private static final double EDGE_SECONDS = 5;

    private static final double OBLIQUITY_HZ = 1.5;
    /** So much of the ends is on two legs if anything is, s. */
    private static final double TWO_LEGS_SECONDS = 0.4;

    private final BodyMotion motion;
    private final Map<Side, double[]> flexion = new EnumMap<>(Side.class);

    OneLegStances(BodyMotion motion, SegmentationSettings settings) {
        this.motion = motion;
        int longest = motion.grid().steps(settings.bridgedSeconds());
        for (ThighMotion thigh : motion.thighs().values()) {
            double[] bridged = Gaps.bridged(thigh.flexion(), longest);
            flexion.put(
                    thigh.side(),
                    LowPass.zeroPhase(
                            bridged, settings.driveLowPassHz(), motion.grid().rateHz()));
        }
    }

    /** On that leg. */
    List<Held> on(Side stance, boolean declared, int from, int to) {
        if (flexion.containsKey(stance.opposite())) {
            double[] lifted = lifted(stance);
            return new Plateaus(lifted, motion.grid().rateHz())
                    .above(LIFTED, SLOW, from, to).stream()
                            .map(p -> new Held(Optional.of(stance), p[0], p[1]))
                            .toList();
        }
        return declared
                ? motion.pelvis().map(p -> List.of(quiet(p, stance, from, to))).orElse(List.of())
                : List.of();
    }

    private double[] lifted(Side stance) {
        double[] free = flexion.get(stance.opposite());
        double[] other = flexion.getOrDefault(stance, new double[free.length]);
        double[] lifted = new double[free.length];
        Arrays.setAll(lifted, i -> free[i] - other[i]);
        return lifted;
    }

    private Held quiet(PelvisMotion pelvis, Side stance, int from, int to) {
        double[] level = LowPass.zeroPhase(
                Gaps.bridged(pelvis.obliquity(), motion.grid().steps(EDGE_SECONDS)),
                OBLIQUITY_HZ,
                motion.grid().rateHz());
        return new Held(Optional.of(stance), reached(level, from, to, 1), reached(level, to, from, -1));
    }

    /** Where the pelvis has come to the level that it holds, going from one end in that direction; the end, if nowhere. */
    private int reached(double[] level, int end, int other, int direction) {
        int edge = Math.min(motion.grid().steps(EDGE_SECONDS), Math.abs(other - end) / 3);
        double onTwo = median(level, end, end + direction * motion.grid().steps(TWO_LEGS_SECONDS));
        double held = median(level, end + direction * edge / 2, end + direction * edge * 3 / 2);
        if (!(Math.abs(held - onTwo) > LEAST_CHANGE)) {
            return end;
        }
        for (int k = 0; k < edge; k++) {
            int i = end + direction * k;
            if ((level[i] - onTwo) / (held - onTwo) > 0.5) {
                return i + direction * motion.grid().steps(HALF_A_LIFT_SECONDS);
            }
        }
        return end;
    }

    private static double median(double[] x, int a, int b) {
        double[] values = Arrays.copyOfRange(x, Math.min(a, b), Math.max(a, b) + 1);
        return Gaps.median(values, values.length);
    }
}
