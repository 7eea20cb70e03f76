package dev.poise.benchmarks.toy;

import dev.poise.benchmarks.toy.OnKernel.Story;
import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Role;
import java.util.ArrayDeque;
import java.util.List;

/** Stories come in here and wait for a developer; developers wait here for a story. */
final class Backlog implements Role<Backlog.Message> {

    sealed interface Message {}

    /** The next story arrives. */
    record Arrive(int number) implements Message {}

    /** A story whose question was answered goes back to the end of the queue. */
    record Return(Story story) implements Message {}

    /** A developer has nothing to do. */
    record Pull(Address<ToyDeveloper.Message> developer) implements Message {}

    /** The run is over. */
    enum EndOfYear implements Message {
        INSTANCE
    }

    private final Workload workload;
    private final Address<Message> self;
    private final ArrayDeque<Address<ToyDeveloper.Message>> idle;
    private final ArrayDeque<Story> waiting = new ArrayDeque<>();

    Backlog(Workload workload, Address<Message> self, List<Address<ToyDeveloper.Message>> developers) {
        this.workload = workload;
        this.self = self;
        this.idle = new ArrayDeque<>(developers);
    }

    @Override
    public void receive(Message message, Context context) {
        if (message instanceof Pull pull) {
            pull(pull.developer(), context);
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
        Address<ToyDeveloper.Message> developer = idle.poll();
        if (developer == null) {
            waiting.add(story);
        } else {
            context.send(developer, new ToyDeveloper.Start(story));
        }
    }

    private void pull(Address<ToyDeveloper.Message> developer, Context context) {
        Story story = waiting.poll();
        if (story == null) {
            idle.add(developer);
        } else {
            context.send(developer, new ToyDeveloper.Start(story));
        }
    }
}
