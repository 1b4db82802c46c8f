package hiplevel.kinematics.activity;

import hiplevel.imu.Placement;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was done, seen from one reference pose.
 *
 * @param paths lean of every sensor from that pose; unknown while the wearer is not on their feet
 * @param movements in order of time; postures off the feet among them
 */
public record Observation(TimeGrid grid, StandingPose pose, Map<Placement, TiltPath> paths, List<Movement> movements) {
    /** Poses nearer to each other than this in every sensor are one, rad. */
    private static final double ONE_POSE = Math.toRadians(5);

    private static final double WALKED_SECONDS = 3;
    private static final int SEVERAL = 3;
    private static final int SOME = 2;
    private static final double FULL_POSE_SECONDS = 2;

    /**
     * The recording holds many still poses: standing, lying, sitting, on all fours. Standing is the earliest that shows
     * walking or several alignment movements of different kinds, else the earliest that shows some of one kind, each of
     * which starts and ends in that very pose; else, when nobody moved to align, the one that
     * {@link StandingPose#mostlyOnFoot} finds.
     *
     * @param sensors at least one, on one grid
     * @param stills when all of them were still
     */
    public static Observation of(Map<Placement, SensorMotion> sensors, List<Stretch> stills) {
        List<Observation> seen = new ArrayList<>();
        for (Stretch still : stills) {
            StandingPose pose = StandingPose.at(sensors, still);
            if (seen.stream().anyMatch(other -> pose.near(other.pose, ONE_POSE))) {
                continue;
            }
            Observation observation = from(sensors, pose);
            if (observation.showsStanding()) {
                return observation.longer(sensors, stills);
            }
            seen.add(observation);
        }
        return seen.stream()
                .filter(o -> o.alignmentMovements() >= SOME)
                .findFirst()
                .map(o -> o.longer(sensors, stills))
                .orElseGet(() -> from(sensors, StandingPose.mostlyOnFoot(sensors, stills)));
    }

    /** Seen from a pose that is known. */
    static Observation from(Map<Placement, SensorMotion> sensors, StandingPose pose) {
        TimeGrid grid = sensors.values().iterator().next().grid();
        List<SensorMotion> worn = List.copyOf(sensors.values());
        List<TiltPath> leans = worn.parallelStream()
                .map(s -> TiltPath.of(s, pose.up().get(s.placement())))
                .toList();
        Map<Placement, TiltPath> all = new EnumMap<>(Placement.class);
        for (int i = 0; i < worn.size(); i++) {
            all.put(worn.get(i).placement(), leans.get(i));
        }
        List<Movement> offFeet = OffFeet.find(all, grid);
        Map<Placement, TiltPath> paths = OffFeet.without(all, offFeet);
        List<Stretch> walks = Walking.find(sensors, paths, grid);
        return new Observation(grid, pose, paths, new Movements(paths, grid).find(walks, offFeet));
    }

    /** The same seen from the first pose like it that was held long enough, else from the longest. */
    private Observation longer(Map<Placement, SensorMotion> sensors, List<Stretch> stills) {
        int enough = sensors.values().iterator().next().grid().steps(FULL_POSE_SECONDS);
        StandingPose longest = pose;
        for (Stretch still : stills) {
            StandingPose other = StandingPose.at(sensors, still);
            if (longest.length() < enough && other.length() > longest.length() && other.near(pose, ONE_POSE)) {
                longest = other;
            }
        }
        return longest.equals(pose) ? this : from(sensors, longest);
    }

    private boolean showsStanding() {
        Set<Activity.Kind> kinds = EnumSet.noneOf(Activity.Kind.class);
        movements.stream().filter(Observation::serves).forEach(m -> kinds.add(m.kind()));
        return walkedSeconds() >= WALKED_SECONDS || (kinds.size() > 1 && alignmentMovements() >= SEVERAL);
    }

    private long alignmentMovements() {
        return movements.stream().filter(Observation::serves).count();
    }

    private static boolean serves(Movement m) {
        return switch (m.kind()) {
            case HINGE, TWO_LEG_SQUAT, LEG_SWING -> true;
            case STANDING_STILL, WALKING, SITTING, LYING, ONE_LEG_BENDING -> false;
        };
    }

    private double walkedSeconds() {
        return movements.stream()
                        .filter(m -> m.kind() == Activity.Kind.WALKING)
                        .mapToInt(m -> m.to() - m.from())
                        .sum()
                / grid.rateHz();
    }
}
