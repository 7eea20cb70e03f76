package dev.poise.experiments.run;

import dev.poise.team.events.Cause;
import java.util.List;

/**
 * Something worth telling of a sprint. Immutable. An event in few words, so that it can be told in any language.
 *
 * @param kind what happened
 * @param who a person, the names of settings, a policy, or what moved; empty when it is about the team
 * @param count how often, or per cent for {@link Kind#RELEASE}; 0 when it is not counted
 * @param all out of how many; 0 when that is not counted
 * @param causes what moved it most, largest first; empty when nothing stands out
 */
public record Happening(Kind kind, String who, int count, int all, List<Cause> causes) {
    /** What can move: the exhaustion of the developers. */
    public static final String TEAM_EXHAUSTION = "the team's exhaustion";
    /** What can move: the exhaustion of the Product Owner. */
    public static final String PRODUCT_OWNER_EXHAUSTION = "the Product Owner's exhaustion";

    /** What can happen. */
    public enum Kind {
        /** Somebody came to be at risk. */
        AT_RISK,
        /** Somebody is no longer at risk. */
        NO_LONGER_AT_RISK,
        /** Somebody left. */
        LEFT,
        /** Somebody new started. */
        JOINED,
        /** A release cycle ended; per cent of what was promised that is kept. */
        RELEASE,
        /** Settings were changed from outside. */
        CHANGED,
        /** The Product Owner begins to adjust their involvement by their own policy. */
        ADJUSTED,
        /** A state rose by much. */
        RISES,
        /** A state fell by much. */
        FALLS,
        /** Decisions were overridden. */
        OVERRIDDEN,
        /** Incidents. */
        INCIDENTS,
        /** Escalations by stakeholders. */
        ESCALATIONS
    }

    /** Copies the causes. */
    public Happening {
        causes = List.copyOf(causes);
    }

    static Happening of(Kind kind, String who) {
        return new Happening(kind, who, 0, 0, List.of());
    }

    static Happening counted(Kind kind, int count, int all) {
        return new Happening(kind, "", count, all, List.of());
    }
}
