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

    /** A question to be answered with yes before it may be left, as while recording. */
    default Optional<String> beforeLeaving() {
        return Optional.empty();
    }
}
