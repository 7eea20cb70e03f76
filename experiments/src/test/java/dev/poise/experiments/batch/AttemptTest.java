package dev.poise.experiments.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.added.AddedCode;
import dev.poise.architecture.Waiting;
import example.Stuck;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AttemptTest {
    static Stream<Throwable> thrown() {
        return Stream.of(
                new IllegalStateException("boom"),
                new NullPointerException(),
                new StackOverflowError(),
                new NoClassDefFoundError("example/Missing"),
                new ExceptionInInitializerError("x"),
                new AssertionError("never"),
                new InternalError("fault"),
                new OutOfMemoryError("Java heap space"));
    }

    private static <R> R raise(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }

    private static String message(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        return ((Outcome.Failed<?>) outcome).message();
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void shouldCostOnlyTheRunWhateverItThrows(Throwable thrown) {
        assertThat(message(Attempt.make(() -> raise(thrown)))).isNotBlank().doesNotContain("\n");
        assertThat(message(Attempt.once(() -> raise(thrown)))).isNotBlank();
        assertThat(Attempt.make(() -> 7)).isEqualTo(new Outcome.Done<>(7));
    }

    @Test
    void shouldTellInOneLineWithoutControlCharacters() {
        assertThat(message(Attempt.make(() -> raise(new IllegalStateException("one\n  two\u001b[31m")))))
                .isEqualTo("one / twoU+001B[31m");
    }

    @Test
    void shouldSayTheSameOfMemoryWhateverTheMachineSays() {
        assertThat(Stream.of("Java heap space", "GC overhead limit exceeded")
                        .map(words -> message(Attempt.make(() -> raise(new OutOfMemoryError(words)))))
                        .distinct())
                .containsExactly("not enough memory for this run alone");
    }

    /** A run that others left without memory succeeds alone; the one that uses all of it fails alone, too. */
    @Test
    void shouldMakeARunThatRanOutOfMemoryOnceMoreWhenNoOtherIsUnderWay() throws Exception {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger others = new AtomicInteger();
        CountDownLatch bothBegan = new CountDownLatch(2);
        AtomicInteger tries = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            Future<Outcome<Integer>> innocent = threads.submit(() -> Attempt.make(() -> {
                if (tries.getAndIncrement() == 0) {
                    await(bothBegan);
                    throw new OutOfMemoryError("somebody else's");
                }
                others.addAndGet(underWay.get());
                return tries.get();
            }));
            List<Future<Outcome<Integer>>> beside = Stream.of(1, 2)
                    .map(number -> threads.submit(() -> Attempt.make(() -> {
                        underWay.incrementAndGet();
                        bothBegan.countDown();
                        try {
                            await(bothBegan);
                            return number;
                        } finally {
                            underWay.decrementAndGet();
                        }
                    })))
                    .toList();
            assertThat(innocent.get()).isEqualTo(new Outcome.Done<>(2));
            assertThat(others).as("runs under way meanwhile").hasValue(0);
            for (Future<Outcome<Integer>> one : beside) {
                assertThat(one.get()).isInstanceOf(Outcome.Done.class);
            }
        } finally {
            threads.shutdownNow();
        }
        AtomicInteger all = new AtomicInteger();
        assertThat(message(Attempt.make(() -> raise(new OutOfMemoryError("try " + all.incrementAndGet())))))
                .isEqualTo("not enough memory for this run alone");
        assertThat(all).hasValue(2);
    }

    @Test
    void shouldTellWhoeverIsSureWhenThereIsNotEnoughMemoryAlone() {
        assertThatThrownBy(() -> Attempt.sure(() -> raise(new OutOfMemoryError("full"))))
                .isInstanceOf(OutOfMemoryError.class);
    }

    /** Really without end, with little to lose: an array no heap has room for. */
    @Test
    void shouldSurviveARunThatAsksForMoreThanThereIs() {
        assertThat(message(Attempt.make(() -> new long[Integer.MAX_VALUE][]))).startsWith("not enough memory");
    }

    @Test
    void shouldLeaveARunBehindThatNeverEnds() {
        CountDownLatch never = new CountDownLatch(1);
        assertThatThrownBy(() -> Abandonable.call(() -> await(never), 1))
                .isInstanceOf(NeverEndedException.class)
                .hasMessage("found no end after 1 s in the run, expected an answer");
        assertThatThrownBy(() -> Abandonable.call(() -> AddedCode.ask("policy odd", "a choice", Stuck::answer), 1))
                .hasMessage("found no end after 1 s in example.Stuck.answer, expected an answer");
        assertThat(Abandonable.call(() -> 7, 60)).isEqualTo(7);
        assertThatThrownBy(() -> Abandonable.call(() -> raise(new IllegalStateException("boom")), 60))
                .hasMessage("boom");
        assertThatThrownBy(() -> Abandonable.call(() -> raise(new OutOfMemoryError("full")), 60))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private static int await(CountDownLatch latch) {
        try {
            Waiting.forOpen(latch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
