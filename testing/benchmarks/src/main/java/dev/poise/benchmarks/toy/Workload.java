package dev.poise.benchmarks.toy;

import dev.poise.random.KeyedRandom;

/**
 * The toy team and its keyed draws. Stories arrive every 1.6 hours on average and wait in one queue for one of six
 * developers, who needs 6 hours; with 40% of the stories it then asks the Product Owner, who answers one question at a
 * time in 1 hour, and the story goes back to the queue for 2 more hours of work. All durations are exponential, the run is
 * a year of 2080 hours, what is measured is the mean time from arrival to done.
 *
 * <p>Durations are whole seconds, rounded half up and at least 1, as everywhere in the kernel.
 */
final class Workload {
    static final int DEVELOPERS = 6;
    static final double ASKING = 0.4;
    static final double HOURS_BETWEEN_ARRIVALS = 1.6;
    static final double HOURS_OF_WORK = 6;
    static final double HOURS_TO_ANSWER = 1;
    static final double HOURS_TO_FINISH = 2;
    static final double HOURS_OF_RUN = 2080;
    static final double SECONDS_PER_HOUR = 3600;
    static final long HORIZON = (long) (HOURS_OF_RUN * SECONDS_PER_HOUR);

    private final long arrivals;
    private final long work;
    private final long asking;
    private final long answers;
    private final long finish;

    Workload(long seed) {
        arrivals = KeyedRandom.key(seed, 1);
        work = KeyedRandom.key(seed, 2);
        asking = KeyedRandom.key(seed, 3);
        answers = KeyedRandom.key(seed, 4);
        finish = KeyedRandom.key(seed, 5);
    }

    /** Draw the seconds between the arrivals of a story and the one before. */
    long untilArrival(int story) {
        return seconds(arrivals, story, HOURS_BETWEEN_ARRIVALS);
    }

    /** Draw the seconds of work on a story up to the point where it is done or a question comes up. */
    long work(int story) {
        return seconds(work, story, HOURS_OF_WORK);
    }

    /** Draw whether a question comes up. */
    boolean asks(int story) {
        return KeyedRandom.happens(asking, story, ASKING);
    }

    /** Draw the seconds the Product Owner needs for the answer. */
    long answer(int story) {
        return seconds(answers, story, HOURS_TO_ANSWER);
    }

    /** Draw the seconds of work after the answer. */
    long finish(int story) {
        return seconds(finish, story, HOURS_TO_FINISH);
    }

    private static long seconds(long key, int index, double meanHours) {
        return Math.max(1, (long) (KeyedRandom.exponential(key, index, meanHours * SECONDS_PER_HOUR) + 0.5));
    }
}
