package dev.poise.team.description;

import static dev.poise.team.description.ModelState.Holder.*;

/**
 * The catalogue of state variables: everything that somebody or something in the team carries from one day to the next and
 * that changes what happens. How each changes is told on the pages of the mechanisms. The field that holds one says so with
 * {@link Carries}; a test finds it there. Two settings may be named in the Product Owner's package only, so they are not named
 * here; the pages do.
 */
public enum ModelState {
    // spotless:off
    // who carries it, label, unit, value at the start, page
    KNOWLEDGE(PRODUCT_OWNER, "technical knowledge", "0..1", "its setting", "clarity"),
    APPETITE(PRODUCT_OWNER, "appetite for the How", "0..1", "its setting", "attention"),
    INSIGHT(PRODUCT_OWNER, "user insight", "0..1", ".6", "insight"),
    CONTACT(PRODUCT_OWNER, "contact with the work", "0..1", ".4", "contact"),
    FELT_LOAD(PRODUCT_OWNER, "load as felt, wanted hours over those there are", "1", "1", "burnout"),
    TYPICAL_WORTH(PRODUCT_OWNER, "what an hour of features is usually worth, as it seems",
            "1/h", ".12", "prioritisation"),
    FORESEEN_LOAD(PRODUCT_OWNER, "promised work over what can be done, as foreseen", "1", "1", "promises"),
    CAPACITY(PRODUCT_OWNER, "estimated hours of features that a sprint does, as known",
            "h", "110 for six developers of 40 hours a week and ten days, in proportion", "promises"),
    FEASIBLE(PRODUCT_OWNER, "share of what was asked for in this cycle that can be done, as forecast", "0..1", "1", "promises"),
    LOOKS(PRODUCT_OWNER, "satisfaction of each stakeholder, as last shown",
            "0..1", "`stakeholder.startSatisfaction`", "stakeholders"),
    OWN_USEFUL(PRODUCT_OWNER, "share of released features that turned out useful, as noticed",
            "0..1", ".5", "burnout"),
    EXPLAINED(PRODUCT_OWNER, "how well the team has explained what debt costs, summed up since the last planning",
            "1", "0", "prioritisation"),
    DISCOVERED(PRODUCT_OWNER, "sum over the days of this sprint of discovery done over discovery wanted", "day", "0", "attention"),

    REFINED(ITEM, "hours of refinement spent on it", "h", "0", "clarity"),
    PROMISED(ITEM, "whether it is promised in this cycle", "yes/no", "no", "promises"),
    HIDDEN_SEEN(ITEM, "whether the Product Owner knows of its hidden work", "yes/no", "no", "promises"),
    RISK_SEEN(ITEM, "whether the Product Owner knows of its latent risk", "yes/no", "no", "prioritisation"),
    RECOGNISED(ITEM, "whether the Product Owner knows that it is worth nothing", "yes/no", "no", "prioritisation"),
    PROGRESS(ITEM, "where it is: to do, building, to review, reviewing, to rework, reworking, to accept, released",
            "name", "to do", "flow"),
    LEFT(ITEM, "share of the building that is left", "0..1", "1", "flow"),
    QUALITY(ITEM, "quality of its solution", "0..", "-", "solutionQuality"),
    MISUNDERSTOOD(ITEM, "whether it is misunderstood", "yes/no", "no", "clarity"),
    DEFECTS(ITEM, "defects in it", "count", "0", "debt"),
    SHORTCUT(ITEM, "pressure that met no motivation when it was built", "0..1", "0", "debt"),
    RISK_TOLD(ITEM, "whether its latent risk was told of while it was built", "yes/no", "no", "telling"),

    SKILL(DEVELOPER, "skill",
            "0..1", "normal around `team.seniority`, sd `team.senioritySpread`, kept within .05 to .95", "solutionQuality"),
    CEILING(DEVELOPER, "autonomy that this person can feel at most",
            "0..1", "normal around `autonomy.ceiling`, sd `autonomy.ceilingSpread`, kept within .3 to 1; does not change", "decisionRights"),
    SENSITIVITY(ANYBODY, "strain sensitivity, 1 for the median person",
            "0..", "lognormal, median 1, ln-sd `burnout.sensitivity`; does not change", "burnout"),
    DAYS_HERE(DEVELOPER, "days in the team, on which the ramp depends",
            "day", "`onboarding.days` + 1; 0 for a newcomer", "turnover"),
    VACANT_DAYS(DEVELOPER, "days until an empty seat is filled", "day", "0", "turnover"),
    MENTORING(DEVELOPER, "newcomers brought in, with the days left for each", "day", "none", "turnover"),
    AUTONOMY(DEVELOPER, "experienced autonomy", "0..1", ".92 times the ceiling", "decisionRights"),
    AMBIGUITY(DEVELOPER, "role ambiguity", "0..1", "`ambiguity.usual`", "roleAmbiguity"),
    TRUST(DEVELOPER, "trust in the Product Owner", "0..1", "`trust.start`", "trust"),
    MOTIVATION(DEVELOPER, "motivation", "0..1", ".648", "needs"),
    USEFUL(DEVELOPER, "share of released features that turned out useful, as noticed", "0..1", ".5", "burnout"),
    WORK(DEVELOPER, "work in hand and put aside: hours done, hours in all, what it waits for", "h", "none", "flow"),

