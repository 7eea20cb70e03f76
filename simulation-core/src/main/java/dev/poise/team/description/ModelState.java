package dev.poise.team.description;

import static dev.poise.team.description.ModelState.Holder.*;

/**
 * The dictionary of state variables: everything that somebody or something in the team carries from one day to the next and
 * that changes what happens. How each changes is told on the pages of the mechanisms. A test holds it to the code. Two settings
 * may be named in the Product Owner's package only, so they are not named here; the pages do.
 */
public enum ModelState {
    /** Technical knowledge. */
    KNOWLEDGE(PRODUCT_OWNER, "technical knowledge", "0..1", "its setting", "clarity", "productowner.Knowledge.level"),
    /** Appetite for the How. */
    APPETITE(PRODUCT_OWNER, "appetite for the How", "0..1", "its setting", "attention", "productowner.Person.choice"),
    /** User insight. */
    INSIGHT(PRODUCT_OWNER, "user insight", "0..1", "`insight.start`", "insight", "productowner.Contact.insight"),
    /** Contact with the work. */
    CONTACT(
            PRODUCT_OWNER,
            "contact with the work",
            "0..1",
            "`contact.start`",
            "contact",
            "productowner.Contact.contact"),
    /** Load felt by the Product Owner. */
    FELT_LOAD(
            PRODUCT_OWNER,
            "load as felt, wanted hours over those there are",
            "1",
            "1",
            "burnout",
            "productowner.Energy.load"),
    /** What an hour is usually worth. */
    USUAL_WORTH(
            PRODUCT_OWNER,
            "what an hour of features is usually worth, as it seems",
            "1/h",
            "`judgement.usualStart`",
            "prioritisation",
            "productowner.Ordering.usual"),
    /** Foreseen load. */
    FORESEEN_LOAD(
            PRODUCT_OWNER,
            "promised work over what can be done, as foreseen",
            "1",
            "1",
            "promises",
            "productowner.Release.load"),
    /** Capacity for features. */
    CAPACITY(
            PRODUCT_OWNER,
            "estimated hours of features that a sprint does, as known",
            "h",
            "`planning.startVelocity`, in proportion to developers and days",
            "promises",
            "productowner.Release.featureHours"),
    /** Limits of the cycle. */
    FEASIBLE(
            PRODUCT_OWNER,
            "share of what was asked for in this cycle that can be done, as forecast",
            "0..1",
            "1",
            "promises",
            "productowner.Promises.feasible"),
    /** Looks of stakeholders. */
    LOOKS(
            PRODUCT_OWNER,
            "satisfaction of each stakeholder, as last shown",
            "0..1",
            "`stakeholder.startSatisfaction`",
            "stakeholders",
            "productowner.Release.mood"),
    /** Share of useful work as the Product Owner sees it. */
    OWN_USEFUL(
            PRODUCT_OWNER,
            "share of released features that turned out useful, as noticed",
            "0..1",
            "`strain.usefulStart`",
            "burnout",
            "productowner.Days.useful"),
    /** Explanations of debt. */
    EXPLAINED(
            PRODUCT_OWNER,
            "how well the team has explained what debt costs, summed up since the last planning",
            "1",
            "0",
            "prioritisation",
            "productowner.Planning.explained"),
    /** Discovery in the sprint. */
    DISCOVERED(
            PRODUCT_OWNER,
            "sum over the days of this sprint of discovery done over discovery wanted",
            "day",
            "0",
            "attention",
            "productowner.Days.discovery"),

