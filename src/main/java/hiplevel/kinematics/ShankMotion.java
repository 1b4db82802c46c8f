package hiplevel.kinematics;

import hiplevel.imu.Side;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One shank on the common grid; NaN in gaps. Angles in rad are changes from standing, the leg's own, against the heading
 * reference, which holds from each repetition's start.
 *
 * @param lean of the shank forward over the foot, +
 * @param adduction knee toward the midline over the ankle, +
 * @param heading of the forward axis in the sensor's own earth frame, unwrapped, drifting
 * @param knee against the thigh, when that is worn; its skin's turn about the long axis taken away, as far as alignment
 *     movements showed it
 */
public record ShankMotion(
        Side side,
        double[] lean,
        double[] adduction,
        double[] heading,
        Optional<KneeMotion> knee,
        AngleUncertainty uncertainty) {

    static ShankMotion of(
            Side side,
            SegmentAttitude shank,
            Optional<ThighMotion> thigh,
            Optional<SegmentAttitude> thighAttitude,
            OptionalDouble thighSkin,
            AngleUncertainty uncertainty) {
        int n = shank.heading().length;
        int sigma = side.sigma();
        double[] lean = new double[n];
        double[] adduction = new double[n];
        for (int i = 0; i < n; i++) {
            Vector3 up = shank.at(i).rotate(Vector3.Z);
            lean[i] = Math.atan2(up.x(), up.z());
            adduction[i] = sigma * Math.asin(Math.max(-1, Math.min(1, up.y())));
        }
        Optional<KneeMotion> knee = thigh.map(
                t -> knee(sigma, thighAttitude.orElseThrow(), shank, lean, adduction, t, thighSkin, uncertainty));
        return new ShankMotion(side, lean, adduction, shank.heading(), knee, uncertainty);
    }

    /** SD of a thigh's axial skin motion, rad/rad, where alignment movements showed it … */
    private static final double SKIN_SEEN = 0.03;
    /** … and where they did not. */
    private static final double SKIN_UNSEEN = 0.1;

    /** ISB's Cardan order (Grood and Suntay 1983) in our axes, mirrored for the left. */
    private static KneeMotion knee(
            int sigma,
            SegmentAttitude thigh,
            SegmentAttitude shank,
            double[] lean,
            double[] adduction,
            ThighMotion thighMotion,
            OptionalDouble thighSkin,
            AngleUncertainty uncertainty) {
        int n = lean.length;
        double[] flexion = new double[n];
        double[] abduction = new double[n];
        double[] projection = new double[n];
        for (int i = 0; i < n; i++) {
            double skin = thighSkin.orElse(0) * thighMotion.flexion()[i];
            Quaternion onBone = thigh.at(i).times(Quaternion.about(Vector3.Z, skin));
            Quaternion thighFromShank = onBone.conjugate().times(shank.at(i));
            Vector3 z = thighFromShank.rotate(Vector3.Z);
            flexion[i] = Math.atan2(z.x(), z.z());
            abduction[i] = sigma * Math.asin(Math.max(-1, Math.min(1, z.y())));
            projection[i] = projected(thighMotion.medial()[i], thighMotion.flexion()[i])
                    + projected(Math.sin(adduction[i]), lean[i]);
        }
        return new KneeMotion(
                flexion,
                abduction,
                projection,
                thighMotion.flexion(),
                lean,
                thighMotion.uncertainty(),
                uncertainty,
                thighSkin.isPresent() ? SKIN_SEEN : SKIN_UNSEEN);
    }

    /**
     * The angle of a long axis from the vertical, seen from in front; NaN of one that lies.
     *
     * @param medial component of the long axis across
     * @param sagittal angle, rad
     */
    private static double projected(double medial, double sagittal) {
        double upright = Math.sqrt(Math.max(0, 1 - medial * medial)) * Math.cos(sagittal);
        return upright > LYING ? Math.atan2(medial, upright) : Double.NaN;
    }

    /** A video shows nothing of an angle whose leg points at the camera. */
    private static final double LYING = Math.cos(Math.toRadians(85));
}
