package dev.poise.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.PoisonPill;
import akka.actor.testkit.typed.javadsl.ActorTestKit;
import akka.actor.testkit.typed.javadsl.BehaviorTestKit;
import akka.actor.testkit.typed.javadsl.TestInbox;
import akka.actor.typed.ActorRef;
import akka.actor.typed.javadsl.Adapter;
import dev.poise.architecture.Waiting;
import dev.poise.kernel.Address;
import dev.poise.kernel.RoleRegistry;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The clock alone: one message in flight, and what happens when an actor dies under it. */
final class ClockTest {
    private static final ActorTestKit KIT = ActorTestKit.create();

    private final CompletableFuture<RunOutcome> outcome = new CompletableFuture<>();

    @AfterAll
    static void shutDown() {
        KIT.shutdownTestKit();
    }

    @Test
    void shouldKeepOneMessageInFlight() {
        BehaviorTestKit<Clock.Command> clock = BehaviorTestKit.create(Clock.create(twoRoles(), outcome));
        TestInbox<RoleActor.Command> dana = clock.childInbox("0-Dana");
        TestInbox<RoleActor.Command> kim = clock.childInbox("1-Kim");
        assertThat(dana.hasMessages()).isFalse();

        clock.run(Clock.Resume.INSTANCE);
        clock.run(Clock.Resume.INSTANCE);
        clock.run(Clock.Step.INSTANCE);
        RoleActor.Handle first = (RoleActor.Handle) dana.receiveMessage();
        assertThat(first.delivery().message()).isEqualTo("hello, Dana");
        assertThat(dana.hasMessages()).isFalse();
        assertThat(kim.hasMessages()).isFalse();

        first.replyTo().tell(new Reply(List.of(), List.of(), false, null));
        clock.runOne();
        RoleActor.Handle second = (RoleActor.Handle) kim.receiveMessage();
        assertThat(second.delivery().message()).isEqualTo("hello, Kim");
        assertThat(outcome).isNotDone();

        second.replyTo().tell(new Reply(List.of(), List.of(), false, null));
        clock.runOne();
        assertThat(outcome).isCompletedWithValue(new RunOutcome.Completed(5, 2));
        assertThat(clock.isAlive()).isFalse();
    }

    @Test
    void shouldWaitForTheMessageInFlightBeforeItStops() {
        BehaviorTestKit<Clock.Command> clock = BehaviorTestKit.create(Clock.create(twoRoles(), outcome));
        clock.run(Clock.Resume.INSTANCE);
        clock.run(Clock.Stop.INSTANCE);
        assertThat(outcome).isNotDone();

        RoleActor.Handle inFlight =
                (RoleActor.Handle) clock.<RoleActor.Command>childInbox("0-Dana").receiveMessage();
        inFlight.replyTo().tell(new Reply(List.of(), List.of(), false, null));
        clock.runOne();
        assertThat(outcome).isCompletedWithValue(new RunOutcome.Stopped(0, 1));
    }

    @Test
    void shouldFailTheRunThatLosesAnActorAndLeaveOthersAlone() {
        CompletableFuture<RunOutcome> other = new CompletableFuture<>();
        ActorRef<Clock.Command> losing = KIT.spawn(Clock.create(twoRoles(), outcome));
        ActorRef<Clock.Command> going = KIT.spawn(Clock.create(twoRoles(), other));

        // a clock that tells the time has its roles: a pill for a role that is not there yet would be lost
        CompletableFuture<Long> ready = new CompletableFuture<>();
        losing.tell(new Clock.TellTime(ready));
        assertThat(Waiting.forResult(ready)).isZero();
        Adapter.toClassic(KIT.system())
                .actorSelection(losing.path().child("1-Kim").toString())
                .tell(PoisonPill.getInstance(), akka.actor.ActorRef.noSender());
        going.tell(Clock.Resume.INSTANCE);

        assertThat(Waiting.forResult(outcome)).isInstanceOfSatisfying(RunOutcome.Failed.class, failed -> {
            assertThat(failed.role()).isEqualTo("Kim");
            assertThat(failed.cause()).hasMessage("The actor of 'Kim' has stopped.");
        });
        assertThat(Waiting.forResult(other)).isEqualTo(new RunOutcome.Completed(5, 2));
    }

    private static RunLoop twoRoles() {
        RoleRegistry registry = new RoleRegistry();
        Address<String> dana = registry.address("Dana");
        Address<String> kim = registry.address("Kim");
        registry.assign(dana, (message, context) -> {});
        registry.assign(kim, (message, context) -> {});
        registry.open(dana, "hello, Dana", 0);
        registry.open(kim, "hello, Kim", 5);
        return new RunLoop(new RunLabel("two roles", 1), registry, List.of());
    }
}
