package hiplevel.session;

import static hiplevel.exercise.Words.ENGLISH;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.alignment.Alignment;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.spatial.Vector3;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Notices a pelvis and a thigh sensor that were swapped: in walking, squats and sitting down two sensors lean far, and
 * they must be the thighs.
 */
final class PlacementCheck {
    /** Of the lean of each sensor over the moving time, this percentile is compared. */
    private static final double PERCENTILE = 0.9;
    /** A pelvis leans less than this share of what both thighs do; a thigh leans more than that of the other's. */
    private static final double SHARE = 0.75;

    private PlacementCheck() {}

    /** A sentence that names the two, when they look swapped; pelvis and both thighs must be worn. */
    static Optional<String> contradiction(Alignment alignment, Map<Placement, SensorMotion> sensors) {
        if (sensors.size() < 3) {
            return Optional.empty();
        }
        double pelvis = lean(alignment, sensors.get(Placement.PELVIS));
        for (Side side : Side.values()) {
            double thigh = lean(alignment, sensors.get(Placement.thigh(side)));
            double other = lean(alignment, sensors.get(Placement.thigh(side.opposite())));
            if (thigh < SHARE * pelvis && thigh < SHARE * other && pelvis > SHARE * other) {
                return Optional.of(
                        ENGLISH.say("note.swapped", Placement.thigh(side).word(), side.word()));
            }
        }
        return Optional.empty();
    }

    /** How far the sensor leans from standing in walking and whenever both thighs bend, rad. */
    private static double lean(Alignment alignment, SensorMotion sensor) {
        Vector3 up =
                alignment.segments().get(sensor.placement()).sensorFromSegment().rotate(Vector3.Z);
        double[] lean = new double[sensor.grid().count()];
        int n = 0;
        for (Activity a : alignment.activities()) {
            if (a.kind() == Activity.Kind.STANDING_STILL || a.kind() == Activity.Kind.HINGE) {
                continue;
            }
            for (int i = sensor.grid().nearest(a.fromMicros());
                    i < sensor.grid().nearest(a.toMicros());
                    i++) {
                if (sensor.known(i)) {
                    lean[n++] = sensor.up(i).angleTo(up);
                }
            }
        }
        Arrays.sort(lean, 0, n);
        return n == 0 ? 0 : lean[(int) (PERCENTILE * (n - 1))];
    }
}
