package hiplevel.kinematics.activity;

import static org.assertj.core.api.Assertions.assertThat;

import hiplevel.imu.Placement;
import hiplevel.kinematics.grid.TimeGrid;
import hiplevel.spatial.Vector3;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Sitting down and standing up again at once is a squat to a chair and serves alignment as one. Whoever stays seated turned
 * to the chair and held on to it, who knows how: those halves serve nothing.
 */
class SitStandsTest {
    private static final TimeGrid GRID = new TimeGrid(0, 10_000, 4000);

    @Test
    void sitStandsCountAsTwoLegSquats() {
        assertThat(kinds(2)).containsExactly(Activity.Kind.TWO_LEG_SQUAT, Activity.Kind.TWO_LEG_SQUAT);
    }

    @Test
    void stayingSeatedDoesNot() {
        assertThat(kinds(10)).isNotEmpty().containsOnly(Activity.Kind.SITTING);
    }

    /** Thighs to the horizontal and the trunk 35° forward on the way, twice, with that many seconds on the chair. */
    private static List<Activity.Kind> kinds(double seated) {
        Map<Placement, TiltPath> paths = new EnumMap<>(Placement.class);
        paths.put(Placement.PELVIS, path(seated, 35, true));
        paths.put(Placement.LEFT_THIGH, path(seated, 85, false));
        paths.put(Placement.RIGHT_THIGH, path(seated, 85, false));
        List<Movement> offFeet = OffFeet.find(paths, GRID);
        return new Movements(OffFeet.without(paths, offFeet), GRID)
                .find(List.of(), offFeet).stream().map(Movement::kind).toList();
    }

    private static TiltPath path(double seated, double degrees, boolean onlyOnTheWay) {
        double[] p1 = new double[GRID.count()];
        double[] angle = new double[GRID.count()];
        for (double start : new double[] {3, 8 + seated}) {
            for (int i = 0; i < angle.length; i++) {
                double t = GRID.micros(i) * 1e-6 - start;
                if (t > 0 && t < seated + 3) {
                    double way = Math.min(1, Math.min(t, seated + 3 - t) / 1.5);
                    double share = onlyOnTheWay ? Math.sin(Math.PI * way) + 0.25 * way : way;
                    angle[i] = Math.toRadians(degrees) * share;
                    p1[i] = Math.sin(angle[i]);
                }
            }
        }
        return new TiltPath(Vector3.Z, Vector3.X, Vector3.Y, p1, new double[GRID.count()], angle);
    }
}
