package dev.poise.team.productowner;

import static dev.poise.team.productowner.ProductOwnerParameter.*;

import dev.poise.parameters.Values;
import dev.poise.random.ExponentialFunction;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;

/**
 * Two things a Product Owner must keep up by spending time: insight into users, and contact with the work of the team.
 * Contact is an added form: it has no source. The effect of involvement on the value of an API depends on it.
 */
final class Contact {
    /** User insight at the start, 0..1: part of the form. */
    private static final double START_INSIGHT = .6;

    /** Contact with the work at the start, 0..1: part of the form. */
    private static final double START_CONTACT = .4;

    private final boolean insightMoves;
    private final boolean contactCounts;
    private Values<ProductOwnerParameter> p;

    @NoState(Reason.FOLLOWS)
    private double insightLeft;

    @NoState(Reason.FOLLOWS)
    private double contactLeft;

    @Carries(ModelState.INSIGHT)
    private double insight;

    @Carries(ModelState.CONTACT)
    private double contact;

    Contact(Values<ProductOwnerParameter> p, boolean insightMoves, boolean contactCounts) {
        this.p = p;
        this.insight = START_INSIGHT;
        this.contact = START_CONTACT;
        this.insightLeft = halved(p.get(INSIGHT_HALF_LIFE));
        this.contactLeft = halved(p.get(CONTACT_HALF_LIFE));
        this.insightMoves = insightMoves;
        this.contactCounts = contactCounts;
    }

    void adopt(Values<ProductOwnerParameter> changed) {
        p = changed;
        insightLeft = halved(p.get(INSIGHT_HALF_LIFE));
        contactLeft = halved(p.get(CONTACT_HALF_LIFE));
    }

    /** Get insight into users, 0..1. */
    double insight() {
        return insight;
    }

    /** Get the share of what knowledge would reveal that the Product Owner sees, 0..1. */
    double sight() {
        return contactCounts ? p.get(CONTACT_BLIND) + (1 - p.get(CONTACT_BLIND)) * contact : 1;
    }

    void discover(double hours) {
        if (insightMoves) {
            insight += p.get(INSIGHT_GAIN) * hours * (1 - insight);
        }
    }

    void technical(double hours) {
        contact += Math.min(1, p.get(CONTACT_GAIN) * hours) * (1 - contact);
    }

    void meeting(double hours) {
        contact += p.get(CONTACT_MEETING) * hours * (1 - contact);
    }

    void day() {
        if (insightMoves) {
            insight *= insightLeft;
        }
        contact *= contactLeft;
    }

    /** Get what a day leaves of something with a half-life. */
    private static double halved(double days) {
        return ExponentialFunction.of(-StrictMath.log(2) / days);
    }
}
