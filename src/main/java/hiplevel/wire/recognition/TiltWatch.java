package hiplevel.wire.recognition;

import hiplevel.wire.Reading;

/**
 * Which sensor is which: the person is asked to tilt one, and the stream that turned while the others rested is it. Works
 * with every protocol, from the angular rate or else the attitude or else the direction of the specific force. Fed each
 * stream's readings with their times of arrival; holds no clock.
 */
public final class TiltWatch {
    /** A tilt that is meant, rad; people should be asked for more. */
    private static final double CLEARLY = Math.toRadians(25);
    /** Another that turns this share of the first's angle did not rest: the two are worn on one body, or hang together. */
    private static final double RESTING_SHARE = 1.0 / 3;
    /** So long after the first moved clearly the others are still watched, and must have been heard, µs. */
    private static final long SETTLING = 500_000;

    private final Turning[] streams;
    private long movedAt = Long.MIN_VALUE;
    private long latest = Long.MIN_VALUE;

    /** What was seen so far. */
    public sealed interface Seen {
        /** None has moved clearly, or one just did. */
        record NoneYet() implements Seen {}

        /** This one and no other. */
        record One(int stream) implements Seen {}

        /** At least these two, the one that turned farther first: to be asked again, with the others at rest. */
        record Several(int stream, int other) implements Seen {}

        /** One moved, but this other one has not been heard since, so that it cannot be told to rest. */
        record Unheard(int stream) implements Seen {}
    }

    /** Watches streams 0 … n − 1 from now on; begin a new watch for the next question. */
    public TiltWatch(int streams) {
        this.streams = new Turning[streams];
        for (int i = 0; i < streams; i++) {
            this.streams[i] = new Turning();
        }
    }

    /** The next reading of a stream. */
    public void reading(int stream, long arrivalMicros, Reading r) {
        Turning turning = streams[stream];
        turning.reading(arrivalMicros, r);
        latest = Math.max(latest, arrivalMicros);
        if (movedAt == Long.MIN_VALUE && turning.peak() >= CLEARLY) {
            movedAt = latest;
        }
    }

    /** What the readings so far say. */
    public Seen seen() {
        if (movedAt == Long.MIN_VALUE || latest < movedAt + SETTLING) {
            return new Seen.NoneYet();
        }
        int first = farthest(-1);
        int second = farthest(first);
        if (second >= 0 && streams[second].peak() > RESTING_SHARE * streams[first].peak()) {
            return new Seen.Several(first, second);
        }
        for (int i = 0; i < streams.length; i++) {
            if (!streams[i].heard() || streams[i].lastHeardMicros() < movedAt) {
                return new Seen.Unheard(i);
            }
        }
        return new Seen.One(first);
    }

    private int farthest(int but) {
        int farthest = -1;
        for (int i = 0; i < streams.length; i++) {
            if (i != but && (farthest < 0 || streams[i].peak() > streams[farthest].peak())) {
                farthest = i;
            }
        }
        return farthest;
    }
}
