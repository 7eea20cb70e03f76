package dev.poise.benchmarks.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.kernel.actor.ActorEngine;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import umontreal.ssj.simevents.eventlist.SplayTree;

/** That all ways of running the toy team run the same team, so that their times may be compared. */
final class ToyTeamTest {
    private static final int RUNS = 1000;

    private final WithSsj withSsj = new WithSsj(new SplayTree());

    @Test
    void shouldTakeTheKnownTimeFromArrivalToDoneOnAverage() {
        assertThat(meanHours(HandWritten::run)).isBetween(8.77, 8.93);
        assertThat(meanHours(OnKernel::run)).isBetween(8.77, 8.93);
        assertThat(meanHours(seed -> withSsj.run())).isBetween(8.77, 8.93);
    }

    @Test
    void shouldGoThroughTheSameNumberOfEvents() {
        double byHand = 0;
        double ssj = 0;
        for (int run = 0; run < RUNS; run++) {
            byHand += HandWritten.run(run).events() / (double) RUNS;
            ssj += withSsj.run().events() / (double) RUNS;
        }
        assertThat(byHand).isCloseTo(3630, within(15.0));
        assertThat(ssj).isCloseTo(3630, within(15.0));
    }

    @Test
    void shouldLeadToTheSameRunOnTheKernelAsByHand() {
        assertSameAsByHand(OnKernel::run);
        assertSameAsByHand(OnKernel::runPooled);
    }

    @Test
    void shouldLeadToTheSameRunWithActors() {
        try (ActorEngine engine = ActorEngine.create()) {
            for (long seed = 0; seed < 10; seed++) {
                assertThat(OnKernel.run(engine, seed)).as("seed %d", seed).isEqualTo(OnKernel.run(seed));
            }
        }
    }

    private static void assertSameAsByHand(LongFunction<LeadTime> run) {
        int same = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            LeadTime byHand = HandWritten.run(seed);
            LeadTime other = run.apply(seed);
            assertThat(other.stories()).as("seed %d", seed).isCloseTo(byHand.stories(), within(1L));
            assertThat(other.meanHours()).as("seed %d", seed).isCloseTo(byHand.meanHours(), within(0.02));
            same += other.meanHours() == byHand.meanHours() ? 1 : 0;
        }
        // the rest has two stories that met in the same second and went on in the other order
        assertThat(same).isGreaterThan(RUNS * 9 / 10);
    }

    private static double meanHours(LongFunction<LeadTime> run) {
        double sum = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            sum += run.apply(seed).meanHours();
        }
        return sum / RUNS;
    }
}
