package hiplevel.desktop;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;

/**
 * A robot whose every click and key has arrived in the window when it returns. AssertJ's own gives the display a tenth of a
 * second to tell of it; on a busy machine it takes longer, and what is asserted next would be asserted of the time before.
 */
public final class PatientRobot {
    /** Where a key closes its window, nobody is told that it was let go. */
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(2);

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

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
                Robot.class.getClassLoader(), new Class<?>[] {Robot.class}, new Patience(hasty, new Arrivals()));
    }

    /** What an act ends with, so many times. */
    private record End(int event, int count) {
        static Optional<End> of(Method act, Object[] arguments) {
            return Optional.ofNullable(
                    switch (act.getName()) {
                        case "click", "rightClick", "releaseMouse" -> new End(MouseEvent.MOUSE_RELEASED, 1);
                        case "doubleClick" -> new End(MouseEvent.MOUSE_RELEASED, 2);
                        case "pressMouse" -> new End(MouseEvent.MOUSE_PRESSED, 1);
                        case "pressKey" -> new End(KeyEvent.KEY_PRESSED, 1);
                        case "releaseKey", "pressAndReleaseKey" -> new End(KeyEvent.KEY_RELEASED, 1);
                        case "pressAndReleaseKeys" -> new End(KeyEvent.KEY_RELEASED, ((int[]) arguments[0]).length);
                        case "type" -> new End(KeyEvent.KEY_TYPED, 1);
                        case "enterText" -> new End(KeyEvent.KEY_TYPED, ((String) arguments[0]).length());
                        default -> null;
                    });
        }
    }

    /** How many of each kind of event have arrived. */
    private static final class Arrivals implements AWTEventListener {
        private final Map<Integer, Integer> counts = new ConcurrentHashMap<>();

        @Override
        public void eventDispatched(AWTEvent event) {
            counts.merge(event.getID(), 1, Integer::sum);
        }

        int of(int event) {
            return counts.getOrDefault(event, 0);
        }

        void await(int event, int count) {
            long until = System.nanoTime() + LONGEST_NANOS;
            while (of(event) < count && System.nanoTime() - until < 0) {
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
    }

    private record Patience(Robot hasty, Arrivals arrivals) implements InvocationHandler {
        private Patience {
            Toolkit.getDefaultToolkit()
                    .addAWTEventListener(arrivals, AWTEvent.KEY_EVENT_MASK | AWTEvent.MOUSE_EVENT_MASK);
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            Optional<End> end = End.of(method, arguments);
            // where it presses is laid out
            end.ifPresent(e -> GuiActionRunner.execute(() -> {}));
            int before = end.map(e -> arrivals.of(e.event())).orElse(0);
            Object answer = invoke(method, arguments);
            if (end.isPresent()) {
                arrivals.await(end.get().event(), before + end.get().count());
                hasty.waitForIdle();
            }
            if (method.getName().startsWith("cleanUp")) {
                Toolkit.getDefaultToolkit().removeAWTEventListener(arrivals);
            }
            return answer;
        }

        private Object invoke(Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(hasty, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
