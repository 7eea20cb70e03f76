package dev.poise.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class InProcessEngineTest {
    private static final RunLabel LABEL = new RunLabel("reference-team", 42);

    private final InProcessEngine engine = new InProcessEngine();

    private record Noted(long time, String what) implements Event {}

    @Test
    void shouldCompleteWhenNothingIsLeftToDeliver() {
        assertThat(run(self -> (message, context) -> {
                    if (context.now() < 30) {
                        context.send(self, "again", 10);
                    }
                }))
                .isEqualTo(new RunOutcome.Completed(30, 4));
    }

    @Test
    void shouldCompleteAfterTheMessageInWhichARoleFinishes() {
        assertThat(run(self -> (message, context) -> {
                    context.finish();
                    context.send(self, "never delivered", 10);
                }))
                .isEqualTo(new RunOutcome.Completed(0, 1));
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
        assertThat(((RunOutcome.Failed) outcome).describe())
                .isEqualTo("reference-team, seed 42, second 20: Dana failed on pull at 20: " + cause);
    }

    @Test
    void shouldGoOnWithOtherRunsAfterAFailedOne() {
        assertThat(run(self -> (message, context) -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(RunOutcome.Failed.class);
        assertThat(run(self -> (message, context) -> {})).isEqualTo(new RunOutcome.Completed(0, 1));
    }

    @Test
    void shouldFailTheRunOnAStackOverflow() {
        RunOutcome outcome = run(self -> InProcessEngineTest::overflow);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RunOutcome.Failed.class,
                        failed -> assertThat(failed.cause()).isInstanceOf(StackOverflowError.class));
    }

    @Test
    void shouldFailTheRunOnAnErrorOfTheProgram() {
        NoClassDefFoundError cause = new NoClassDefFoundError("an added policy without its library");

        assertThat(run(self -> (message, context) -> {
                    throw cause;
                }))
                .isEqualTo(new RunOutcome.Failed(LABEL, 0, 1, "Dana", "go", cause));
    }

    @Test
    void shouldHandErrorsOfTheMachineToTheCaller() {
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> run(self -> (message, context) -> {
                    throw new OutOfMemoryError("not really");
                }));
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
    void shouldStillReportAFailureWhenTheMessageHasNoText() {
        Object silent = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("no text");
            }
        };
        RoleRegistry registry = new RoleRegistry();
        Address<Object> dana = registry.address("Dana");
        registry.assign(dana, (message, context) -> {
            throw new IllegalArgumentException("unknown message");
        });
        registry.open(dana, silent, 0);

        assertThat(engine.run(LABEL, registry, List.of()))
                .isInstanceOfSatisfying(
                        RunOutcome.Failed.class,
                        failed -> assertThat(failed.message())
                                .isEqualTo(silent.getClass().getName()));
    }

    @Test
    void shouldFailTheRunThatSendsToAnAddressOfAnotherRegistry() {
        Address<String> foreign = new RoleRegistry().address("Kim");

        assertThat(run(self -> (message, context) -> context.send(foreign, "hello")))
                .isInstanceOfSatisfying(
                        RunOutcome.Failed.class,
                        failed -> assertThat(failed.cause())
                                .hasMessage(
                                        "'Kim' is an address of another cast. Maybe it is left over from another run."));
    }

    @Test
    void shouldFailTheRunThatSendsIntoThePast() {
        assertThat(run(self -> (message, context) -> context.send(self, "yesterday", -1)))
                .isInstanceOfSatisfying(
                        RunOutcome.Failed.class,
                        failed -> assertThat(failed.cause())
                                .hasMessage("A message sent at second 0 has a delay of -1, but must have one from 0 to"
                                        + " 2147483647."));
    }

    @Test
    void shouldTellEveryObserverInOrder() {
        List<String> heard = new ArrayList<>();
        Observer first = event -> heard.add("first: " + event);
        Observer second = event -> heard.add("second: " + event);

        run(self -> (message, context) -> context.publish(new Noted(context.now(), "done")), first, second);

        assertThat(heard).containsExactly("first: Noted[time=0, what=done]", "second: Noted[time=0, what=done]");
    }

    @Test
    void shouldTellRolesWhetherAnybodyListensAndToWhat() {
        Observer plain = event -> {};
        Observer detailed = new Observer() {
            @Override
            public void observe(Event event) {
                // only its wish for details matters here
            }

            @Override
            public boolean detailed() {
                return true;
            }
        };
        assertThat(listening()).containsExactly(false, false);
        assertThat(listening(plain)).containsExactly(true, false);
        assertThat(listening(plain, detailed)).containsExactly(true, true);
    }

    private List<Boolean> listening(Observer... observers) {
        List<Boolean> seen = new ArrayList<>();
        run(
                self -> (message, context) -> {
                    seen.add(context.observed());
                    seen.add(context.traced());
                },
                observers);
        return seen;
    }

    /** Runs one role, called Dana, that is told to go at second 0. */
    private RunOutcome run(Function<Address<String>, Role<String>> role, Observer... observers) {
        RoleRegistry registry = new RoleRegistry();
        Address<String> dana = registry.address("Dana");
        registry.assign(dana, role.apply(dana));
        registry.open(dana, "go", 0);
        return engine.run(LABEL, registry, List.of(observers));
    }

    @SuppressWarnings("InfiniteRecursion") // meant: it is the fault under test
    private static void overflow(String message, Context context) {
        overflow(message + "!", context);
    }
}
