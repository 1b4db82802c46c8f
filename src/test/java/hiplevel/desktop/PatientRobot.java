package hiplevel.desktop;

import java.awt.AWTEvent;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.MouseInfo;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.AWTEventListener;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;

/**
 * A robot whose every click and key has arrived in the window when it returns. AssertJ's own gives the display a tenth of a
 * second to tell of it; on a busy machine it takes longer, and what is asserted next would be asserted of the time before. Two
 * clicks are never a double one, however soon the second is asked for: the pointer moves in between.
 */
public final class PatientRobot {
    /** Where a key closes its window, nobody is told that it was let go. */
    private static final long LONGEST_MILLIS = 2000;

    private static final int ASIDE = 9;

    private static final long EVENTS = AWTEvent.KEY_EVENT_MASK | AWTEvent.MOUSE_EVENT_MASK;

    private PatientRobot() {}

    /** Of the windows that open from now on. */
    public static Robot ofNewWindows() {
        return patient(BasicRobot.robotWithNewAwtHierarchy());
    }

    /** Of the windows that are open, too. */
    public static Robot ofAllWindows() {
        return patient(BasicRobot.robotWithCurrentAwtHierarchy());
    }

    private static Robot patient(Robot hasty) {
        return (Robot) Proxy.newProxyInstance(
                Robot.class.getClassLoader(), new Class<?>[] {Robot.class}, new Patience(hasty, pointer()));
    }

    private static java.awt.Robot pointer() {
        try {
            return new java.awt.Robot();
        } catch (AWTException e) {
            throw new IllegalStateException("no robot can move a pointer here", e);
        }
    }

    /**
     * What an act ends with, so many times.
     *
     * @param window in which; empty: wherever the keyboard is
     */
    private record End(int event, int count, Optional<Window> window) {
        static Optional<End> of(Method act, Object[] arguments) {
            return Optional.ofNullable(
                    switch (act.getName()) {
                        case "click", "rightClick" -> new End(MouseEvent.MOUSE_RELEASED, 1, window(arguments));
                        case "doubleClick" -> new End(MouseEvent.MOUSE_RELEASED, 2, window(arguments));
                        case "releaseMouse" -> new End(MouseEvent.MOUSE_RELEASED, 1, Optional.empty());
                        case "pressMouse" -> new End(MouseEvent.MOUSE_PRESSED, 1, Optional.empty());
                        case "pressKey" -> new End(KeyEvent.KEY_PRESSED, 1, Optional.empty());
                        case "releaseKey", "pressAndReleaseKey" -> new End(KeyEvent.KEY_RELEASED, 1, Optional.empty());
                        case "pressAndReleaseKeys" ->
                            new End(KeyEvent.KEY_RELEASED, ((int[]) arguments[0]).length, Optional.empty());
                        case "type" -> new End(KeyEvent.KEY_TYPED, 1, Optional.empty());
                        case "enterText" ->
                            new End(KeyEvent.KEY_TYPED, ((String) arguments[0]).length(), Optional.empty());
                        default -> null;
                    });
        }

        private static Optional<Window> window(Object[] arguments) {
            return Optional.of(arguments[0])
                    .filter(Component.class::isInstance)
                    .map(on -> on instanceof Window window ? window : SwingUtilities.getWindowAncestor((Component) on));
        }

        boolean isOne(AWTEvent arrived) {
            return arrived.getID() == event
                    && window.map(in -> arrived.getSource() instanceof Component on
                                    && (on == in || SwingUtilities.getWindowAncestor(on) == in))
                            .orElse(true);
        }
    }

    /** Sees one act arrive. */
    private static final class Arrival implements AWTEventListener {
        private final End end;
        private final CountDownLatch outstanding;

        Arrival(End end) {
            this.end = end;
            outstanding = new CountDownLatch(end.count());
        }

        @Override
        public void eventDispatched(AWTEvent event) {
            if (end.isOne(event)) {
                outstanding.countDown();
            }
        }

        boolean hasComeIn(long millis) throws InterruptedException {
            return outstanding.await(millis, TimeUnit.MILLISECONDS);
        }
    }

    private record Patience(Robot hasty, java.awt.Robot pointer) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            Optional<End> end = End.of(method, arguments);
            return end.isPresent() ? act(method, arguments, end.get()) : call(method, arguments);
        }

        private Object act(Method method, Object[] arguments, End end) throws Throwable {
            // where it presses is laid out
            GuiActionRunner.execute(() -> {});
            if (end.window().isPresent()) {
                stepAside();
            }
            Arrival arrival = new Arrival(end);
            Toolkit.getDefaultToolkit().addAWTEventListener(arrival, EVENTS);
            try {
                Object answer = call(method, arguments);
                if (!arrival.hasComeIn(LONGEST_MILLIS) && end.window().isPresent() && stillShows(arguments[0])) {
                    // the display had not put the window there yet, and another one was clicked
                    answer = call(method, arguments);
                    arrival.hasComeIn(LONGEST_MILLIS);
                }
                hasty.waitForIdle();
                return answer;
            } finally {
                Toolkit.getDefaultToolkit().removeAWTEventListener(arrival);
            }
        }

        /** Farther than clicks of one place lie apart for Java. */
        private void stepAside() {
            Point now = MouseInfo.getPointerInfo().getLocation();
            pointer.mouseMove(now.x + (now.x < ASIDE ? ASIDE : -ASIDE), now.y);
        }

        private static boolean stillShows(Object clicked) {
            return GuiActionRunner.execute(() -> ((Component) clicked).isShowing());
        }

        private Object call(Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(hasty, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
