package dev.poise.benchmarks.toy;

import dev.poise.kernel.Address;
import dev.poise.kernel.Cast;
import dev.poise.kernel.Fact;
import dev.poise.kernel.InProcessEngine;
import dev.poise.kernel.Observer;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import dev.poise.kernel.actor.ActorEngine;
import java.util.ArrayList;
import java.util.List;

/** The toy team as roles on the kernel: a backlog, six developers and a Product Owner; the lead time is read off the facts. */
public final class OnKernel {
    private OnKernel() {}

    /** A story, as the roles hand it to each other. */
    record Story(int number, long arrived, boolean answered) {}

    /** A story is done. */
    record StoryDone(long time, Story story) implements Fact {}

    /**
     * Run the toy team once, in the in-process engine.
     *
     * @param seed the seed of every draw
     * @return what the run comes to, never null
     */
    public static LeadTime run(long seed) {
        Tally tally = new Tally();
        RunOutcome outcome = new InProcessEngine().run(new RunLabel("toy team", seed), cast(seed), List.of(tally));
        return tally.leadTime(outcome);
    }

    /**
     * Run the toy team once, in an actor engine.
     *
     * @param engine the engine
     * @param seed the seed of every draw
     * @return what the run comes to, never null
     */
    public static LeadTime run(ActorEngine engine, long seed) {
        Tally tally = new Tally();
        RunOutcome outcome = engine.run(new RunLabel("toy team", seed), cast(seed), List.of(tally));
        return tally.leadTime(outcome);
    }

    static Cast cast(long seed) {
        Workload workload = new Workload(seed);
        Cast cast = new Cast();
        Address<Backlog.Message> backlog = cast.address("backlog");
        Address<ProductOwner.Message> productOwner = cast.address("Product Owner");
        List<Address<Developer.Message>> developers = new ArrayList<>();
        for (int i = 0; i < Workload.DEVELOPERS; i++) {
            Address<Developer.Message> developer = cast.address("developer " + i);
            cast.assign(developer, new Developer(workload, developer, backlog, productOwner));
            developers.add(developer);
        }
        cast.assign(backlog, new Backlog(workload, backlog, developers));
        cast.assign(productOwner, new ProductOwner(workload, productOwner, backlog));
        cast.open(backlog, new Backlog.Arrive(0), workload.untilArrival(0));
        cast.open(backlog, Backlog.EndOfYear.INSTANCE, Workload.HORIZON + 1);
        return cast;
    }

    /** Sums up the lead times. */
    static final class Tally implements Observer {
        private long done;
        private long leadSeconds;

        @Override
        public void observe(Fact fact) {
            if (fact instanceof StoryDone storyDone) {
                done++;
                leadSeconds += storyDone.time() - storyDone.story().arrived();
            }
        }

        LeadTime leadTime(RunOutcome outcome) {
            return new LeadTime(done, leadSeconds / (Workload.SECONDS_PER_HOUR * done), outcome.messages());
        }
    }
}
