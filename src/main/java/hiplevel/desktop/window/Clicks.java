package hiplevel.desktop.window;

import java.awt.EventQueue;
import java.awt.event.ActionListener;
import java.awt.event.MouseEvent;

/**
 * One wish a double click. Where a button means something else once it was pressed, or another one takes its place, the second
 * click of somebody who always clicks twice would take back what the first one did.
 */
public final class Clicks {
    private Clicks() {}

    public static ActionListener once(Runnable wish) {
        return pressed -> {
            boolean again = EventQueue.getCurrentEvent() instanceof MouseEvent click && click.getClickCount() > 1;
            if (!again) {
                wish.run();
            }
        };
    }
}
