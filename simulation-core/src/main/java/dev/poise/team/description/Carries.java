package dev.poise.team.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a field holds a state variable of the model. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Carries {
    /** Get the state variable. */
    ModelState value();
}
