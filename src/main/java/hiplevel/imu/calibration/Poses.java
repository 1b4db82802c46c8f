package hiplevel.imu.calibration;

import hiplevel.spatial.Vector3;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which ways up the sensor lay, and which it did not. */
final class Poses {
    /** Rests whose vertical differs by less are one pose, rad. */
    private static final double ANOTHER = Math.toRadians(30);
    /** An axis' direction was up when a pose's vertical was within this of it, rad. */
    private static final double COVERED = Math.toRadians(45);

    private static final Map<String, Vector3> DIRECTIONS = directions();

    private final List<Vector3> verticals = new ArrayList<>();

    Poses(List<Rest> rests) {
        for (Rest rest : rests) {
            Vector3 up = rest.force();
            if (verticals.stream().allMatch(v -> v.angleTo(up) > ANOTHER)) {
                verticals.add(up);
            }
        }
    }

    int count() {
        return verticals.size();
    }

    /** Directions of the sensor's axes, like "+x", that were never up. */
    List<String> missing() {
        return DIRECTIONS.entrySet().stream()
                .filter(d -> verticals.stream().noneMatch(v -> v.angleTo(d.getValue()) <= COVERED))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Vector3> directions() {
        Map<String, Vector3> all = new LinkedHashMap<>();
        all.put("+x", Vector3.X);
        all.put("-x", Vector3.X.negated());
        all.put("+y", Vector3.Y);
        all.put("-y", Vector3.Y.negated());
        all.put("+z", Vector3.Z);
        all.put("-z", Vector3.Z.negated());
        return all;
    }
}
