package dev.poise.team.protocol;

import dev.poise.parameters.Conditions;
import dev.poise.team.backlog.Item;

/** What can be said to the code base. */
public sealed interface CodeMessage {

    /** The working day is over. */
    enum CloseDay implements CodeMessage {
        /** The only one. */
        INSTANCE
    }

    /** Tell the sprint and the Product Owner how the modules are. */
    enum ReportHealth implements CodeMessage {
        /** The only one. */
        INSTANCE
    }

    /**
     * An item is released.
     *
     * @param quality quality of the solution
     * @param shortcut pressure that met no motivation, 0..1
     * @param defects defects that escaped
     * @param misunderstood whether a misunderstanding escaped
     * @param riskSeen whether its latent risk was seen and taken care of
     */
    record Merge(Item item, double quality, double shortcut, int defects, boolean misunderstood, boolean riskSeen)
            implements CodeMessage {}

    /** A flaw of a released item is noticed. */
    record Noticed(Item item, Flaw flaw) implements CodeMessage {}

    /** Settings were changed. */
    record Adopt(Conditions conditions) implements CodeMessage {}
}
