package hiplevel.repetition.excursion;

import hiplevel.exercise.Posture;
import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ThighMotion;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whether somebody stands, lies or kneels at an instant, by where the vertical points in the pelvis, or where no sensor is
 * there, in the thigh. What cannot be told is not refused.
 */
final class PostureHeld {
    /** The pelvis' own long axis is within 53° of the vertical while standing or sitting. */
    private static final double UPRIGHT = 0.6;
    /** Its anterior axis is raised or lowered by more than 24° on the back or face down; a bridge lifts it beyond the vertical. */
    private static final double FACING = 0.4;
    /** Its left-right axis is raised by more than 30° on the side. */
    private static final double ON_THE_SIDE = 0.5;
    /** The outer side of a thigh that opens while lying on the other side looks up by more than this, rad. */
    private static final double OUTER_UP = Math.toRadians(20);
    /** A thigh that kneels is within so much of the vertical, rad. */
    private static final double KNEELING = Math.toRadians(45);

    /** Whoever sits has the thighs bent by more than this, rad. */
    private static final double SITTING = Math.toRadians(35);

    private final BodyMotion motion;

    PostureHeld(BodyMotion motion) {
        this.motion = motion;
    }

    /**
     * Where the posture is held so that movements of it may be looked for: true at every instant for postures on foot and
     * seated, where a bow or a squat leaves it for a while.
     */
    boolean[] throughout(Posture posture, Optional<Side> leg) {
        boolean[] held = new boolean[motion.grid().count()];
        Arrays.fill(held, true);
        if (posture == Posture.STANDING || posture == Posture.HINGED || posture == Posture.SEATED) {
            return held;
        }
        Optional<ThighMotion> thigh = posture == Posture.SIDE_LYING ? leg.flatMap(motion::thigh) : Optional.empty();
        for (int i = 0; i < held.length; i++) {
            held[i] = pelvis(posture, i).orElse(true) && uppermost(thigh, i).orElse(true);
        }
        return held;
    }

    /** Whether a movement of that posture may begin or end at an instant. */
    boolean at(Posture posture, Optional<Side> leg, int i) {
        boolean sits =
                posture != Posture.SEATED || motion.thighs().values().stream().noneMatch(t -> t.flexion()[i] < SITTING);
        return sits
                && pelvis(posture, i)
                        .orElseGet(() -> leg.flatMap(motion::thigh)
                                .map(t -> thigh(posture, t, i))
                                .orElse(true));
    }

    private Optional<Boolean> pelvis(Posture posture, int i) {
        return motion.pelvis()
                .filter(p -> !Double.isNaN(p.tilt()[i]) && !Double.isNaN(p.obliquity()[i]))
                .map(p -> pelvis(posture, p, i));
    }

    private static boolean pelvis(Posture posture, PelvisMotion pelvis, int i) {
        double across = Math.sin(pelvis.obliquity()[i]);
        double level = Math.cos(pelvis.obliquity()[i]);
        double along = Math.cos(pelvis.tilt()[i]) * level;
        double front = -Math.sin(pelvis.tilt()[i]) * level;
        return switch (posture) {
            case STANDING, HINGED, SEATED -> along > UPRIGHT;
            case SUPINE -> front > FACING;
            case ALL_FOURS, PRONE -> front < -FACING;
            case SIDE_LYING -> Math.abs(across) > ON_THE_SIDE;
        };
    }

    private static Optional<Boolean> uppermost(Optional<ThighMotion> thigh, int i) {
        return thigh.map(t -> t.outerElevation()[i])
                .filter(e -> !Double.isNaN(e))
                .map(e -> e > OUTER_UP);
    }

    private static boolean thigh(Posture posture, ThighMotion thigh, int i) {
        return switch (posture) {
            case ALL_FOURS ->
                !(Math.abs(thigh.flexion()[i]) > KNEELING) && !(Math.abs(thigh.outerElevation()[i]) > KNEELING);
            case STANDING, HINGED -> !(Math.abs(thigh.outerElevation()[i]) > KNEELING);
            default -> true;
        };
    }
}
