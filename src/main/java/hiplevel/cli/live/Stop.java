package hiplevel.cli.live;

import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish to stop: Ctrl-C, or the end of the time that was asked for. While one of these is open, Ctrl-C ends the program
 * only after it was closed, so that a recording is always ended well.
 */
final class Stop implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    private final CountDownLatch wished = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile OptionalInt exitCode = OptionalInt.empty();
    private final Thread hook = new Thread(this::endWell, "stop");

    private Stop() {}

    static Stop onInterrupt() {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    /** How the program shall end after Ctrl-C, which by itself would say nothing of what became of the work. */
    void exitWith(int code) {
        exitCode = OptionalInt.of(code);
    }

    /** Waits for the wish, no longer than that; whether it came. */
    boolean await(long millis) throws InterruptedException {
        return wished.await(millis, TimeUnit.MILLISECONDS);
    }

    private void endWell() {
        wished.countDown();
        awaitClosed();
        exitCode.ifPresent(Runtime.getRuntime()::halt);
    }

    /** Waits until this was closed. */
    void awaitClosed() {
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // then the hook is running and was just let go
        }
    }
}
