package hiplevel.form.motion;

import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.repetition.Repetition;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.function.IntFunction;

/** How a segment turned about its own long axis in one repetition, rad, + = to the left, 0 at the start. */
public final class Twist {
    private Twist() {}

    /** The twist of start⁻¹·now about the long axis (swing–twist decomposition). */
    public static Curve since(Repetition r, TimeGrid grid, IntFunction<Quaternion> attitude) {
        Quaternion fromStart = attitude.apply(start(r, grid)).conjugate();
        return Curve.within(r, grid, i -> {
            Quaternion turned = fromStart.times(attitude.apply(i));
            double half = Math.atan2(turned.z(), turned.w());
            return Math.IEEEremainder(2 * half, 2 * Math.PI);
        });
    }

    /** {@code ∫ ω·z} over the repetition, z the long axis: what a gyroscope along it sums up. */
    public static Curve summed(Repetition r, TimeGrid grid, IntFunction<Quaternion> attitude) {
        int from = start(r, grid) - 1;
        int to = grid.nearest(r.endMicros()) + 2;
        double[] sum = new double[to - from + 1];
        for (int i = Math.max(1, from + 1); i <= Math.min(to, grid.count() - 1); i++) {
            Vector3 step =
                    attitude.apply(i - 1).conjugate().times(attitude.apply(i)).rotationVector();
            sum[i - from] = sum[i - from - 1] + step.z();
        }
        double zero = sum[1];
        return Curve.within(r, grid, i -> i - from < 0 || i - from >= sum.length ? Double.NaN : sum[i - from] - zero);
    }

    private static int start(Repetition r, TimeGrid grid) {
        return grid.nearest(r.startMicros());
    }
}
