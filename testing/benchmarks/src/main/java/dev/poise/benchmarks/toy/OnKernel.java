package dev.poise.benchmarks.toy;

import dev.poise.kernel.Address;
import dev.poise.kernel.Event;
import dev.poise.kernel.InProcessEngine;
import dev.poise.kernel.Observer;
import dev.poise.kernel.RoleRegistry;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import dev.poise.kernel.actor.ActorEngine;
import java.util.ArrayList;
import java.util.List;

/**
 * The toy team as roles on the kernel; the lead time is read off the events. Either every developer is a role, as in the full
 * model, or they are a number in the role that has the queue, as in the loop written by hand and with SSJ.
 */
public final class OnKernel {
    private OnKernel() {}

    /** A story, as the roles hand it to each other. */
    record Story(int number, long arrived, boolean answered) {}

    /** A story is done. */
    record StoryDone(long time, Story story) implements Event {}

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

    private static RoleRegistry people(long seed) {
        Workload workload = new Workload(seed);
        RoleRegistry registry = new RoleRegistry();
        Address<Backlog.Message> backlog = registry.address("backlog");
        Address<ToyProductOwner.Message> productOwner = registry.address("Product Owner");
        List<Address<ToyDeveloper.Message>> developers = new ArrayList<>();
        for (int i = 0; i < Workload.DEVELOPERS; i++) {
            Address<ToyDeveloper.Message> developer = registry.address("developer " + i);
            registry.assign(developer, new ToyDeveloper(workload, developer, backlog, productOwner));
            developers.add(developer);
        }
        registry.assign(backlog, new Backlog(workload, backlog, developers));
        registry.assign(productOwner, new ToyProductOwner<>(workload, productOwner, backlog, Backlog.Return::new));
        registry.open(backlog, new Backlog.Arrive(0), workload.untilArrival(0));
        registry.open(backlog, Backlog.EndOfYear.INSTANCE, Workload.HORIZON + 1);
        return registry;
    }

    private static RoleRegistry pool(long seed) {
        Workload workload = new Workload(seed);
        RoleRegistry registry = new RoleRegistry();
        Address<Pool.Message> pool = registry.address("developers");
        Address<ToyProductOwner.Message> productOwner = registry.address("Product Owner");
        registry.assign(pool, new Pool(workload, pool, productOwner));
        registry.assign(productOwner, new ToyProductOwner<>(workload, productOwner, pool, Pool.Return::new));
        registry.open(pool, new Pool.Arrive(0), workload.untilArrival(0));
        registry.open(pool, Pool.EndOfYear.INSTANCE, Workload.HORIZON + 1);
        return registry;
    }

    /** Sums up the lead times. */
    static final class Tally implements Observer {
        private long done;
        private long leadSeconds;

        @Override
        public void observe(Event event) {
            if (event instanceof StoryDone storyDone) {
                done++;
                leadSeconds += storyDone.time() - storyDone.story().arrived();
            }
        }

        LeadTime leadTime(RunOutcome outcome) {
            return new LeadTime(done, leadSeconds / (Workload.SECONDS_PER_HOUR * done), outcome.messages());
        }
    }
}
