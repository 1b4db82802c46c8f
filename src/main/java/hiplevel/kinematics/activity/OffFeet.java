package hiplevel.kinematics.activity;

import hiplevel.imu.Placement;
import hiplevel.kinematics.grid.TimeGrid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the wearer is not on their feet: sits, lies, or is on hands and knees. Whoever stands bows or bends for some
 * seconds only, so a pelvis or both thighs far from their standing inclination for longer belong to another posture, in
 * which no movement may serve alignment: a bridge would pass for a hip hinge.
 */
final class OffFeet {
    private static final double FAR = Math.toRadians(50);
    private static final double EDGE = Math.toRadians(8);
    private static final double LONGEST_ON_FEET_SECONDS = 8;
    /** Getting down and up belongs to it. */
    private static final double TRANSITION_SECONDS = 4;

    private static final double MOSTLY = 0.5;

    private final Map<Placement, TiltPath> paths;
    private final TimeGrid grid;

    private OffFeet(Map<Placement, TiltPath> paths, TimeGrid grid) {
        this.paths = paths;
        this.grid = grid;
    }

    /** In order of time, kind {@code SITTING} or {@code LYING}. */
    static List<Movement> find(Map<Placement, TiltPath> paths, TimeGrid grid) {
        return new OffFeet(paths, grid).find();
    }

    /** The paths with no lean during those times; how far the sensor is from upright stays. */
    static Map<Placement, TiltPath> without(Map<Placement, TiltPath> paths, List<Movement> offFeet) {
        if (offFeet.isEmpty()) {
            return paths;
        }
        Map<Placement, TiltPath> kept = new EnumMap<>(Placement.class);
        paths.forEach((placement, path) -> kept.put(placement, path.without(offFeet)));
        return Collections.unmodifiableMap(kept);
    }

    private List<Movement> find() {
        List<Movement> found = new ArrayList<>();
        int shortest = grid.steps(LONGEST_ON_FEET_SECONDS);
        int from = -1;
        int last = -1;
        for (int i = 0; i <= grid.count(); i++) {
            Optional<Boolean> far = i < grid.count() ? far(i) : Optional.of(false);
            if (far.isEmpty()) {
                continue;
            }
            if (far.get()) {
                from = from < 0 ? i : from;
                last = i;
            } else if (from >= 0) {
                if (last + 1 - from > shortest) {
                    add(found, from, last + 1);
                }
                from = -1;
            }
        }
        return found;
    }

    /** Whether the pelvis or every thigh is far from standing; empty in a gap of all sensors. */
    private Optional<Boolean> far(int i) {
        boolean heard = false;
        boolean thighs = true;
        boolean anyThigh = false;
        for (Map.Entry<Placement, TiltPath> e : paths.entrySet()) {
            double angle = e.getValue().angle()[i];
            if (Double.isNaN(angle)) {
                continue;
            }
            heard = true;
            if (e.getKey() == Placement.PELVIS && angle > FAR) {
                return Optional.of(true);
            }
            if (e.getKey().isThigh()) {
                anyThigh = true;
                thighs &= angle > FAR;
            }
        }
        return heard ? Optional.of(anyThigh && thighs) : Optional.empty();
    }

    private void add(List<Movement> found, int from, int to) {
        int most = grid.steps(TRANSITION_SECONDS);
        int first = from;
        while (first > Math.max(0, from - most) && leaning(first - 1)) {
            first--;
        }
        int end = to;
        while (end < Math.min(grid.count(), to + most) && leaning(end)) {
            end++;
        }
        Activity.Kind kind = lies(from, to) ? Activity.Kind.LYING : Activity.Kind.SITTING;
        int before = found.size() - 1;
        if (before >= 0 && found.get(before).to() > first) {
            first = found.get(before).to();
        }
        found.add(new Movement(kind, Optional.empty(), first, end));
    }

    private boolean leaning(int i) {
        return paths.values().stream().anyMatch(path -> path.angle()[i] > EDGE);
    }

    /** A seated pelvis stays nearer to upright than that, a lying one does not. */
    private boolean lies(int from, int to) {
        TiltPath pelvis = paths.get(Placement.PELVIS);
        int far = 0;
        for (int i = from; pelvis != null && i < to; i++) {
            far += pelvis.angle()[i] > FAR ? 1 : 0;
        }
        return far > MOSTLY * (to - from);
    }
}
