package dev.poise.benchmarks.toy;

import dev.poise.benchmarks.toy.OnKernel.Story;
import dev.poise.benchmarks.toy.OnKernel.StoryDone;
import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Role;
import java.util.ArrayDeque;

/** All developers together, with the stories that wait for one of them. */
final class Pool implements Role<Pool.Message> {

    sealed interface Message {}

    /** The next story arrives. */
    record Arrive(int number) implements Message {}

    /** The work on a story has come to its end, or to a question. */
    record Stop(Story story) implements Message {}

    /** A story whose question was answered goes back to the end of the queue. */
    record Return(Story story) implements Message {}

    /** The run is over. */
    enum EndOfYear implements Message {
        INSTANCE
    }

    private final Workload workload;
    private final Address<Message> self;
    private final Address<ToyProductOwner.Message> productOwner;
    private final ArrayDeque<Story> waiting = new ArrayDeque<>();
    private int idle = Workload.DEVELOPERS;

    Pool(Workload workload, Address<Message> self, Address<ToyProductOwner.Message> productOwner) {
        this.workload = workload;
        this.self = self;
        this.productOwner = productOwner;
    }

    @Override
    public void receive(Message message, Context context) {
        if (message instanceof Stop stop) {
            stop(stop.story(), context);
        } else if (message instanceof Arrive arrive) {
            arrive(arrive.number(), context);
        } else if (message instanceof Return back) {
            offer(back.story(), context);
        } else {
            context.finish();
        }
    }

    private void arrive(int number, Context context) {
        context.send(self, new Arrive(number + 1), workload.untilArrival(number + 1));
        offer(new Story(number, context.now(), false), context);
    }

    private void offer(Story story, Context context) {
        if (idle > 0) {
            idle--;
            start(story, context);
        } else {
            waiting.add(story);
        }
    }

    private void start(Story story, Context context) {
        long seconds = story.answered() ? workload.finish(story.number()) : workload.work(story.number());
        context.send(self, new Stop(story), seconds);
    }

    private void stop(Story story, Context context) {
        if (!story.answered() && workload.asks(story.number())) {
            context.send(productOwner, new ToyProductOwner.Ask(story));
        } else {
            context.publish(new StoryDone(context.now(), story));
        }
        Story next = waiting.poll();
        if (next == null) {
            idle++;
        } else {
            start(next, context);
        }
    }
}
