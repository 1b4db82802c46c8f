package hiplevel.desktop;

import java.awt.GraphicsEnvironment;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test that opens windows. Without a display it is skipped with a sentence, and fails where {@code CI=true}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("gui")
@ExtendWith(OnDisplay.Display.class)
public @interface OnDisplay {
    final class Display implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            boolean required = "true".equals(System.getenv("CI"));
            return required || !GraphicsEnvironment.isHeadless()
                    ? ConditionEvaluationResult.enabled("there is a display")
                    : ConditionEvaluationResult.disabled("no display: install Xvfb (Debian: apt install xvfb"
                            + " openjdk-17-jre) to run the tests of windows");
        }
    }
}
