package hiplevel.form.measurement;

import hiplevel.exercise.Drive;
import hiplevel.exercise.Measure;
import hiplevel.exercise.Unit;
import hiplevel.form.Measured;
import hiplevel.form.angle.ThighAngles;
import hiplevel.form.angle.WatchedAngle;
import hiplevel.form.motion.Curve;
import hiplevel.form.motion.Read;
import hiplevel.form.motion.SmoothMotion;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;

/** How deep a thigh bends, and what is read at a matched depth. */
final class Depth {
    private Depth() {}

    /** The largest thigh flexion of the repetition, from standing; it needs no heading, so alignment hardly moves it. */
    static Measured of(Measure measure, SmoothMotion motion, Repetition r) {
        Side leg = switch (measure) {
            case LEFT_DEPTH -> Side.LEFT;
            case RIGHT_DEPTH -> Side.RIGHT;
            default -> r.leg();
        };
        return ThighAngles.worn(motion, r, leg).measured(t -> {
            double depth = largest(t.flexion(), r);
            return new Measured.Value(
                    Math.toDegrees(depth), Math.toDegrees(t.uncertainty().ofLever(depth)), 0);
        });
    }

    /** The largest sample of a repetition. */
    static double largest(Curve curve, Repetition r) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = curve.first(r.startMicros()); i <= curve.last(r.endMicros()); i++) {
            largest = Math.max(largest, curve.values()[i]);
        }
        return largest;
    }

    /** At the first passage of that flexion on the way there: bending, in a step-up straightening. */
    static Measured atFlexion(SmoothMotion motion, Read<WatchedAngle> cave, Repetition r, int flexionDeg) {
        return cave.measured(angle -> {
            Curve flexion = motion.thigh(r.leg()).orElseThrow().flexion();
            double wanted = Math.toRadians(flexionDeg);
            boolean straightening = r.exercise().drive() == Drive.STANCE_THIGH_EXTENSION;
            return straightening && flexion.at(r.startMicros()) < wanted
                    ? tooShallow(flexionDeg, flexion.at(r.startMicros()))
                    : passing(angle, flexion, wanted, straightening ? -1 : 1, flexionDeg);
        });
    }

    /** Where the flexion first passes what is wanted; {@code sign} +1 upward, −1 downward. */
    private static Measured passing(WatchedAngle angle, Curve flexion, double wanted, int sign, int flexionDeg) {
        long[] times = angle.times();
        double deepest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < times.length; i++) {
            double here = flexion.at(times[i]);
            if (sign * (here - wanted) >= 0) {
                double before = i == 0 ? here : flexion.at(times[i - 1]);
                double share = here == before ? 1 : (wanted - before) / (here - before);
                return angle.measured(i == 0 ? times[0] : times[i - 1] + share * (times[i] - times[i - 1]));
            }
            deepest = Math.max(deepest, here);
        }
        return tooShallow(flexionDeg, deepest);
    }

    private static Measured tooShallow(int flexionDeg, double deepest) {
        return new Measured.NotAssessed(
                Saying.of("not-assessed.depth", flexionDeg, Unit.DEGREES.of(Math.toDegrees(deepest))));
    }

    /**
     * {@code 100·(d·m − (d·m)_start)} % of thigh length, read where the cave is: its sine's change. Its sd is that of the angle,
     * times the slope of its sine.
     */
    static Measured medialDisplacement(SmoothMotion motion, WatchedAngle cave) {
        Repetition r = cave.repetition();
        Curve medial = motion.thigh(r.leg()).orElseThrow().medial();
        if (!medial.covers(r)) {
            return Read.silent(Placement.thigh(r.leg()));
        }
        boolean straightening = r.exercise().drive() == Drive.STANCE_THIGH_EXTENSION;
        long at = straightening ? cave.peakMicros(r.startMicros(), r.endMicros()) : r.turnMicros();
        Measured.Value change = cave.measured(at);
        double zero = straightening ? Math.asin(medial.at(r.turnMicros())) : Math.asin(medial.at(r.startMicros()));
        double reached = Math.sin(zero + Math.toRadians(change.value()));
        double moved = straightening ? reached - Math.sin(zero) : medial.at(at) - medial.at(r.startMicros());
        double percentPerDegree = 100 * Math.toRadians(1) * Math.sqrt(Math.max(0, 1 - reached * reached));
        return new Measured.Value(100 * moved, change.sd() * percentPerDegree, change.alignmentSd() * percentPerDegree);
    }
}
