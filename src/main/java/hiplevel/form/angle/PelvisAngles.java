package hiplevel.form.angle;

import hiplevel.exercise.Course;
import hiplevel.exercise.Posture;
import hiplevel.form.angle.WatchedAngle.Lever;
import hiplevel.form.angle.WatchedAngle.Sense;
import hiplevel.form.motion.Curve;
import hiplevel.form.motion.Read;
import hiplevel.form.motion.SmoothMotion;
import hiplevel.form.motion.SmoothMotion.Pelvis;
import hiplevel.form.motion.Twist;
import hiplevel.imu.Placement;
import hiplevel.kinematics.AngleUncertainty;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;
import org.apache.commons.math3.stat.StatUtils;

/** What the pelvis does in one repetition; biomechanics notes, sections 2 and 6. */
final class PelvisAngles {
    /** Skin over the sacrum turns with the lean: a third of what the thigh's does. */
    private static final double AXIAL_SKIN = 0.033;

    /** What skin was seen to do in hinges it does in another posture but for this share of it, SD. */
    private static final double OTHER_POSTURE = 0.2;

    /** Farther from standing than this, rad, a pelvis lies, kneels or sits back. */
    private static final double LYING = Math.toRadians(70);

    /** So many independent values has a rest of that length, of a wobble of 1 to 2 Hz. */
    private static final double INDEPENDENT = 2;

    private PelvisAngles() {}

    /**
     * The drop of the unsupported side, {@code σ_s·(φ − φ_ref)}; a hike is negative. The angle on the grid is a change from
     * standing already; where nobody knows level from standing, it counts from the repetition's start.
     */
    static Read<WatchedAngle> drop(SmoothMotion motion, Repetition r) {
        return pelvis(motion, r).then(p -> leaning(p, r, Sense.of(r.leg().sigma())));
    }

    /** Elevation of the left-right axis against the same reference, right side up +: of rows without a side. */
    static Read<WatchedAngle> lean(SmoothMotion motion, Repetition r) {
        return pelvis(motion, r).then(p -> leaning(p, r, Sense.PLUS));
    }

    private static WatchedAngle leaning(Pelvis p, Repetition r, Sense sense) {
        boolean standing = r.exercise().course().reference() == Course.Reference.STANDING;
        return standing
                ? new WatchedAngle(r, p.obliquity(), sense, 0, new Lever(p.tilt(), 0), shaken(p, r))
                : sinceRest(p, r, sense);
    }

    /** How sure angles are in a repetition of so much jolting. */
    private static AngleUncertainty shaken(Pelvis p, Repetition r) {
        double force = p.force().rms(r.startMicros(), r.endMicros());
        return Double.isNaN(force) ? p.uncertainty() : p.uncertainty().shaken(force);
    }

    /**
     * Against the quiet second on two legs before the set; where there was none, against the mean over the rest before the
     * start, in which one instant carries the wearer's own wobble. What of it is left makes the zero unsure.
     */
    private static WatchedAngle sinceRest(Pelvis p, Repetition r, Sense sense) {
        long start = r.startMicros();
        StartPose pose = StartPose.before(p, start);
        double tilt = p.tilt().at(start);
        double zero = pose.obliquity();
        double sd = pose.sd();
        if (!pose.isKnown()) {
            double[] rest = WatchedAngle.atRest(p.obliquity(), r);
            zero = StatUtils.mean(rest);
            sd = Math.sqrt(StatUtils.variance(rest) / INDEPENDENT);
            if (rest.length < 2 || Double.isNaN(zero)) {
                return WatchedAngle.sinceStart(r, p.obliquity(), sense, p.tilt(), shaken(p, r));
            }
        }
        Curve obliquity = onStillSkin(p, r, tilt);
        double sliding = p.source().skin().stream()
                .map(skin -> OTHER_POSTURE * Math.abs(skin))
                .findFirst()
                .orElse(AXIAL_SKIN);
        return new WatchedAngle(r, obliquity, sense, zero, new Lever(p.tilt(), tilt), shaken(p, r))
                .with(new WatchedAngle.Further(sd, p.tilt(), sliding * Math.abs(Math.sin(tilt))));
    }

    /**
     * The obliquity without what skin adds to it as the pelvis tilts out of the pose that the set starts from. Upright that was
     * taken away already; lying or kneeling, where a roll about the long axis lifts one side at once, the pose is the zero.
     */
    private static Curve onStillSkin(Pelvis p, Repetition r, double pose) {
        if (p.source().skin().isEmpty() || Math.abs(pose) < LYING) {
            return p.obliquity();
        }
        double skin = p.source().skin().getAsDouble();
        return Curve.exactlyWithin(r, p.obliquity().grid(), i -> {
            double obliquity = p.obliquity().values()[i];
            double tilt = p.tilt().values()[i];
            double turn = skin * (tilt - pose);
            return Math.asin(
                    Math.sin(obliquity) * Math.cos(turn) - Math.cos(obliquity) * Math.sin(tilt) * Math.sin(turn));
        });
    }

    /**
     * How far the pelvis rolled since the start. Lying on the side its left-right axis stands upright and is blind to rolling:
     * there the elevation of the anterior axis, which goes up when the pelvis rolls back, whichever side lies below. Otherwise
     * that of the left-right axis, + when the moving side is lifted; without a moving side the size counts.
     */
    static Read<WatchedAngle> roll(SmoothMotion motion, Repetition r) {
        if (r.exercise().course().posture() == Posture.SIDE_LYING) {
            return pelvis(motion, r).then(p -> {
                Curve front = Curve.within(r, motion.grid(), i -> Math.asin(elevationOfFront(p, i)));
                return WatchedAngle.sinceStart(r, front, Sense.PLUS, p.obliquity(), p.uncertainty());
            });
        }
        Sense sense = r.side().map(s -> Sense.of(s.sigma())).orElse(Sense.EITHER);
        return pelvis(motion, r).then(p -> WatchedAngle.sinceStart(r, p.obliquity(), sense, p.tilt(), p.uncertainty()));
    }

    /** The vertical component of the anterior axis. */
    private static double elevationOfFront(Pelvis p, int i) {
        return -Math.cos(p.source().obliquity()[i]) * Math.sin(p.source().tilt()[i]);
    }

    /** Anterior tilt since the start: the back arches; prone, a sagging belly does the same. */
    static Read<WatchedAngle> tipping(SmoothMotion motion, Repetition r) {
        return tilt(motion, r, Sense.PLUS);
    }

    /** Tilt since the start in either direction. */
    static Read<WatchedAngle> tilt(SmoothMotion motion, Repetition r, Sense sense) {
        return pelvis(motion, r).then(p -> WatchedAngle.sinceStart(r, p.tilt(), sense, p.obliquity(), p.uncertainty()));
    }

    /** The twist about the pelvis' own long axis since the start, + toward the free leg. */
    static Read<WatchedAngle> opening(SmoothMotion motion, Repetition r) {
        return pelvis(motion, r).then(p -> {
            Curve twist = Twist.since(r, motion.grid(), p.source()::attitude);
            return WatchedAngle.aboutLongAxis(
                    r, twist, Sense.of(r.leg().sigma()), p.tilt(), AXIAL_SKIN, p.uncertainty());
        });
    }

    private static Read<Pelvis> pelvis(SmoothMotion motion, Repetition r) {
        if (motion.pelvis().isEmpty()) {
            return Read.not(Saying.of("not-assessed.no-pelvis"));
        }
        Pelvis p = motion.pelvis().get();
        return p.obliquity().covers(r) && p.tilt().covers(r) ? Read.of(p) : Read.gap(Placement.PELVIS);
    }
}
