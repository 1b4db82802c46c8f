package hiplevel.form.measurement;

import hiplevel.form.Measured;
import hiplevel.form.motion.Read;
import hiplevel.form.motion.SmoothMotion;
import hiplevel.form.motion.SmoothMotion.Pelvis;
import hiplevel.imu.Placement;
import hiplevel.repetition.Repetition;
import hiplevel.words.Saying;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.Covariance;

/** How restless the pelvis is, by its obliquity and tilt; biomechanics notes, section 8. No standard deviation is claimed. */
final class Sway {
    /** Two-dimensional 95 % quantile of χ². */
    private static final double CHI_SQUARE_95 = 5.991;

    private Sway() {}

    /** The length of the path of (obliquity, tilt) a second, °/s. */
    static Measured path(SmoothMotion motion, Repetition r) {
        return pelvis(motion, r).measured(p -> {
            double[] obliquity = p.obliquity().between(r.startMicros(), r.endMicros());
            double[] tilt = p.tilt().between(r.startMicros(), r.endMicros());
            double length = 0;
            for (int i = 1; i < obliquity.length; i++) {
                length += Math.hypot(obliquity[i] - obliquity[i - 1], tilt[i] - tilt[i - 1]);
            }
            return new Measured.Value(Math.toDegrees(length) / r.seconds(), Double.NaN, 0);
        });
    }

    /** The area of the ellipse that holds 95 % of (obliquity, tilt), were they normal: {@code π·χ²·√det Σ}, °². */
    static Measured ellipse(SmoothMotion motion, Repetition r) {
        return pelvis(motion, r).measured(p -> {
            double[] obliquity = p.obliquity().between(r.startMicros(), r.endMicros());
            double[] tilt = p.tilt().between(r.startMicros(), r.endMicros());
            double covariance = new Covariance().covariance(obliquity, tilt);
            double determinant = StatUtils.variance(obliquity) * StatUtils.variance(tilt) - covariance * covariance;
            double area = Math.PI * CHI_SQUARE_95 * Math.sqrt(Math.max(0, determinant));
            return new Measured.Value(area * Math.toDegrees(1) * Math.toDegrees(1), Double.NaN, 0);
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
