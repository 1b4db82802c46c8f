package hiplevel.imu.clock;

/**
 * The time between two counts. A device with a clock states it. Of one without it is learnt from arrivals: first, if
 * nothing is stated or what is stated cannot be, from all of a second, later between the least late of the first second
 * and of the present one, some 2, 10 and 60 s after the epoch began; so the stream's clock bends but three times.
 */
final class ReadingPeriod {
    private static final long FIRST_GUESS_MICROS = 10_000;
    private static final long FASTEST_MICROS = 250;
    /** A port that is opened may first deliver what had waited. */
    private static final long SETTLING_MICROS = 200_000;

    private static final long GUESSING_MICROS = 1_000_000;
    private static final int GUESSING_READINGS = 10;
    private static final long[] LEARN_AFTER_MICROS = {1_500_000, 10_000_000, 60_000_000};
    /** Observations in a second. */
    private static final int SECOND = 10;

    private final boolean learnt;
    private boolean guessing;
    private boolean settled;
    private boolean begun;
    private double micros;
    private long firstPosition;
    private long firstArrival;

    private int stage;
    private int observations;
    private double startPosition;
    private long startArrival;
    private double bestPosition;
    private long bestArrival;
    private long bestLag;

    private ReadingPeriod(double micros, boolean learnt) {
        this.learnt = learnt;
        guessing = Double.isNaN(micros);
        this.micros = guessing ? FIRST_GUESS_MICROS : micros;
    }

    static ReadingPeriod fixed(double micros) {
        return new ReadingPeriod(micros, false);
    }

    /** @param stated µs, or NaN when nothing is */
    static ReadingPeriod learnt(double stated) {
        return new ReadingPeriod(stated, true);
    }

    double micros() {
        return micros;
    }

    /**
     * A new epoch begins with that reading: what lies before cannot be counted across. When it comes before anything was
     * learnt, the period may have been so wrong that readings seemed lost.
     */
    void begin(long position, long arrivalMicros) {
        if (learnt && begun && stage == 0) {
            guessing = true;
        }
        begun = true;
        settled = false;
        firstPosition = position;
        firstArrival = arrivalMicros;
        observations = 0;
    }

    /** One reading; while the period is only guessed, each makes the guess better. True when the guess begins anew. */
    boolean arrived(long position, long arrivalMicros) {
        if (!guessing || position <= firstPosition) {
            return false;
        }
        long readings = position - firstPosition;
        long elapsed = arrivalMicros - firstArrival;
        micros = Math.max(FASTEST_MICROS, elapsed / (double) readings);
        if (!settled) {
            settled = elapsed >= SETTLING_MICROS;
            firstPosition = settled ? position : firstPosition;
            firstArrival = settled ? arrivalMicros : firstArrival;
            return settled;
        }
        guessing = elapsed < GUESSING_MICROS || readings < GUESSING_READINGS;
        return false;
    }

    /** An observation: the least late reading of 100 ms. True when the period changed by it. */
    boolean observed(double position, long arrivalMicros, long lag) {
        if (!learnt || guessing) {
            return false;
        }
        if (observations % SECOND == 0 || lag < bestLag) {
            bestPosition = position;
            bestArrival = arrivalMicros;
            bestLag = lag;
        }
        observations++;
        if (observations == SECOND) {
            startPosition = bestPosition;
            startArrival = bestArrival;
        }
        boolean due = observations > SECOND
                && observations % SECOND == 0
                && stage < LEARN_AFTER_MICROS.length
                && arrivalMicros - startArrival >= LEARN_AFTER_MICROS[stage];
        if (due) {
            micros = (bestArrival - startArrival) / (bestPosition - startPosition);
            stage++;
        }
        return due;
    }

    /** Whether it is so well known that one reading more or less would show. */
    boolean sure() {
        return stage >= 2;
    }
}
