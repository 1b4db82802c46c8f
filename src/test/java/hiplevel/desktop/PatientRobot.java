package hiplevel.desktop;

import java.awt.AWTException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;

/**
 * A robot whose every act has arrived in the window when it returns. AssertJ's own gives the display a tenth of a second to tell
 * of a click or a key; on a busy machine it takes longer, and what is asserted next would be asserted of the time before.
 */
public final class PatientRobot {
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
        java.awt.Robot display = display();
        return (Robot) Proxy.newProxyInstance(
                Robot.class.getClassLoader(), new Class<?>[] {Robot.class}, (proxy, method, arguments) -> {
                    // what answers nothing acts
                    boolean acts = method.getReturnType() == void.class;
                    try {
                        if (acts && !"waitForIdle".equals(method.getName())) {
                            // where it presses is laid out
                            display.waitForIdle();
                        }
                        Object answer = method.invoke(hasty, arguments);
                        if (acts) {
                            display.waitForIdle();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static java.awt.Robot display() {
        try {
            return new java.awt.Robot();
        } catch (AWTException e) {
            throw new IllegalStateException("no robot can press keys here", e);
        }
    }
}
