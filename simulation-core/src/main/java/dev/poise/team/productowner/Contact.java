package dev.poise.team.productowner;

import static dev.poise.team.productowner.ProductOwnerParameter.*;

import dev.poise.parameters.Values;
import dev.poise.random.ExponentialFunction;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;

/**
 * Two things that a Product Owner keeps up only by spending time on them: insight into users, and contact with the work of the team.
 * Both go from 0 to 1. An hour closes a share of what is missing to 1; every day a share is lost, so that half is left after the
 * half-life. Contact is an added form: no study says how it comes and goes. The effect of involvement on the value of an API depends
 * on it.
 */
final class Contact {
    /** User insight at the start, 0 to 1: an assumption. */
    private static final double START_INSIGHT = .6;

    /** Contact with the work at the start, 0 to 1: an assumption. */
    private static final double START_CONTACT = .4;

    private final boolean insightMoves;
    private final boolean contactCounts;
    private Values<ProductOwnerParameter> p;

    @NoState(Reason.FOLLOWS)
    private double insightKeptPerDay;

    @NoState(Reason.FOLLOWS)
    private double contactKeptPerDay;

    @Carries(ModelState.INSIGHT)
    private double insight;

    @Carries(ModelState.CONTACT)
    private double contact;

    Contact(Values<ProductOwnerParameter> p, boolean insightMoves, boolean contactCounts) {
        this.p = p;
        this.insight = START_INSIGHT;
        this.contact = START_CONTACT;
        this.insightKeptPerDay = keptPerDay(p.get(INSIGHT_HALF_LIFE));
        this.contactKeptPerDay = keptPerDay(p.get(CONTACT_HALF_LIFE));
        this.insightMoves = insightMoves;
        this.contactCounts = contactCounts;
    }

    /** Go on with other parameters; insight and contact stay as they are. */
    void adopt(Values<ProductOwnerParameter> changed) {
        p = changed;
        insightKeptPerDay = keptPerDay(p.get(INSIGHT_HALF_LIFE));
        contactKeptPerDay = keptPerDay(p.get(CONTACT_HALF_LIFE));
    }

    /** Get insight into users, 0 to 1. */
    double insight() {
        return insight;
    }

    /** Get the share of what knowledge would reveal that the Product Owner sees, 0 to 1; 1 when contact does not count. */
    double sight() {
        return contactCounts ? p.get(CONTACT_BLIND) + (1 - p.get(CONTACT_BLIND)) * contact : 1;
    }

    /** Gain insight by discovery: hours spent on finding out what users need. */
    void discover(double hours) {
        if (insightMoves) {
            insight += p.get(INSIGHT_GAIN) * hours * (1 - insight);
        }
    }

    /** Gain contact by technical work with the team: decisions, looking in, work of one's own. */
    void workTechnically(double hours) {
        contact += Math.min(1, p.get(CONTACT_GAIN) * hours) * (1 - contact);
    }

    /** Gain contact by Scrum events and refinement. */
    void meet(double hours) {
        contact += p.get(CONTACT_MEETING) * hours * (1 - contact);
    }

    /** Lose what a day takes of both; called once at the end of each working day. */
    void endDay() {
        if (insightMoves) {
            insight *= insightKeptPerDay;
        }
        contact *= contactKeptPerDay;
    }

    /**
     * Get the share that is left after a day.
     *
     * @param halfLife in days
     */
    private static double keptPerDay(double halfLife) {
        return ExponentialFunction.of(-StrictMath.log(2) / halfLife);
    }
}
