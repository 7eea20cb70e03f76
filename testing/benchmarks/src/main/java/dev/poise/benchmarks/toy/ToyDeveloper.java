package dev.poise.benchmarks.toy;

import dev.poise.benchmarks.toy.OnKernel.Story;
import dev.poise.benchmarks.toy.OnKernel.StoryDone;
import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Role;

/** Works on one story at a time, and asks the Product Owner where a question comes up. */
final class ToyDeveloper implements Role<ToyDeveloper.Message> {

    sealed interface Message {}

    /** Here is a story to work on. */
    record Start(Story story) implements Message {}

    /** The work on a story has come to its end, or to a question. */
    record Stop(Story story) implements Message {}

    private final Workload workload;
    private final Address<Message> self;
    private final Address<Backlog.Message> backlog;
    private final Address<ToyProductOwner.Message> productOwner;
    private final Backlog.Pull pull;

    ToyDeveloper(
            Workload workload,
            Address<Message> self,
            Address<Backlog.Message> backlog,
            Address<ToyProductOwner.Message> productOwner) {
        this.workload = workload;
        this.self = self;
        this.backlog = backlog;
        this.productOwner = productOwner;
        this.pull = new Backlog.Pull(self);
    }

    @Override
    public void receive(Message message, Context context) {
        if (message instanceof Start start) {
            Story story = start.story();
            long seconds = story.answered() ? workload.finish(story.number()) : workload.work(story.number());
            context.send(self, new Stop(story), seconds);
        } else if (message instanceof Stop stop) {
            stop(stop.story(), context);
        }
    }

    private void stop(Story story, Context context) {
        if (!story.answered() && workload.asks(story.number())) {
            context.send(productOwner, new ToyProductOwner.Ask(story));
        } else {
            context.publish(new StoryDone(context.now(), story));
        }
        context.send(backlog, pull);
    }
}
