package hiplevel.repetition.excursion;

import hiplevel.exercise.Drive;
import hiplevel.exercise.Exercise;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.repetition.Gaps;
import hiplevel.repetition.SegmentationSettings;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * What repetitions are cut from, as the sensors worn show it: grows from rest to the turning point.
 *
 * @param leg whose thigh it is, or whom the pelvis' tilt stands in for; empty where the signal is nobody's
 * @param raw rad, of a height m; NaN in gaps
 * @param smooth the same low-passed, short gaps bridged
 * @param usual amplitude of it in one repetition before the wearer's own is known
 */
record DriveSignal(Optional<Side> leg, double[] raw, double[] smooth, double usual) {
    /** Pelvis tilt per thigh flexion in an ordinary single-leg squat: 20° at 60°, biomechanics notes, section 4. */
    static final double TILT_PER_FLEXION = 1.0 / 3;

    /** Hips that are farther below than this, m, were not dipped: the wearer sat down. */
    private static final double DEEPEST_DIP = 0.25;

    /** In a step to the side the leading thigh goes out as far as is typical, the trailing one half as far at least. */
    private static final double ONE_THIGH_OF_A_STEP = 0.5;

    /**
     * The signal of one exercise.
     *
     * @param leg the row's leg, for drives that are a leg's; the others do without
     * @return empty when no sensor shows it
     */
    static Optional<DriveSignal> of(
            BodyMotion motion, Exercise exercise, Optional<Side> leg, SegmentationSettings settings) {
        double typical = exercise.course().typicalAmplitude();
        Optional<ThighMotion> thigh = leg.flatMap(motion::thigh);
        Optional<double[]> tilt = motion.pelvis().map(PelvisMotion::tilt);
        Optional<Shown> shown = switch (exercise.drive()) {
            case STANCE_THIGH_FLEXION ->
                thigh.map(t -> new Shown(t.flexion(), typical)).or(() -> bowing(motion, typical, true, settings));
            case STANCE_THIGH_EXTENSION ->
                thigh.map(t -> new Shown(t.flexion(), typical))
                        .or(() -> bowing(motion, typical, false, settings))
                        .map(bent -> new Shown(negative(bent.raw), bent.usual));
            case BOTH_THIGHS_FLEXION ->
                meanFlexion(motion).map(x -> new Shown(x, typical)).or(() -> bowing(motion, typical, true, settings));
            case ANTERIOR_TILT -> tilt.map(x -> new Shown(x, typical));
            case POSTERIOR_TILT -> tilt.map(x -> new Shown(negative(x), typical));
            case THIGH_OPENING -> thigh.map(t -> new Shown(t.anteriorElevation(), typical));
            case THIGH_ABDUCTION -> thigh.map(t -> new Shown(negative(t.adduction()), typical));
            case THIGH_EXTENSION -> thigh.map(t -> new Shown(negative(t.flexion()), typical));
            case PELVIS_HEIGHT ->
                motion.pelvis()
                        .map(p ->
                                new Shown(Sinking.within(DEEPEST_DIP, p.upForce(), motion.grid(), settings), typical));
            case SIDE_STEPS ->
                spread(motion)
                        .map(x -> new Shown(
                                x,
                                typical * ONE_THIGH_OF_A_STEP * motion.thighs().size()));
            case HOLD, GAIT_CYCLES -> Optional.empty();
        };
        Optional<Side> whose = isOfOneLeg(exercise.drive()) ? leg : Optional.empty();
        return shown.map(
                s -> new DriveSignal(whose, s.raw, smooth(s.raw, motion.grid().rateHz(), settings), s.usual));
    }

    /** Whether a leg leads, so that each worn has a signal of its own. */
    static boolean isOfOneLeg(Drive drive) {
        return switch (drive) {
            case STANCE_THIGH_FLEXION, STANCE_THIGH_EXTENSION, THIGH_OPENING, THIGH_ABDUCTION, THIGH_EXTENSION -> true;
            default -> false;
        };
    }

    private record Shown(double[] raw, double usual) {}

    /**
     * What stands for the flexion of a thigh where the pelvis alone tells: its forward tilt, and how far it goes down, each
     * as a share of what such a flexion brings; the tilt alone of a device that feels no force. Rad of tilt.
     *
     * @param down whether the movement goes down from standing, and not up to it
     */
    private static Optional<Shown> bowing(
            BodyMotion motion, double flexion, boolean down, SegmentationSettings settings) {
        double lean = flexion * TILT_PER_FLEXION;
        double fall = LegLoading.THIGH_LENGTH * (1 - Math.cos(flexion));
        return motion.pelvis().map(pelvis -> {
            double[] sunk = down
                    ? Sinking.bowing(pelvis.upForce(), pelvis.tilt(), motion.grid(), settings)
                    : Sinking.of(pelvis.upForce(), motion.grid(), settings);
            double[] both = pelvis.tilt().clone();
            if (Arrays.stream(sunk).anyMatch(x -> !Double.isNaN(x))) {
                Arrays.setAll(both, i -> (both[i] + sunk[i] * lean / fall) / 2);
            }
            return new Shown(both, lean);
        });
    }

    /** The same signal with everything outside of the given places taken away. */
    DriveSignal within(boolean[] places) {
        double[] kept = smooth.clone();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = places[i] ? kept[i] : Double.NaN;
        }
        return new DriveSignal(leg, raw, kept, usual);
    }

    static double[] smooth(double[] raw, double rateHz, SegmentationSettings settings) {
        int longest = (int) Math.round(settings.bridgedSeconds() * rateHz);
        return LowPass.zeroPhase(Gaps.bridged(raw, longest), settings.driveLowPassHz(), rateHz);
    }

    private static Optional<double[]> meanFlexion(BodyMotion motion) {
        return sum(motion, ThighMotion::flexion, 1.0 / motion.thighs().size());
    }

    /** How far the thighs worn are out to the side, together. */
    private static Optional<double[]> spread(BodyMotion motion) {
        return sum(motion, ThighMotion::adduction, -1);
    }

    private static Optional<double[]> sum(BodyMotion motion, Function<ThighMotion, double[]> angle, double weight) {
        double[] sum = new double[motion.grid().count()];
        motion.thighs().values().forEach(thigh -> {
            double[] one = angle.apply(thigh);
            Arrays.setAll(sum, i -> sum[i] + weight * one[i]);
        });
        return motion.thighs().isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    private static double[] negative(double[] x) {
        return Arrays.stream(x).map(v -> -v).toArray();
    }
}
