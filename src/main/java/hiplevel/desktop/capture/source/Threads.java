package hiplevel.desktop.capture.source;

/** Ends threads that deliver. */
final class Threads {
    private Threads() {}

    /** Wakes a thread that was told to end, and waits until it has; an interruption meanwhile is passed on. */
    static void end(Thread thread) {
        boolean interrupted = false;
        thread.interrupt();
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