    /** Refinement of an item. */
    REFINED(ITEM, "hours of refinement spent on it", "h", "0", "clarity", "productowner.Note.refined"),
    /** Promise. */
    PROMISED(ITEM, "whether it is promised in this cycle", "yes/no", "no", "promises", "productowner.Note.promised"),
    /** Hidden work seen. */
    HIDDEN_SEEN(
            ITEM,
            "whether the Product Owner knows of its hidden work",
            "yes/no",
            "no",
            "promises",
            "productowner.Note.hiddenSeen"),
    /** Risk seen. */
    RISK_SEEN(
            ITEM,
            "whether the Product Owner knows of its latent risk",
            "yes/no",
            "no",
            "prioritisation",
            "productowner.Note.riskSeen"),
    /** Where an item is. */
    PROGRESS(
            ITEM,
            "where it is: to do, building, to review, reviewing, to rework, reworking, to accept, released",
            "name",
            "to do",
            "flow",
            "sprint.Entry.state"),
    /** What is left of building. */
    LEFT(ITEM, "share of the building that is left", "0..1", "1", "flow", "sprint.Entry.left"),
    /** Quality of the solution. */
    QUALITY(ITEM, "quality of its solution", "0..", "-", "solutionQuality", "sprint.Entry.quality"),
    /** Misunderstanding. */
    MISUNDERSTOOD(ITEM, "whether it is misunderstood", "yes/no", "no", "clarity", "sprint.Entry.misunderstood"),
    /** Defects. */
    DEFECTS(ITEM, "defects in it", "count", "0", "debt", "sprint.Entry.defects"),
    /** Shortcuts. */
    SHORTCUT(ITEM, "pressure that met no motivation when it was built", "0..1", "0", "debt", "sprint.Entry.shortcut"),
    /** Fatigue of the builder. */
    BUILT_TIRED(ITEM, "fatigue of who built it", "0..1", "0", "debt", "sprint.Entry.fatigue"),

    /** Skill. */
    SKILL(
            DEVELOPER,
            "skill",
            "0..1",
            "normal around `team.seniority`, sd `team.senioritySpread`, kept within .05 to .95",
            "solutionQuality",
            "developer.Seat.skill"),
    /** Ceiling of autonomy. */
    CEILING(
            DEVELOPER,
            "autonomy that this person can feel at most",
            "0..1",
            "normal around `autonomy.ceiling`, sd `autonomy.ceilingSpread`, kept within .3 to 1; does not change",
            "decisionRights",
            "developer.Seat.ceiling"),
    /** Strain sensitivity. */
    SENSITIVITY(
            DEVELOPER,
            "strain sensitivity, 1 for the median person",
            "0..",
            "lognormal, median 1, ln-sd `burnout.sensitivity`; does not change",
            "burnout",
            "developer.Seat.sensitivity"),
    /** Days in the team. */
    DAYS_HERE(
            DEVELOPER,
            "days in the team, on which the ramp depends",
            "day",
            "`onboarding.days` + 1; 0 for a newcomer",
            "turnover",
            "developer.Seat.daysHere"),
    /** Days of vacancy. */
    VACANT_DAYS(DEVELOPER, "days until an empty seat is filled", "day", "0", "turnover", "developer.Seat.vacantDays"),
    /** Newcomers brought in. */
    MENTORING(
            DEVELOPER,
            "newcomers brought in, with the days left for each",
            "day",
            "none",
            "turnover",
            "developer.Mentoring.daysLeft"),
    /** Autonomy. */
    AUTONOMY(
            DEVELOPER,
            "experienced autonomy",
            "0..1",
            "`autonomy.start` times the ceiling",
            "decisionRights",
            "developer.Mind.autonomy"),
    /** Competence. */
    COMPETENCE(
            DEVELOPER,
            "felt competence",
            "0..1",
            "`competence.start` + `competence.startSkill` times skill",
            "needs",
            "developer.Mind.competence"),
    /** Trust. */
    TRUST(DEVELOPER, "trust in the Product Owner", "0..1", "`trust.start`", "trust", "developer.Mind.trust"),
    /** Motivation. */
    MOTIVATION(DEVELOPER, "motivation", "0..1", "`motivation.start`", "needs", "developer.Mind.motivation"),
    /** Useful work. */
    USEFUL(
            DEVELOPER,
            "share of released features that turned out useful, as noticed",
            "0..1",
            "`needs.usefulStart`",
            "burnout",
            "developer.Person.useful"),
    /** Work in hand. */
    WORK(
            DEVELOPER,
            "work in hand and put aside: hours done, hours in all, what it waits for",
            "h",
            "none",
            "flow",
            "developer.Desk.active"),

