package hiplevel.desktop;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.MouseEvent;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;

/**
 * Two clicks of somebody who always clicks twice, the second on whatever is there by then. Those of a robot are two single ones
 * where a busy machine lets half a second pass between them.
 */
public final class DoubleClick {
    private DoubleClick() {}

    /** In its middle. */
    public static void on(Component clicked, Robot robot) {
        Container window = SwingUtilities.getWindowAncestor(clicked);
        Point at = GuiActionRunner.execute(
                () -> SwingUtilities.convertPoint(clicked, clicked.getWidth() / 2, clicked.getHeight() / 2, window));
        for (int count = 1; count <= 2; count++) {
            int which = count;
            GuiActionRunner.execute(() -> click(window, at, which));
            robot.waitForIdle();
        }
    }

    private static void click(Container window, Point at, int count) {
        Component there = SwingUtilities.getDeepestComponentAt(window, at.x, at.y);
        Point in = SwingUtilities.convertPoint(window, at, there);
        EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
        long when = System.currentTimeMillis();
        queue.postEvent(event(there, MouseEvent.MOUSE_PRESSED, when, MouseEvent.BUTTON1_DOWN_MASK, in, count));
        queue.postEvent(event(there, MouseEvent.MOUSE_RELEASED, when, 0, in, count));
        queue.postEvent(event(there, MouseEvent.MOUSE_CLICKED, when, 0, in, count));
    }

    private static MouseEvent event(Component on, int what, long when, int modifiers, Point at, int count) {
        return new MouseEvent(on, what, when, modifiers, at.x, at.y, count, false, MouseEvent.BUTTON1);
    }
}
