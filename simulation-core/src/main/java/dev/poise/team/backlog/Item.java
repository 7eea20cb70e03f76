package dev.poise.team.backlog;

import java.util.OptionalInt;

/**
 * A Product Backlog item as it is in truth, and the noise with which people see it. Immutable. Who holds an item decides on
 * what they can observe of it; nobody but the Increment turns the true value into anything.
 *
 * @param id number of the item in its run, from 0, the same whatever the team does
 * @param kind what it is
 * @param key the key of every draw about it
 * @param effort plain effort in healthy code, h
 * @param hidden technical work that cannot be seen from outside, h
 * @param estimate the team's estimate of both together, h
 * @param surface the estimate of the plain effort alone, h
 * @param technical technical share, 0..1
 * @param complexity 0..1
 * @param novel whether it needs a new solution
 * @param latentRisk whether it holds a risk that strikes after release unless seen
 * @param value true value when understood fully, solved well and not delayed; may be 0 or below
 * @param valueNoise standard normal: how the Product Owner misjudges its value
 * @param costNoise standard normal: how the Product Owner misjudges its cost
 * @param module the module of the code base it touches
 * @param requester the stakeholder it comes from, empty for what no stakeholder asked for
 * @param arrived working second of arrival
 */
public record Item(
        int id,
        ItemKind kind,
        long key,
        double effort,
        double hidden,
        double estimate,
        double surface,
        double technical,
        double complexity,
        boolean novel,
        boolean latentRisk,
        double value,
        double valueNoise,
        double costNoise,
        int module,
        OptionalInt requester,
        long arrived) {

    /** Get all the effort in healthy code, h. */
    public double fullEffort() {
        return effort + hidden;
    }
}
