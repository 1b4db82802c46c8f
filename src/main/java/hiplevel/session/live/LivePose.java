package hiplevel.session.live;

import hiplevel.imu.Side;
import java.util.Optional;

/** The body at one moment, as far as it is known: NaN where it is not (no sensor, not aligned yet, silent). */
public final class LivePose {
    public long timeMicros() {
        return 0;
    }

    /** Whether any alignment is known; without it there are attitudes and no angles. */
    public boolean aligned() {
        return false;
    }

    /** + = right side up; change from standing, °. */
    public double pelvicObliquityDeg() {
        return Double.NaN;
    }

    /** + = anterior, °. */
    public double pelvicTiltDeg() {
        return Double.NaN;
    }

    /** The leg that a repetition under way stands on, when known. */
    public Optional<Side> stance() {
        return Optional.empty();
    }

    /** The pelvic drop over the stance leg, °; NaN while that is unknown. */
    public double pelvicDropDeg() {
        return Double.NaN;
    }

    /** Toward the midline +, against the leg's own heading when last straight, °. */
    public double thighAdductionDeg(Side side) {
        return Double.NaN;
    }

    /** °. */
    public double thighFlexionDeg(Side side) {
        return Double.NaN;
    }
}
