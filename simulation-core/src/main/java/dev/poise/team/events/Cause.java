package dev.poise.team.events;

/** Why a state changed, an hour was lost, or value was lost. One list for everything, so that causes can be added up. */
public enum Cause {
    /** The chance or the ordinary course of things: what is left when every other cause is at its neutral value. */
    ORDINARY("the ordinary course of things"),
    /** What cannot be told apart by the rule for sharing out. */
    TOGETHER("several causes together"),
    /** A decision taken by the developer. */
    OWN_DECISION("decisions of their own"),
    /** A decision taken by the team after the Product Owner was heard. */
    CONSULTED_DECISION("decisions with the Product Owner consulted"),
    /** A decision prescribed before the developer had chosen. */
    PRESCRIBED_DECISION("decisions prescribed by the Product Owner"),
    /** A decision overridden after the developer had chosen. */
    OVERRIDDEN_DECISION("decisions overridden by the Product Owner"),
    /** The Product Owner standing by. */
    LOOK_IN("the Product Owner looking in"),
    /** What happened to colleagues' decisions. */
    COLLEAGUES("what happened to colleagues"),
    /** Autonomy felt or missed. */
    AUTONOMY("autonomy"),
    /** Competence felt or missed. */
    COMPETENCE("competence"),
    /** Relatedness felt or missed. */
    RELATEDNESS("relatedness"),
    /** A useful answer in time. */
    QUICK_ANSWER("answers in time"),
    /** An answer that came late. */
    LATE_ANSWER("late answers"),
    /** A technical remark that was right. */
    RIGHT_REMARK("technical remarks that were right"),
    /** A technical remark that was wrong. */
    WRONG_REMARK("technical remarks that were wrong"),
    /** Unclear work, and work that waits for the Product Owner. */
    ROLE_AMBIGUITY("unclear work and waiting for the Product Owner"),
    /** Time granted for refactoring. */
    DEBT_TIME("time granted for refactoring"),
    /** A Sprint Goal that was met. */
    GOAL_MET("Sprint Goals met"),
    /** A Sprint Goal that was missed. */
    GOAL_MISSED("Sprint Goals missed"),
    /** More promised than the team can do. */
    OVERLOAD_PASSED_ON("overload passed on to the team"),
    /** A request that the Product Owner contested. */
    REQUEST_CONTESTED("requests contested"),
    /** Promises of a release that were kept. */
    PROMISES_KEPT("promises kept"),
    /** Promises of a release that were not kept. */
    PROMISES_BROKEN("promises not kept"),
    /** Slow drift to the middle. */
    DRIFT("drift with time"),
    /** Somebody new in the place of somebody who left: another person has other states. */
    NEWCOMER("newcomers in the place of people who left"),
    /** Work promised against what can be done. */
    LOAD("the load of promised work"),
    /** Hours beyond eight. */
    OVERTIME("overtime"),
    /** Waiting for an answer. */
    BLOCKED("being blocked"),
    /** Work done again. */
    REWORK("rework"),
    /** Lack of support, or its buffer. */
    SUPPORT("support, or the lack of it"),
    /** The luck of the day. */
    LUCK("luck of the day"),
    /** Exhaustion of colleagues. */
    CROSSOVER("exhaustion of colleagues"),
    /** Recovery. */
    RECOVERY("recovery"),
    /** One's own exhaustion. */
    EXHAUSTION("their own exhaustion"),
    /** Work that turned out worthless. */
    VALUELESS_WORK("work that turned out worthless"),
    /** Pressure of promises. */
    PRESSURE("pressure of promises"),
    /** Technical work next to the Product Owner's own. */
    ROLE_CONFLICT("technical work on top of the role"),
    /** Work that waits. */
    PENDING_WORK("work that waits"),
    /** Meetings. */
    MEETINGS("meetings"),
    /** Everything else that takes time. */
    OTHER_DUTIES("other duties"),
    /** Coordination that grows with the team. */
    COORDINATION("coordination"),
    /** Bringing in a newcomer. */
    MENTORING("bringing in a newcomer"),
    /** Coming back to the work after an interruption or a switch. */
    RESUMING("finding back into the work"),
    /** Talking a decision over with the Product Owner. */
    ADVICE("talking over decisions with the Product Owner"),
    /** Nothing to do. */
    NO_WORK("nothing to do"),
    /** Users' needs not understood. */
    MISSING_INSIGHT("missing user insight"),
    /** Solution of another quality. */
    SOLUTION("quality of the solution"),
    /** Delay. */
    DELAY("delay"),
    /** A misunderstanding that came out after release. */
    MISUNDERSTANDING("misunderstandings"),
    /** A mechanism that came in a jar. */
    ADDED_MECHANISM("an added mechanism");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    /** Get the words for people. */
    public String label() {
        return label;
    }
}
