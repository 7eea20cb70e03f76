package dev.poise.metrics;

import dev.poise.team.situation.WorkingTime;

/**
 * The tallies of the measured sprints and of the last ones of the warm-up, found by time; what falls outside of these is added up for
 * nobody.
 */
final class Tallies {
    private final long firstSecond;
    private final long sprintSeconds;
    private final Tally[] tallies;
    private final Tally[] past;
    private final Tally outside = new Tally();

    /** The sprint that was asked for last, as events come in the order of time. */
    private Tally last = outside;

    private long lastBegins;
    private long lastEnds;

    /**
     * Prepare for a run.
     *
     * @param sprintDays working days in a sprint
     * @param firstDay the first measured working day
     * @param sprints measured sprints
     */
    Tallies(int sprintDays, int firstDay, int sprints) {
        firstSecond = firstDay * WorkingTime.DAY;
        sprintSeconds = sprintDays * WorkingTime.DAY;
        tallies = empty(sprints);
        past = empty(Horizon.PAST_SPRINTS);
    }

    private static Tally[] empty(int sprints) {
        Tally[] tallies = new Tally[sprints];
        for (int i = 0; i < sprints; i++) {
            tallies[i] = new Tally();
        }
        return tallies;
    }

    int sprints() {
        return tallies.length;
    }

    /** Get the sprint, from 0, in which something happens; negative for the warm-up. */
    int sprintAt(long time) {
        return (int) Math.floorDiv(time - firstSecond, sprintSeconds);
    }

    /** Get the tally of the sprint in which something happens. */
    Tally at(long time) {
        if (time < lastBegins || time >= lastEnds) {
            int sprint = sprintAt(time);
            last = of(sprint);
            lastBegins = firstSecond + sprint * sprintSeconds;
            lastEnds = lastBegins + sprintSeconds;
        }
        return last;
    }

    /** Same for what is told when a day is over, in the first second of the next. */
    Tally before(long time) {
        return at(time - WorkingTime.DAY);
    }

    /** Get the tally of a sprint by its number, from 0; the last one of the warm-up is -1. */
    Tally of(int sprint) {
        if (sprint < 0) {
            return sprint + past.length < 0 ? outside : past[sprint + past.length];
        }
        return sprint < tallies.length ? tallies[sprint] : outside;
    }

    /** Get the value of a metric in each sprint, NaN where it could not be taken. */
    double[] series(Metric metric) {
        return series(tallies, metric);
    }

    /** Get the same in each of the last sprints of the warm-up. */
    double[] past(Metric metric) {
        return series(past, metric);
    }

    private static double[] series(Tally[] of, Metric metric) {
        double[] series = new double[of.length];
        for (int i = 0; i < series.length; i++) {
            double part = of[i].part(metric);
            series[i] = metric.isAddedUp() ? part : share(part, of[i].whole(metric));
        }
        return series;
    }

    /** Get the value of a metric over the whole run, NaN when it could not be taken. */
    double overall(Metric metric) {
        if (metric.statistic() == Statistic.END) {
            Tally end = tallies[tallies.length - 1];
            return share(end.part(metric), end.whole(metric));
        }
        double part = 0;
        double whole = 0;
        for (Tally tally : tallies) {
            part += tally.part(metric);
            whole += tally.whole(metric);
        }
        if (metric.statistic() == Statistic.SUM) {
            return part;
        }
        return metric.isAddedUp() ? part / tallies.length : share(part, whole);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }
}
