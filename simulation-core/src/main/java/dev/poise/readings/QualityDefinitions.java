package dev.poise.readings;

import static dev.poise.readings.Definition.amount;
import static dev.poise.readings.Definition.share;
import static dev.poise.readings.Definition.state;
import static dev.poise.readings.Reading.Direction.LESS;
import static dev.poise.readings.Reading.Direction.MORE;
import static dev.poise.readings.Reading.Direction.NEITHER;
import static dev.poise.readings.Reading.Statistic.MEAN;

/** How good the work is: debt, defects, solutions, clarity, decisions, risks. */
final class QualityDefinitions {
    static final Definition QUALITY_DEBT = state(
            "quality.debt",
            "Technical debt",
            LESS,
            MEAN,
            "mean over days of debt, modules weighted by how often they are touched");
    static final Definition QUALITY_DEBT_WASTE = share(
            "quality.debtWaste",
            "Time wasted through debt",
            LESS,
            MEAN,
            "share of the hours worked on items that debt cost");
    static final Definition QUALITY_REFACTORING_SHARE = share(
            "quality.refactoringShare", "Time for refactoring", NEITHER, MEAN, "share of the hours worked on items");
    static final Definition QUALITY_REWORK_SHARE = share(
            "quality.reworkShare",
            "Rework",
            LESS,
            MEAN,
            "share of the hours worked on items that went into rework and defects");
    static final Definition QUALITY_DEFECTS_ESCAPED = amount(
            "quality.defectsEscaped",
            "Escaped defects",
            "1/sprint",
            LESS,
            MEAN,
            "defects found after release, per sprint");
    static final Definition QUALITY_INCIDENTS =
            amount("quality.incidents", "Incidents", "1/sprint", LESS, MEAN, "incidents per sprint");
    static final Definition QUALITY_SOLUTION = new Definition(
            "quality.solution", "Quality of solutions", "0..1", 0, 1.5, MORE, MEAN, "mean over released features");
    static final Definition CLARITY_MEAN = state(
            "clarity.mean", "Clarity of items", MORE, MEAN, "mean over features of the common ground when work starts");
    static final Definition REFINEMENT_READY_SHARE = share(
            "refinement.readyShare",
            "Items ready when work starts",
            MORE,
            MEAN,
            "share of started features with a clarity of .60 or more, three fifths of common ground");
    static final Definition REFINEMENT_HOURS_PER_READY_ITEM = amount(
            "refinement.hoursPerReadyItem",
            "Refinement for each ready item",
            "h",
            LESS,
            MEAN,
            "the Product Owner's hours of refinement and acceptance over features that were ready when work on them started");
    static final Definition CLARITY_QUESTIONS = amount(
            "clarity.questions",
            "Questions to the Product Owner",
            "1/day",
            LESS,
            MEAN,
            "questions per developer and day present");
    static final Definition DECISIONS_BY_TEAM_SHARE = share(
            "decisions.byTeamShare",
            "Decisions taken by the team",
            MORE,
            MEAN,
            "share of technical decisions that the team took, consulted or not");
    static final Definition DECISIONS_OVERRIDDEN = share(
            "decisions.overridden",
            "Decisions overridden",
            LESS,
            MEAN,
            "share of technical decisions that were overridden after the team had taken them");
    static final Definition DECISIONS_POOR_PRESCRIBED = share(
            "decisions.poorPrescribed",
            "Poor decisions by the Product Owner",
            LESS,
            MEAN,
            "share of technical decisions that the Product Owner prescribed or overrode with a worse solution than the team's own decisions have on average in the same run");
    static final Definition DISCLOSURE_RATE = share(
            "disclosure.rate",
            "Risks and limits disclosed",
            MORE,
            MEAN,
            "share of requested features with hidden work whose hidden work the team disclosed");
    static final Definition RISKS_LEAD_TIME = amount(
            "risks.leadTime",
            "Latent risks seen before impact",
            "day",
            MORE,
            MEAN,
            "mean over latent risks of working days from first seen to the impact, 0 when not seen before");
    static final Definition RISKS_UNSEEN_SHARE = share(
            "risks.unseenShare",
            "Latent risks that nobody saw",
            LESS,
            MEAN,
            "share of latent risks in built items that nobody had seen when the item was built");

    private QualityDefinitions() {}
}
