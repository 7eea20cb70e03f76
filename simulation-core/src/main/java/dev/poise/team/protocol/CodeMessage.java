package dev.poise.team.protocol;

import dev.poise.settings.Conditions;
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
     * @param fatigue fatigue of who built it, 0..1
     * @param defects defects that escaped
     * @param misunderstood whether a misunderstanding escaped
     * @param riskSeen whether its latent risk was seen and taken care of
     */
    record Merge(
            Item item,
            double quality,
            double shortcut,
            double fatigue,
            int defects,
            boolean misunderstood,
            boolean riskSeen)
            implements CodeMessage {}

    /** A defect of an item is noticed; number 0 to 999 a plain one, 1000 a misunderstanding, 1001 a latent risk, -1 one that was seen in time. */
    record Noticed(Item item, int number) implements CodeMessage {}

    /** Settings were changed. */
    record Adopt(Conditions conditions) implements CodeMessage {}
}
