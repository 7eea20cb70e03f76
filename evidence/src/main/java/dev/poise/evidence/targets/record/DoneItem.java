package dev.poise.evidence.targets.record;

import dev.poise.team.backlog.ItemKind;

/**
 * An item that was released.
 *
 * @param kind what it is
 * @param module the module it is in
 * @param debt debt of that module when work began, 0..1
 * @param estimate estimated hours
 * @param built hours of building
 * @param hours hours worked on it, reviews and rework included
 * @param started working hour at which work on it began
 * @param released working hour of release
 * @param reviewed working hour of the Sprint Review after it
 * @param value realised value
 * @param defects defects that came out after release, misunderstandings and risks included, until the run ended
 */
public record DoneItem(
        ItemKind kind,
        int module,
        double debt,
        double estimate,
        double built,
        double hours,
        double started,
        double released,
        double reviewed,
        double value,
        int defects) {

    /** Get the hours between begin of work and release. */
    public double cycle() {
        return released - started;
    }

    /** Return whether it mends something. */
    public boolean bug() {
        return kind == ItemKind.DEFECT || kind == ItemKind.INCIDENT;
    }
}
