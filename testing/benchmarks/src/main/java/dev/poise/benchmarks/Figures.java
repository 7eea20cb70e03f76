package dev.poise.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints the tables of {@code docs/performance.md}.
 *
 * <p>All benchmarks are run in turn, and that several times over, each time in a new JVM: a minute in which the machine is
 * busy with something else then slows all of them and not one. The figure of a benchmark is the median of its rounds, and
 * that of a round the median over single calls, which a pause of the machine does not move.
 */
public final class Figures {
    private static final int ROUNDS = 5;

    private Figures() {}

    /**
     * Run benchmarks and print a table for each class of them.
     *
     * @param arguments patterns for the names of the benchmarks to run, all when there is none; or {@code jmh} and what JMH
     *     itself understands, {@code jmh -h} for example
     * @throws IOException when JMH cannot read its list of benchmarks
     * @throws RunnerException when a benchmark fails
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        if (arguments.length > 0 && arguments[0].equals("jmh")) {
            org.openjdk.jmh.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            return;
        }
        FigureTable table = new FigureTable();
        for (int round = 1; round <= ROUNDS; round++) {
            System.err.printf(Locale.ROOT, "Round %d of %d%n", round, ROUNDS);
            for (RunResult result : new Runner(oneRound(arguments)).run()) {
                table.add(
                        result.getParams().getBenchmark(),
                        result.getPrimaryResult().getStatistics().getPercentile(50),
                        result.getPrimaryResult().getScoreUnit());
            }
        }
        System.out.print(table.text());
    }

    private static Options oneRound(String[] patterns) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                // as the launcher runs batches: these figures are about what a user gets
                .jvmArgs("-Xmx512m", "-XX:+UseParallelGC")
                .verbosity(VerboseMode.SILENT);
        for (String pattern : patterns) {
            options.include(pattern);
        }
        return options.build();
    }
}
