package hiplevel.kinematics.activity;

import hiplevel.imu.Placement;
import hiplevel.imu.Side;
import hiplevel.kinematics.grid.TimeGrid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells apart what was done, from the lean of each sensor alone: walking, sitting, hip hinges, two-leg squats, leg
 * swings, single-leg squats. Only what can serve alignment must be right here; repetitions are cut elsewhere.
 */
public final class Movements {
    /** A lean that begins and ends a movement. */
    private static final double EDGE = Math.toRadians(8);

    private static final double SMALLEST_SWING = Math.toRadians(10);
    private static final double SMALLEST_LEAN = Math.toRadians(20);
    /** With nothing on the thighs, a smaller lean may be a single-leg squat. */
    private static final double SMALLEST_LONE_LEAN = Math.toRadians(32);

    private static final double SMALLEST_SQUAT = Math.toRadians(30);
    private static final double ALIKE = 0.6;
    private static final double LONGEST_SWING_SECONDS = 1.6;
    private static final double SHORTEST_SECONDS = 0.4;
    private static final double LONGEST_SECONDS = 8;
    private static final double PAUSE_BETWEEN_SWINGS_SECONDS = 0.6;

    private final Map<Placement, TiltPath> paths;
    private final TimeGrid grid;

    public Movements(Map<Placement, TiltPath> paths, TimeGrid grid) {
        this.paths = paths;
        this.grid = grid;
    }

    /** All movements outside the given walks and postures off the feet, and those, in order of time. */
    List<Movement> find(List<Stretch> walks, List<Movement> offFeet) {
        List<Movement> found = new ArrayList<>();
        for (Stretch lean : above(largestLean(walks, offFeet))) {
            if (offFeet.stream().noneMatch(m -> m.from() <= lean.to() && lean.from() <= m.to())) {
                classify(lean.from(), lean.to()).ifPresent(found::add);
            }
        }
        found.addAll(offFeet);
        walks.forEach(w -> found.add(new Movement(Activity.Kind.WALKING, Optional.empty(), w.from(), w.to())));
        List<Movement> others = List.copyOf(found);
        for (Side side : Side.values()) {
            found.addAll(oneLegBendings(side, others));
        }
        found.sort(Comparator.comparingInt(Movement::from));
        return joinSwings(found);
    }

