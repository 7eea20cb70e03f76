package dev.poise.evidence.targets.record;

import java.util.List;

/**
 * What is kept of one run to compare it with targets. Immutable; the warm-up is left out except where a
 * field says otherwise.
 *
 * @param committed estimated hours committed to, by sprint
 * @param done estimated hours done, by sprint
 * @param items what was released, in the order of release
 * @param hours hours of developers, by sprint
 * @param people developers who were there when the measured sprints began
 * @param last developers who are there at the end
 * @param years years worked by developers
 * @param left developers who left
 * @param queue what waited for the Product Owner
 * @param autonomy mean experienced autonomy
 */
@SuppressWarnings("ArrayRecordComponent") // thousands are kept; a list of boxed numbers would cost too much memory
public record TargetRunRecord(
        double[] committed,
        double[] done,
        List<DoneItem> items,
        List<SprintHours> hours,
        List<Follow> people,
        List<Survey> last,
        double years,
        int left,
        Queue queue,
        double autonomy) {

    /** Copies the lists. */
    public TargetRunRecord {
        items = List.copyOf(items);
        hours = List.copyOf(hours);
        people = List.copyOf(people);
        last = List.copyOf(last);
    }

    /**
     * Hours of all developers in a sprint.
     *
     * @param worked hours worked on items, reviews and rework included
     * @param rework hours of these on rework before release
     * @param defects hours of these on escaped defects and incidents
     * @param wasted hours of these that debt cost
     */
    public record SprintHours(double worked, double rework, double defects, double wasted) {}

    /**
     * What somebody would answer in a survey.
     *
     * @param exhaustion 0..1, with the noise of a questionnaire
     * @param demand what their last month asked of them, 1 for ordinary days, with the same noise
     * @param cynicism 0..1, with the same noise
     * @param autonomy experienced autonomy, 0..1, with the same noise
     */
    public record Survey(double exhaustion, double demand, double cynicism, double autonomy) {}

    /**
     * A developer followed over the measured sprints.
     *
     * @param first what they answered when these began
     * @param second what they answered at their end; only when they stayed
     * @param left whether they left in between
     * @param sickDays days on which they were ill in between
     */
    public record Follow(Survey first, Survey second, boolean left, int sickDays) {}

    /**
     * The Product Owner as a server.
     *
     * @param busy hours of work that waits for them: everything but discovery
     * @param hours hours they were there
     * @param questions questions answered
     * @param waited hours these waited before the answer was begun, in all
     */
    public record Queue(double busy, double hours, int questions, double waited) {}
}
