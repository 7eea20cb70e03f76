package dev.poise.scenarios.claims.measure;

import dev.poise.readings.Reading;
import java.util.Arrays;
import java.util.Optional;

/**
 * Numbers that a claim needs and the dictionary of readings does not have. Each is a fold of the facts of one run over the
 * measured sprints.
 */
public enum Derived {
    /** Hours of discovery. */
    DISCOVERY_HOURS("po.hours.discovery", "h/day", "hours of discovery per working day of the Product Owner"),
    /** Hours of the other duties. */
    OTHER_HOURS(
            "po.hours.otherDuties",
            "h/day",
            "hours with stakeholders, in refinement and in Scrum events per working day of the Product Owner"),
    /** Load of the Product Owner. */
    LOAD_RATIO(
            "po.loadRatio",
            "1",
            "hours asked of the Product Owner over the hours of their working day there are for the team, mean over days"),
    /** Pressure of promises. */
    PRESSURE("promises.pressure", "0..1", "promised work beyond what can be done as the team feels it, mean over days"),
    /** Refinement per ready item. */
    HOURS_PER_READY_ITEM(
            "refinement.hoursPerReadyItem",
            "h",
            "hours of refinement and acceptance over features that were ready when work on them started (clarity of "
                    + Derived.READY + " or more)"),
    /** Ready items. */
    READY_SHARE(
            "refinement.readyShare",
            "share",
            "share of started features with a clarity of " + Derived.READY + " or more"),
    /** Risks that nobody knew of. */
    UNSEEN_RISKS(
            "risks.unseenShare",
            "share",
            "share of latent risks in built items that nobody had seen when the item was built"),
    /** Ups and downs of satisfaction. */
    SATISFACTION_SWING(
            "stakeholders.swing", "0..1", "standard deviation over sprints of stakeholders' satisfaction in one team"),
    /** Poor prescriptions. */
    POOR_PRESCRIBED(
            "decisions.poorPrescribed",
            "share",
            "share of technical decisions that the Product Owner prescribed or overrode with a worse solution than the team's "
                    + "own decisions have on average in the same run");

    /** Clarity from which on an item counts as ready: three fifths of common ground. */
    static final double READY = .6;

    private final String id;
    private final String unit;
    private final String how;

    Derived(String id, String unit, String how) {
        this.id = id;
        this.unit = unit;
        this.how = how;
    }

    /** Get the dotted name, used beside those of {@link Reading}. */
    public String id() {
        return id;
    }

    /** Get the unit. */
    public String unit() {
        return unit;
    }

    /** Get in words how it is computed. */
    public String how() {
        return how;
    }

    /**
     * Find one.
     *
     * @param id the dotted name
     */
    public static Optional<Derived> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
}
