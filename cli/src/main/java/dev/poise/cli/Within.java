package dev.poise.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The numbers that an option takes, both ends among them; {@link Ranges} holds to it. Left out: all that its type can hold. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface Within {
    long from() default Long.MIN_VALUE;

    long to() default Long.MAX_VALUE;
}
