package hiplevel.form.measurement;

import hiplevel.exercise.Drive;
import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.form.motion.Curve;
import hiplevel.form.motion.Read;
import hiplevel.form.motion.SmoothMotion;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.KneeMotion;
import hiplevel.kinematics.ShankMotion;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;
import java.util.Optional;

/**
 * What thigh and shank together tell of a knee: its abduction and the frontal-plane projection angle, as changes since the straight
 * leg (the start, of a step-up the turning point), at the turning point; in walking and in a step-up the largest.
 */
final class Knee {
    private Knee() {}

    static Measured of(Measure measure, SmoothMotion motion, Repetition r) {
        Side leg = r.leg();
        if (motion.thigh(leg).isEmpty()) {
            return new Measured.NotAssessed(Saying.of("not-assessed.no-thigh", leg.saying()));
        }
        Optional<KneeMotion> knee = motion.shank(leg).flatMap(ShankMotion::knee);
        if (knee.isEmpty()) {
            return new Measured.NotAssessed(Saying.of("not-assessed.no-shank", leg.saying()));
        }
        boolean abduction = measure == Measure.KNEE_ABDUCTION_CHANGE;
        double[] raw = abduction ? knee.get().abduction() : knee.get().projection();
        Curve angle = Curve.within(r, motion.grid(), i -> raw[i]);
        if (!angle.covers(r)) {
            return Read.silent(Placement.shank(leg));
        }
        boolean straightLast = r.exercise().drive() == Drive.STANCE_THIGH_EXTENSION;
        long zero = straightLast ? r.turnMicros() : r.startMicros();
        long at = straightLast || r.exercise().isGait() ? largest(angle, r) : r.turnMicros();
        int from = motion.grid().nearest(zero);
        int to = motion.grid().nearest(at);
        double sd = abduction ? knee.get().abductionSd(from, to) : knee.get().projectionSd(from, to);
        return new Measured.Value(Math.toDegrees(angle.at(at) - angle.at(zero)), Math.toDegrees(sd), 0);
    }

    private static long largest(Curve angle, Repetition r) {
        int best = angle.first(r.startMicros());
        for (int i = best; i <= angle.last(r.endMicros()); i++) {
            best = angle.values()[i] > angle.values()[best] ? i : best;
        }
        return angle.grid().micros(best);
    }
}
