package hiplevel.live;

import hiplevel.imu.ImuSeries;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What was recorded held against what was sent. */
public final class Heard {
    private Heard() {}

    /** The first that was recorded neither in its place nor later. */
    static Optional<Sent.One> missing(ImuSeries recorded, List<Sent.One> sent) {
        Deque<Sent.One> left = new ArrayDeque<>(sent);
        for (List<Float> row : Sent.numbers(recorded)) {
            if (!left.isEmpty() && left.peek().numbers().equals(row)) {
                left.remove();
            }
        }
        return Optional.ofNullable(left.peek());
    }

    /** What was recorded and never sent, or not in that order. */
    public static List<List<Float>> strange(ImuSeries recorded, List<Sent.One> sent) {
        List<List<Float>> strange = new ArrayList<>();
        int next = 0;
        for (List<Float> row : Sent.numbers(recorded)) {
            int at = next;
            while (at < sent.size() && !sent.get(at).numbers().equals(row)) {
                at++;
            }
            if (at == sent.size()) {
                strange.add(row);
            } else {
                next = at + 1;
            }
        }
        return strange;
    }

    /** How often something was sent between two that were recorded, from the first reading on. */
    public static int holes(ImuSeries recorded, List<Sent.One> sent) {
        int holes = 0;
        int next = 0;
        for (List<Float> row : Sent.numbers(recorded)) {
            int at = next;
            while (!sent.get(at).numbers().equals(row)) {
                at++;
            }
            holes += at > next ? 1 : 0;
            next = at + 1;
        }
        return holes;
    }
}
