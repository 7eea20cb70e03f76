package dev.poise.benchmarks.toy;

/**
 * The toy team as a loop written by hand for this one workload: the ceiling for any kernel. One method for each event, no
 * object for an event or a story, a binary heap of longs that hold time, sequence, kind of event and story.
 */
public final class HandWritten {
    private static final int ARRIVED = 0;
    private static final int WORKED = 1;
    private static final int ANSWERED = 2;
    private static final int FINISHED = 3;

    /** A year has 1300 stories on average, with a standard deviation of 36. */
    private static final int MAX_STORIES = 2048;

    private static final int STORY_BITS = 11;
    private static final int KIND_BITS = 2;
    private static final int SEQUENCE_BITS = 16;

    private final Workload workload;
    private final LongHeap events = new LongHeap();
    private final int[] arrivedAt = new int[MAX_STORIES];
    private final boolean[] answered = new boolean[MAX_STORIES];
    private final IntQueue backlog = new IntQueue();
    private final IntQueue questions = new IntQueue();
    private int idle = Workload.DEVELOPERS;
    private boolean answering;
    private long now;
    private long scheduled;
    private long handled;
    private long done;
    private long leadSeconds;

    private HandWritten(long seed) {
        workload = new Workload(seed);
    }

    /**
     * Run the toy team once.
     *
     * @param seed the seed of every draw
     * @return what the run comes to, never null
     */
    public static LeadTime run(long seed) {
        return new HandWritten(seed).run();
    }

    private LeadTime run() {
        schedule(workload.untilArrival(0), ARRIVED, 0);
        while (true) {
            long event = events.removeSmallest();
            now = event >>> (STORY_BITS + KIND_BITS + SEQUENCE_BITS);
            if (now > Workload.HORIZON) {
                return new LeadTime(done, leadSeconds / (Workload.SECONDS_PER_HOUR * done), handled);
            }
            handled++;
            int story = (int) event & ((1 << STORY_BITS) - 1);
            switch ((int) (event >>> STORY_BITS) & ((1 << KIND_BITS) - 1)) {
                case ARRIVED -> arrived(story);
                case WORKED -> worked(story);
                case ANSWERED -> answered(story);
                default -> finished(story);
            }
        }
    }

    private void arrived(int story) {
        arrivedAt[story] = (int) now;
        offer(story);
        schedule(workload.untilArrival(story + 1), ARRIVED, story + 1);
    }

    private void worked(int story) {
        if (workload.asks(story)) {
            if (answering) {
                questions.add(story);
            } else {
                answering = true;
                schedule(workload.answer(story), ANSWERED, story);
            }
            pullNext();
        } else {
            finished(story);
        }
    }

    private void answered(int story) {
        answered[story] = true;
        offer(story);
        if (questions.isEmpty()) {
            answering = false;
        } else {
            int next = questions.remove();
            schedule(workload.answer(next), ANSWERED, next);
        }
    }

    private void finished(int story) {
        done++;
        leadSeconds += now - arrivedAt[story];
        pullNext();
    }

    private void offer(int story) {
        if (idle > 0) {
            idle--;
            start(story);
        } else {
            backlog.add(story);
        }
    }

    private void pullNext() {
        if (backlog.isEmpty()) {
            idle++;
        } else {
            start(backlog.remove());
        }
    }

    private void start(int story) {
        if (answered[story]) {
            schedule(workload.finish(story), FINISHED, story);
        } else {
            schedule(workload.work(story), WORKED, story);
        }
    }

    private void schedule(long delay, int kind, int story) {
        long place = ((now + delay) << SEQUENCE_BITS) | scheduled++;
        events.add((((place << KIND_BITS) | kind) << STORY_BITS) | story);
    }
}
