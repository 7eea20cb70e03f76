package dev.poise.experiments.study.run;

import dev.poise.experiments.study.plan.DesignPoint;
import dev.poise.experiments.study.plan.StudyPlan;
import java.util.List;

/**
 * How fast the runs of a study go. A program that has just begun is several times slower than one that has been at it for ten
 * seconds, so the more there is to do the longer it is timed, and only the last part counts.
 */
final class RunPace {
    private static final double PART_SECONDS = .5;
    private static final double MIN_SECONDS = 1;
    private static final double MAX_SECONDS = 10;
    /** Time this share of what the whole is expected to take. */
    private static final double SHARE = .05;
    /** Points that are timed in turn, evenly over all. */
    private static final int POINTS = 60;

    private final StudyPlan plan;
    private final RunExecutor maker;

    RunPace(StudyPlan plan, RunExecutor maker) {
        this.plan = plan;
        this.maker = maker;
    }

    /**
     * Time some runs.
     *
     * @param runs how many there are to make
     * @param jobs how many are made side by side
     * @return the seconds they will take
     */
    double secondsFor(double runs, int jobs) {
        double expected;
        double spent = 0;
        long made = 0;
        do {
            long began = System.nanoTime();
            long before = made;
            double elapsed;
            do {
                makeOne(made++);
                elapsed = (System.nanoTime() - began) / 1e9;
            } while (elapsed < PART_SECONDS && made < runs);
            spent += elapsed;
            expected = elapsed / (made - before) * runs / jobs;
        } while (made < runs && spent < worthTiming(expected));
        return expected;
    }

    private static double worthTiming(double expected) {
        return Math.min(MAX_SECONDS, Math.max(MIN_SECONDS, SHARE * expected));
    }

    private void makeOne(long number) {
        List<DesignPoint> points = plan.points();
        int timed = Math.min(POINTS, points.size());
        long at = number % timed * points.size() / timed;
        long replication = number / timed % plan.study().replications().most();
        maker.make(plan.run(points.get((int) at), (int) replication));
    }
}
