package hiplevel.desktop.capture;

import hiplevel.desktop.capture.source.Pace;

/** A clock that goes on only as far as a test lets it: data arrive as told and nobody sleeps. */
public final class HandTurnedClock {
    private long nanos;
    private long limit;
    private boolean waiting;

    /** A pace at which a second of the clock is a second of data. */
    public Pace pace() {
        return new Pace(1, this::now, this::sleep);
    }

    private synchronized long now() {
        return nanos;
    }

    private synchronized void sleep(long wait) throws InterruptedException {
        long until = nanos + wait;
        while (until > limit) {
            waiting = true;
            notifyAll();
            wait();
        }
        waiting = false;
        nanos = until;
    }

    /** Lets that many seconds pass; returns when everything that was due has been delivered. */
    public synchronized void pass(double seconds) throws InterruptedException {
        limit += (long) (seconds * 1e9);
        waiting = false;
        notifyAll();
        while (!waiting) {
            wait();
        }
    }
}
