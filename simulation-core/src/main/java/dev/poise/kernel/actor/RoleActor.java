package dev.poise.kernel.actor;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import dev.poise.kernel.Cast;
import dev.poise.kernel.Role;

/** Hosts one role: hands it a message and reports what it did with it. */
final class RoleActor extends AbstractBehavior<RoleActor.Command> {

    sealed interface Command {}

    /**
     * Handle one message.
     *
     * @param turn the message
     * @param replyTo who wants to know what came of it
     */
    record Handle(Turn turn, ActorRef<Handled> replyTo) implements Command {}

    static Behavior<Command> create(Cast cast, int index) {
        return Behaviors.setup(context -> new RoleActor(context, cast, cast.role(index)));
    }

    private final Cast cast;
    private final Role<Object> role;

    private RoleActor(ActorContext<Command> context, Cast cast, Role<Object> role) {
        super(context);
        this.cast = cast;
        this.role = role;
    }

    @Override
    public Receive<Command> createReceive() {
        return newReceiveBuilder().onMessage(Handle.class, this::onHandle).build();
    }

    private Behavior<Command> onHandle(Handle handle) {
        handle.replyTo().tell(Outbox.handle(role, cast, handle.turn()));
        return this;
    }
}
