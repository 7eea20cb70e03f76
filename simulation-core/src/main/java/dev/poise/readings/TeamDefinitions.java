package dev.poise.readings;

import static dev.poise.readings.Definition.amount;
import static dev.poise.readings.Definition.share;
import static dev.poise.readings.Definition.signed;
import static dev.poise.readings.Definition.state;
import static dev.poise.readings.Reading.Direction.LESS;
import static dev.poise.readings.Reading.Direction.MORE;
import static dev.poise.readings.Reading.Statistic.END;
import static dev.poise.readings.Reading.Statistic.MEAN;
import static dev.poise.readings.Reading.Statistic.SUM;

/** What the team delivers and how it feels: value, autonomy, motivation, trust, burnout, people. */
final class TeamDefinitions {
    static final Definition VALUE_DELIVERED = signed(
            "value.delivered",
            "Value delivered",
            "index",
            MORE,
            SUM,
            "sum of the realised value of all released items, losses included; in files raw, elsewhere as an index with the reference team at 100");
    static final Definition VALUE_PER_EFFORT = signed(
            "value.perEffort",
            "Value per hour of feature work",
            "value/h",
            MORE,
            MEAN,
            "value delivered divided by the hours worked on features");
    static final Definition VALUE_SHARE_OF_ORACLE = signed(
            "value.shareOfOracle",
            "Share of the possible value",
            "share",
            MORE,
            MEAN,
            "value delivered divided by what the same hours of feature work give when the same ideas are ordered by true value over true effort");
    static final Definition VALUE_INSIGHT = state(
            "value.insight", "User insight", MORE, MEAN, "mean over days of what the Product Owner knows about users");
    static final Definition AUTONOMY_MEAN = state(
            "autonomy.mean", "Team autonomy", MORE, MEAN, "mean over days and developers of experienced autonomy");
    static final Definition MOTIVATION_MEAN =
            state("motivation.mean", "Motivation", MORE, MEAN, "mean over days and developers");
    static final Definition TRUST_MEAN =
            state("trust.mean", "Trust in the Product Owner", MORE, MEAN, "mean over days and developers");
    static final Definition BURNOUT_EXHAUSTION =
            state("burnout.exhaustion", "Developers' exhaustion", LESS, END, "mean over developers on the last day");
    static final Definition BURNOUT_CYNICISM =
            state("burnout.cynicism", "Developers' cynicism", LESS, END, "mean over developers on the last day");
    static final Definition BURNOUT_INEFFICACY = state(
            "burnout.inefficacy",
            "Developers' inefficacy",
            LESS,
            END,
            "mean over developers on the last day of 1 less professional efficacy");
    static final Definition BURNOUT_AT_RISK_SHARE = share(
            "burnout.atRiskShare",
            "Developers at risk",
            LESS,
            END,
            "share of developers with exhaustion of .60 or more on the last day; our cut-off, not a clinical one");
    static final Definition PEOPLE_TURNOVER = amount(
            "people.turnover",
            "Turnover",
            "1/year",
            LESS,
            MEAN,
            "developers who left per developer and 260 working days");
    static final Definition PEOPLE_OVERTIME_HOURS = amount(
            "people.overtimeHours", "Overtime", "h/day", LESS, MEAN, "overtime hours per developer and day present");
    static final Definition PEOPLE_SICK_DAYS =
            amount("people.sickDays", "Sick days", "day/year", LESS, MEAN, "per developer and 260 working days");

    private TeamDefinitions() {}
}
