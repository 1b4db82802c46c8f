package hiplevel.connection.stream;

import hiplevel.wire.Saying;
import hiplevel.wire.own.HostCommands;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Asks a device of our own protocol for its clock (protocols.md 6.4): eight times at 64 ms to begin with, which only tell
 * how quick the way can be, then once a second. An answer counts when it came about as quickly as the quickest one did; then
 * the middle between question and answer is, on both clocks, the same moment to half of what the way takes longer in one
 * direction.
 */
final class ClockProbes {
    private static final int AT_START = 8;
    private static final long START_EVERY = 64_000_000L;
    private static final long EVERY = 1_000_000_000L;
    /** longer than the quickest way there and back, ns */
    private static final long SLACK = 1_000_000L;

    private static final int WAITING = 64;
    private static final long UNSENT = Long.MIN_VALUE;

    private final PortControl port;
    private final double nanosPerTick;
    private final AtomicLongArray sentAt = new AtomicLongArray(WAITING);
    private final int[] nonces = new int[WAITING];
    private int asked;
    private long nextAt;
    private long quickest = Long.MAX_VALUE;
    private long middleTicks;
    private long middleNanos;

    ClockProbes(PortControl port, double ticksPerSecond) {
        this.port = port;
        nanosPerTick = 1e9 / ticksPerSecond;
    }

    /** Begins again with the quick ones. */
    void begin(long nanos) {
        asked = 0;
        nextAt = nanos;
        quickest = Long.MAX_VALUE;
        for (int i = 0; i < WAITING; i++) {
            sentAt.set(i, UNSENT);
        }
    }

    /** Asks when it is time to. */
    void tick(long nanos) {
        if (nanos - nextAt < 0) {
            return;
        }
        asked++;
        nextAt = nanos + (asked < AT_START ? START_EVERY : EVERY);
        int nonce = asked % HostCommands.NONCES;
        int slot = nonce % WAITING;
        nonces[slot] = nonce;
        sentAt.set(slot, UNSENT);
        port.send(HostCommands.bytes(HostCommands.sync(nonce)), at -> sentAt.set(slot, at));
    }

    /** Takes an answer; whether it counts, and {@link #middleTicks} and {@link #middleNanos} are of it. */
    boolean answered(Saying.SyncReply reply, long arrivalNanos) {
        int slot = Math.floorMod(reply.nonce(), WAITING);
        long sent = sentAt.get(slot);
        if (sent == UNSENT || nonces[slot] != reply.nonce()) {
            return false;
        }
        sentAt.set(slot, UNSENT);
        long inside = Math.round((reply.sentTicks() - reply.receivedTicks()) * nanosPerTick);
        long way = arrivalNanos - sent - inside;
        if (way < 0 || inside < 0) {
            return false;
        }
        quickest = Math.min(quickest, way);
        middleTicks = reply.receivedTicks() + (reply.sentTicks() - reply.receivedTicks()) / 2;
        middleNanos = sent + (arrivalNanos - sent) / 2;
        // the first answer is the quickest so far however slow it was: alone it would pull the clock by half its way
        return asked > AT_START && way <= quickest + SLACK;
    }

    long middleTicks() {
        return middleTicks;
    }

    long middleNanos() {
        return middleNanos;
    }
}