    OVERWORK(ANYBODY, "overwork", "day", "0", "overtime"),
    REFUSING(ANYBODY, "whether they refuse overtime", "yes/no", "no", "overtime"),
    EXHAUSTION(ANYBODY, "exhaustion",
            "0..1", "normal around `burnout.start`, or .38 for the Product Owner, sd .04, + `burnout.startSensitivity` times ln of sensitivity, kept within .02 to .85", "burnout"),
    CYNICISM(ANYBODY, "cynicism", "0..1", ".235, or .225 for the Product Owner", "burnout"),
    EFFICACY(ANYBODY, "professional efficacy; inefficacy is 1 less this", "0..1", ".6", "burnout"),
    SCAR(ANYBODY, "the slow scar", "0..1", "exhaustion at the start", "burnout"),
    REFRESHMENT(ANYBODY, "how refreshed by leave", "0..1", "0", "burnout"),

    COMMITTED(SPRINT, "estimated hours committed to", "h", "0", "promises"),
    VELOCITY(SPRINT, "estimated hours delivered in each of the last sprints, `planning.remembered` at most",
            "h", "110 for six developers of 40 hours a week and ten days, in proportion", "promises"),
    FEATURE_VELOCITY(SPRINT, "estimated hours of features released in each of the last sprints, `planning.remembered` at most",
            "h", "110 for six developers of 40 hours a week and ten days, in proportion", "promises"),

    DEBT(CODE_BASE, "debt of each module",
            "0..1", "normal around `product.initialDebt`, sd .7 times it, kept within 0 to 1", "debt"),
    SPEED(CODE_BASE, "how fast each module gets worse",
            "0..", "lognormal, median `code.moduleMedian`, ln-sd .6; does not change", "debt"),
    TRAFFIC(CODE_BASE, "share of the work that touches each module", "0..1", "by `code.trafficSkew`; does not change", "debt"),

    DELIVERED(STAKEHOLDER, "value delivered in a release cycle over what is expected, as it looks", "1", "1", "stakeholders"),
    CYCLE_VALUE(STAKEHOLDER, "value delivered in this release cycle", "1", "0", "stakeholders"),
    SATISFACTION(STAKEHOLDER, "satisfaction", "0..1", "`stakeholder.startSatisfaction`", "stakeholders"),
    EXPECTATION(STAKEHOLDER, "share of promises expected to be kept", "0..1", "`stakeholder.startExpectation`", "stakeholders");
    // spotless:on

    private final Holder holder;
    private final String label;
    private final String unit;
    private final String start;
    private final String page;

    /** Who or what carries a state variable. */
    public enum Holder {
        /** The Product Owner. */
        PRODUCT_OWNER("Product Owner"),
        /** A Product Backlog item. */
        ITEM("item"),
        /** A developer. */
        DEVELOPER("developer"),
        /** A developer or the Product Owner. */
        ANYBODY("developer and Product Owner"),
        /** The sprint. */
        SPRINT("sprint"),
        /** The code base. */
        CODE_BASE("code base"),
        /** A stakeholder. */
        STAKEHOLDER("stakeholder");

        private final String label;

        Holder(String label) {
            this.label = label;
        }

        /** Get the words for people. */
        public String label() {
            return label;
        }
    }

    ModelState(Holder holder, String label, String unit, String start, String page) {
        this.holder = holder;
        this.label = label;
        this.unit = unit;
        this.start = start;
        this.page = page;
    }

    /** Get who or what carries it. */
    public Holder holder() {
        return holder;
    }

    /** Get a few words for people. */
    public String label() {
        return label;
    }

    /** Get the unit, or the range of a pure number. */
    public String unit() {
        return unit;
    }

    /** Get the value at the start, settings in backticks. */
    public String start() {
        return start;
    }

    /** Get the mechanism whose page tells how it changes. */
    public String page() {
        return page;
    }
}