    /** The stretches in which a lean is large enough to be a movement. */
    private static List<Stretch> above(double[] lean) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < lean.length; ) {
            int from = i;
            while (i < lean.length && lean[i] > EDGE) {
                i++;
            }
            if (i > from) {
                stretches.add(new Stretch(from, i));
            } else {
                i++;
            }
        }
        return stretches;
    }

    /**
     * Bendings of one thigh while the other bends little, outside of all other movements. They are told from that
     * thigh alone, because the other may be held up throughout a whole set.
     */
    private List<Movement> oneLegBendings(Side side, List<Movement> others) {
        List<Movement> found = new ArrayList<>();
        TiltPath own = paths.get(Placement.thigh(side));
        if (own == null) {
            return found;
        }
        for (Stretch lean : above(own.angle())) {
            double seconds = lean.length() / grid.rateHz();
            double peak = peak(Placement.thigh(side), lean.from(), lean.to());
            double other = paths.containsKey(Placement.thigh(side.opposite()))
                    ? peak(Placement.thigh(side.opposite()), lean.from(), lean.to())
                    : 0;
            boolean free = others.stream().noneMatch(m -> m.from() < lean.to() && lean.from() < m.to());
            if (free
                    && peak > SMALLEST_SQUAT
                    && other < ALIKE * peak
                    && seconds >= SHORTEST_SECONDS
                    && seconds <= LONGEST_SECONDS) {
                found.add(new Movement(Activity.Kind.ONE_LEG_BENDING, Optional.of(side), lean.from(), lean.to()));
            }
        }
        return found;
    }

    private double[] largestLean(List<Stretch> walks, List<Movement> offFeet) {
        double[] largest = new double[grid.count()];
        for (TiltPath path : paths.values()) {
            for (int i = 0; i < largest.length; i++) {
                // a silent sensor hides nothing that the others see
                largest[i] = path.angle()[i] > largest[i] ? path.angle()[i] : largest[i];
            }
        }
        for (Stretch walk : walks) {
            Arrays.fill(largest, walk.from(), walk.to(), 0);
        }
        for (Movement posture : offFeet) {
            Arrays.fill(largest, posture.from(), posture.to(), 0);
        }
        return largest;
    }

    private double peak(Placement placement, int from, int to) {
        double peak = 0;
        for (int i = from; i < to; i++) {
            peak = Math.max(peak, paths.get(placement).angle()[i]);
        }
        return peak;
    }

    private Optional<Movement> classify(int from, int to) {
        Map<Placement, Double> peaks = new EnumMap<>(Placement.class);
        paths.keySet().stream()
                .filter(p -> paths.get(p).knownIn(from, to))
                .forEach(p -> peaks.put(p, peak(p, from, to)));
        double pelvis = peaks.getOrDefault(Placement.PELVIS, 0.0);
        double left = peaks.getOrDefault(Placement.LEFT_THIGH, 0.0);
        double right = peaks.getOrDefault(Placement.RIGHT_THIGH, 0.0);
        double more = Math.max(left, right);
        double less = Math.min(left, right);
        double seconds = (to - from) / grid.rateHz();
        boolean both = peaks.containsKey(Placement.LEFT_THIGH) && peaks.containsKey(Placement.RIGHT_THIGH);
        if (seconds < SHORTEST_SECONDS || seconds > LONGEST_SECONDS) {
            return Optional.empty();
        }
        double lean = more > 0 ? SMALLEST_LEAN : SMALLEST_LONE_LEAN;
        if (pelvis > lean && more < ALIKE * pelvis) {
            return movement(Activity.Kind.HINGE, null, from, to);
        }
        if (both && less > SMALLEST_SQUAT && less > ALIKE * more && pelvis < more) {
            return movement(Activity.Kind.TWO_LEG_SQUAT, null, from, to);
        }
        Side side = right > left ? Side.RIGHT : Side.LEFT;
        boolean alone = less < ALIKE * more && more > SMALLEST_SWING;
        if (alone && pelvis < ALIKE * more && seconds < LONGEST_SWING_SECONDS && more < Math.toRadians(45)) {
            return movement(Activity.Kind.LEG_SWING, side, from, to);
        }
        return Optional.empty();
    }

    private static Optional<Movement> movement(Activity.Kind kind, Side side, int from, int to) {
        return Optional.of(new Movement(kind, Optional.ofNullable(side), from, to));
    }

    /**
     * A swing forward and the swing back after it become one movement; half a swing that stands alone is not one: a leg
     * swings to both sides of the vertical, a step or a lifted knee does not.
     */
    private List<Movement> joinSwings(List<Movement> movements) {
        List<Movement> joined = new ArrayList<>();
        for (int i = 0; i < movements.size(); i++) {
            Movement m = movements.get(i);
            if (m.kind() != Activity.Kind.LEG_SWING) {
                joined.add(m);
                continue;
            }
            if (i + 1 < movements.size() && isReturn(m, movements.get(i + 1))) {
                joined.add(new Movement(
                        m.kind(), m.side(), m.from(), movements.get(i + 1).to()));
                i++;
            }
        }
        return joined;
    }

    private boolean isReturn(Movement m, Movement next) {
        return next.kind() == Activity.Kind.LEG_SWING
                && next.side().equals(m.side())
                && next.from() - m.to() < grid.steps(PAUSE_BETWEEN_SWINGS_SECONDS)
                && opposite(paths.get(Placement.thigh(m.side().orElseThrow())), m, next);
    }

    private static boolean opposite(TiltPath path, Movement a, Movement b) {
        double dot = 0;
        double[] meanA = mean(path, a);
        double[] meanB = mean(path, b);
        dot += meanA[0] * meanB[0] + meanA[1] * meanB[1];
        return dot < 0;
    }

    private static double[] mean(TiltPath path, Movement m) {
        double[] sum = new double[2];
        for (int i = m.from(); i < m.to(); i++) {
            sum[0] += path.p1()[i];
            sum[1] += path.p2()[i];
        }
        return sum;
    }
}
