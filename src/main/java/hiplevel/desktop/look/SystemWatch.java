package hiplevel.desktop.look;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/**
 * Asks the system whether it is dark for as long as a window is open: when somebody comes back to the window, for who changes
 * the system does so in another program, and from time to time, for evening comes by itself. Asking is the one way that all
 * systems have; only some can be listened to, by a process that has to be kept alive and ended. On the event thread but for the
 * question.
 */
public final class SystemWatch {
    private static final int USUAL_PERIOD_MILLIS = 10_000;

    private final SystemTheme system;
    private final Follower follower;
    private final Timer timer;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(run -> {
        Thread thread = new Thread(run, "system theme");
        thread.setDaemon(true);
        return thread;
    });
    private boolean asked;

    /** Who wants to know. */
    public interface Follower {
        /** Whether it can follow now; where not, the system is not even asked. */
        boolean follows();

        /** What the system said, the same as before or not; only while it follows. */
        void system(boolean isDark);
    }

    public SystemWatch(SystemTheme system, Follower follower) {
        this(system, follower, USUAL_PERIOD_MILLIS);
    }

    SystemWatch(SystemTheme system, Follower follower, int periodMillis) {
        this.system = system;
        this.follower = follower;
        timer = new Timer(periodMillis, due -> ask());
    }

    /** From now on it is asked from time to time. */
    public void start() {
        timer.start();
    }

    /** Asks now, unless the last question is not answered yet. */
    public void ask() {
        if (asked || asking.isShutdown() || !follower.follows()) {
            return;
        }
        asked = true;
        asking.execute(() -> {
            Optional<Boolean> answer = Optional.empty();
            try {
                answer = system.isDark();
            } finally {
                // a question that failed is over, too: it is asked again the next time
                Optional<Boolean> said = answer;
                SwingUtilities.invokeLater(() -> answered(said));
            }
        });
    }

    private void answered(Optional<Boolean> answer) {
        asked = false;
        // something may have begun meanwhile
        if (!asking.isShutdown() && follower.follows()) {
            answer.ifPresent(follower::system);
        }
    }

    /** Asks no more, and waits for no answer. */
    public void close() {
        timer.stop();
        asking.shutdownNow();
    }
}
