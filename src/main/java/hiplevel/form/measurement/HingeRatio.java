package hiplevel.form.measurement;

import hiplevel.form.Measured;
import hiplevel.form.angle.ThighAngles;
import hiplevel.form.motion.Curve;
import hiplevel.form.motion.Read;
import hiplevel.form.motion.SmoothMotion;
import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;
import java.util.ArrayList;
import java.util.List;

/**
 * Range of pelvis tilt over range of thigh flexion of the leg that stands, or of both: hips back and shins upright make it
 * large, knees forward small. Not of a thigh that hardly bends: a ratio to nothing says nothing.
 */
final class HingeRatio {
    private static final double LEAST_FLEXION = Math.toRadians(5);

    private HingeRatio() {}

    static Measured of(SmoothMotion motion, Repetition r) {
        if (motion.pelvis().isEmpty()) {
            return new Measured.NotAssessed(Saying.of("not-assessed.no-pelvis"));
        }
        Curve tilt = motion.pelvis().get().tilt();
        if (!tilt.covers(r)) {
            return Read.silent(Placement.PELVIS);
        }
        List<Double> flexions = new ArrayList<>();
        for (Side leg : r.side().map(List::of).orElse(List.of(Side.values()))) {
            Read<SmoothMotion.Thigh> thigh = ThighAngles.worn(motion, r, leg);
            if (thigh.found().isPresent()) {
                flexions.add(range(thigh.found().get().flexion(), r));
            } else if (r.side().isPresent() || motion.thigh(leg).isPresent()) {
                return new Measured.NotAssessed(thigh.reason());
            }
        }
        if (flexions.isEmpty()) {
            return new Measured.NotAssessed(Saying.of("not-assessed.no-thighs"));
        }
        double flexion = flexions.stream().mapToDouble(f -> f).average().orElseThrow();
        return flexion < LEAST_FLEXION
                ? new Measured.NotAssessed(Saying.of("not-assessed.hardly-bent"))
                : new Measured.Value(range(tilt, r) / flexion, Double.NaN, 0);
    }

    private static double range(Curve curve, Repetition r) {
        double least = Double.POSITIVE_INFINITY;
        for (double v : curve.between(r.startMicros(), r.endMicros())) {
            least = Math.min(least, v);
        }
        return Depth.largest(curve, r) - least;
    }
}
