package dev.poise.team.productowner;

import static dev.poise.parameters.ParameterSpec.assumption;
import static dev.poise.parameters.ParameterSpec.choice;
import static dev.poise.parameters.ParameterSpec.measured;
import static dev.poise.parameters.ParameterSpec.situation;
import static dev.poise.parameters.ParameterSpec.theory;

import dev.poise.parameters.Parameter;
import dev.poise.parameters.ParameterSpec;
import java.util.List;

/** The Product Owner. Nobody outside this package can name these. */
enum ProductOwnerParameter implements Parameter {
    // spotless:off
    // name, label, unit, standard value, lowest, highest, source
    TECHNICAL_KNOWLEDGE(situation("productOwner.technicalKnowledge", "technical knowledge", "0..1", 0.5, 0, 1)),
    TECHNICAL_INVOLVEMENT(situation("productOwner.technicalInvolvement", "involvement in the How", "0..1", 0.2, 0, 1)),
    AVAILABILITY(situation("productOwner.availability", "Product Owner's time for this team, share of the working day",
            "share", 1.0, 0.1, 1)),
    YEARS_AS_DEVELOPER(situation("productOwner.yearsAsDeveloper", "Product Owner's years as a developer", "year", 0, 0, 40)),
    YEARS_SINCE_CODING(situation("productOwner.yearsSinceCoding", "years since the Product Owner was a developer",
            "year", 1, 0, 40)),
    COURAGE(situation("productOwner.courage", "Product Owner's courage, the probability of contesting a request that does not fit",
            "1", 0.6, 0, 1)),
    POLICY(choice("productOwner.policy", "how the Product Owner steers involvement", Policies.names())),
    ONLY_ASKS(choice("productOwner.onlyAsks", "whether the Product Owner only asks, and prescribes nothing",
            List.of("no", "yes"))),
    ONLY_WHEN_ASKED(choice("productOwner.onlyWhenAsked",
            "whether the Product Owner comes only when asked, to decisions in doubt", List.of("no", "yes"))),
    RING_FENCED(choice("productOwner.ringFencedDiscovery", "whether discovery is ring-fenced, before all but Scrum events",
            List.of("no", "yes"))),
    LEARNS(choice("productOwner.learns", "whether the Product Owner learns fundamentals", List.of("no", "yes"))),
    DISCOVERY(situation("productOwner.discoveryHours", "hours the Product Owner wants for discovery", "h/day", 2.5, 0, 6)),
    LEARNING(situation("productOwner.learningHours", "Product Owner's hours for fundamentals, for one who learns",
            "h/day", 0.5, 0, 2)),
    PROMISED_FILL(situation("promises.fill", "promised share of the forecast capacity, beyond which requests are contested",
            "share", 0.95, 0.3, 1.5)),
    DIMINISHING(assumption("knowledge.diminishing", "rate at which understanding saturates with knowledge", "1", 3.0, 1.5, 5)),
    LOCAL_GAP(assumption("knowledge.localGap", "what an outsider of this code does not know", "0..1", 0.15, 0, 0.3)),
    UPKEEP(assumption("knowledge.upkeep", "time that keeps full knowledge current, with a half-life of four years",
            "h/day", 1.0, 0.2, 2.5)),
    NOVEL_GAP(theory("advice.novelGap", "gap of an outsider on novel work, as a multiple of the gap on other work",
            "1", 2.0, 1, 3, "prescription costs originality; Mohanani et al. 2021: direction")),
    STALE_YEARS(assumption("knowledge.halfLife", "half-life of coding skill out of practice, and of knowledge without upkeep", "year", 4.0, 2, 8)),
    CEREMONIES(assumption("attention.ceremonies", "hours for Scrum events", "h/day", 1.0, 0.5, 1.5)),
    REFINEMENT(assumption("attention.refinement", "hours for refinement", "h/day", 1.0, 0.5, 1.5)),
    STAKEHOLDER_BASE(assumption("attention.stakeholders", "hours for stakeholders, however many there are", "h/day", 0.5, 0.2, 1)),
    STAKEHOLDER_EACH(theory("attention.perStakeholder", "more hours for each of them",
            "h/day", 0.125, 0.05, 0.25, "role overload, Lee and Ashforth 1996: direction")),
    ANSWER(assumption("attention.answer", "mean time to answer a question, before questions.base and questions.knowing", "h", 0.35, 0.2, 0.6)),
    DECISION(assumption("attention.decision", "mean time on an engaged decision", "h", 0.5, 0.2, 1.5)),
    LOOK_INS(assumption("attention.lookIns", "look-in hours at full involvement", "h/day", 0.8, 0.2, 1.6)),
    LOOK_IN_HOURS(assumption("attention.lookInHours", "length of a look-in", "h", 0.1, 0.05, 0.25)),
    SLICE(assumption("attention.slice", "length of a slice of free time, which goes to discovery or to technical work", "h", 0.5, 0.25, 1)),
    FREE_SLOT(assumption("attention.freeSlot", "length of technical work of their own choice", "h", 0.75, 0.25, 1.5)),
    FREE_SLOT_LIMIT(assumption("attention.freeSlotLimit", "most technical work of their own choice", "h/day", 1.5, 0, 4)),
    URGENT(assumption("attention.urgent", "urgent work waiting from which on no new decision is taken up", "h", 3.0, 1, 6)),
    OVERTIME(assumption("attention.overtime", "share of the overload that is worked as overtime", "share", 0.6, 0.2, 1)),
    INSIGHT_HALF_LIFE(assumption("insight.halfLife", "half-life of user insight without discovery", "day", 45.0, 20, 90)),
    INSIGHT_GAIN(assumption("insight.gain", "insight gained per hour of discovery", "1/h", 0.012, 0.006, 0.03)),
    CONTACT_GAIN(assumption("contact.gain", "contact gained per technical hour", "1/h", 0.08, 0.03, 0.15)),
    CONTACT_MEETING(assumption("contact.meeting", "contact gained per hour of Scrum events and refinement", "1/h", 0.01, 0, 0.03)),
    CONTACT_HALF_LIFE(assumption("contact.halfLife", "half-life of contact with the work", "day", 15.0, 5, 40)),
    CONTACT_BLIND(assumption("contact.blind", "share of what knowledge lets see that is seen without contact",
            "share", 0.25, 0, 0.6)),
    VALUE_NOISE(measured("judgement.valueNoise", "noise of value estimates without insight, over the spread of value",
            "1", 3.5, 2.5, 4.5, "a third of ideas succeed after expert selection; Kohavi et al. 2009")),
    VALUE_CLEAR(assumption("judgement.valueClear", "how much of that noise full insight removes", "1", 2.5, 1.5, 3.5)),
    RECOGNISED(theory("judgement.recognised", "share of useless ideas that full insight and understanding recognise",
            "share", 0.4, 0, 0.7, "a third of ideas succeed after experts chose; Kohavi et al. 2009: direction")),
    DEADLINE(assumption("judgement.deadline", "weight of a promise that is due, over the usual value of an hour",
            "1", 2.8, 0.5, 5)),
    DEFECT_SCORE(assumption("judgement.defect", "worth of an hour of mending, over the usual value of an hour", "1", 1.6, 0.8, 3)),
    DEBT_HORIZON(assumption("judgement.debtHorizon", "days over which refactoring is expected to pay", "day", 60.0, 20, 130)),
    DEBT_WORTH(assumption("judgement.debtWorth", "worth of an hour saved later, over the usual value of an hour",
            "1", 3.3, 0.3, 4)),
    LOAD_SLOPE(assumption("strain.load", "weight of the load ratio in the Product Owner's demand", "1", 0.95, 0.7, 1.2)),
    CONFLICT(assumption("strain.roleConflict", "demand of role conflict when all hours are technical", "1", 0.5, 0, 1)),
    AUTONOMY(assumption("strain.autonomy", "autonomy that the Product Owner has in their own work", "0..1", 0.65, 0.4, 0.9)),
    ADVICE_SPREAD(assumption("advice.spread", "sd of the quality of advice", "0..1", 0.15, 0.05, 0.3)),
    WRONG_REMARKS(assumption("advice.wrong", "share of technical remarks that are wrong without any knowledge, at full complexity",
            "share", 0.5, 0.25, 1)),
    REFINED_HOURS(assumption("refinement.hoursPerItem", "hours that refine an item fully", "h", 0.8, 0.4, 1.6)),
    REFINED_MOST(assumption("refinement.most", "clarity that hours alone can give", "0..1", 0.6, 0.4, 0.8)),
    REFINED_RATE(assumption("refinement.rate", "how fast hours clear an item", "1", 1.2, 0.6, 2.4)),
    TYPICAL_MAX(assumption("judgement.usualMost", "upper limit of the usual value of an hour", "1/h", 0.5, 0.25, 1)),
    DEBT_SPREADS(assumption("judgement.debtSpreads", "more worth of refactoring where debt is full", "1", 0.6, 0, 1.2)),
    IN_SPRINT_OPEN(assumption("promises.inSprint", "share of a promised item in the sprint that a forecast counts as open",
            "share", 0.5, 0.2, 0.8)),
    DEADLINE_PRESSURE(assumption("judgement.deadlinePressure", "more weight of a promise under full pressure", "1", 2.0, 0, 4)),
    DEBT_TIME_SEEN(theory("judgement.debtTime", "time that full debt is believed to add to work",
            "1", 1.24, 0.8, 1.6, "+124% in the worst code; Tornhill and Borg 2022")),
    WORK_PER_ESTIMATE(assumption("judgement.workPerEstimate", "work that is done per estimated hour, reviews and mending included",
            "1", 1.3, 1, 1.8)),
    ANSWER_BASE(assumption("questions.base", "length of an answer without understanding, over the usual", "1", 1.2, 1, 1.4)),
    ANSWER_KNOWING(assumption("questions.knowing", "shorter answers by full understanding of a technical item",
            "1", 0.4, 0.2, 0.6)),
    TECHNICAL_ANSWERS(assumption("questions.technical", "share of answers on technical items with a remark on technology",
            "share", 0.3, 0.1, 0.6)),
    PRESCRIBES_UNSURE(assumption("decisions.prescribesUnsure", "share of prescriptions without self-confidence, over those with it",
            "share", 0.3, 0.1, 0.6)),
    FORESEEN_MOST(assumption("promises.loadMost", "most load that is foreseen", "1", 3.0, 2, 5)),
    CAPACITY_LEAST(assumption("promises.capacityLeast", "least hours of features a sprint that the Product Owner counts on",
            "h", 10.0, 2, 40));
    // spotless:on

    private final ParameterSpec spec;

    ProductOwnerParameter(ParameterSpec spec) {
        this.spec = spec;
    }

    @Override
    public ParameterSpec spec() {
        return spec;
    }
}
