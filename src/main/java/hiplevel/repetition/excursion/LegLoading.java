package hiplevel.repetition.excursion;

import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.repetition.Gaps;
import hiplevel.repetition.SegmentationSettings;
import hiplevel.repetition.excursion.Excursions.Excursion;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a leg that flexes carries the body on its own. It does when the other thigh does not flex likewise and the body
 * goes down with it: over a standing foot the hip descends by at least {@code thigh·(1 − cos flexion)}, whereas in a knee
 * lift or a leg swing it stays, and the thigh itself goes up. Where no accelerometer felt that, the pelvis must tilt
 * forward with the flexion: it does by some 20° in a squat, and backward or not at all when the leg is lifted.
 */
final class LegLoading {
    /** Length of a thigh in m, 0.245 of 1.7 m (Drillis and Contini); only the scale of a coarse test. */
    private static final double THIGH_LENGTH = 0.42;
    /** How far the knee's sensor goes down at least in a loaded squat, m. */
    private static final double THIGH_DESCENT = 0.01;
    /** An integral over more missing samples than this share says nothing. */
    private static final double MOST_MISSING = 0.2;

    /** Without accelerometers, how far the pelvis tilts forward at least, rad. */
    private static final double LEAST_TILT = Math.toRadians(5);

    private final BodyMotion motion;
    private final SegmentationSettings settings;
    private final Map<Side, double[]> flexions = new EnumMap<>(Side.class);
    private final Map<Side, double[]> thighForces = new EnumMap<>(Side.class);
    private final Optional<double[]> pelvisForce;
    private final boolean felt;

    LegLoading(BodyMotion motion, SegmentationSettings settings) {
        this.motion = motion;
        this.settings = settings;
        int longest = motion.grid().steps(settings.bridgedSeconds());
        pelvisForce = motion.pelvis().map(p -> Gaps.bridged(p.upForce(), longest));
        motion.thighs().forEach((side, thigh) -> {
            flexions.put(side, Drive.smooth(thigh.flexion(), motion.grid().rateHz(), settings));
            thighForces.put(side, Gaps.bridged(thigh.upForce(), longest));
        });
        felt = Stream.concat(pelvisForce.stream(), thighForces.values().stream())
                .anyMatch(force -> Arrays.stream(force).anyMatch(f -> !Double.isNaN(f)));
    }

    boolean carries(Drive drive, Excursion e) {
        Side stance = drive.stance();
        double flexion = motion.thigh(stance).isPresent() ? e.amplitude() : 0;
        return !otherFlexesLikewise(stance, e)
                && (felt || leans(e))
                && descent(motion.pelvis().map(PelvisMotion::upForce), pelvisForce, e)
                        .map(d -> d >= needed(flexion))
                        .orElse(true)
                && descent(
                                motion.thigh(stance).map(ThighMotion::upForce),
                                Optional.ofNullable(thighForces.get(stance)),
                                e)
                        .map(d -> d >= THIGH_DESCENT)
                        .orElse(true);
    }

    private boolean leans(Excursion e) {
        Optional<double[]> tilt = motion.pelvis().map(PelvisMotion::tilt);
        return tilt.isEmpty() || !(tilt.get()[(int) Math.round(e.turn())] - tilt.get()[e.start()] < LEAST_TILT);
    }

    private double needed(double flexion) {
        return Math.max(
                settings.loading().smallestDescent(),
                settings.loading().descentShare() * THIGH_LENGTH * (1 - Math.cos(flexion)));
    }

    private boolean otherFlexesLikewise(Side stance, Excursion e) {
        double[] other = flexions.get(stance.opposite());
        if (other == null) {
            return false;
        }
        int turn = (int) Math.round(e.turn());
        return other[turn] - other[e.start()] > settings.loading().alikeShare() * e.amplitude();
    }

    /** How far the sensor went down, m; empty where it is not worn or too much is missing. */
    private Optional<Double> descent(Optional<double[]> upForce, Optional<double[]> bridged, Excursion e) {
        if (upForce.isEmpty() || e.cut() || missing(upForce.get(), e) > MOST_MISSING) {
            return Optional.empty();
        }
        double descent = VerticalTravel.descent(
                bridged.orElseThrow(),
                e.start(),
                (int) Math.round(e.turn()),
                e.end(),
                motion.grid().rateHz());
        return Double.isNaN(descent) ? Optional.empty() : Optional.of(descent);
    }

    private static double missing(double[] signal, Excursion e) {
        int count = 0;
        for (int i = e.start(); i <= e.end(); i++) {
            count += Double.isNaN(signal[i]) ? 1 : 0;
        }
        return count / (double) (e.end() - e.start() + 1);
    }
}
