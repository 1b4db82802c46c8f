package hiplevel.form.measurement;

import hiplevel.exercise.Measure;
import hiplevel.form.Measured;
import hiplevel.form.motion.Curve;
import hiplevel.form.motion.Read;
import hiplevel.form.motion.SmoothMotion;
import hiplevel.imu.Placement;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.words.Saying;
import java.util.Arrays;
import java.util.Optional;

/**
 * How alike the two steps of a stride are: of the first 20 harmonics of the pelvis' force over a stride, the amplitudes of the
 * even ones over those of the odd ones; sideways, where a stride swings once, the odd over the even (Bellanca 2013).
 */
final class HarmonicRatio {
    private static final int HARMONICS = 20;

    private HarmonicRatio() {}

    static Measured of(Measure measure, SmoothMotion motion, StepTimes steps) {
        if (motion.pelvis().isEmpty()) {
            return new Measured.NotAssessed(Saying.of("not-assessed.no-pelvis"));
        }
        Optional<Long> end = steps.strideEnd();
        if (end.isEmpty()) {
            return StepTimes.noNeighbour();
        }
        PelvisMotion pelvis = motion.pelvis().get().source();
        double[] force = switch (measure) {
            case HARMONIC_RATIO_VERTICAL -> pelvis.upForce();
            case HARMONIC_RATIO_ANTERIOR -> pelvis.forwardForce();
            default -> pelvis.leftForce();
        };
        double[] stride = new Curve(motion.grid(), force).between(steps.here().startMicros(), end.get());
        if (Arrays.stream(stride).anyMatch(Double::isNaN)) {
            return Read.silent(Placement.PELVIS);
        }
        double ratio = evenOverOdd(stride);
        double shown = measure == Measure.HARMONIC_RATIO_LATERAL ? 1 / ratio : ratio;
        return Double.isFinite(shown)
                ? new Measured.Value(shown, Double.NaN, 0)
                : new Measured.NotAssessed(Saying.of("not-assessed.no-movement"));
    }

    /** Of one stride, evenly sampled. */
    static double evenOverOdd(double[] stride) {
        double[] sums = new double[2];
        for (int k = 1; k <= HARMONICS; k++) {
            double re = 0;
            double im = 0;
            for (int i = 0; i < stride.length; i++) {
                double angle = 2 * Math.PI * k * i / stride.length;
                re += stride[i] * Math.cos(angle);
                im += stride[i] * Math.sin(angle);
            }
            sums[k % 2] += Math.hypot(re, im);
        }
        return sums[0] / sums[1];
    }
}
