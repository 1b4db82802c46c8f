package hiplevel;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What the asking thread allocates, bytes. Asking costs nothing itself, once it has been done. */
public final class Allocated {
    /** Something to be weighed. */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        /** Does it. */
        void run() throws E;
    }

    private static final int ROUNDS = 3;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocated() {}

    /** Bytes allocated by doing it once, with what the machine itself allocates meanwhile. */
    public static <E extends Exception> long by(Work<E> work) throws E {
        asked();
        long before = asked();
        work.run();
        return asked() - before;
    }

    /**
     * Bytes allocated by doing it, in the best of three rounds: in one the machine itself may allocate, when it loads or
     * links what had not been needed before.
     */
    public static <E extends Exception> long atLeastBy(Work<E> work) throws E {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            least = less(least, by(work));
        }
        return least;
    }

    /**
     * The lesser of what was found so far and another measure. One below nothing is none: a virtual machine's count of what a
     * thread allocates has been seen to go back by some hundred bytes.
     */
    public static long less(long soFar, long measured) {
        return measured < 0 ? soFar : Math.min(soFar, measured);
    }

    private static long asked() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}
