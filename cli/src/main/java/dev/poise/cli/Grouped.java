package dev.poise.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which group of the help the options of a class are in. Left out: those of the command. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Grouped {
    OptionGroup value();
}
