package dev.poise.team.productowner;

import dev.poise.settings.Entry;
import dev.poise.settings.Parameter;

/** The Product Owner. Nobody outside this package can name these. */
enum ProductOwnerParameter implements Parameter {
    /** Technical knowledge. */
    TECHNICAL_KNOWLEDGE(Entry.situation("productOwner.technicalKnowledge", "technical knowledge", "0..1", 0.5, 0, 1)),
    /** Involvement in the How. */
    TECHNICAL_INVOLVEMENT(
            Entry.situation("productOwner.technicalInvolvement", "involvement in the How", "0..1", 0.2, 0, 1)),
    /** Share of the working day there is for this team. */
    AVAILABILITY(Entry.situation(
            "productOwner.availability",
            "Product Owner's time for this team, share of the working day",
            "share",
            1.0,
            0.1,
            1)),
    /** Years as a developer. */
    YEARS_AS_DEVELOPER(
            Entry.situation("productOwner.yearsAsDeveloper", "Product Owner's years as a developer", "year", 0, 0, 40)),
    /** Years since they last worked as a developer. */
    YEARS_SINCE_CODING(Entry.situation(
            "productOwner.yearsSinceCoding", "years since the Product Owner was a developer", "year", 1, 0, 40)),
    /** Probability of contesting a request that does not fit. */
    COURAGE(Entry.situation(
            "productOwner.courage",
            "Product Owner's courage, the probability of contesting a request that does not fit",
            "1",
            0.6,
            0,
            1)),
    /** How they steer their own involvement and time. */
    POLICY(Entry.choice("productOwner.policy", "how the Product Owner steers involvement and time", Policies.names())),
    /** Hours wanted for discovery. */
    DISCOVERY(Entry.situation(
            "productOwner.discoveryHours", "hours the Product Owner wants for discovery", "h/day", 2.5, 0, 6)),
    /** Hours for fundamentals under the policy learning. */
    LEARNING(Entry.situation(
            "productOwner.learningHours",
            "Product Owner's hours for fundamentals, under the policy learning",
            "h/day",
            0.5,
            0,
            2)),
    /** How fast more knowledge helps less. */
    DIMINISHING(Entry.assumption("knowledge.diminishing", "how fast more knowledge helps less", "1", 3.0, 1.5, 5)),
    /** Knowledge gained per hour on fundamentals. */
    LEARNED(Entry.assumption(
            "knowledge.perHour", "knowledge gained per hour on fundamentals", "1/h", 0.003, 0.001, 0.01)),
    /** Self-confidence per year as a developer without knowledge. */
    SELF_CONFIDENCE(Entry.assumption(
            "knowledge.selfConfidence",
            "self-confidence per year as a developer without knowledge",
            "1/year",
            0.2,
            0,
            0.5)),
    /** What an outsider of this code does not know. */
    LOCAL_GAP(Entry.assumption(
            "knowledge.localGap", "what an outsider of this code does not know", "0..1", 0.15, 0, 0.3)),
    /** Half-life of coding skill out of practice. */
    STALE_YEARS(Entry.assumption("knowledge.halfLife", "half-life of coding skill out of practice", "year", 4.0, 2, 8)),
    /** Hours for Scrum events. */
    CEREMONIES(Entry.assumption("attention.ceremonies", "hours for Scrum events", "h/day", 1.0, 0.5, 1.5)),
    /** Hours for refinement. */
    REFINEMENT(Entry.assumption("attention.refinement", "hours for refinement", "h/day", 1.0, 0.5, 1.5)),
    /** Hours for stakeholders. */
    STAKEHOLDER_HOURS(Entry.assumption("attention.stakeholders", "hours for stakeholders", "h/day", 1.0, 0.5, 1.5)),
    /** Hour of the day at which refinement is due. */
    REFINEMENT_AT(
            Entry.assumption("attention.refinementAt", "hour of the day at which refinement is due", "h", 2.5, 1, 4)),
    /** Hour of the day at which stakeholders are due. */
    STAKEHOLDERS_AT(Entry.assumption(
            "attention.stakeholdersAt", "hour of the day at which stakeholders are due", "h", 5.0, 4.5, 7)),
    /** Urgent work above which these two are shortened. */
    SHORTENED_ABOVE(Entry.assumption(
            "attention.shortenedAbove", "urgent work above which these two are shortened", "h", 1.5, 0.5, 4)),
    /** What is left of them then. */
    SHORTENED_TO(Entry.assumption("attention.shortenedTo", "what is left of them then", "share", 0.5, 0.2, 0.8)),
    /** Mean time to answer a question, over 1.2. */
    ANSWER(Entry.assumption("attention.answer", "mean time to answer a question, over 1.2", "h", 0.35, 0.2, 0.6)),
    /** Ln-sd of the time to answer. */
    ANSWER_SPREAD(Entry.assumption("attention.answerSpread", "ln-sd of the time to answer", "1", 0.957, 0.5, 1.2)),
    /** Mean time on an engaged decision. */
    DECISION(Entry.assumption("attention.decision", "mean time on an engaged decision", "h", 0.5, 0.2, 1.5)),
    /** Ln-sd of the time on an engaged decision. */
    DECISION_SPREAD(Entry.assumption(
            "attention.decisionSpread", "ln-sd of the time on an engaged decision", "1", 0.7, 0.3, 1.2)),
    /** Share of that time which the developer loses. */
    DECISION_LOST(Entry.assumption(
            "attention.decisionLost", "share of that time which the developer loses", "share", 0.6, 0.3, 1)),
    /** Look-in hours at full involvement. */
    LOOK_INS(Entry.assumption("attention.lookIns", "look-in hours at full involvement", "h/day", 0.8, 0.2, 1.6)),
    /** Length of a look-in. */
    LOOK_IN_HOURS(Entry.assumption("attention.lookInHours", "length of a look-in", "h", 0.1, 0.05, 0.25)),
    /** Free time that goes to users, or not, in one piece. */
    SLICE(Entry.assumption("attention.slice", "free time that goes to users, or not, in one piece", "h", 0.5, 0.25, 1)),
    /** Length of technical work of their own choice. */
    FREE_SLOT(Entry.assumption(
            "attention.freeSlot", "length of technical work of their own choice", "h", 0.75, 0.25, 1.5)),
    /** Most technical work of their own choice. */
    FREE_SLOT_LIMIT(
            Entry.assumption("attention.freeSlotLimit", "most technical work of their own choice", "h/day", 1.5, 0, 4)),
    /** Urgent work at which no new decision is engaged in. */
    URGENT(Entry.assumption("attention.urgent", "urgent work at which no new decision is engaged in", "h", 3.0, 1, 6)),
    /** Time to accept a feature. */
    ACCEPTANCE(Entry.assumption("attention.acceptance", "time to accept a feature", "h", 0.15, 0.05, 0.5)),
    /** Time for an escalation. */
    ESCALATION(Entry.assumption("attention.escalation", "time for an escalation", "h", 0.5, 0.2, 1)),
    /** Share of the overload that is worked as overtime. */
    OVERTIME(Entry.assumption(
            "attention.overtime", "share of the overload that is worked as overtime", "share", 0.6, 0.2, 1)),
    /** Half-life of user insight without discovery. */
    INSIGHT_HALF_LIFE(
            Entry.assumption("insight.halfLife", "half-life of user insight without discovery", "day", 45.0, 20, 90)),
    /** Insight gained per hour of discovery. */
    INSIGHT_GAIN(Entry.assumption("insight.gain", "insight gained per hour of discovery", "1/h", 0.012, 0.006, 0.03)),
    /** Contact gained per technical hour. */
    CONTACT_GAIN(Entry.assumption("contact.gain", "contact gained per technical hour", "1/h", 0.08, 0.03, 0.15)),
    /** Contact gained per hour of Scrum events and refinement. */
    CONTACT_MEETING(Entry.assumption(
            "contact.meeting", "contact gained per hour of Scrum events and refinement", "1/h", 0.01, 0, 0.03)),
    /** Half-life of contact with the work. */
    CONTACT_HALF_LIFE(Entry.assumption("contact.halfLife", "half-life of contact with the work", "day", 15.0, 5, 40)),
    /** Share of what knowledge lets see that is seen without contact. */
    CONTACT_BLIND(Entry.assumption(
            "contact.blind", "share of what knowledge lets see that is seen without contact", "share", 0.25, 0, 0.6)),
    /** Noise of value estimates without insight, over the spread of value. */
    VALUE_NOISE(Entry.measured(
            "judgement.valueNoise",
            "noise of value estimates without insight, over the spread of value",
            "1",
            3.5,
            2.5,
            4.5,
            "a third of ideas succeed after expert selection; Kohavi et al. 2009")),
    /** How much of that noise full insight removes. */
    VALUE_CLEAR(Entry.assumption(
            "judgement.valueClear", "how much of that noise full insight removes", "1", 2.5, 1.5, 3.5)),
    /** Spread of true value between ideas. */
    VALUE_SD(Entry.assumption("judgement.valueSpread", "spread of true value between ideas", "1", 1.3, 0.8, 2)),
    /** Ln-sd of cost estimates of technical items without knowledge. */
    COST_NOISE(Entry.assumption(
            "judgement.costNoise", "ln-sd of cost estimates of technical items without knowledge", "1", 0.8, 0.5, 1.2)),
    /** How much of that noise full knowledge removes. */
    COST_CLEAR(Entry.assumption(
            "judgement.costClear", "how much of that noise full knowledge removes", "1", 0.4, 0.2, 0.8)),
    /** Least cost of an item that is believed. */
    COST_LEAST(Entry.assumption("judgement.costLeast", "least cost of an item that is believed", "h", 2.0, 0.5, 4)),
    /** Interest bias towards technical items at full involvement. */
    TINKERING(Entry.assumption(
            "judgement.tinkering", "interest bias towards technical items at full involvement", "1", 0.39, 0, 0.8)),
    /** Weight of a promise that is due, over the usual value of an hour. */
    DEADLINE(Entry.assumption(
            "judgement.deadline",
            "weight of a promise that is due, over the usual value of an hour",
            "1",
            2.8,
            0.5,
            5)),
    /** How much a seen risk lowers a score. */
    RISK_AVERSION(Entry.assumption("judgement.riskAversion", "how much a seen risk lowers a score", "1", 0.3, 0, 1)),
    /** Worth of an hour of mending, over the usual value of an hour. */
    DEFECT_SCORE(Entry.assumption(
            "judgement.defect", "worth of an hour of mending, over the usual value of an hour", "1", 1.6, 0.8, 3)),
    /** Days over which refactoring is expected to pay. */
    DEBT_HORIZON(Entry.assumption(
            "judgement.debtHorizon", "days over which refactoring is expected to pay", "day", 60.0, 20, 130)),
    /** Worth of an hour saved later, over the usual value of an hour. */
    DEBT_WORTH(Entry.assumption(
            "judgement.debtWorth", "worth of an hour saved later, over the usual value of an hour", "1", 2.3, 0.3, 4)),
    /** Age at which an idea that nobody was promised is dropped. */
    IDEA_DIES(Entry.assumption(
            "judgement.ideaDies", "age at which an idea that nobody was promised is dropped", "day", 70.0, 40, 200)),
    /** Sprints of work at the top of the Product Backlog that the team is shown. */
    SHOWN(Entry.assumption(
            "planning.shown",
            "sprints of work at the top of the Product Backlog that the team is shown",
            "sprint",
            8.0,
            3,
            16)),
    /** How far an engaged day moves a drifting appetite. */
    DRIFT(Entry.assumption(
            "policy.drift", "how far an engaged day moves a drifting appetite", "1/day", 0.02, 0.005, 0.05)),
    /** Waiting hours that make a drifting Product Owner wholly uncomfortable. */
    DISCOMFORT_HOURS(Entry.assumption(
            "policy.discomfortHours",
            "waiting hours that make a drifting Product Owner wholly uncomfortable",
            "h",
            8.0,
            4,
            24)),
    /** Satisfaction of stakeholders below which they are uncomfortable. */
    CONTENT_FROM(Entry.assumption(
            "policy.contentFrom",
            "satisfaction of stakeholders below which they are uncomfortable",
            "0..1",
            0.6,
            0.4,
            0.8)),
    /** Discomfort per satisfaction below that. */
    DISCOMFORT_MOOD(
            Entry.assumption("policy.discomfortMood", "discomfort per satisfaction below that", "1", 0.5, 0.2, 1)),
    /** How far a reflective Product Owner steps back at a retrospective. */
    REFLECT(Entry.assumption(
            "policy.reflect", "how far a reflective Product Owner steps back at a retrospective", "1", 0.1, 0.05, 0.3)),
    /** Share of the discovery plan below which they do. */
    REFLECT_BELOW(Entry.assumption(
            "policy.reflectBelow", "share of the discovery plan below which they do", "share", 0.6, 0.3, 0.9)),
    /** Weight of the load ratio in the Product Owner's demand. */
    LOAD_SLOPE(Entry.assumption(
            "strain.load", "weight of the load ratio in the Product Owner's demand", "1", 0.95, 0.7, 1.2)),
    /** Demand per pending hour. */
    PENDING(Entry.assumption("strain.pending", "demand per pending hour", "1/h", 0.05, 0, 0.1)),
    /** Pending hours beyond which more add no demand. */
    PENDING_MOST(
            Entry.assumption("strain.pendingMost", "pending hours beyond which more add no demand", "h", 8.0, 4, 24)),
    /** Demand of technical hours at a share of 1. */
    CONFLICT(Entry.assumption("strain.roleConflict", "demand of technical hours at a share of 1", "1", 0.5, 0, 1)),
    /** Autonomy that the Product Owner has in their own work. */
    AUTONOMY(Entry.assumption(
            "strain.autonomy", "autonomy that the Product Owner has in their own work", "0..1", 0.65, 0.4, 0.9)),
    /** How fast the felt load follows the load of the day. */
    LOAD_RATE(Entry.assumption(
            "strain.loadRate", "how fast the felt load follows the load of the day", "1/day", 0.2, 0.1, 0.4)),
    /** Most load that is felt. */
    LOAD_MOST(Entry.assumption("strain.loadMost", "most load that is felt", "1", 2.0, 1.5, 3)),
    /** Exhaustion of a median Product Owner at the start. */
    START_EXHAUSTION(Entry.assumption(
            "strain.start", "exhaustion of a median Product Owner at the start", "0..1", 0.38, 0.1, 0.5)),
    /** Cynicism at the start. */
    START_CYNICISM(Entry.assumption("strain.startCynicism", "cynicism at the start", "0..1", 0.225, 0.1, 0.4)),
    /** User insight at the start. */
    START_INSIGHT(Entry.assumption("insight.start", "user insight at the start", "0..1", 0.6, 0.2, 0.8)),
    /** Contact with the work at the start. */
    START_CONTACT(Entry.assumption("contact.start", "contact with the work at the start", "0..1", 0.4, 0.1, 0.7)),
    /** Sd of the quality of advice. */
    ADVICE_SPREAD(Entry.assumption("advice.spread", "sd of the quality of advice", "0..1", 0.15, 0.05, 0.3)),
    /** Share of technical remarks that are wrong without any knowledge, at full complexity. */
    WRONG_REMARKS(Entry.assumption(
            "advice.wrong",
            "share of technical remarks that are wrong without any knowledge, at full complexity",
            "share",
            0.5,
            0.25,
            1)),
    /** Hours that refine an item fully. */
    REFINED_HOURS(Entry.assumption("refinement.hoursPerItem", "hours that refine an item fully", "h", 0.8, 0.4, 1.6)),
    /** Clarity that hours alone can give. */
    REFINED_MOST(Entry.assumption("refinement.most", "clarity that hours alone can give", "0..1", 0.6, 0.4, 0.8)),
    /** How fast hours clear an item. */
    REFINED_RATE(Entry.assumption("refinement.rate", "how fast hours clear an item", "1", 1.2, 0.6, 2.4)),
    /** Hours needed without knowledge, over the usual. */
    REFINED_BASE(
            Entry.assumption("refinement.base", "hours needed without knowledge, over the usual", "1", 1.25, 1, 1.5)),
    /** Fewer hours needed by full understanding of a technical item. */
    REFINED_KNOWING(Entry.assumption(
            "refinement.knowing", "fewer hours needed by full understanding of a technical item", "1", 0.5, 0.2, 0.8)),
    /** Technical share from which an item is fun. */
    TINKERING_FROM(Entry.assumption(
            "judgement.tinkeringFrom", "technical share from which an item is fun", "share", 0.6, 0.4, 0.8)),
    /** How fast the usual value of an hour follows what is taken. */
    USUAL_RATE(Entry.assumption(
            "judgement.usualRate",
            "how fast the usual value of an hour follows what is taken",
            "1/sprint",
            0.3,
            0.1,
            0.6)),
    /** Usual value of an hour at the start. */
    USUAL_START(
            Entry.assumption("judgement.usualStart", "usual value of an hour at the start", "1/h", 0.12, 0.03, 0.5)),
    /** Least value of an hour that counts as usual. */
    USUAL_LEAST(Entry.assumption(
            "judgement.usualLeast", "least value of an hour that counts as usual", "1/h", 0.03, 0.01, 0.06)),
    /** Most value of an hour that counts as usual. */
    USUAL_MOST(
            Entry.assumption("judgement.usualMost", "most value of an hour that counts as usual", "1/h", 0.5, 0.25, 1)),
    /** How far full pressure hides the worth of refactoring. */
    DEBT_SHIELD(Entry.assumption(
            "judgement.debtPressure", "how far full pressure hides the worth of refactoring", "share", 0.5, 0.2, 0.8)),
    /** More worth of refactoring where debt is full. */
    DEBT_SPREADS(Entry.assumption(
            "judgement.debtSpreads", "more worth of refactoring where debt is full", "1", 0.6, 0, 1.2)),
    /** Share of the forecast capacity that is promised before a request is contested. */
    PROMISED_FILL(Entry.assumption(
            "promises.fill",
            "share of the forecast capacity that is promised before a request is contested",
            "share",
            0.95,
            0.8,
            1.1)),
    /** Share of a promised item in the sprint that is foreseen as open. */
    IN_SPRINT_OPEN(Entry.assumption(
            "promises.inSprint",
            "share of a promised item in the sprint that is foreseen as open",
            "share",
            0.5,
            0.2,
            0.8)),
    /** More weight of a promise under full pressure. */
    DEADLINE_PRESSURE(Entry.assumption(
            "judgement.deadlinePressure", "more weight of a promise under full pressure", "1", 2.0, 0, 4)),
    /** Time that full debt is believed to add to work. */
    DEBT_TIME_SEEN(Entry.theory(
            "judgement.debtTime",
            "time that full debt is believed to add to work",
            "1",
            1.24,
            0.8,
            1.6,
            "+124% in the worst code; Tornhill and Borg 2022")),
    /** Work that is done per estimated hour, reviews and mending included. */
    WORK_PER_ESTIMATE(Entry.assumption(
            "judgement.workPerEstimate",
            "work that is done per estimated hour, reviews and mending included",
            "1",
            1.3,
            1,
            1.8)),
    /** Hours of a refactoring item. */
    REFACTORING_HOURS(Entry.assumption("refactoring.hours", "hours of a refactoring item", "h", 10.0, 4, 20)),
    /** Length of an answer without understanding, over the usual. */
    ANSWER_BASE(Entry.assumption(
            "questions.base", "length of an answer without understanding, over the usual", "1", 1.2, 1, 1.4)),
    /** Shorter answers by full understanding of a technical item. */
    ANSWER_KNOWING(Entry.assumption(
            "questions.knowing", "shorter answers by full understanding of a technical item", "1", 0.4, 0.2, 0.6)),
    /** Share of answers on technical items with a remark on technology. */
    TECHNICAL_ANSWERS(Entry.assumption(
            "questions.technical",
            "share of answers on technical items with a remark on technology",
            "share",
            0.3,
            0.1,
            0.6)),
    /** Share of look-ins with a remark on technology. */
    LOOK_IN_REMARKS(Entry.assumption(
            "lookIn.remarks", "share of look-ins with a remark on technology", "share", 0.25, 0.1, 0.5)),
    /** Share of a look-in that the developer is kept from work. */
    LOOK_IN_TALK(Entry.assumption(
            "lookIn.talk", "share of a look-in that the developer is kept from work", "share", 0.8, 0.5, 1)),
    /** Share of prescriptions without self-confidence, over those with it. */
    PRESCRIBES_UNSURE(Entry.assumption(
            "decisions.prescribesUnsure",
            "share of prescriptions without self-confidence, over those with it",
            "share",
            0.3,
            0.1,
            0.6)),
    /** Least hours of the Product Owner for an incident. */
    INCIDENT_LEAST(
            Entry.assumption("incident.least", "least hours of the Product Owner for an incident", "h", 0.5, 0.25, 1)),
    /** More hours for the worst incident. */
    INCIDENT_MORE(Entry.assumption("incident.more", "more hours for the worst incident", "h", 0.7, 0.3, 1.5)),
    /** How fast foreseen load follows what is open. */
    FORESIGHT(Entry.assumption(
            "promises.foresight", "how fast foreseen load follows what is open", "1/day", 0.15, 0.05, 0.3)),
    /** Most load that is foreseen. */
    FORESEEN_MOST(Entry.assumption("promises.loadMost", "most load that is foreseen", "1", 3.0, 2, 5)),
    /** Least hours of features a sprint that the Product Owner counts on. */
    CAPACITY_LEAST(Entry.assumption(
            "promises.capacityLeast",
            "least hours of features a sprint that the Product Owner counts on",
            "h",
            10.0,
            2,
            40)),
    /** Share of useful work that the Product Owner expects at the start. */
    START_USEFUL(Entry.assumption(
            "strain.usefulStart",
            "share of useful work that the Product Owner expects at the start",
            "share",
            0.5,
            0.3,
            0.7)),
    /** How fast the Product Owner notices whether work turns out useful. */
    USEFUL_RATE(Entry.assumption(
            "strain.usefulRate",
            "how fast the Product Owner notices whether work turns out useful",
            "1/sprint",
            0.3,
            0.1,
            0.6));

    private final Entry entry;

    ProductOwnerParameter(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
