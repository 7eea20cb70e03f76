package dev.poise.evidence.targets.measure;

import dev.poise.evidence.targets.record.PersonRecord;
import dev.poise.statistics.Sample;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Measures of people who are simulated alone: leave, and recovery of a severe case. Pure. */
final class PersonMeasures {
    /** Working days before leave whose mean score counts. */
    private static final int BEFORE = 5;

    /** The first working day after the return on which the effect of leave is measured again, and the day after the last. */
    private static final int GONE_FROM = 10;

    private static final int GONE_TO = 20;

    private PersonMeasures() {}

    /** Get the change of the exhaustion score over leave in standard deviations between people before it. */
    static double leaveEffect(List<PersonRecord> people) {
        Sample before =
                Sample.of(people.stream().mapToDouble(PersonMeasures::before).toArray());
        return (mean(people, PersonMeasures::after) - before.mean()) / before.sd();
    }

    /** Get the share of that change which is gone on average 10 to 20 working days after the return. */
    static double leaveEffectGone(List<PersonRecord> people) {
        double before = mean(people, PersonMeasures::before);
        double after = mean(people, PersonMeasures::after);
        double later = mean(people, p -> average(p.scores(), p.phases()[2] + GONE_FROM, p.phases()[2] + GONE_TO));
        return (later - after) / (before - after);
    }

    private static double before(PersonRecord person) {
        return average(person.scores(), person.phases()[1] - BEFORE, person.phases()[1]);
    }

    private static double after(PersonRecord person) {
        return person.scores()[person.phases()[2] - 1];
    }

    /** Get the mean exhaustion before leave: that the test is about the people it is meant to be about. */
    static double exhaustionBefore(List<PersonRecord> people) {
        return mean(people, p -> p.exhaustion()[p.phases()[1] - 1]);
    }

    /**
     * Get the median time in which exhaustion falls half-way from where the last phase begins to where it ends, of those who
     * begin it at a severe level.
     */
    static double halfLife(List<PersonRecord> people, double severe) {
        return Sample.of(people.stream()
                        .filter(p -> lastPhase(p) > 0 && p.exhaustion()[lastPhase(p) - 1] >= severe)
                        .mapToDouble(PersonMeasures::halfLife)
                        .toArray())
                .quantile(.5);
    }

    private static int lastPhase(PersonRecord person) {
        return person.phases()[person.phases().length - 2];
    }

    private static double halfLife(PersonRecord person) {
        double[] x = person.exhaustion();
        int begin = lastPhase(person);
        double half = (x[begin - 1] + x[x.length - 1]) / 2;
        for (int day = begin; day < x.length; day++) {
            if (x[day] <= half) {
                return day - begin + 1.0;
            }
        }
        return Double.NaN;
    }

    private static double mean(List<PersonRecord> people, ToDoubleFunction<PersonRecord> of) {
        return people.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    private static double average(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }
}
