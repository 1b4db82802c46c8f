package hiplevel.form.angle;

import hiplevel.form.angle.WatchedAngle.Sense;
import hiplevel.form.motion.Curve;
import hiplevel.form.motion.Read;
import hiplevel.form.motion.SmoothMotion;
import hiplevel.form.motion.SmoothMotion.Thigh;
import hiplevel.imu.Side;
import hiplevel.kinematics.AngleUncertainty;
import hiplevel.repetition.Repetition;
import hiplevel.spatial.Vector3;
import hiplevel.words.Saying;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How far a repetition went in its exercise's own direction: the signal that it is cut from, as an angle since the start. */
final class DriveAngles {
    private DriveAngles() {}

    static Read<WatchedAngle> of(SmoothMotion motion, Repetition r) {
        return switch (r.exercise().drive()) {
            case ANTERIOR_TILT -> PelvisAngles.tilt(motion, r, Sense.PLUS);
            case POSTERIOR_TILT -> PelvisAngles.tilt(motion, r, Sense.MINUS);
            case STANCE_THIGH_FLEXION -> flexion(motion, r, Sense.PLUS);
            case STANCE_THIGH_EXTENSION, THIGH_EXTENSION -> flexion(motion, r, Sense.MINUS);
            case BOTH_THIGHS_FLEXION -> both(motion, r, Thigh::flexion, Sense.PLUS);
            case THIGH_OPENING -> ThighAngles.worn(motion, r, r.leg()).then(t -> opening(motion, r, t));
            case THIGH_ABDUCTION ->
                ThighAngles.worn(motion, r, r.leg())
                        .then(t ->
                                WatchedAngle.sinceStart(r, t.adduction(), Sense.MINUS, t.flexion(), t.uncertainty()));
            case SIDE_STEPS -> apart(motion, r);
            case PELVIS_HEIGHT, HOLD, GAIT_CYCLES -> Read.not(Saying.of("not-assessed.no-range"));
        };
    }

    private static Read<WatchedAngle> flexion(SmoothMotion motion, Repetition r, Sense sense) {
        return ThighAngles.worn(motion, r, r.leg())
                .then(t -> WatchedAngle.sinceStart(r, t.flexion(), sense, t.adduction(), t.uncertainty()));
    }

    /** The anterior axis comes up as the upper thigh turns outward: heading plays no part. */
    private static WatchedAngle opening(SmoothMotion motion, Repetition r, Thigh t) {
        Curve front = Curve.within(
                r,
                motion.grid(),
                i -> Math.asin(t.source().attitude(i).rotate(Vector3.X).z()));
        return WatchedAngle.aboutLongAxis(r, front, Sense.PLUS, t.flexion(), 0, t.uncertainty());
    }

    /** The mean of the thighs worn. */
    private static Read<WatchedAngle> both(
            SmoothMotion motion, Repetition r, Function<Thigh, Curve> curve, Sense sense) {
        List<Read<Thigh>> worn = motion.thighs().keySet().stream()
                .map(side -> ThighAngles.worn(motion, r, side))
                .toList();
        Optional<Read<Thigh>> broken =
                worn.stream().filter(t -> t.found().isEmpty()).findFirst();
        if (worn.isEmpty() || broken.isPresent()) {
            return Read.not(broken.map(Read::reason).orElseGet(() -> Saying.of("not-assessed.no-thighs")));
        }
        List<Thigh> thighs = worn.stream().flatMap(t -> t.found().stream()).toList();
        Curve mean = Curve.within(
                r,
                motion.grid(),
                i -> thighs.stream()
                        .mapToDouble(t -> curve.apply(t).values()[i])
                        .average()
                        .orElseThrow());
        return Read.of(WatchedAngle.sinceStart(
                r, mean, sense, thighs.get(0).adduction(), thighs.get(0).uncertainty()));
    }

    /** The angle between the thighs in the frontal plane: both have to be seen. */
    private static Read<WatchedAngle> apart(SmoothMotion motion, Repetition r) {
        for (Side side : Side.values()) {
            Read<Thigh> worn = ThighAngles.worn(motion, r, side);
            if (worn.found().isEmpty()) {
                return Read.not(worn.reason());
            }
        }
        Thigh left = motion.thigh(Side.LEFT).orElseThrow();
        Thigh right = motion.thigh(Side.RIGHT).orElseThrow();
        Curve between = Curve.within(
                r,
                motion.grid(),
                i -> left.adduction().values()[i] + right.adduction().values()[i]);
        AngleUncertainty two = together(left.uncertainty(), right.uncertainty());
        return Read.of(WatchedAngle.sinceStart(r, between, Sense.MINUS, left.flexion(), two));
    }

    private static AngleUncertainty together(AngleUncertainty a, AngleUncertainty b) {
        return new AngleUncertainty(
                Math.hypot(a.inclination(), b.inclination()),
                Math.hypot(a.softTissue(), b.softTissue()),
                Math.hypot(a.yaw(), b.yaw()),
                Math.hypot(a.heading(), b.heading()),
                Math.hypot(a.skin(), b.skin()),
                Math.hypot(a.standing(), b.standing()),
                Math.hypot(a.perForce(), b.perForce()),
                Math.hypot(a.bend(), b.bend()));
    }
}
