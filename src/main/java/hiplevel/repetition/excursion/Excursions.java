package hiplevel.repetition.excursion;

import hiplevel.repetition.SegmentationSettings.Movements;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the excursions of a drive signal: armed above rest, followed back to where the movement began and on to where it
 * has come back and slowed down. Biomechanics notes, section 6.
 *
 * <p>Ours on top: a repetition also ends in a valley below half its depth when the signal rises again from there, for
 * people who do not come all the way up between two.
 */
final class Excursions {
    private final double[] drive;
    private final double[] rate;
    private final int[] presentUntil;
    private final double rateHz;
    private final double slowRate;
    private final Movements movements;

    /**
     * @param drive low-passed, NaN in gaps
     * @param slowRate slower is keeping still, in the signal's unit per second
     */
    Excursions(double[] drive, double rateHz, double slowRate, Movements movements) {
        this.drive = drive;
        this.rateHz = rateHz;
        this.slowRate = slowRate;
        this.movements = movements;
        rate = new double[drive.length];
        for (int i = 0; i < drive.length; i++) {
            int before = Math.max(0, i - 1);
            int after = Math.min(drive.length - 1, i + 1);
            rate[i] = after == before ? 0 : (drive[after] - drive[before]) * rateHz / (after - before);
        }
        presentUntil = new int[drive.length];
        for (int i = drive.length - 1; i >= 0; i--) {
            boolean ends = i + 1 == drive.length || Double.isNaN(drive[i + 1]);
            presentUntil[i] = ends ? i : presentUntil[i + 1];
        }
    }

    /**
     * Where the signal rests in from…to, both inclusive: that share of what it holds while it hardly moves lies below. Only
     * values between {@code least} and {@code most} are looked at; NaN when there is less than half a second of them.
     */
    double restLevel(int from, int to, double least, double most, double share) {
        double[] still = new double[to - from + 1];
        int n = 0;
        for (int i = from; i <= to; i++) {
            if (Math.abs(rate[i]) < slowRate && least < drive[i] && drive[i] < most) {
                still[n++] = drive[i];
            }
        }
        if (n < rateHz / 2) {
            return Double.NaN;
        }
        Arrays.sort(still, 0, n);
        return (still[(int) (share * (n - 1))] + still[(int) Math.ceil(share * (n - 1))]) / 2;
    }

    /** All excursions in from…to (inclusive) that rise above {@code rest + arm}, in order. */
    List<Excursion> above(double rest, double arm, int from, int to) {
        List<Excursion> found = new ArrayList<>();
        int free = from;
        int i = from;
        while (i <= to) {
            if (drive[i] > rest + arm) {
                Excursion excursion = around(i, rest, arm, free, to);
                found.add(excursion);
                free = excursion.end();
                i = free + 1;
                while (i <= to && drive[i] > rest + arm && rate[i] <= 0) {
                    i++;
                }
            } else {
                free = Double.isNaN(drive[i]) ? i + 1 : free;
                i++;
            }
        }
        return found;
    }

    private Excursion around(int armed, double rest, double arm, int from, int to) {
        int last = Math.min(to, presentUntil[armed]);
        int rough = returning(armed, last, rest, arm);
        double slow = Math.max(slowRate, movements.slowShare() * peakRate(armed, rough));
        int start = armed;
        while (start > from && Math.abs(rate[start]) >= slow) {
            start--;
        }
        // a set may rest at a level of its own, as in a split stance
        double back = Math.min(Math.max(rest, drive[start]), rest + arm / 2);
        int end = returning(armed, last, back, arm, slow);
        int peak = peak(armed, end);
        double amplitude = drive[peak] - drive[start];
        double level = drive[start] + movements.turnShare() * amplitude;
        // beside a gap there is no rate
        boolean begun = start == from && !(Math.abs(rate[start]) < slow) && drive[start] > rest + arm;
        boolean unfinished = end == last && drive[end] > rest + 0.5 * (drive[peak] - rest);
        return new Excursion(
                start, up(start, peak, level), down(end, peak, level), end, amplitude, begun || unfinished);
    }

    private int returning(int armed, int last, double rest, double arm) {
        return returning(armed, last, rest, arm, slowRate);
    }

    /** Where it is back and slow, or in the valley from which it rises again, or where the signal ends. */
    private int returning(int armed, int last, double rest, double arm, double slow) {
        int slowSamples = Math.max(1, (int) Math.round(movements.endSlowSeconds() * rateHz));
        double peak = drive[armed];
        int valley = -1;
        int slowFrom = -1;
        for (int i = armed; i <= last; i++) {
            peak = Math.max(peak, drive[i]);
            boolean low = drive[i] < rest + movements.endShare() * (peak - rest);
            slowFrom = low && Math.abs(rate[i]) < slow ? (slowFrom < 0 ? i : slowFrom) : -1;
            if (slowFrom >= 0 && i - slowFrom + 1 >= slowSamples) {
                return slowFrom;
            }
            if (drive[i] < rest + 0.5 * (peak - rest)) {
                valley = valley < 0 || drive[i] < drive[valley] ? i : valley;
            }
            if (valley >= 0 && drive[i] > drive[valley] + arm) {
                return valley;
            }
        }
        return valley >= 0 && slowFrom >= 0 ? slowFrom : last;
    }

    private double peakRate(int from, int to) {
        double peak = 0;
        for (int i = from; i <= to; i++) {
            peak = Math.max(peak, Math.abs(rate[i]));
        }
        return peak;
    }

    private int peak(int from, int to) {
        int peak = from;
        for (int i = from; i <= to; i++) {
            peak = drive[i] > drive[peak] ? i : peak;
        }
        return peak;
    }

    private double up(int start, int peak, double level) {
        for (int i = start; i < peak; i++) {
            if (drive[i] <= level && drive[i + 1] > level) {
                return i + (level - drive[i]) / (drive[i + 1] - drive[i]);
            }
        }
        return peak;
    }

    private double down(int end, int peak, double level) {
        for (int i = end; i > peak; i--) {
            if (drive[i] <= level && drive[i - 1] > level) {
                return i - (level - drive[i]) / (drive[i - 1] - drive[i]);
            }
        }
        return peak;
    }

    /**
     * One rise of a drive signal above rest and its return; indices on the grid.
     *
     * @param start where it begins to move
     * @param firstCrossing of the turning level, between samples
     * @param lastCrossing of the turning level, between samples
     * @param end where it has come back and slowed down
     * @param amplitude peak less the value at the start, rad
     * @param cut whether the signal begins or ends inside it
     */
    record Excursion(int start, double firstCrossing, double lastCrossing, int end, double amplitude, boolean cut) {
        double turn() {
            return (firstCrossing + lastCrossing) / 2;
        }
    }
}
