package dev.poise.browser;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Marks tests that need a browser. Where there is none they are skipped, and it shows; with {@code -Dbrowser.required=true} they
 * fail.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(NeedsBrowser.Condition.class)
@interface NeedsBrowser {

    /** Looks for a browser. */
    final class Condition implements ExecutionCondition {
        private static final String NONE = "No Chromium, Chrome or Edge found. "
                + "Maybe install one (Debian: apt-get install chromium) or pass -Dbrowser.path=...";

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (BrowserPath.find().isPresent()) {
                return enabled("");
            }
            if (Boolean.getBoolean("browser.required")) {
                throw new IllegalStateException(NONE);
            }
            if (context.getTestMethod().isEmpty()) {
                System.err.println("SKIPPED " + context.getDisplayName() + ": " + NONE);
            }
            return disabled(NONE);
        }
    }
}
