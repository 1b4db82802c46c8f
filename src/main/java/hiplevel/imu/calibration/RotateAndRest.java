package hiplevel.imu.calibration;

import hiplevel.imu.Calibration;
import hiplevel.imu.Calibration.Triad;
import hiplevel.imu.ImuSeries;
import hiplevel.imu.SensorTrack;
import hiplevel.imu.calibration.CalibrationOutcome.Found;
import hiplevel.imu.calibration.CalibrationOutcome.Refused;
import hiplevel.imu.clock.CommonTime;
import hiplevel.spatial.Vector3;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One sensor, turned by hand and laid still in between: see the package's description. */
public final class RotateAndRest {
    /** Unknowns of an accelerometer, and its sides. */
    private static final int FEWEST_POSES = 6;
    /** Poses that agree with one scale and offset leave less, root mean square, m/s². */
    private static final double LARGEST_REST_RESIDUAL = 0.1;
    /** Turns that agree with the rests leave less, root mean square, rad. */
    private static final double LARGEST_TURN_RESIDUAL = Math.toRadians(3);
    /** Beyond these no sensor of ours is off, but a unit may be wrong. */
    private static final double LEAST_SCALE = 0.8;

    private static final double MOST_SCALE = 1.25;
    /** m/s². */
    private static final double MOST_OFFSET = 3;
    /** What is known worse is not corrected by. */
    private static final double MOST_SCALE_SD = 0.01;
    /** m/s². */
    private static final double MOST_OFFSET_SD = 0.1;

    private static final String WHAT_TO_DO =
            "Record again: lay the sensor still for three seconds on each of its six sides,"
                    + " on something flat and firm, and turn it by hand in between.";

    private RotateAndRest() {}

    /**
     * The errors of a sensor that was turned and laid still.
     *
     * @param track as the sensor spoke, uncorrected, with gyroscope and accelerometer
     * @param recorded when, as the recording says
     */
    public static CalibrationOutcome of(SensorTrack track, String serial, Optional<String> recorded) {
        if (!track.sensor().isInertial()) {
            return new Refused(
                    "its device tells no angular rate and specific force, or only one of them. Set it to send"
                            + " both; without them there is nothing to calibrate.");
        }
        ImuSeries samples = CommonTime.of(track, false).track().samples();
        List<Rest> rests = Rests.in(samples);
        Poses poses = new Poses(rests);
        if (poses.count() < FEWEST_POSES || !poses.missing().isEmpty()) {
            return new Refused(uncovered(poses));
        }
        Optional<AccelerometerFit> force = AccelerometerFit.of(rests);
        if (force.isEmpty() || !isDetermined(force.get().triad())) {
            return new Refused("the " + poses.count()
                    + " resting poses do not tell scale and offset of every axis apart. " + WHAT_TO_DO);
        }
        Triad accelerometer = force.get().triad();
        if (force.get().residual() > LARGEST_REST_RESIDUAL || !isPlausible(accelerometer)) {
            return new Refused(text(
                    "no scale and offset make the accelerometer read gravity in all %d resting poses: %.2f m/s² remain,"
                            + " with scales %.2f, %.2f, %.2f. Is it specific force in m/s², within the sensor's range, of"
                            + " this one sensor?",
                    poses.count(),
                    force.get().residual(),
                    accelerometer.scale().x(),
                    accelerometer.scale().y(),
                    accelerometer.scale().z()));
        }
        GyroscopeFit rate =
                GyroscopeFit.of(samples, rests, accelerometer, track.sensor().gyroscopeRange());
        if (rate.residual() > LARGEST_TURN_RESIDUAL) {
            return new Refused(text(
                    "the turns do not lead from one resting pose to the next: they miss it by %.0f°. Is it angular rate"
                            + " in rad/s, in the accelerometer's axes? Turn more slowly, within the gyroscope's range.",
                    Math.toDegrees(rate.residual())));
        }
        return new Found(new Calibration(
                serial,
                recorded,
                poses.count(),
                rate.turns(),
                accelerometer,
                rate.triad(),
                force.get().residual(),
                rate.residual()));
    }

    private static String uncovered(Poses poses) {
        String found = poses.count() == 1 ? "1 resting pose was" : poses.count() + " resting poses were";
        String missing = poses.missing().isEmpty()
                ? ""
                : " Not once up of the sensor's axes: " + String.join(", ", poses.missing()) + ".";
        return found + " found where at least " + FEWEST_POSES + " are needed, with each axis up once and down once."
                + missing + " " + WHAT_TO_DO;
    }

    private static boolean isDetermined(Triad triad) {
        return largest(triad.scaleSd()) < MOST_SCALE_SD && largest(triad.offsetSd()) < MOST_OFFSET_SD;
    }

    private static boolean isPlausible(Triad triad) {
        Vector3 scale = triad.scale();
        return Math.min(scale.x(), Math.min(scale.y(), scale.z())) > LEAST_SCALE
                && largest(scale) < MOST_SCALE
                && largest(triad.offset()) < MOST_OFFSET;
    }

    private static double largest(Vector3 v) {
        return Math.max(Math.abs(v.x()), Math.max(Math.abs(v.y()), Math.abs(v.z())));
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
