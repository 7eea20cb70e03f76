package dev.poise.readings;

import static dev.poise.readings.Definition.amount;
import static dev.poise.readings.Definition.share;
import static dev.poise.readings.Definition.state;
import static dev.poise.readings.Reading.Direction.LESS;
import static dev.poise.readings.Reading.Direction.MORE;
import static dev.poise.readings.Reading.Direction.NEITHER;
import static dev.poise.readings.Reading.Statistic.MEAN;

/** How work flows: velocity, cycle time, promises, priorities, stakeholders. */
final class DeliveryDefinitions {
    static final Definition DELIVERY_VELOCITY = amount(
            "delivery.velocity",
            "Velocity",
            "h/sprint",
            MORE,
            MEAN,
            "mean over sprints of the estimated hours of items done");
    static final Definition DELIVERY_VELOCITY_CV = amount(
            "delivery.velocityCv",
            "Unsteadiness of velocity",
            "1",
            LESS,
            MEAN,
            "coefficient of variation over sprints after a linear trend is taken out");
    static final Definition DELIVERY_SAID_DONE = amount(
            "delivery.saidDone",
            "Done of what was committed",
            "share",
            MORE,
            MEAN,
            "median over sprints of estimated hours done over estimated hours committed");
    static final Definition DELIVERY_ADDED_SCOPE = amount(
            "delivery.addedScope",
            "Added during the sprint",
            "share",
            NEITHER,
            MEAN,
            "estimated hours of items begun that were not planned for their sprint over estimated hours committed");
    static final Definition DELIVERY_LEAD_TIME_P50 = amount(
            "delivery.leadTime.p50",
            "Cycle time, median",
            "day",
            LESS,
            MEAN,
            "median over features of working days from start of work to release");
    static final Definition DELIVERY_LEAD_TIME_P85 = amount(
            "delivery.leadTime.p85",
            "Cycle time, 85th percentile",
            "day",
            LESS,
            MEAN,
            "85th percentile over features of working days from start of work to release");
    static final Definition DELIVERY_FLOW_EFFICIENCY = share(
            "delivery.flowEfficiency",
            "Flow efficiency",
            MORE,
            MEAN,
            "hours worked on an item over its elapsed hours from start of work to the review after it was done, mean over features");
    static final Definition PROMISES_GAP = share(
            "promises.gap",
            "Gap between promise and delivery",
            LESS,
            MEAN,
            "share of promised work that was not delivered by the end of its release cycle");
    static final Definition PROMISES_PRESSURE = state(
            "promises.pressure",
            "Pressure of promises",
            LESS,
            MEAN,
            "mean over days of promised work beyond what can be done, as the team feels it");
    static final Definition PRIORITIES_WRONG_SHARE = share(
            "priorities.wrongShare",
            "Wrong priorities",
            LESS,
            MEAN,
            "share of started features that are worth less than the median idea that was open at that time, value over effort");
    static final Definition STAKEHOLDERS_SATISFACTION = state(
            "stakeholders.satisfaction",
            "Stakeholders' satisfaction",
            MORE,
            MEAN,
            "mean over sprints and stakeholders");
    static final Definition STAKEHOLDERS_SWING = state(
            "stakeholders.swing",
            "Ups and downs of stakeholders' satisfaction",
            LESS,
            MEAN,
            "standard deviation over sprints of their mean satisfaction");

    private DeliveryDefinitions() {}
}
