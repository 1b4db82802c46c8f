package hiplevel.kinematics.activity;

import hiplevel.imu.Placement;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.spatial.Vector3;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pose that every angle is a change from: the vertical in each sensor's axes while its wearer stood still.
 *
 * @param still when; empty when nobody stood still and the mean over the whole recording had to serve
 * @param up the standing vertical in each sensor's axes, length 1
 */
public record StandingPose(Optional<Stretch> still, Map<Placement, Vector3> up) {
    /**
     * Whoever stands has every sensor nearer to upright than this while doing anything on foot; a smaller angle would
     * favour a pose with a lifted leg over standing straight, because deep squats lie nearer to it.
     */
    private static final double ON_FOOT = Math.toRadians(70);

    /** Poses whose score differs by less are both standing. */
    private static final double SAME_POSE = 0.1;

    /** The mean pose over a still stretch. */
    static StandingPose at(Map<Placement, SensorMotion> sensors, Stretch still) {
        return new StandingPose(Optional.of(still), meanUp(sensors, still));
    }

    /** How many steps of the grid it was held; 0 when nobody stood still. */
    int length() {
        return still.map(Stretch::length).orElse(0);
    }

    /** Whether every sensor leans by less than that (rad) from the other pose. */
    boolean near(StandingPose other, double angle) {
        return up.entrySet().stream().allMatch(e -> e.getValue().angleTo(other.up.get(e.getKey())) < angle);
    }

    /**
     * The still stretch from which most of the moving time is a lean of under 70°, so that sitting or lying still is not
     * taken for standing; of several like it the first that lasts the two seconds a mean needs, else the longest.
     */
    static StandingPose mostlyOnFoot(Map<Placement, SensorMotion> sensors, List<Stretch> stills) {
        if (stills.isEmpty()) {
            int count = sensors.values().iterator().next().grid().count();
            return new StandingPose(Optional.empty(), meanUp(sensors, new Stretch(0, count)));
        }
        double best = 0;
        double[] scores = new double[stills.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(sensors, meanUp(sensors, stills.get(i)), stills);
            best = Math.max(best, scores[i]);
        }
        Stretch chosen = null;
        for (int i = 0; i < scores.length; i++) {
            Stretch candidate = stills.get(i);
            if (scores[i] < best - SAME_POSE) {
                continue;
            }
            int enough = sensors.values().iterator().next().grid().steps(2);
            if (chosen == null || (chosen.length() < enough && candidate.length() > chosen.length())) {
                chosen = candidate;
            }
        }
        return at(sensors, chosen);
    }

    /** The vertical during this pose in the axes of a sensor that is not among those of {@link #up}. */
    public Vector3 upOf(SensorMotion sensor) {
        return meanUp(sensor, still.orElse(new Stretch(0, sensor.grid().count())));
    }

    private static Map<Placement, Vector3> meanUp(Map<Placement, SensorMotion> sensors, Stretch stretch) {
        Map<Placement, Vector3> up = new EnumMap<>(Placement.class);
        sensors.forEach((placement, sensor) -> up.put(placement, meanUp(sensor, stretch)));
        return up;
    }

    private static Vector3 meanUp(SensorMotion sensor, Stretch stretch) {
        Vector3 sum = Vector3.ZERO;
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (sensor.known(i)) {
                sum = sum.plus(sensor.up(i));
            }
        }
        return sum.normalized();
    }

    /** The share of the moving samples at which every sensor leans by less than 70° from this pose. */
    private static double score(
            Map<Placement, SensorMotion> sensors, Map<Placement, Vector3> up, List<Stretch> stills) {
        int count = sensors.values().iterator().next().grid().count();
        boolean[] still = new boolean[count];
        stills.forEach(s -> java.util.Arrays.fill(still, s.from(), s.to(), true));
        int moving = 0;
        int onFoot = 0;
        for (int i = 0; i < count; i += 5) {
            if (still[i]) {
                continue;
            }
            moving++;
            boolean all = true;
            for (Map.Entry<Placement, SensorMotion> e : sensors.entrySet()) {
                SensorMotion s = e.getValue();
                all &= !s.known(i) || s.up(i).dot(up.get(e.getKey())) > Math.cos(ON_FOOT);
            }
            onFoot += all ? 1 : 0;
        }
        return moving == 0 ? 0 : onFoot / (double) moving;
    }
}
