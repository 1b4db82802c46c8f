package hiplevel.asymmetry.curves;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * The relabellings that are tried, each as the rows that it calls right or whose sign it flips; the observed one comes first.
 * All there are when these are few: half of them would be biased for sets of unequal size.
 *
 * @param all whether these are all there are
 */
record Relabellings(List<int[]> chosen, boolean all) {
    /** Up to this many are all tried. */
    private static final int MOST_ENUMERATED = 20_000;
    /** Else this many, the observed one included. */
    private static final int DRAWN = 10_000;

    private static final long SEED = 20_261_122;

    int count() {
        return chosen.size();
    }

    /** Which {@code right} of all rows are called right; observed are the last ones. */
    static Relabellings exchanged(int left, int right) {
        int n = left + right;
        int[] observed = IntStream.range(left, n).toArray();
        List<int[]> chosen = new ArrayList<>();
        chosen.add(observed);
        // beyond 61 rows the count overflows, and is too large anyway
        if (n <= 61 && CombinatoricsUtils.binomialCoefficient(n, right) <= MOST_ENUMERATED) {
            CombinatoricsUtils.combinationsIterator(n, right).forEachRemaining(rows -> {
                if (rows[0] != left) {
                    chosen.add(rows);
                }
            });
            return new Relabellings(chosen, true);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        int[] rows = IntStream.range(0, n).toArray();
        while (chosen.size() < DRAWN) {
            chosen.add(drawn(rows, right, random));
        }
        return new Relabellings(chosen, false);
    }

    /** The first of a shuffle of the rows, which need not be in order before it. */
    private static int[] drawn(int[] rows, int size, SplittableRandom random) {
        for (int i = 0; i < size; i++) {
            int j = i + random.nextInt(rows.length - i);
            int row = rows[j];
            rows[j] = rows[i];
            rows[i] = row;
        }
        return java.util.Arrays.copyOf(rows, size);
    }

    /** Which of n differences change their sign; observed is none. */
    static Relabellings flipped(int n) {
        boolean all = n < 31 && 1 << n <= MOST_ENUMERATED;
        SplittableRandom random = new SplittableRandom(SEED);
        List<int[]> chosen = new ArrayList<>();
        int count = all ? 1 << n : DRAWN;
        for (int k = 0; k < count; k++) {
            long bits = all || k == 0 ? k : random.nextLong();
            chosen.add(IntStream.range(0, n).filter(i -> (bits >> i & 1) == 1).toArray());
        }
        return new Relabellings(chosen, all);
    }
}
