package dev.poise.team.developer;

import static dev.poise.team.developer.WorkParameter.*;

import dev.poise.parameters.Mechanism;
import dev.poise.random.KeyedRandom;
import dev.poise.team.events.Cause;
import dev.poise.team.situation.WorkingTime;

/** How a developer is kept from work, and how long it takes to find back into it (Parnin and Rugaber 2011). */
final class Interruptions {
    /** Time to find back from the middle of an edit, over the usual: part of the form. */
    private static final double MID_EDIT = 1.5;

    /** Share of interruptions that come in the middle of an edit: part of the form. */
    private static final double MID_EDIT_SHARE = .5;

    /** Ln-sd of the time to resume: part of the form. */
    private static final double RESUME_SPREAD = .5;

    private final DeveloperPerson person;
    private final long resuming;
    private int today = -1;
    private int resumed;

    Interruptions(DeveloperPerson person) {
        this.person = person;
        this.resuming = KeyedRandom.key(person.key, "resume");
    }

    /**
     * Be kept from work.
     *
     * @param cause who or what talks
     * @param hours hours of focus it takes
     * @return whether there was work to be kept from
     */
    boolean interrupt(long now, Cause cause, double hours) {
        if (person.desk.away() || person.desk.idle()) {
            return false;
        }
        person.desk.interrupt(now, cause, hours, resumeHours(WorkingTime.day(now)));
        return true;
    }

    /** Draw the hours of focus it takes to find back into work, now on a day. */
    double resumeHours(int day) {
        if (!person.has(Mechanism.FLOW)) {
            return 0;
        }
        if (day != today) {
            today = day;
            resumed = 0;
        }
        long draw = KeyedRandom.key(resuming, day);
        int which = ++resumed;
        double midEdit = KeyedRandom.happens(draw, -which, MID_EDIT_SHARE) ? MID_EDIT : 1;
        return midEdit * KeyedRandom.logNormal(draw, which, person.p.get(RESUME), RESUME_SPREAD);
    }
}
