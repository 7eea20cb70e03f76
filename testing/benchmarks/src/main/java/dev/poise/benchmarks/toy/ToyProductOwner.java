package dev.poise.benchmarks.toy;

import dev.poise.benchmarks.toy.OnKernel.Story;
import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Role;
import java.util.ArrayDeque;
import java.util.function.Function;

/**
 * Answers one question at a time, in the order in which they come in.
 *
 * @param <R> the protocol of the role that gets the answers
 */
final class ToyProductOwner<R> implements Role<ToyProductOwner.Message> {

    sealed interface Message {}

    /** A question about a story. */
    record Ask(Story story) implements Message {}

    /** The answer is found. */
    record Answer(Story story) implements Message {}

    private final Workload workload;
    private final Address<Message> self;
    private final Address<R> asker;
    private final Function<Story, R> reply;
    private final ArrayDeque<Story> questions = new ArrayDeque<>();
    private boolean answering;

    ToyProductOwner(Workload workload, Address<Message> self, Address<R> asker, Function<Story, R> reply) {
        this.workload = workload;
        this.self = self;
        this.asker = asker;
        this.reply = reply;
    }

    @Override
    public void receive(Message message, Context context) {
        if (message instanceof Ask ask) {
            if (answering) {
                questions.add(ask.story());
            } else {
                begin(ask.story(), context);
            }
        } else if (message instanceof Answer answer) {
            answer(answer.story(), context);
        }
    }

    private void begin(Story story, Context context) {
        answering = true;
        context.send(self, new Answer(story), workload.answer(story.number()));
    }

    private void answer(Story story, Context context) {
        context.send(asker, reply.apply(new Story(story.number(), story.arrived(), true)));
        Story next = questions.poll();
        if (next == null) {
            answering = false;
        } else {
            begin(next, context);
        }
    }
}
