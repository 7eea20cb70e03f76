package dev.poise.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.poise.architecture.Waiting;
import dev.poise.kernel.Address;
import dev.poise.kernel.Event;
import dev.poise.kernel.InProcessEngine;
import dev.poise.kernel.RandomNetwork;
import dev.poise.kernel.RandomNetwork.Hop;
import dev.poise.kernel.Recording;
import dev.poise.kernel.RoleRegistry;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import dev.poise.random.KeyedRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LiveRunTest {
    private static final int SEEDS = 40;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static ActorEngine engine;

    private final Recording.Listener listener = new Recording.Listener(true);

    private Address<String> dana = new RoleRegistry().address("nobody yet");

    private record Ticked(long time, String message) implements Event {}

    @BeforeAll
    static void start() {
        engine = ActorEngine.create();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void shouldWaitBeforeTheFirstMessageUntilItIsResumed() {
        LiveRun run = ticking();
        run.stop();

        assertThat(Waiting.forResult(run.outcome())).isEqualTo(new RunOutcome.Stopped(0, 0));
        assertThat(listener.events()).isEmpty();
    }

    @Test
    void shouldDeliverOneMessageAStep() {
        LiveRun run = ticking();
        for (int i = 0; i < 7; i++) {
            run.step();
        }
        run.stop();

        assertThat(Waiting.forResult(run.outcome())).isEqualTo(new RunOutcome.Stopped(60, 7));
        assertThat(times()).containsExactly(0L, 10L, 20L, 30L, 40L, 50L, 60L);
    }

    @Test
    void shouldEndByStepsLikeARunAtFullSpeed() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Recording.Listener heard = new Recording.Listener(true);
            LiveRun run = engine.start(RandomNetwork.label(seed), new RandomNetwork(seed).cast(), List.of(heard));
            for (long steps = messages(seed) + 1; steps > 0; steps--) {
                run.step();
            }
            assertThat(Recording.of(Waiting.forResult(run.outcome()), heard.events()))
                    .as("seed %d", seed)
                    .isEqualTo(Recording.inProcess(seed));
        }
    }

    @Test
    void shouldHoldAndGoOnWithoutLosingAnything() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Recording.Listener heard = new Recording.Listener(true);
            LiveRun run = engine.start(RandomNetwork.label(seed), new RandomNetwork(seed).cast(), List.of(heard));
            for (int i = 0; i < 100; i++) {
                run.resume();
                run.pause();
                run.step();
            }
            run.resume();
            assertThat(Recording.of(Waiting.forResult(run.outcome()), heard.events()))
                    .as("seed %d", seed)
                    .isEqualTo(Recording.inProcess(seed));
        }
    }

    @Test
    void shouldHoldWhereItIsPaused() {
        LiveRun run = ticking();
        run.resume();
        Waiting.until("the run is under way", () -> now(run) > 100);
        run.pause();
        long held = now(run);
        for (int i = 0; i < 100; i++) {
            assertThat(now(run)).isEqualTo(held);
        }
        run.stop();
        assertThat(Waiting.forResult(run.outcome())).isEqualTo(new RunOutcome.Stopped(held, held / 10 + 1));
    }

    @Test
    void shouldCompleteWhenNothingIsLeftToDeliverOnlyWhenItMayGoOn() {
        RoleRegistry registry = new RoleRegistry();
        Address<String> dana = registry.address("Dana");
        registry.assign(dana, (message, context) -> {});
        LiveRun run = engine.start(new RunLabel("empty", 1), registry, List.of());

        assertThat(Waiting.forResult(run.send(dana, "hello", 30))).isEqualTo(30);
        run.step();
        run.step();

        assertThat(Waiting.forResult(run.outcome())).isEqualTo(new RunOutcome.Completed(30, 1));
    }

    @Test
    void shouldNotGoFurtherThanItsPaceAllows() {
        LiveRun run = ticking();
        run.pace(1e-9);
        run.resume();
        Waiting.until(
                "the message due at once is told", () -> !listener.events().isEmpty());
        run.stop();

        assertThat(Waiting.forResult(run.outcome())).isEqualTo(new RunOutcome.Stopped(0, 1));
    }

    @Test
    void shouldComeToTheSameEndAtAnyPace() {
        for (long seed = 0; seed < 5; seed++) {
            Recording.Listener heard = new Recording.Listener(true);
            LiveRun run = engine.start(RandomNetwork.label(seed), new RandomNetwork(seed).cast(), List.of(heard));
            run.pace(1e6);
            run.resume();
            assertThat(Recording.of(Waiting.forResult(run.outcome()), heard.events()))
                    .as("seed %d", seed)
                    .isEqualTo(Recording.inProcess(seed));
        }
    }

    @Test
    void shouldLeaveASlowPaceForFullSpeed() {
        RandomNetwork network = new RandomNetwork(3);
        LiveRun run = engine.start(RandomNetwork.label(3), network.cast(), List.of(listener));
        run.pace(1e-9);
        run.resume();
        run.pace(Double.POSITIVE_INFINITY);

        assertThat(Recording.of(Waiting.forResult(run.outcome()), listener.events()))
                .isEqualTo(Recording.inProcess(3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.NEGATIVE_INFINITY})
    void shouldRefuseAPaceThatIsNoPace(double pace) {
        LiveRun run = ticking();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run.pace(pace))
                .withMessage("The pace must be above 0 working seconds a second, but is %s.", pace);
        run.stop();
        Waiting.forResult(run.outcome());
    }

    @Test
    void shouldBeRepeatableWithWhatWasSentFromOutsideAsOpenings() {
        for (long seed = 0; seed < SEEDS; seed++) {
            long key = KeyedRandom.key(seed, "live");
            RandomNetwork live = new RandomNetwork(seed);
            RandomNetwork again = new RandomNetwork(seed);
            Recording.Listener heard = new Recording.Listener(true);
            LiveRun run = engine.start(RandomNetwork.label(seed), live.cast(), List.of(heard));
            for (int i = 0; i < 6; i++) {
                for (int step = KeyedRandom.among(key, 10 + i, 12); step > 0; step--) {
                    run.step();
                }
                int ahead = 1 + KeyedRandom.among(key, 20 + i, 3);
                int role = KeyedRandom.among(key, 30 + i, live.size());
                Hop hop = new Hop(-2, i);
                if (i % 2 == 1) {
                    run.resume();
                    run.pause();
                }
                sentAhead(run, live.address(role), hop, ahead).ifPresent(due -> again.open(role, hop, due));
            }
            run.resume();

            assertThat(Recording.of(Waiting.forResult(run.outcome()), heard.events()))
                    .as("seed %d", seed)
                    .isEqualTo(Recording.inProcess(seed, again.cast()));
        }
    }

    @Test
    void shouldDeliverAMessageForThePastNow() {
        LiveRun run = ticking();
        run.step();
        run.step();
        Waiting.until("second 10", () -> now(run) == 10);

        assertThat(Waiting.forResult(run.send(dana, "three", 3))).isEqualTo(10);
        run.step();
        run.stop();
        Waiting.forResult(run.outcome());

        assertThat(listener.events())
                .containsExactly(new Ticked(0, "tick"), new Ticked(10, "tick"), new Ticked(10, "three"));
    }

    @Test
    void shouldTellTheSenderOfATimeThatNoRunReachesAndGoOn() {
        LiveRun run = ticking();

        assertThat(run.send(dana, "never", Long.MAX_VALUE))
                .failsWithin(Waiting.LIMIT)
                .withThrowableThat()
                .withMessageContaining("A message from outside is for second 9223372036854775807");
        run.step();
        run.stop();
        assertThat(Waiting.forResult(run.outcome())).isEqualTo(new RunOutcome.Stopped(0, 1));
    }

    @Test
    void shouldRefuseAnAddressOfAnotherRegistry() {
        LiveRun run = ticking();
        Address<String> foreign = new RoleRegistry().address("Dana");

        assertThatIllegalArgumentException().isThrownBy(() -> run.send(foreign, "hello", 0));
        run.stop();
        Waiting.forResult(run.outcome());
    }

    @Test
    void shouldTellTheSenderThatTheRunHasEnded() {
        LiveRun run = ticking();
        run.stop();
        Waiting.forResult(run.outcome());

        assertThat(run.send(dana, "too late", 100))
                .failsWithin(Waiting.LIMIT)
                .withThrowableThat()
                .withMessageContaining("The run has ended.");
        assertThat(run.now()).failsWithin(Waiting.LIMIT);
    }

    @Test
    void shouldDoNothingWhenSteeredAfterItsEnd() {
        LiveRun run = ticking();
        run.stop();
        RunOutcome end = Waiting.forResult(run.outcome());
        run.resume();
        run.step();
        run.pace(5);
        run.pause();
        run.subscribe(listener);
        run.unsubscribe(listener);
        run.stop();

        assertThat(Waiting.forResult(run.outcome())).isEqualTo(end);
        assertThat(listener.events()).isEmpty();
    }

    @Test
    void shouldTellAnObserverOnlyWhatHappensWhileItIsSubscribed() {
        LiveRun run = ticking();
        Recording.Listener guest = new Recording.Listener(false);
        run.step();
        Waiting.until("second 0 is told", () -> listener.events().size() == 1);
        run.subscribe(guest);
        run.step();
        run.step();
        Waiting.until("second 20 is told", () -> guest.events().size() == 2);
        run.unsubscribe(guest);
        run.step();
        run.stop();
        Waiting.forResult(run.outcome());

        assertThat(guest.events()).containsExactly(new Ticked(10, "tick"), new Ticked(20, "tick"));
        assertThat(times()).containsExactly(0L, 10L, 20L, 30L);
    }

    @Test
    void shouldTellRolesOfListenersThatComeAndGo() {
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        RoleRegistry registry = new RoleRegistry();
        Address<String> self = registry.address("Dana");
        registry.assign(self, (message, context) -> {
            seen.add(context.observed() + " " + context.traced());
            context.send(self, message, 1);
        });
        registry.open(self, "tick", 0);
        LiveRun run = engine.start(new RunLabel("listeners", 1), registry, List.of());
        Recording.Listener plain = new Recording.Listener(false);
        Recording.Listener detailed = new Recording.Listener(true);
        List<Runnable> changes = List.of(
                () -> run.subscribe(plain),
                () -> run.subscribe(detailed),
                () -> run.unsubscribe(plain),
                () -> run.unsubscribe(detailed));
        run.step();
        Waiting.until("the first message", () -> seen.size() == 1);
        for (int i = 0; i < changes.size(); i++) {
            int messages = i + 2;
            changes.get(i).run();
            run.step();
            Waiting.until("message " + messages, () -> seen.size() == messages);
        }
        run.stop();
        Waiting.forResult(run.outcome());

        assertThat(seen).containsExactly("false false", "true false", "true true", "true true", "false false");
    }

    /** Sets up a run in which Dana is told to tick at second 0 and every 10 seconds after that, for ever. */
    private LiveRun ticking() {
        RoleRegistry registry = new RoleRegistry();
        dana = registry.address("Dana");
        registry.assign(dana, (message, context) -> {
            context.publish(new Ticked(context.now(), message));
            if (message.equals("tick")) {
                context.send(dana, "tick", 10);
            }
        });
        registry.open(dana, "tick", 0);
        return engine.start(new RunLabel("ticking", 1), registry, List.of(listener));
    }

    /** How many messages the network of a seed goes through. */
    private static long messages(long seed) {
        return new InProcessEngine()
                .run(RandomNetwork.label(seed), new RandomNetwork(seed).cast(), List.of())
                .messages();
    }

    private List<Long> times() {
        return listener.events().stream().map(Event::time).toList();
    }

    private static long now(LiveRun run) {
        return Waiting.forResult(run.now());
    }

    /** When a message sent some seconds ahead is due, empty when the run ends before it is sent. */
    private static Optional<Long> sentAhead(LiveRun run, Address<Hop> to, Hop hop, int seconds) {
        return Waiting.forResult(run.send(to, hop, now -> now + seconds)
                .handle((due, thrown) -> thrown == null ? Optional.of(due) : Optional.empty()));
    }
}
