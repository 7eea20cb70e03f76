package dev.poise.team.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says why a number that changes is no state variable of the model. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface NoState {
    /** Get the reason. */
    Reason value();

    /** Why a number is no state variable. */
    enum Reason {
        /** It is of the day, and set again in the morning. */
        OF_THE_DAY,
        /** It is of the work or the job in hand. */
        OF_THE_WORK,
        /** It is of the sprint, and begins again with the next one. */
        OF_THE_SPRINT,
        /** It follows from constants and settings, or from a state variable. */
        FOLLOWS
    }
}
