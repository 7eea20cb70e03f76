package dev.poise.workshop.agenda;

/**
 * One step of an agenda. Immutable.
 *
 * @param title what it is called, for the facilitator alone; may be empty
 * @param seconds how long it takes, 0 when it has no time; a question takes no more guesses when it is over
 * @param notes what the facilitator wants to have before their eyes, for them alone; may be empty, may have lines
 * @param action what happens when it begins
 */
public record AgendaStep(String title, int seconds, String notes, StepAction action) {}
