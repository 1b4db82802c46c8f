package hiplevel.desktop.window;

import java.util.Optional;
import javax.swing.JComponent;

/** What fills the window while its place is visited. */
public interface Screen {
    /** In the window's bar. */
    String title();

    JComponent component();

    /** It is on the window now. */
    default void shown() {}

    /** It leaves the window, for good: whatever it holds is let go. */
    default void hidden() {}

    /**
     * What of letting go takes as long as disks and devices do. Done once after {@link #hidden}, not on the event thread, and
     * over before another screen comes.
     */
    default Optional<Runnable> lastThings() {
        return Optional.empty();
    }

    /** The way back to it with what was said here so far; empty: nothing was, or it cannot be brought along. */
    default Optional<Place> asItIs() {
        return Optional.empty();
    }

    /**
     * A question to be answered with yes before it may be left, as while recording.
     *
     * @param next where one is about to go; empty when the program ends
     */
    default Optional<String> beforeLeaving(Optional<Place> next) {
        return Optional.empty();
    }
}
