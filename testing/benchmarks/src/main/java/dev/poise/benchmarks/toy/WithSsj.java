package dev.poise.benchmarks.toy;

import java.util.ArrayDeque;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.RandomVariateGen;
import umontreal.ssj.rng.LFSR113;
import umontreal.ssj.rng.RandomStream;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;
import umontreal.ssj.stat.Tally;

/**
 * The toy team with SSJ, written the way its examples are: an event class for each kind of event, a stream for each purpose, a
 * tally for the lead time. LFSR113 is the fastest of SSJ's generators on this workload. Time is a double in hours and the random numbers are SSJ's own, so runs differ from those of the
 * other two and only averages over many runs can be compared.
 */
public final class WithSsj {
    private final Simulator simulator;
    private final RandomVariateGen arrivals = hours(Workload.HOURS_BETWEEN_ARRIVALS);
    private final RandomVariateGen work = hours(Workload.HOURS_OF_WORK);
    private final RandomStream asking = new LFSR113();
    private final RandomVariateGen answers = hours(Workload.HOURS_TO_ANSWER);
    private final RandomVariateGen finish = hours(Workload.HOURS_TO_FINISH);
    private final ArrayDeque<Story> backlog = new ArrayDeque<>();
    private final ArrayDeque<Story> questions = new ArrayDeque<>();
    private final Tally leadTime = new Tally("lead time");
    private int idle;
    private boolean answering;
    private long handled;

    private static final class Story {
        private final double arrived;
        private boolean answered;

        Story(double arrived) {
            this.arrived = arrived;
        }
    }

    /**
     * Make a team that can be run again and again; its streams go on from run to run.
     *
     * @param events the list of future events; a {@code SplayTree} is SSJ's own choice where none is made
     */
    public WithSsj(EventList events) {
        simulator = new Simulator(events);
    }

    /**
     * Run the toy team once more.
     *
     * @return what the run comes to, never null
     */
    public LeadTime run() {
        simulator.init();
        backlog.clear();
        questions.clear();
        leadTime.init();
        idle = Workload.DEVELOPERS;
        answering = false;
        handled = 0;
        new EndOfYear().schedule(Workload.HOURS_OF_RUN);
        new Arrival().schedule(arrivals.nextDouble());
        simulator.start();
        return new LeadTime(leadTime.numberObs(), leadTime.average(), handled);
    }

    private static RandomVariateGen hours(double mean) {
        return new ExponentialGen(new LFSR113(), 1 / mean);
    }

    private void offer(Story story) {
        if (idle > 0) {
            idle--;
            new EndOfWork(story).schedule((story.answered ? finish : work).nextDouble());
        } else {
            backlog.add(story);
        }
    }

    private void pullNext() {
        idle++;
        if (!backlog.isEmpty()) {
            offer(backlog.remove());
        }
    }

    private final class Arrival extends Event {
        Arrival() {
            super(simulator);
        }

        @Override
        public void actions() {
            handled++;
            new Arrival().schedule(arrivals.nextDouble());
            offer(new Story(simulator.time()));
        }
    }

    private final class EndOfWork extends Event {
        private final Story story;

        EndOfWork(Story story) {
            super(simulator);
            this.story = story;
        }

        @Override
        public void actions() {
            handled++;
            if (story.answered || asking.nextDouble() >= Workload.ASKING) {
                leadTime.add(simulator.time() - story.arrived);
            } else if (answering) {
                questions.add(story);
            } else {
                answering = true;
                new Answer(story).schedule(answers.nextDouble());
            }
            pullNext();
        }
    }

    private final class Answer extends Event {
        private final Story story;

        Answer(Story story) {
            super(simulator);
            this.story = story;
        }

        @Override
        public void actions() {
            handled++;
            story.answered = true;
            offer(story);
            if (questions.isEmpty()) {
                answering = false;
            } else {
                new Answer(questions.remove()).schedule(answers.nextDouble());
            }
        }
    }

    private final class EndOfYear extends Event {
        EndOfYear() {
            super(simulator);
        }

        @Override
        public void actions() {
            simulator.stop();
        }
    }
}
