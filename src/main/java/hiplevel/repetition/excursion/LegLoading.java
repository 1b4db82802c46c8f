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
 * Whether a leg that flexes or straightens carries the body on its own. It does when the other thigh does not flex likewise and the body
 * goes down with it: over a standing foot the hip descends by at least {@code thigh·(1 − cos flexion)}, whereas in a knee
 * lift or a leg swing it stays, and the thigh itself goes up. Where no accelerometer felt that, the pelvis must tilt
 * forward with the flexion: it does by some 20° in a squat, and backward or not at all when the leg is lifted.
 */
final class LegLoading {
    /** Length of a thigh in m, 0.245 of 1.7 m (Drillis and Contini); only the scale of a coarse test. */
    static final double THIGH_LENGTH = 0.42;
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
            flexions.put(side, DriveSignal.smooth(thigh.flexion(), motion.grid().rateHz(), settings));
            thighForces.put(side, Gaps.bridged(thigh.upForce(), longest));
        });
        felt = Stream.concat(pelvisForce.stream(), thighForces.values().stream())
                .anyMatch(force -> Arrays.stream(force).anyMatch(f -> !Double.isNaN(f)));
    }

    /** Whether the signal's leg goes down with the body on it. */
    boolean carries(DriveSignal drive, Excursion e) {
        Side stance = drive.leg().orElseThrow();
        double flexion = motion.thigh(stance).isPresent() ? e.amplitude() : 0;
        return !otherFlexesLikewise(drive, e, 1)
                && (felt || leans(e))
                && !(pelvisDescent(e) < needed(flexion))
                && !(thighDescent(stance, e) < THIGH_DESCENT);
    }

    /** Whether the signal's leg, bent at the start, straightens and the body goes up on it. */
    boolean lifts(DriveSignal drive, Excursion e) {
        Side stance = drive.leg().orElseThrow();
        double flexion = motion.thigh(stance).isPresent() ? e.amplitude() : 0;
        return !otherFlexesLikewise(drive, e, -1) && !(-pelvisDescent(e) < needed(flexion));
    }

    /** Whether both legs, as far as worn, flex alike and the body goes down. */
    boolean bothCarry(Excursion e) {
        double flexion = flexions.isEmpty() ? 0 : e.amplitude();
        boolean alike = flexions.keySet().stream()
                .allMatch(side -> !(flexed(side, e) < settings.loading().alikeShare() * e.amplitude()));
        return alike
                && (felt || leans(e))
                && !(pelvisDescent(e) < needed(flexion))
                && flexions.keySet().stream().noneMatch(side -> thighDescent(side, e) < THIGH_DESCENT);
    }

    /** How far that thigh flexes from the start to the turning point, rad; NaN where it is not worn. */
    double flexed(Side side, Excursion e) {
        double[] flexion = flexions.get(side);
        return flexion == null ? Double.NaN : flexion[(int) Math.round(e.turn())] - flexion[e.start()];
    }

    /** Flexion of that thigh at the turning point, rad; NaN where it is not worn. */
    double flexionAtTurn(Side side, Excursion e) {
        double[] flexion = flexions.get(side);
        return flexion == null ? Double.NaN : flexion[(int) Math.round(e.turn())];
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

    /** Where the pelvis stands for the thigh, its lean stands for three times as much flexion. */
    private boolean otherFlexesLikewise(DriveSignal drive, Excursion e, int sign) {
        Side stance = drive.leg().orElseThrow();
        double flexion =
                motion.thigh(stance).isPresent() ? e.amplitude() : e.amplitude() / DriveSignal.TILT_PER_FLEXION;
        return sign * flexed(stance.opposite(), e) > settings.loading().alikeShare() * flexion;
    }

    private double pelvisDescent(Excursion e) {
        return descent(motion.pelvis().map(PelvisMotion::upForce), pelvisForce, e);
    }

    private double thighDescent(Side side, Excursion e) {
        return descent(motion.thigh(side).map(ThighMotion::upForce), Optional.ofNullable(thighForces.get(side)), e);
    }

    /** How far the sensor went down, m; NaN where it is not worn or too much is missing. */
    private double descent(Optional<double[]> upForce, Optional<double[]> bridged, Excursion e) {
        if (upForce.isEmpty() || e.cut() || missing(upForce.get(), e) > MOST_MISSING) {
            return Double.NaN;
        }
        return VerticalTravel.descent(
                bridged.orElseThrow(),
                e.start(),
                (int) Math.round(e.turn()),
                e.end(),
                motion.grid().rateHz());
    }

    private static double missing(double[] signal, Excursion e) {
        int count = 0;
        for (int i = e.start(); i <= e.end(); i++) {
            count += Double.isNaN(signal[i]) ? 1 : 0;
        }
        return count / (double) (e.end() - e.start() + 1);
    }
}
