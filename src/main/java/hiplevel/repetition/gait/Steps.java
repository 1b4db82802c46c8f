package hiplevel.repetition.gait;

import hiplevel.imu.Side;
import hiplevel.kinematics.BodyMotion;
import hiplevel.kinematics.grid.LowPass;
import hiplevel.repetition.Gaps;
import hiplevel.repetition.SegmentationSettings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds steps in the swing of both thighs. Walking moves them against each other: the angle between them changes sign when
 * one leg passes the other, and is widest near the contact. Steps that follow each other in this way form a walk; a leg
 * swing moves one thigh only, two knee lifts move them one after the other, a squat both alike.
 */
final class Steps {
    /** Gaps up to this long do not break a step, s; a contact inside is dropped all the same. */
    private static final double BRIDGED = 0.1;
    /** A maximum this near to the data's end is where the data end, not where the thighs turn back. */
    private static final int EDGE = 2;

    private final Map<Side, double[]> flexion = new EnumMap<>(Side.class);
    private final double[] apart;
    private final double rateHz;
    private final SegmentationSettings settings;

    /** @param motion with both thighs */
    Steps(BodyMotion motion, SegmentationSettings settings) {
        this.settings = settings;
        rateHz = motion.grid().rateHz();
        motion.thighs()
                .forEach((side, thigh) -> flexion.put(
                        side,
                        LowPass.zeroPhase(
                                Gaps.bridged(thigh.flexion(), motion.grid().steps(BRIDGED)),
                                settings.peakLowPassHz(),
                                rateHz)));
        apart = new double[motion.grid().count()];
        for (int i = 0; i < apart.length; i++) {
            apart[i] = flexion.get(Side.LEFT)[i] - flexion.get(Side.RIGHT)[i];
        }
    }

    /** Walks: steps that follow each other, at least {@link SegmentationSettings.Walks#fewestContacts()} of them. */
    List<List<Step>> walks() {
        List<List<Step>> walks = new ArrayList<>();
        List<Step> walk = new ArrayList<>();
        for (Step step : all()) {
            if (!walk.isEmpty() && !follows(walk.get(walk.size() - 1), step)) {
                keep(walk, walks);
                walk = new ArrayList<>();
            }
            walk.add(step);
        }
        keep(walk, walks);
        return walks;
    }

    /** Steps less than half as wide as the walk's median: by these it starts and stops. */
    List<Step> halfSteps(List<Step> walk) {
        double[] widths =
                walk.stream().mapToDouble(s -> Math.abs(apart[s.widest()])).toArray();
        double half = Gaps.median(widths, widths.length) / 2;
        return walk.stream().filter(s -> Math.abs(apart[s.widest()]) < half).toList();
    }

    private void keep(List<Step> walk, List<List<Step>> walks) {
        if (walk.size() >= settings.walks().fewestContacts()) {
            walks.add(walk);
        }
    }

    private List<Step> all() {
        List<Step> steps = new ArrayList<>();
        int from = 0;
        while (from < apart.length) {
            int to = from;
            while (to + 1 < apart.length && apart[to + 1] * apart[from] > 0) {
                to++;
            }
            if (!Double.isNaN(apart[from]) && apart[from] != 0) {
                add(from, to, steps);
            }
            from = to + 1;
        }
        return steps;
    }

    private void add(int from, int to, List<Step> steps) {
        int widest = from;
        for (int i = from; i <= to; i++) {
            widest = Math.abs(apart[i]) > Math.abs(apart[widest]) ? i : widest;
        }
        boolean opens = from == 0 || Double.isNaN(apart[from - 1]);
        boolean open = to == apart.length - 1 || Double.isNaN(apart[to + 1]);
        boolean turned = !(opens && widest - from < EDGE) && !(open && to - widest < EDGE);
        if (turned && Math.abs(apart[widest]) >= settings.walks().smallestStep()) {
            steps.add(new Step(apart[from] > 0 ? Side.LEFT : Side.RIGHT, from, widest, to, open));
        }
    }

    /** Whether walking leads from one step to the next: soon, and by both thighs moving against each other. */
    private boolean follows(Step before, Step after) {
        double seconds = (after.widest() - before.widest()) / rateHz;
        if (seconds < settings.walks().shortestStep()
                || seconds > settings.walks().longestStep()) {
            return false;
        }
        if (Gaps.in(apart, before.widest(), after.widest())) {
            return true;
        }
        return before.leading() != after.leading() && againstEachOther(before.widest(), after.widest());
    }

    private boolean againstEachOther(int from, int to) {
        double[] left = flexion.get(Side.LEFT);
        double[] right = flexion.get(Side.RIGHT);
        double leftWay = Math.abs(left[to] - left[from]);
        double rightWay = Math.abs(right[to] - right[from]);
        double both = 0;
        double leftSquare = 0;
        double rightSquare = 0;
        for (int i = from; i < to; i++) {
            double l = left[i + 1] - left[i];
            double r = right[i + 1] - right[i];
            both += l * r;
            leftSquare += l * l;
            rightSquare += r * r;
        }
        double correlation = both / Math.sqrt(leftSquare * rightSquare);
        return Math.min(leftWay, rightWay) >= settings.walks().antiphaseShare() * Math.max(leftWay, rightWay)
                && correlation <= settings.walks().antiphaseCorrelation();
    }

    /**
     * One thigh ahead of the other, from the passing of the thighs to their next passing; indices on the grid.
     *
     * @param leading the leg in front, which lands
     * @param from first sample with that leg in front
     * @param widest where the thighs are farthest apart
     * @param to last sample with that leg in front
     * @param open whether the data end before the thighs pass again
     */
    record Step(Side leading, int from, int widest, int to, boolean open) {}
}
