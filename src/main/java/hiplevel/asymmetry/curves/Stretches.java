package hiplevel.asymmetry.curves;

import java.util.ArrayList;
import java.util.List;

/** Where t lies beyond a threshold. Nodes count from 0; a stretch's ends lie between nodes, where t passes it. */
final class Stretches {
    private Stretches() {}

    /**
     * Contiguous nodes beyond the threshold on one side of zero.
     *
     * @param sign of t
     * @param firstNode the first of the nodes beyond it
     * @param integral of |t| less the threshold, over nodes
     */
    record Stretch(int sign, int firstNode, int lastNode, double from, double to, double integral) {}

    /** Of t above the threshold; with both tails also of −t. */
    static List<Stretch> beyond(double[] t, double threshold, boolean bothTails) {
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i < t.length; i++) {
            int sign = t[i] > threshold ? 1 : bothTails && -t[i] > threshold ? -1 : 0;
            if (sign != 0) {
                int last = i;
                while (last + 1 < t.length && sign * t[last + 1] > threshold) {
                    last++;
                }
                found.add(stretch(t, threshold, sign, i, last));
                i = last;
            }
        }
        return found;
    }

    private static Stretch stretch(double[] t, double threshold, int sign, int first, int last) {
        double from = first;
        double to = last;
        double integral = 0;
        double over = sign * t[first] - threshold;
        if (first > 0) {
            double rise = over / (sign * (t[first] - t[first - 1]));
            from -= rise;
            integral += over * rise / 2;
        }
        for (int i = first; i < last; i++) {
            integral += (sign * (t[i] + t[i + 1])) / 2 - threshold;
        }
        over = sign * t[last] - threshold;
        if (last + 1 < t.length) {
            double fall = over / (sign * (t[last] - t[last + 1]));
            to += fall;
            integral += over * fall / 2;
        }
        return new Stretch(sign, first, last, from, to, integral);
    }
}
