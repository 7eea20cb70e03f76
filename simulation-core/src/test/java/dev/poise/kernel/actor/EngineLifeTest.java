package dev.poise.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.poise.architecture.Waiting;
import dev.poise.kernel.RandomNetwork;
import dev.poise.kernel.RunOutcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated // sets a property of the whole program
final class EngineLifeTest {

    @Test
    void shouldStopTheRunsUnderWayWhenItIsClosed() {
        List<LiveRun> runs = new ArrayList<>();
        try (ActorEngine engine = ActorEngine.create()) {
            for (long seed = 0; seed < 20; seed++) {
                LiveRun run = engine.start(RandomNetwork.label(seed), new RandomNetwork(seed).cast(), List.of());
                run.step();
                runs.add(run);
            }
        }
        for (LiveRun run : runs) {
            RunOutcome outcome = Waiting.forResult(run.outcome());
            assertThat(outcome).isInstanceOf(RunOutcome.Stopped.class);
            assertThat(outcome.messages()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void shouldRefuseRunsAfterItIsClosed() {
        ActorEngine engine = ActorEngine.create();
        engine.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> engine.run(RandomNetwork.label(1), new RandomNetwork(1).cast(), List.of()))
                .withMessage("The engine is closed. Maybe start the run before.");
    }

    @Test
    void shouldBeClosedTwiceWithoutHarm() {
        ActorEngine engine = ActorEngine.create();
        engine.close();
        engine.close();
    }

    @Test
    void shouldLeaveNoThreadBehind() {
        String name;
        try (ActorEngine engine = ActorEngine.create()) {
            name = engine.name();
            LiveRun paced = engine.start(RandomNetwork.label(1), new RandomNetwork(1).cast(), List.of());
            paced.pace(1e-9);
            paced.resume();
            engine.run(RandomNetwork.label(2), new RandomNetwork(2).cast(), List.of());
            assertThat(threadsOf(name)).isNotEmpty().allMatch(Thread::isDaemon);
        }
        Waiting.until("all threads are gone", () -> threadsOf(name).isEmpty());
    }

    @Test
    void shouldRunEnginesBesideEachOther() {
        try (ActorEngine other = ActorEngine.create()) {
            try (ActorEngine one = ActorEngine.create()) {
                assertThat(one.name()).isNotEqualTo(other.name());
            }
            assertThat(other.run(RandomNetwork.label(2), new RandomNetwork(2).cast(), List.of())
                            .messages())
                    .isPositive();
        }
    }

    @Test
    void shouldNotListenToPropertiesMeantForOtherActorSystems() {
        String before = System.setProperty("akka.actor.provider", "no such provider");
        try (ActorEngine engine = ActorEngine.create()) {
            assertThat(engine.run(RandomNetwork.label(2), new RandomNetwork(2).cast(), List.of())
                            .messages())
                    .isPositive();
        } finally {
            if (before == null) {
                System.clearProperty("akka.actor.provider");
            } else {
                System.setProperty("akka.actor.provider", before);
            }
        }
    }

    private static List<Thread> threadsOf(String engine) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(engine + "-"))
                .toList();
    }
}
