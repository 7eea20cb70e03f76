package dev.poise.workshop.agenda;

import java.util.List;

/**
 * Steps of a session, prepared before it. Immutable.
 *
 * @param title what it is called, at most {@link AgendaReader#LONGEST_TITLE} characters
 * @param steps at least one, at most {@link AgendaReader#MAX_STEPS}
 */
public record Agenda(String title, List<AgendaStep> steps) {
    /** Copies the list. */
    public Agenda {
        steps = List.copyOf(steps);
    }

    /** Get how long all steps take that have a time, in seconds. */
    public int seconds() {
        return steps.stream().mapToInt(AgendaStep::seconds).sum();
    }
}