    /** Fatigue in the morning. */
    FATIGUE(
            ANYBODY,
            "fatigue in the morning",
            "0..1",
            "`fatigue.start`; 0 without `fatigue`",
            "fatigue",
            "wellbeing.Fatigue.morning"),
    /** Overwork. */
    OVERWORK(ANYBODY, "overwork", "day", "0", "fatigue", "wellbeing.Fatigue.overwork"),
    /** Refusal of overtime. */
    REFUSING(ANYBODY, "whether they refuse overtime", "yes/no", "no", "fatigue", "wellbeing.Fatigue.refusing"),
    /** Exhaustion. */
    EXHAUSTION(
            ANYBODY,
            "exhaustion",
            "0..1",
            "normal around `burnout.start`, or `strain.start` for the Product Owner, sd `burnout.startSpread`, + `burnout.startSensitivity` times ln of sensitivity, kept within .02 to .85",
            "burnout",
            "wellbeing.Strain.exhaustion"),
    /** Cynicism. */
    CYNICISM(
            ANYBODY,
            "cynicism",
            "0..1",
            "`cynicism.start`, or `strain.startCynicism` for the Product Owner",
            "burnout",
            "wellbeing.Strain.cynicism"),
    /** Efficacy. */
    EFFICACY(
            ANYBODY,
            "professional efficacy; inefficacy is 1 less this",
            "0..1",
            "`efficacy.start`",
            "burnout",
            "wellbeing.Strain.efficacy"),
    /** Scar. */
    SCAR(ANYBODY, "the slow scar", "0..1", "exhaustion at the start", "burnout", "wellbeing.Strain.scar"),
    /** Refreshment. */
    REFRESHMENT(ANYBODY, "how refreshed by leave", "0..1", "0", "burnout", "wellbeing.Refreshment.level"),

    /** Committed hours. */
    COMMITTED(SPRINT, "estimated hours committed to", "h", "0", "promises", "sprint.SprintBacklog.committed"),
    /** Velocity. */
    VELOCITY(
            SPRINT,
            "estimated hours delivered in each of the last sprints, `planning.remembered` at most",
            "h",
            "one sprint of `planning.startVelocity`, in proportion to developers and days",
            "promises",
            "sprint.Velocity.all"),
    /** Velocity of features. */
    FEATURE_VELOCITY(
            SPRINT,
            "estimated hours of features released in each of the last sprints, `planning.remembered` at most",
            "h",
            "one sprint of `planning.startVelocity`, in proportion to developers and days",
            "promises",
            "sprint.Velocity.ofFeatures"),

    /** Debt. */
    DEBT(
            CODE_BASE,
            "debt of each module",
            "0..1",
            "normal around `product.initialDebt`, sd `code.initialSpread` times it, kept within 0 to 1",
            "debt",
            "code.Debt.debt"),
    /** How fast modules get worse. */
    SPEED(
            CODE_BASE,
            "how fast each module gets worse",
            "0..",
            "lognormal, median `code.moduleMedian`, ln-sd `code.moduleSpread`; does not change",
            "debt",
            "code.Debt.speed"),
    /** Traffic. */
    TRAFFIC(
            CODE_BASE,
            "share of the work that touches each module",
            "0..1",
            "by `code.trafficSkew`; does not change",
            "debt",
            "code.Debt.traffic"),

    /** Satisfaction. */
    SATISFACTION(
            STAKEHOLDER,
            "satisfaction",
            "0..1",
            "`stakeholder.startSatisfaction`",
            "stakeholders",
            "stakeholder.Stakeholder.satisfaction"),
    /** Expectation. */
    EXPECTATION(
            STAKEHOLDER,
            "share of promises expected to be kept",
            "0..1",
            "`stakeholder.startExpectation`",
            "stakeholders",
            "stakeholder.Stakeholder.expectation");

    private final Holder holder;
    private final String label;
    private final String unit;
    private final String start;
    private final String page;
    private final String field;

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

    ModelState(Holder holder, String label, String unit, String start, String page, String field) {
        this.holder = holder;
        this.label = label;
        this.unit = unit;
        this.start = start;
        this.page = page;
        this.field = field;
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

    /** Get the field that holds it, by package below the team's, class and name. */
    public String field() {
        return field;
    }
}
