package hiplevel.connection.found;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A steady clock that goes on while the computer sleeps. {@code System.nanoTime} stands still then on Linux and on Macs: what
 * wearables said behind a closed lid would be no gap, and their clocks would seem to have begun anew.
 *
 * <p>A sleep is suspected when the wall clock, which costs nothing to read, goes apart from the steady one at once; the clock since
 * boot tells it from a wall clock that somebody set. That nothing was heard around that moment would not tell: a system wakes
 * its programs before and after a sleep, and hands on what ports kept. Where there is no clock since boot, the wall clock is
 * believed, and one that is set ahead while sensors are heard makes a gap that was none; one that is set back, or corrected by
 * little, changes nothing. From any thread; allocates nothing but when a sleep is suspected.
 */
public final class WakefulClock implements LongSupplier {
    /** Less than this may be a correction of the wall clock, which is never so large at once; nobody sleeps so short. */
    private static final long LEAST_SLEEP = TimeUnit.SECONDS.toNanos(2);

    /** Two clocks that are read within this were read at one moment, ns: far less than {@link #LEAST_SLEEP}. */
    private static final long AT_ONCE = TimeUnit.MILLISECONDS.toNanos(200);

    private final LongSupplier steadyNanos;
    private final LongSupplier wallMillis;
    private final BootClock sinceBoot;
    private long steadyBefore;
    private long wallBefore;
    /** By how much the clock since boot was ahead of the steady one when it was last asked, ns. */
    private OptionalLong bootAhead;

    private long slept;

    public WakefulClock(LongSupplier steadyNanos, LongSupplier wallMillis, BootClock sinceBoot) {
        this.steadyNanos = steadyNanos;
        this.wallMillis = wallMillis;
        this.sinceBoot = sinceBoot;
        steadyBefore = steadyNanos.getAsLong();
        wallBefore = wallMillis.getAsLong();
        bootAhead = bootAhead();
    }

    /** Of this computer. */
    static WakefulClock ofSystem() {
        return new WakefulClock(System::nanoTime, System::currentTimeMillis, BootClock.ofSystem(System::nanoTime));
    }

    @Override
    public synchronized long getAsLong() {
        long asked;
        long wall;
        long steady;
        do {
            asked = steadyNanos.getAsLong();
            wall = wallMillis.getAsLong();
            steady = steadyNanos.getAsLong();
            // both at one moment: a program that was held up between them did not sleep
        } while (steady - asked > AT_ONCE);
        long ahead = TimeUnit.MILLISECONDS.toNanos(wall - wallBefore) - (steady - steadyBefore);
        if (Math.abs(ahead) > LEAST_SLEEP) {
            slept += asleep(ahead);
        }
        steadyBefore = steady;
        wallBefore = wall;
        return steady + slept;
    }

    /** How long it slept when the wall clock went ahead by so much, ns. */
    private long asleep(long ahead) {
        OptionalLong before = bootAhead;
        bootAhead = bootAhead();
        if (before.isEmpty() || bootAhead.isEmpty()) {
            return Math.max(0, ahead);
        }
        long asleep = bootAhead.getAsLong() - before.getAsLong();
        if (Math.abs(asleep - ahead) < AT_ONCE) {
            // the finer of two that agree
            return ahead;
        }
        return asleep > LEAST_SLEEP ? asleep : 0;
    }

    private OptionalLong bootAhead() {
        long asked;
        OptionalLong boot;
        long steady;
        do {
            asked = steadyNanos.getAsLong();
            boot = sinceBoot.nanos();
            steady = steadyNanos.getAsLong();
        } while (steady - asked > AT_ONCE);
        return boot.isEmpty() ? boot : OptionalLong.of(boot.getAsLong() - steady);
    }
}
