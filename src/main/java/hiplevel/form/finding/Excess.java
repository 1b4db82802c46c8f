package hiplevel.form.finding;

import hiplevel.form.angle.WatchedAngle;
import hiplevel.repetition.Repetition;
import java.util.Optional;

/**
 * The stretch in which an angle is past a limit. Times in µs, interpolated between samples.
 *
 * @param peakMicros when it is largest while it counts
 */
record Excess(long fromMicros, long toMicros, long peakMicros) {
    /** A limit passed for a shorter time is noise or a stumble, biomechanics notes, section 7. */
    static final long SHORTEST_MICROS = 100_000;

    /** When the form of a repetition counts: the way there, pause and early way back; in walking the whole stance phase. */
    static long countsUntil(Repetition r) {
        boolean whole = r.exercise().isGait() || r.exercise().isHold();
        return whole ? r.endMicros() : r.pauseEndMicros() + (r.endMicros() - r.pauseEndMicros()) / 3;
    }

    /**
     * The highest of the stretches past the limit that last at least 100 ms while it counts. Its ends are those of the
     * whole stretch, which may come back to the limit only later in the repetition.
     */
    static Optional<Excess> over(double limit, WatchedAngle angle) {
        long[] times = angle.times();
        long until = countsUntil(angle.repetition());
        Optional<Excess> highest = Optional.empty();
        int i = 0;
        while (i < times.length) {
            int from = i;
            while (i < times.length && angle.at(times[i]) >= limit) {
                i++;
            }
            if (i > from) {
                long start = from == 0 ? times[0] : crossing(limit, angle, times[from - 1], times[from]);
                long end = i == times.length ? times[i - 1] : crossing(limit, angle, times[i - 1], times[i]);
                if (Math.min(end, until) - start >= SHORTEST_MICROS) {
                    Excess found = new Excess(start, end, angle.peakMicros(start, Math.min(end, until)));
                    highest = highest.filter(h -> angle.at(h.peakMicros) >= angle.at(found.peakMicros))
                            .or(() -> Optional.of(found));
                }
            }
            i = Math.max(i, from) + 1;
        }
        return highest;
    }

    private static long crossing(double limit, WatchedAngle angle, long before, long after) {
        double a = angle.at(before);
        double b = angle.at(after);
        return before + Math.round((after - before) * (limit - a) / (b - a));
    }
}
