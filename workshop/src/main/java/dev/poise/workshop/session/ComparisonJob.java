package dev.poise.workshop.session;

import dev.poise.experiments.batch.BatchResult;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Outcome;
import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.experiments.comparison.ComparisonBuilder;
import dev.poise.experiments.comparison.Onset;
import dev.poise.experiments.run.ThisProgram;
import dev.poise.metrics.RunMetrics;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.answer.Answers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One comparison at a time, in a thread of its own: progress is told, it can be cancelled, and what was done until then is kept.
 * Thread-safe.
 */
public final class ComparisonJob {
    private static final long TELL_EVERY_MILLIS = 200;

    private final Answers answers;
    private final Audience audience;
    private @Nullable Cancellation running;
    private @Nullable Compared result;

    /** Listens to the progress of a comparison. */
    public interface Audience {
        /**
         * Hear how far it has got.
         *
         * @param done runs that ended
         * @param all runs there are to be
         */
        void progress(int done, int all);

        /** Hear that the result is there; it may depend on fewer runs than asked for. */
        void ended();

        /**
         * Hear that there is no result.
         *
         * @param reason one line
         */
        void failed(String reason);
    }

    /**
     * Make a comparer.
     *
     * @param answers makes the runs
     * @param audience is told how it goes, on a thread of the comparison
     */
    public ComparisonJob(Answers answers, Audience audience) {
        this.answers = answers;
        this.audience = audience;
    }

    /**
     * Start comparing.
     *
     * @param names one per scenario, unique
     * @param scenarios what is run; the first is the baseline
     * @param onset when that begins in which they differ
     * @param replications paired runs of each
     * @param seed the master seed
     * @param command the command line that gives the same numbers, empty when there is none
     * @return false when another comparison is under way
     */
    public synchronized boolean start(
            List<String> names,
            List<TeamScenario> scenarios,
            Onset onset,
            int replications,
            long seed,
            String command) {
        if (running != null) {
            return false;
        }
        Cancellation cancellation = new Cancellation();
        running = cancellation;
        Thread thread = new Thread(
                () -> work(() -> compare(names, scenarios, onset, replications, seed, command, cancellation)),
                "poise-compare");
        thread.setDaemon(true);
        thread.start();
        return true;
    }

    /** Stop; the result is made from the runs that ended. */
    public synchronized void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    /** Get the newest result, null before the first. */
    public synchronized @Nullable Compared result() {
        return result;
    }

    private void work(Supplier<Compared> comparison) {
        Compared newest = null;
        String problem = "the comparison broke off";
        try {
            newest = comparison.get();
        } catch (OutOfMemoryError tooMany) {
            problem = "there is not enough memory for so many runs; ask for fewer";
        } catch (RuntimeException e) {
            problem = String.valueOf(e.getMessage()).lines().findFirst().orElse(problem);
        } finally {
            // whatever happens, the next comparison can be started
            done(newest);
            if (newest == null) {
                audience.failed(problem);
            } else {
                audience.ended();
            }
        }
    }

    /**
     * Compare.
     *
     * @throws IllegalStateException with the reason, when too few runs came to their end
     */
    private Compared compare(
            List<String> names,
            List<TeamScenario> scenarios,
            Onset onset,
            int replications,
            long seed,
            String command,
            Cancellation cancellation) {
        BatchResult<RunMetrics> runs = answers.run(scenarios, replications, seed, new Teller()::ended, cancellation);
        if (IntStream.range(0, scenarios.size()).anyMatch(alternative -> runs.done(alternative) < 2)) {
            throw new IllegalStateException("too few runs came to their end" + reason(runs));
        }
        // these teams have no name or file that a command could run alone
        List<AlternativePlan> plans = IntStream.range(0, names.size())
                .mapToObj(i -> new AlternativePlan(names.get(i), "", scenarios.get(i), ""))
                .toList();
        return new Compared(
                ComparisonBuilder.compare(
                        plans,
                        onset,
                        runs,
                        ThisProgram.provenance(
                                scenarios,
                                seed,
                                replications,
                                "in-process",
                                command,
                                LocalDate.now(ZoneId.systemDefault()).toString())),
                runs);
    }

    private static String reason(BatchResult<RunMetrics> runs) {
        return IntStream.range(0, runs.plan().alternatives().size())
                .boxed()
                .flatMap(alternative ->
                        IntStream.range(0, runs.plan().replications()).mapToObj(r -> runs.outcome(alternative, r)))
                .filter(Outcome.Failed.class::isInstance)
                .map(failed -> ": " + ((Outcome.Failed<RunMetrics>) failed).message())
                .findFirst()
                .orElse("");
    }

    private synchronized void done(@Nullable Compared newest) {
        running = null;
        result = newest == null ? result : newest;
    }

    private final class Teller {
        private long told;

        private void ended(int done, int failed, int all) {
            long now = System.nanoTime() / 1_000_000;
            if (now - told >= TELL_EVERY_MILLIS || done == all) {
                told = now;
                audience.progress(done, all);
            }
        }
    }
}
