package hiplevel.desktop;

import java.util.concurrent.Callable;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;

/** Waiting for what a window does in its own time, asked from the test's thread. */
public final class Await {
    private Await() {}

    /** Until something has come; fails when it has not after so long. */
    public static void until(String what, Callable<Boolean> come, long millis) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        try {
                            return come.call();
                        } catch (RuntimeException e) {
                            throw e;
                        } catch (Exception e) {
                            throw new IllegalStateException(what, e);
                        }
                    }
                },
                millis);
    }
}
