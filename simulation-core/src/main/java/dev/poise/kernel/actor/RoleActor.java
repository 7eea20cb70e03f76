package dev.poise.kernel.actor;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import dev.poise.kernel.Role;
import dev.poise.kernel.RoleRegistry;

/** Hosts one role: hands it a message and reports what it did with it. */
final class RoleActor extends AbstractBehavior<RoleActor.Command> {

    sealed interface Command {}

    /**
     * Handle one message.
     *
     * @param delivery the message
     * @param replyTo who wants to know the effect
     */
    record Handle(Delivery delivery, ActorRef<Reply> replyTo) implements Command {}

    static Behavior<Command> create(RoleRegistry registry, int index) {
        return Behaviors.setup(context -> new RoleActor(context, registry, registry.role(index)));
    }

    private final RoleRegistry registry;
    private final Role<Object> role;

    private RoleActor(ActorContext<Command> context, RoleRegistry registry, Role<Object> role) {
        super(context);
        this.registry = registry;
        this.role = role;
    }

    @Override
    public Receive<Command> createReceive() {
        return newReceiveBuilder().onMessage(Handle.class, this::onHandle).build();
    }

    private Behavior<Command> onHandle(Handle handle) {
        handle.replyTo().tell(Outbox.handle(role, registry, handle.delivery()));
        return this;
    }
}
