package dev.poise.team.situation;

import dev.poise.settings.Entry;
import dev.poise.settings.Parameter;

/** How stakeholders ask, expect and judge. */
public enum StakeholderParameter implements Parameter {
    /** Sprints in a release cycle. */
    CYCLE(Entry.count("stakeholder.cycle", "sprints in a release cycle", "sprint", 3, 1, 8)),
    /** Work asked for at load 1 and satisfaction .5, share of capacity. */
    ASKED(Entry.assumption(
            "stakeholder.asked",
            "work asked for at load 1 and satisfaction .5, share of capacity",
            "share",
            0.6,
            0.4,
            1)),
    /** More work asked for per lack of satisfaction. */
    ASKED_SLOPE(Entry.assumption(
            "stakeholder.askedSlope", "more work asked for per lack of satisfaction", "share", 0.2, 0, 0.5)),
    /** Ideas there are at the start. */
    IDEAS_AT_START(Entry.assumption("stakeholder.ideasAtStart", "ideas there are at the start", "1", 30.0, 10, 60)),
    /** Share of unmet promises that are asked for again. */
    RENEWED(Entry.assumption(
            "stakeholder.renewed", "share of unmet promises that are asked for again", "share", 0.7, 0.4, 1)),
    /** Satisfaction per promise kept beyond expectation. */
    SATISFACTION_GAIN(Entry.theory(
            "stakeholder.satisfactionGain",
            "satisfaction per promise kept beyond expectation",
            "1/cycle",
            0.3,
            0.1,
            0.5,
            "expectancy disconfirmation")),
    /** Weight of a disappointment. */
    DISAPPOINTMENT(Entry.theory(
            "stakeholder.disappointment", "weight of a disappointment", "1", 1.5, 1, 3, "expectancy disconfirmation")),
    /** Drift of satisfaction to where it rests. */
    SATISFACTION_DRIFT(Entry.assumption(
            "stakeholder.satisfactionDrift", "drift of satisfaction to where it rests", "1/cycle", 0.04, 0, 0.2)),
    /** How fast expectation follows what is kept. */
    EXPECTATION_RATE(Entry.assumption(
            "stakeholder.expectationRate", "how fast expectation follows what is kept", "1/cycle", 0.25, 0.1, 0.5)),
    /** How far an explained limit moves expectation. */
    EXPLAINED(Entry.assumption(
            "stakeholder.explained", "how far an explained limit moves expectation", "1", 0.1, 0.02, 0.3)),
    /** Escalations per stakeholder and day without satisfaction. */
    ESCALATIONS(Entry.assumption(
            "stakeholder.escalations",
            "escalations per stakeholder and day without satisfaction",
            "1/day",
            0.1,
            0.02,
            0.3)),
    /** Satisfaction that drifts in when nothing happens. */
    SATISFACTION_REST(Entry.assumption(
            "stakeholder.satisfactionRest", "satisfaction that drifts in when nothing happens", "0..1", 0.6, 0.4, 0.8)),
    /** Satisfaction at the start. */
    START_SATISFACTION(
            Entry.assumption("stakeholder.startSatisfaction", "satisfaction at the start", "0..1", 0.46, 0.2, 0.8)),
    /** Share of promises expected to be kept at the start. */
    START_EXPECTATION(Entry.assumption(
            "stakeholder.startExpectation",
            "share of promises expected to be kept at the start",
            "share",
            0.69,
            0.4,
            1));

    private final Entry entry;

    StakeholderParameter(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
