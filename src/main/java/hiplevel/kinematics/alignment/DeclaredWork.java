package hiplevel.kinematics.alignment;

import hiplevel.imu.Placement;
import hiplevel.kinematics.activity.Activity.Kind;
import hiplevel.kinematics.activity.Movement;
import hiplevel.kinematics.activity.Observation;
import hiplevel.kinematics.activity.Stretch;
import hiplevel.kinematics.activity.TiltPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody declared to be a work set is no alignment movement, and what lies outside of it is no work: so a pelvis
 * alone, or one thigh, of which a two-leg squat looks like one on one leg, has its squats as well as its hinges.
 *
 * @param trials declared stretches; empty when nobody declared any
 */
record DeclaredWork(List<Stretch> trials) {
    private static final double SMALLEST_PELVIS = Math.toRadians(20);
    private static final double SMALLEST_THIGH = Math.toRadians(30);
    private static final double EDGE = Math.toRadians(8);
    private static final double SHORTEST_SECONDS = 0.4;
    private static final double LONGEST_SECONDS = 8;
    private static final Set<Kind> LEANS = Set.of(Kind.HINGE, Kind.TWO_LEG_SQUAT);

    /**
     * Those movements that alignment may rest on, in order of time. Hinges, squats and swings within a trial count only
     * where there is none outside: a trial declared over the whole recording holds its alignment movements too.
     */
    List<Movement> movements(Observation seen) {
        if (trials.isEmpty()) {
            return seen.movements();
        }
        List<Movement> all = new ArrayList<>(seen.movements());
        all.addAll(squatsBetween(seen));
        boolean leans = all.stream().anyMatch(m -> LEANS.contains(m.kind()) && outside(m.from(), m.to()));
        boolean swings = all.stream().anyMatch(m -> m.kind() == Kind.LEG_SWING && outside(m.from(), m.to()));
        all.removeIf(m -> !outside(m.from(), m.to())
                && ((leans && LEANS.contains(m.kind())) || (swings && m.kind() == Kind.LEG_SWING)));
        all.sort(Comparator.comparingInt(Movement::from));
        return List.copyOf(all);
    }

    private boolean outside(int from, int to) {
        return trials.stream().noneMatch(t -> t.from() < to && from < t.to());
    }

    /** Leans of the pelvis, with the one thigh bent further when that is worn, that were taken for nothing yet. */
    private List<Movement> squatsBetween(Observation seen) {
        List<Movement> squats = new ArrayList<>();
        TiltPath pelvis = seen.paths().get(Placement.PELVIS);
        List<TiltPath> thighs = seen.paths().entrySet().stream()
                .filter(e -> e.getKey().isThigh())
                .map(Map.Entry::getValue)
                .toList();
        if (pelvis == null || thighs.size() > 1) {
            return squats;
        }
        double[] lean = pelvis.angle();
        for (int i = 0; i < lean.length; i++) {
            int from = i;
            while (i < lean.length && lean[i] > EDGE) {
                i++;
            }
            if (isSquat(pelvis, thighs, from, i, seen)) {
                squats.add(new Movement(Kind.TWO_LEG_SQUAT, Optional.empty(), from, i));
            }
        }
        return squats;
    }

    private boolean isSquat(TiltPath pelvis, List<TiltPath> thighs, int from, int to, Observation seen) {
        double seconds = (to - from) / seen.grid().rateHz();
        double lean = peak(pelvis, from, to);
        return seconds >= SHORTEST_SECONDS
                && seconds <= LONGEST_SECONDS
                && lean > SMALLEST_PELVIS
                && thighs.stream().allMatch(t -> peak(t, from, to) > Math.max(SMALLEST_THIGH, lean))
                && outside(from, to)
                && seen.movements().stream()
                        .filter(m -> m.kind() != Kind.ONE_LEG_BENDING)
                        .noneMatch(m -> m.from() < to && from < m.to());
    }

    private static double peak(TiltPath path, int from, int to) {
        double peak = 0;
        for (int i = from; i < to; i++) {
            peak = Math.max(peak, path.angle()[i]);
        }
        return peak;
    }
}
