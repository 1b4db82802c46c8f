package hiplevel.imu.clock;

/**
 * How far arrivals lag behind stream time: never less than the link takes, often more. Its smallest value of each 100 ms
 * is the observation that everything later rests on; its smallest of the last seconds, the floor, tells what cannot be.
 */
final class ArrivalLag {
    static final long NONE = Long.MAX_VALUE;
    private static final long OBSERVATION_MICROS = 100_000;
    /** The floor is the smallest of one to two times so many observations. */
    private static final int BUCKET = 20;
    /** A level is told from so many observations, and compared with that of twice as many before. */
    private static final int LEVEL = 5;

    private long windowStart;
    private long smallest = NONE;
    private long smallestAt;
    private long observedTime;
    private long observedOffset;

    private long bucket = NONE;
    private long bucketBefore = NONE;
    private int bucketed;

    private final long[] levels = new long[3 * LEVEL];
    private int levelled;

    /** A new epoch: the floor is carried over, observations are not mixed. */
    void begin(long streamMicros) {
        windowStart = streamMicros;
        smallest = NONE;
        bucketBefore = floor();
        bucket = NONE;
        bucketed = 0;
        levelled = 0;
    }

    /** Takes one reading; true when it ended an observation. */
    boolean take(long streamMicros, long arrivalMicros) {
        long lag = arrivalMicros - streamMicros;
        bucket = Math.min(bucket, lag);
        if (lag < smallest) {
            smallest = lag;
            smallestAt = streamMicros;
        }
        if (streamMicros - windowStart < OBSERVATION_MICROS) {
            return false;
        }
        observedTime = smallestAt;
        observedOffset = smallest;
        keep(smallest);
        windowStart = streamMicros;
        smallest = NONE;
        return true;
    }

    private void keep(long offset) {
        if (++bucketed == BUCKET) {
            bucketBefore = bucket;
            bucket = NONE;
            bucketed = 0;
        }
        if (levelled == levels.length) {
            System.arraycopy(levels, 1, levels, 0, levels.length - 1);
            levelled--;
        }
        levels[levelled++] = offset;
    }

    long observedTime() {
        return observedTime;
    }

    long observedOffset() {
        return observedOffset;
    }

    /** The smallest lag of the last seconds, µs; {@link #NONE} before the first reading. */
    long floor() {
        return Math.min(bucket, bucketBefore);
    }

    /**
     * How much the smallest lag of the last half second exceeds that of the second before, µs; 0 while that is unknown or
     * the lag is not level, as while a link that was held up catches up.
     */
    long rise() {
        if (levelled < levels.length) {
            return 0;
        }
        int from = levels.length - LEVEL;
        long now = least(from, levels.length);
        long rise = now - least(0, 2 * LEVEL);
        for (int i = from; i < levels.length; i++) {
            if (levels[i] - now > rise) {
                return 0;
            }
        }
        return rise;
    }

    private long least(int from, int to) {
        long least = NONE;
        for (int i = from; i < to; i++) {
            least = Math.min(least, levels[i]);
        }
        return least;
    }
}
