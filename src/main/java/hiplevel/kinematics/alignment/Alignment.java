package hiplevel.kinematics.alignment;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.activity.Activity;
import hiplevel.kinematics.activity.Movement;
import hiplevel.kinematics.activity.Observation;
import hiplevel.kinematics.activity.Resting;
import hiplevel.kinematics.activity.StandingPose;
import hiplevel.kinematics.activity.Stillness;
import hiplevel.kinematics.activity.Stretch;
import hiplevel.kinematics.activity.TiltPath;
import hiplevel.kinematics.alignment.SegmentAlignment.Method;
import hiplevel.kinematics.grid.SensorMotion;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.spatial.Quaternion;
import hiplevel.spatial.Vector3;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How every worn sensor sits on its segment, and what in the recording told.
 *
 * @param segments one entry per worn sensor; method {@code NONE} where nothing told
 * @param standing the still phase that all angles are changes from; empty when nobody stood still
 * @param activities what was found in the recording, in order of time
 * @param gravity size of the specific force while standing, m/s², per sensor
 * @param resting what each sensor's accelerometer says in still phases
 */
public record Alignment(
        Map<Placement, SegmentAlignment> segments,
        Optional<Activity> standing,
        List<Activity> activities,
        Map<Placement, Double> gravity,
        Map<Placement, Resting> resting) {
    /** Finds still and functional phases by itself; sensors on one grid, at least one of pelvis and thighs. */
    public static Alignment of(Map<Placement, SensorMotion> sensors, AlignmentSettings settings) {
        return of(sensors, List.of(), settings);
    }

    /**
     * The same where somebody declared when the work was done.
     *
     * @param work stretches of the grid whose movements do not serve alignment while others do
     */
    public static Alignment of(Map<Placement, SensorMotion> sensors, List<Stretch> work, AlignmentSettings settings) {
        TimeGrid grid = sensors.values().iterator().next().grid();
        Map<Placement, SensorMotion> trunk = new EnumMap<>(sensors);
        trunk.keySet().removeIf(Placement::isShank);
        List<Stretch> stills = Stillness.find(trunk.values(), settings.stillness());
        Observation seen = Observation.of(trunk, stills);
        StandingPose pose = seen.pose();
        Map<Placement, TiltPath> paths = seen.paths();
        List<Movement> movements = new DeclaredWork(work).movements(seen);
        Aligner aligner = new Aligner(trunk, paths, movements, settings);
        Map<Placement, Optional<YawEstimate>> yaw = estimates(trunk, aligner);
        Map<Placement, SegmentAlignment> segments = new EnumMap<>(Placement.class);
        Map<Placement, Double> gravity = new EnumMap<>(Placement.class);
        Map<Placement, Resting> resting = new EnumMap<>(Placement.class);
        sensors.forEach((placement, sensor) -> {
            segments.put(
                    placement,
                    placement.isShank()
                            ? ShankAligner.of(sensor, pose.upOf(sensor), movements, settings)
                            : segment(placement, paths.get(placement), yaw.get(placement)));
            gravity.put(placement, gravity(sensor, pose.still()));
            resting.put(placement, Resting.of(sensor, stills));
        });
        return new Alignment(
                Collections.unmodifiableMap(segments),
                pose.still()
                        .map(s ->
                                activity(grid, Activity.Kind.STANDING_STILL, Optional.empty(), s.from(), s.to(), true)),
                activities(grid, stills, pose, movements, yaw),
                Collections.unmodifiableMap(gravity),
                Collections.unmodifiableMap(resting));
    }

    private static Map<Placement, Optional<YawEstimate>> estimates(
            Map<Placement, SensorMotion> sensors, Aligner aligner) {
        Map<Placement, Optional<YawEstimate>> yaw = new EnumMap<>(Placement.class);
        Map<Side, YawEstimate> thighs = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Placement placement = Placement.thigh(side);
            if (sensors.containsKey(placement)) {
                Optional<YawEstimate> estimate = aligner.thigh(placement);
                yaw.put(placement, estimate);
                estimate.ifPresent(e -> thighs.put(side, e));
            }
        }
        if (sensors.containsKey(Placement.PELVIS)) {
            yaw.put(Placement.PELVIS, aligner.pelvis(thighs));
        }
        return yaw;
    }

    private static SegmentAlignment segment(Placement placement, TiltPath path, Optional<YawEstimate> yaw) {
        Vector3 forward = path.direction(yaw.map(YawEstimate::forward).orElse(0.0));
        Quaternion sensorFromSegment = Quaternion.ofAxes(forward, path.up().cross(forward), path.up());
        return yaw.map(e -> new SegmentAlignment(placement, e.method(), sensorFromSegment, e.sd(), e.gates(), e.skin()))
                .orElseGet(
                        () -> new SegmentAlignment(placement, Method.NONE, sensorFromSegment, Math.PI / 2, List.of()));
    }

    private static double gravity(SensorMotion sensor, Optional<Stretch> still) {
        double sum = 0;
        int n = 0;
        Stretch stretch = still.orElse(new Stretch(0, sensor.grid().count()));
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (sensor.known(i)) {
                sum += sensor.force(i).norm();
                n++;
            }
        }
        return sum / n;
    }

    private static List<Activity> activities(
            TimeGrid grid,
            List<Stretch> stills,
            StandingPose pose,
            List<Movement> movements,
            Map<Placement, Optional<YawEstimate>> yaw) {
        List<Activity> all = new ArrayList<>();
        List<Movement> used = yaw.values().stream()
                .flatMap(Optional::stream)
                .flatMap(e -> e.used().stream())
                .toList();
        for (Movement m : movements) {
            all.add(activity(grid, m.kind(), m.side(), m.from(), m.to(), used.contains(m)));
        }
        for (Stretch s : stills) {
            boolean offFeet = movements.stream()
                    .filter(m -> m.kind() == Activity.Kind.SITTING || m.kind() == Activity.Kind.LYING)
                    .anyMatch(m -> m.from() < s.to() && s.from() < m.to());
            if (!offFeet) {
                boolean reference = pose.still().equals(Optional.of(s));
                all.add(activity(grid, Activity.Kind.STANDING_STILL, Optional.empty(), s.from(), s.to(), reference));
            }
        }
        all.sort(java.util.Comparator.comparingLong(Activity::fromMicros));
        return List.copyOf(all);
    }

    private static Activity activity(
            TimeGrid grid, Activity.Kind kind, Optional<Side> side, int from, int to, boolean used) {
        return new Activity(kind, side, grid.micros(from), grid.micros(to), used);
    }
}
