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
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;
import org.apache.commons.math3.stat.StatUtils;

/** What the pelvis does in one repetition; biomechanics notes, sections 2 and 6. */
final class PelvisAngles {
    /** Skin over the sacrum turns with the lean: a third of what the thigh's does. */
    private static final double AXIAL_SKIN = 0.033;

    /**
     * Lying, a roll about the long axis is a lean of the left-right axis at once: per tilt since the start, the skin's turn and
     * the lean in standing that nobody knows (±2°), which shows as the pelvis tilts on; SD, rad/rad. Upright it is none.
     */
    private static final double LYING = 0.038;

    private static final long REST_MICROS = 800_000;
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
                ? new WatchedAngle(r, p.obliquity(), sense, 0, new Lever(p.tilt(), 0), p.uncertainty())
                : sinceRest(p, r, sense);
    }

    /**
     * Against the quiet second on two legs before the set; where there was none, against the mean over the rest before the
     * start, in which one instant carries the wearer's own wobble. What of it is left makes the zero unsure.
     */
    private static WatchedAngle sinceRest(Pelvis p, Repetition r, Sense sense) {
        long start = r.startMicros();
        StartPose pose = StartPose.before(p, start);
        double rolling = LYING * Math.abs(Math.sin(p.tilt().at(start)));
        if (pose.isKnown()) {
            return new WatchedAngle(
                            r,
                            p.obliquity(),
                            sense,
                            pose.obliquity(),
                            new Lever(p.tilt(), p.tilt().at(start)),
                            p.uncertainty())
                    .with(new WatchedAngle.Further(pose.sd(), p.tilt(), rolling));
        }
        double[] rest = p.obliquity().between(start - REST_MICROS, start);
        double mean = StatUtils.mean(rest);
        Lever lever = new Lever(p.tilt(), p.tilt().at(start));
        if (rest.length < 2 || Double.isNaN(mean)) {
            return WatchedAngle.sinceStart(r, p.obliquity(), sense, p.tilt(), p.uncertainty());
        }
        double sd = Math.sqrt(StatUtils.variance(rest) / INDEPENDENT);
        return new WatchedAngle(r, p.obliquity(), sense, mean, lever, p.uncertainty())
                .with(new WatchedAngle.Further(sd, p.tilt(), rolling));
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
