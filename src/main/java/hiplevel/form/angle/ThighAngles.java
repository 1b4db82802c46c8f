package hiplevel.form.angle;

import hiplevel.exercise.Drive;
import hiplevel.form.angle.WatchedAngle.Lever;
import hiplevel.form.angle.WatchedAngle.Sense;
import hiplevel.form.motion.Curve;
import hiplevel.form.motion.Read;
import hiplevel.form.motion.SmoothMotion;
import hiplevel.form.motion.SmoothMotion.Thigh;
import hiplevel.form.motion.Twist;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.AngleUncertainty;
import hiplevel.repetition.Repetition;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import hiplevel.words.Saying;
import org.apache.commons.math3.stat.StatUtils;

/** What a thigh does in one repetition; biomechanics notes, section 3. */
public final class ThighAngles {
    /** How far skin turns about the thigh's long axis as it bends, a share of the flexion; biomechanics notes, section 4. */
    private static final double AXIAL_SKIN = 0.10;

    /** Skin over the thigh after a contact, SD, rad. */
    private static final double RINGING = Math.toRadians(0.5);

    private ThighAngles() {}

    /** A thigh that is worn and was heard throughout. */
    public static Read<Thigh> worn(SmoothMotion motion, Repetition r, Side leg) {
        if (motion.thigh(leg).isEmpty()) {
            return Read.not(Saying.of("not-assessed.no-thigh", leg.saying()));
        }
        Thigh t = motion.thigh(leg).get();
        return t.adduction().covers(r) && t.flexion().covers(r) ? Read.of(t) : Read.gap(Placement.thigh(leg));
    }

    /**
     * A thigh's turn toward the midline since the straight leg: the repetition's start, of a step-up its turning point. An
     * alignment error has shown there already by as much as the thigh was flexed, so that part cancels. Not read from a device
     * that tells its attitude only: when the thigh is bent, an error of heading is one of adduction, and nobody knows how the
     * device keeps its heading from start to turn.
     */
    static Read<WatchedAngle> cave(SmoothMotion motion, Repetition r, Side leg) {
        Read<Thigh> worn = worn(motion, r, leg);
        if (worn.found().filter(t -> t.source().attitudeOnly()).isPresent()) {
            return Read.not(Saying.of("not-assessed.attitude-only", leg.saying()));
        }
        return r.exercise().drive() == Drive.STANCE_THIGH_EXTENSION
                ? worn.then(t -> sinceStraight(motion, r, t))
                : worn.then(t -> WatchedAngle.sinceStart(r, t.adduction(), Sense.PLUS, t.flexion(), wobbling(t, r)));
    }

    /**
     * A start is not a sharp instant: a leg that wobbles before it has a zero that is as unsure. Step by step there is no rest
     * before a start, and skin rings after each contact.
     */
    private static AngleUncertainty wobbling(Thigh t, Repetition r) {
        if (r.exercise().isGait() || r.exercise().drive() == Drive.SIDE_STEPS) {
            return t.uncertainty().withSoftTissue(Math.hypot(t.uncertainty().softTissue(), RINGING));
        }
        double[] rest = WatchedAngle.atRest(t.adduction(), r);
        double variance = rest.length < 2 ? Double.NaN : StatUtils.variance(rest);
        AngleUncertainty quiet = t.uncertainty();
        return Double.isNaN(variance)
                ? quiet
                : quiet.withSoftTissue(Math.hypot(quiet.softTissue(), Math.sqrt(variance)));
    }

    /** The bent leg at the start of a step-up may cave already: forward is where the straight leg faces at the top. */
    private static WatchedAngle sinceStraight(SmoothMotion motion, Repetition r, Thigh t) {
        int top = motion.grid().nearest(r.turnMicros());
        Vector3 left = t.source().attitude(top).rotate(Vector3.Y);
        Quaternion facing = Quaternion.about(Vector3.Z, -Math.atan2(-left.x(), left.y()));
        Curve adduction = Curve.within(r, motion.grid(), i -> {
            Vector3 down =
                    facing.times(t.source().attitude(i)).rotate(Vector3.Z).negated();
            return Math.asin(Math.max(-1, Math.min(1, t.source().side().sigma() * down.y())));
        });
        long turn = r.turnMicros();
        Lever lever = new Lever(t.flexion(), t.flexion().at(turn));
        return new WatchedAngle(r, adduction, Sense.PLUS, adduction.at(turn), lever, t.uncertainty());
    }

    /** {@code ∫ ω·z} of the thigh since the start, + = internal. Much of it is skin (Fiorentino 2017). */
    static Read<WatchedAngle> turningIn(SmoothMotion motion, Repetition r) {
        return worn(motion, r, r.leg()).then(t -> {
            Curve turned = Twist.summed(r, motion.grid(), t.source()::attitude);
            return WatchedAngle.aboutLongAxis(
                    r, turned, Sense.of(r.leg().sigma()), t.flexion(), AXIAL_SKIN, t.uncertainty());
        });
    }
}
