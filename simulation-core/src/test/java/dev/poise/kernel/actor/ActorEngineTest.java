package dev.poise.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.poise.architecture.Waiting;
import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Event;
import dev.poise.kernel.InProcessEngine;
import dev.poise.kernel.Observer;
import dev.poise.kernel.RandomNetwork;
import dev.poise.kernel.Recording;
import dev.poise.kernel.Role;
import dev.poise.kernel.RoleRegistry;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class ActorEngineTest {
    private static final int SEEDS = 120;
    private static final RunLabel LABEL = new RunLabel("reference-team", 42);

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static ActorEngine engine;

    private record Noted(long time, String what) implements Event {}

    @BeforeAll
    static void start() {
        engine = ActorEngine.create();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void shouldGiveTheSameEventsAndTheSameEndAsTheInProcessEngine() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Recording.Listener listener = new Recording.Listener(true);
            RunOutcome outcome =
                    engine.run(RandomNetwork.label(seed), new RandomNetwork(seed).cast(), List.of(listener));
            assertThat(Recording.of(outcome, listener.events()))
                    .as("seed %d", seed)
                    .isEqualTo(Recording.inProcess(seed));
        }
    }

    @Test
    void shouldGiveTheSameEventsWithoutDetailsAndTheSameEndWithoutListeners() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Recording.Listener byActors = new Recording.Listener(false);
            Recording.Listener inProcess = new Recording.Listener(false);
            RunLabel label = RandomNetwork.label(seed);
            engine.run(label, new RandomNetwork(seed).cast(), List.of(byActors));
            new InProcessEngine().run(label, new RandomNetwork(seed).cast(), List.of(inProcess));
            RunOutcome unheard = engine.run(label, new RandomNetwork(seed).cast(), List.of());

            assertThat(byActors.events()).as("seed %d", seed).isEqualTo(inProcess.events());
            assertThat(unheard.toString())
                    .as("seed %d", seed)
                    .isEqualTo(Recording.inProcess(seed).end());
        }
    }

    @Test
    void shouldGiveTheSameRunsSideBySide() {
        List<LiveRun> runs = new ArrayList<>();
        List<Recording.Listener> listeners = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            Recording.Listener listener = new Recording.Listener(true);
            listeners.add(listener);
            runs.add(engine.start(RandomNetwork.label(seed), new RandomNetwork(seed).cast(), List.of(listener)));
        }
        runs.forEach(LiveRun::resume);
        for (int seed = 0; seed < SEEDS; seed++) {
            RunOutcome outcome = Waiting.forResult(runs.get(seed).outcome());
            assertThat(Recording.of(outcome, listeners.get(seed).events()))
                    .as("seed %d", seed)
                    .isEqualTo(Recording.inProcess(seed));
        }
    }

    @Test
    void shouldCompleteAtOnceWithoutOpenings() {
        RoleRegistry registry = new RoleRegistry();
        registry.assign(registry.<String>address("Dana"), (message, context) -> {});

        assertThat(engine.run(LABEL, registry, List.of())).isEqualTo(new RunOutcome.Completed(0, 0));
    }

    @Test
    void shouldNameScenarioSeedTimeRoleAndMessageWhenARoleThrows() {
        IllegalStateException cause = new IllegalStateException("no story to pull");

        RunOutcome outcome = run(self -> (message, context) -> {
            if (context.now() == 20) {
                throw cause;
            }
            context.send(self, "pull at " + (context.now() + 10), 10);
        });

        assertThat(outcome).isEqualTo(new RunOutcome.Failed(LABEL, 20, 3, "Dana", "pull at 20", cause));
    }

    @Test
    void shouldTellTheEventsThatCameBeforeAFailure() {
        List<Event> heard = new ArrayList<>();

        RunOutcome outcome = run(
                self -> (message, context) -> {
                    context.publish(new Noted(0, "before"));
                    throw new IllegalStateException("broken");
                },
                heard::add);

        assertThat(outcome).isInstanceOf(RunOutcome.Failed.class);
        assertThat(heard).containsExactly(new Noted(0, "before"));
    }

    @Test
    void shouldFailTheRunOnAStackOverflowAndOnErrorsOfTheProgram() {
        NoClassDefFoundError missing = new NoClassDefFoundError("an added policy without its library");

        assertThat(run(self -> ActorEngineTest::overflow))
                .isInstanceOfSatisfying(
                        RunOutcome.Failed.class,
                        failed -> assertThat(failed.cause()).isInstanceOf(StackOverflowError.class));
        assertThat(run(self -> (message, context) -> {
                    throw missing;
                }))
                .isEqualTo(new RunOutcome.Failed(LABEL, 0, 1, "Dana", "go", missing));
    }

    @Test
    void shouldHandErrorsOfTheMachineToTheCallerAndGoOn() {
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> run(self -> (message, context) -> {
                    throw new OutOfMemoryError("not really");
                }));
        assertThat(run(self -> (message, context) -> {})).isEqualTo(new RunOutcome.Completed(0, 1));
    }

    @Test
    void shouldFailTheRunWhenAnObserverThrows() {
        IllegalStateException cause = new IllegalStateException("disk full");

        RunOutcome outcome =
                run(self -> (message, context) -> context.publish(new Noted(context.now(), "done")), event -> {
                    throw cause;
                });

        assertThat(outcome).isEqualTo(new RunOutcome.Failed(LABEL, 0, 1, "Dana", "go", cause));
    }

    @Test
    void shouldFailTheRunThatSendsIntoThePastOrToAnotherRegistry() {
        Address<String> foreign = new RoleRegistry().address("Kim");

        assertThat(run(self -> (message, context) -> context.send(self, "yesterday", -1)))
                .isInstanceOfSatisfying(
                        RunOutcome.Failed.class,
                        failed -> assertThat(failed.cause()).hasMessageContaining("has a delay of -1"));
        assertThat(run(self -> (message, context) -> context.send(foreign, "hello")))
                .isInstanceOfSatisfying(
                        RunOutcome.Failed.class,
                        failed -> assertThat(failed.cause()).hasMessageContaining("address of another cast"));
    }

    @Test
    void shouldFailTheRunWhoseRoleKeepsItsContext() {
        List<Context> kept = new ArrayList<>();

        RunOutcome outcome = run(self -> (message, context) -> {
            kept.add(context);
            context.send(self, "again", 60);
            kept.get(0).send(self, "by the wrong door");
        });

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RunOutcome.Failed.class,
                        failed -> assertThat(failed.cause())
                                .hasMessage("The context of second 0 was used after its message was handled."));
        assertThat(outcome.messages()).isEqualTo(2);
    }

    @Test
    void shouldRefuseACastThatCannotRun() {
        RoleRegistry unfinished = new RoleRegistry();
        unfinished.<String>address("Kim");
        assertThatIllegalStateException()
                .isThrownBy(() -> engine.run(LABEL, unfinished, List.of()))
                .withMessageStartingWith("Nobody plays 'Kim'.");

        RoleRegistry used = new RandomNetwork(1).cast();
        engine.run(LABEL, used, List.of());
        assertThatIllegalStateException()
                .isThrownBy(() -> engine.run(LABEL, used, List.of()))
                .withMessageStartingWith("This cast had its run already.");

        RoleRegistry early = new RoleRegistry();
        Address<String> dana = early.address("Dana");
        early.assign(dana, (message, context) -> {});
        early.open(dana, "too early", -1);
        assertThatIllegalArgumentException().isThrownBy(() -> engine.run(LABEL, early, List.of()));
    }

    @Test
    void shouldTakeNamesOfRolesThatNoActorMayHave() {
        RoleRegistry registry = new RoleRegistry();
        for (String name : List.of("", "$", "Dana/2", "Jos\u00e9 + co %", "a b")) {
            Address<String> address = registry.address(name);
            registry.assign(address, (message, context) -> {});
            registry.open(address, "hello", 0);
        }
        assertThat(engine.run(LABEL, registry, List.of())).isEqualTo(new RunOutcome.Completed(0, 5));
    }

    @Test
    void shouldStopTheRunWhenTheWaitingThreadIsInterrupted() throws InterruptedException {
        List<Object> seen = new ArrayList<>();
        Thread waiting = new Thread(() -> {
            seen.add(run(self -> (message, context) -> context.send(self, "for ever", 1)));
            seen.add(Thread.currentThread().isInterrupted());
        });
        waiting.start();
        waiting.interrupt();
        waiting.join();

        assertThat(seen.get(0)).isInstanceOf(RunOutcome.Stopped.class);
        assertThat(seen.get(1)).isEqualTo(true);
    }

    @SuppressWarnings("InfiniteRecursion") // meant: it is the fault under test
    private static void overflow(String message, Context context) {
        overflow(message + "!", context);
    }

    /** Runs one role, called Dana, that is told to go at second 0. */
    private static RunOutcome run(Function<Address<String>, Role<String>> role, Observer... observers) {
        RoleRegistry registry = new RoleRegistry();
        Address<String> dana = registry.address("Dana");
        registry.assign(dana, role.apply(dana));
        registry.open(dana, "go", 0);
        return engine.run(LABEL, registry, List.of(observers));
    }
}
