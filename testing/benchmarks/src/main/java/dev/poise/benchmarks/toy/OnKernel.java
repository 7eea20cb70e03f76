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

/**
 * The toy team as roles on the kernel; the lead time is read off the facts. Either every developer is a role, as in the full
 * model, or they are a number in the role that has the queue, as in the loop written by hand and with SSJ.
 */
public final class OnKernel {
    private OnKernel() {}

    /** A story, as the roles hand it to each other. */
    record Story(int number, long arrived, boolean answered) {}

    /** A story is done. */
    record StoryDone(long time, Story story) implements Fact {}

    /**
     * Run the toy team once in the in-process engine, with a role for each developer.
     *
     * @param seed the seed of every draw
     * @return what the run comes to, never null
     */
    public static LeadTime run(long seed) {
        Tally tally = new Tally();
        return tally.leadTime(new InProcessEngine().run(label(seed), people(seed), List.of(tally)));
    }

    /**
     * Run the toy team once in an actor engine, with a role for each developer.
     *
     * @param engine the engine
     * @param seed the seed of every draw
     * @return what the run comes to, never null
     */
    public static LeadTime run(ActorEngine engine, long seed) {
        Tally tally = new Tally();
        return tally.leadTime(engine.run(label(seed), people(seed), List.of(tally)));
    }

    /**
     * Run the toy team once in the in-process engine, with one role for all developers.
     *
     * @param seed the seed of every draw
     * @return what the run comes to, never null
     */
    public static LeadTime runPooled(long seed) {
        Tally tally = new Tally();
        return tally.leadTime(new InProcessEngine().run(label(seed), pool(seed), List.of(tally)));
    }

    private static RunLabel label(long seed) {
        return new RunLabel("toy team", seed);
    }

    private static Cast people(long seed) {
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
        cast.assign(productOwner, new ProductOwner<>(workload, productOwner, backlog, Backlog.Return::new));
        cast.open(backlog, new Backlog.Arrive(0), workload.untilArrival(0));
        cast.open(backlog, Backlog.EndOfYear.INSTANCE, Workload.HORIZON + 1);
        return cast;
    }

    private static Cast pool(long seed) {
        Workload workload = new Workload(seed);
        Cast cast = new Cast();
        Address<Pool.Message> pool = cast.address("developers");
        Address<ProductOwner.Message> productOwner = cast.address("Product Owner");
        cast.assign(pool, new Pool(workload, pool, productOwner));
        cast.assign(productOwner, new ProductOwner<>(workload, productOwner, pool, Pool.Return::new));
        cast.open(pool, new Pool.Arrive(0), workload.untilArrival(0));
        cast.open(pool, Pool.EndOfYear.INSTANCE, Workload.HORIZON + 1);
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
