package hiplevel.kinematics.alignment;

import hiplevel.kinematics.activity.Stretch;
import hiplevel.kinematics.activity.TiltPath;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.spatial.Vector3;
import java.util.List;

/**
 * Forward of a pelvis that only walks, from its horizontal specific force: braked and pushed at every step along the line
 * of walking, so its principal direction in the heading frame, in a band about the step frequency, is anterior-posterior;
 * forward is where it correlates positively with the derivative of the vertical force (biomechanics notes, section 4).
 */
final class WalkingForce {
    private static final double VERTICAL_HZ = 3;
    private static final double BAND_LOW = 0.7;
    private static final double BAND_HIGH = 1.4;

    private WalkingForce() {}

    /** Azimuth of forward in the plane of {@code path}, rad. */
    static double forward(SensorMotion pelvis, TiltPath path, List<Stretch> walks) {
        int n = pelvis.grid().count();
        double[] along = new double[n];
        double[] across = new double[n];
        double[] up = new double[n];
        for (int i = 0; i < n; i++) {
            Vector3 force = pelvis.attitude(i).rotate(pelvis.force(i));
            Vector3 axis = pelvis.attitude(i).rotate(path.e1());
            double heading = Math.atan2(axis.y(), axis.x());
            along[i] = force.x() * Math.cos(heading) + force.y() * Math.sin(heading);
            across[i] = -force.x() * Math.sin(heading) + force.y() * Math.cos(heading);
            up[i] = force.z();
        }
        double rate = pelvis.grid().rateHz();
        double[] bounce = LowPass.bandPass(up, 0.5, VERTICAL_HZ, rate);
        double steps = stepFrequency(bounce, walks, rate);
        double[] a = LowPass.bandPass(along, BAND_LOW * steps, BAND_HIGH * steps, rate);
        double[] c = LowPass.bandPass(across, BAND_LOW * steps, BAND_HIGH * steps, rate);
        return principal(a, c, bounce, walks);
    }

    private static double stepFrequency(double[] bounce, List<Stretch> walks, double rate) {
        int crossings = 0;
        int samples = 0;
        for (Stretch walk : walks) {
            for (int i = walk.from() + 1; i < walk.to(); i++) {
                samples++;
                crossings += bounce[i - 1] < 0 && bounce[i] >= 0 ? 1 : 0;
            }
        }
        return Math.max(1, crossings * rate / Math.max(1, samples));
    }

    private static double principal(double[] a, double[] c, double[] bounce, List<Stretch> walks) {
        double aa = 0;
        double ac = 0;
        double cc = 0;
        double signA = 0;
        double signC = 0;
        for (Stretch walk : walks) {
            for (int i = walk.from() + 1; i + 1 < walk.to(); i++) {
                double rise = bounce[i + 1] - bounce[i - 1];
                if (!Double.isNaN(a[i] + c[i] + rise)) {
                    aa += a[i] * a[i];
                    ac += a[i] * c[i];
                    cc += c[i] * c[i];
                    signA += a[i] * rise;
                    signC += c[i] * rise;
                }
            }
        }
        double azimuth = Math.atan2(2 * ac, aa - cc) / 2;
        return Math.cos(azimuth) * signA + Math.sin(azimuth) * signC >= 0 ? azimuth : azimuth + Math.PI;
    }
}
