package hiplevel.session.placement;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.alignment.Alignment;
import hiplevel.kinematics.alignment.AlignmentSettings;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.spatial.Vector3;
import hiplevel.words.Saying;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Notices a pelvis and a thigh sensor that were swapped: in walking, squats and sitting down two sensors lean far, and
 * they must be the thighs.
 */
public final class PlacementCheck {
    /** Of the lean of each sensor over the moving time, this percentile is compared. */
    private static final double PERCENTILE = 0.9;
    /** A pelvis leans less than this share of what both thighs do; a thigh leans more than that of the other's. */
    private static final double SHARE = 0.75;
    /**
     * Walking with a pelvis sensor on the thigh is not recognised as walking, so then the whole recording is looked at;
     * larger leans are some exercise unknown here, in which a pelvis may well lean farther than a thigh.
     */
    private static final double LARGEST_IN_WALKING = Math.toRadians(45);
    /** Smaller leans are swaying. */
    private static final double SMALLEST = Math.toRadians(8);

    private static final Set<Placement> THREE = Set.of(Placement.PELVIS, Placement.LEFT_THIGH, Placement.RIGHT_THIGH);

    private PlacementCheck() {}

    /** A sentence that names the two, when they look swapped; the pelvis and a thigh must be worn. */
    public static Optional<Saying> contradiction(
            Alignment alignment, Map<Placement, SensorMotion> sensors, AlignmentSettings settings) {
        if (!sensors.keySet().containsAll(THREE)) {
            return ExchangedPair.among(sensors)
                    .filter(pair -> pair.fitsBetter(alignment, settings))
                    .map(pair -> sentence(pair.thigh()));
        }
        List<Activity> bending = alignment.activities().stream()
                .filter(a -> a.kind() != Activity.Kind.STANDING_STILL && a.kind() != Activity.Kind.HINGE)
                .toList();
        TimeGrid grid = sensors.get(Placement.PELVIS).grid();
        List<Activity> looked = bending.isEmpty() ? List.of(whole(grid)) : bending;
        Map<Placement, Double> lean = new EnumMap<>(Placement.class);
        THREE.forEach(placement -> lean.put(placement, lean(alignment, sensors.get(placement), looked)));
        boolean walkingSized = lean.values().stream().allMatch(l -> l < LARGEST_IN_WALKING);
        return bending.isEmpty() && !walkingSized ? Optional.empty() : contradiction(lean);
    }

    private static Optional<Saying> contradiction(Map<Placement, Double> lean) {
        double pelvis = lean.get(Placement.PELVIS);
        for (Side side : Side.values()) {
            double thigh = lean.get(Placement.thigh(side));
            double other = lean.get(Placement.thigh(side.opposite()));
            boolean swapped = thigh < SHARE * pelvis && thigh < SHARE * other && pelvis > SHARE * other;
            if (swapped && pelvis > SMALLEST) {
                Placement placement = Placement.thigh(side);
                return Optional.of(Saying.of("note.swapped", placement.word(), placement.saying()));
            }
        }
        return Optional.empty();
    }

    private static Saying sentence(Placement thigh) {
        return Saying.of("note.swapped", thigh.word(), thigh.saying());
    }

    private static Activity whole(TimeGrid grid) {
        return new Activity(
                Activity.Kind.WALKING, Optional.empty(), grid.startMicros(), grid.micros(grid.count() - 1), false);
    }

    /** How far the sensor leans from standing, rad. */
    private static double lean(Alignment alignment, SensorMotion sensor, List<Activity> looked) {
        Vector3 up =
                alignment.segments().get(sensor.placement()).sensorFromSegment().rotate(Vector3.Z);
        double[] lean = new double[sensor.grid().count()];
        int n = 0;
        for (Activity a : looked) {
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
