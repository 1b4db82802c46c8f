package hiplevel.desktop;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;

/** Waiting for what a window does in its own time, asked from the test's thread. */
public final class Await {
    private Await() {}

    /** Until something has come; fails when it has not after so long. */
    public static void until(String what, Callable<Boolean> come, long millis) {
        until(what, come, millis, () -> "");
    }

    /** … and tells what there is instead. */
    static void until(String what, Callable<Boolean> come, long millis, Supplier<String> instead) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    protected String descriptionAddendum() {
                        return instead.get();
                    }

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
