package hiplevel.repetition.excursion;

import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.PelvisMotion;
import hiplevel.kinematics.ThighMotion;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.repetition.Gaps;
import hiplevel.repetition.SegmentationSettings;
import java.util.Optional;

/**
 * What the squats of one stance leg are cut from: the flexion of its thigh, or, where no sensor is on it, the pelvis' tilt.
 *
 * @param raw rad, NaN in gaps
 * @param smooth the same low-passed, short gaps bridged
 * @param usual amplitude of it in one repetition, rad, before the wearer's own is known
 */
record Drive(Side stance, double[] raw, double[] smooth, double usual) {
    /** Pelvis tilt per thigh flexion in an ordinary single-leg squat: 20° at 60°, biomechanics notes, section 4. */
    private static final double TILT_PER_FLEXION = 1.0 / 3;

    static Optional<Drive> of(BodyMotion motion, Side stance, double usualFlexion, SegmentationSettings settings) {
        Optional<double[]> flexion = motion.thigh(stance).map(ThighMotion::flexion);
        Optional<double[]> tilt = motion.pelvis().map(PelvisMotion::tilt);
        double usual = flexion.isPresent() ? usualFlexion : usualFlexion * TILT_PER_FLEXION;
        return flexion.or(() -> tilt)
                .map(raw -> new Drive(stance, raw, smooth(raw, motion.grid().rateHz(), settings), usual));
    }

    static double[] smooth(double[] raw, double rateHz, SegmentationSettings settings) {
        int longest = (int) Math.round(settings.bridgedSeconds() * rateHz);
        return LowPass.zeroPhase(Gaps.bridged(raw, longest), settings.driveLowPassHz(), rateHz);
    }
}
