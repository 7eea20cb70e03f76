package dev.poise.readings;

import static dev.poise.readings.Definition.amount;
import static dev.poise.readings.Definition.share;
import static dev.poise.readings.Definition.state;
import static dev.poise.readings.Reading.Direction.LESS;
import static dev.poise.readings.Reading.Direction.MORE;
import static dev.poise.readings.Reading.Direction.NEITHER;
import static dev.poise.readings.Reading.Statistic.END;
import static dev.poise.readings.Reading.Statistic.MEAN;
import static dev.poise.readings.Reading.Statistic.PEAK;

/** How the Product Owner fares and where their hours go. */
final class ProductOwnerDefinitions {
    static final Definition EXHAUSTION =
            state("po.exhaustion", "Product Owner's exhaustion", LESS, END, "on the last day");
    static final Definition CYNICISM = state("po.cynicism", "Product Owner's cynicism", LESS, END, "on the last day");
    static final Definition INEFFICACY = state(
            "po.inefficacy", "Product Owner's inefficacy", LESS, END, "on the last day, 1 less professional efficacy");
    static final Definition FIRST_AT_RISK_SPRINT = new Definition(
            "po.firstAtRiskSprint",
            "First sprint with the Product Owner at risk",
            "sprint",
            1,
            Double.POSITIVE_INFINITY,
            MORE,
            PEAK,
            "first sprint that ends with exhaustion of .60 or more; missing when there is none; our cut-off, not a clinical one");
    static final Definition HOURS_PER_DAY = new Definition(
            "po.hoursPerDay",
            "Product Owner's hours per day",
            "h/day",
            0,
            16,
            NEITHER,
            MEAN,
            "hours worked per working day, overtime included, leave left out");
    static final Definition HOURS_DISCOVERY = amount(
            "po.hours.discovery",
            "Product Owner's hours of discovery",
            "h/day",
            NEITHER,
            MEAN,
            "hours of discovery per working day, leave left out");
    static final Definition HOURS_OTHER_DUTIES = amount(
            "po.hours.otherDuties",
            "Product Owner's hours of other duties",
            "h/day",
            NEITHER,
            MEAN,
            "hours with stakeholders, in refinement and in Scrum events per working day, leave left out");
    static final Definition LOAD_RATIO = amount(
            "po.loadRatio",
            "Product Owner's load",
            "1",
            LESS,
            MEAN,
            "hours asked of the Product Owner over the hours of a working day there are for the team at the start of the run, mean over days present");
    static final Definition TIME_DISCOVERY =
            share("po.time.discovery", "Product Owner's time: discovery", NEITHER, MEAN, "share of hours worked");
    static final Definition TIME_STAKEHOLDERS = share(
            "po.time.stakeholders",
            "Product Owner's time: stakeholders",
            NEITHER,
            MEAN,
            "share of hours worked, escalations included");
    static final Definition TIME_REFINEMENT = share(
            "po.time.refinement",
            "Product Owner's time: refinement",
            NEITHER,
            MEAN,
            "share of hours worked, acceptance included");
    static final Definition TIME_CEREMONIES =
            share("po.time.ceremonies", "Product Owner's time: Scrum events", NEITHER, MEAN, "share of hours worked");
    static final Definition TIME_QUESTIONS =
            share("po.time.questions", "Product Owner's time: questions", NEITHER, MEAN, "share of hours worked");
    static final Definition TIME_TECHNICAL = share(
            "po.time.technical",
            "Product Owner's time: technical",
            NEITHER,
            MEAN,
            "share of hours worked on the How: engaged decisions, look-ins, work of their own choice, learning");
    static final Definition TIME_INCIDENTS =
            share("po.time.incidents", "Product Owner's time: incidents", NEITHER, MEAN, "share of hours worked");
    static final Definition QUESTION_LATENCY_MEDIAN = amount(
            "po.questionLatency.median",
            "Waiting time for an answer",
            "h",
            LESS,
            MEAN,
            "median over answered questions of the working hours from asking to the answer");

    private ProductOwnerDefinitions() {}
}
