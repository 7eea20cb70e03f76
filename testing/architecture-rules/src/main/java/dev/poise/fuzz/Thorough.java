package dev.poise.fuzz;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A test that {@code .ci/thorough} runs and the build does not: it takes long, and the build holds a shorter one of its kind. Told as
 * skipped, so that nobody takes it for run.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@EnabledIfSystemProperty(
        named = "poise.thorough",
        matches = "true",
        disabledReason = "takes long: .ci/thorough runs it")
public @interface Thorough {}
