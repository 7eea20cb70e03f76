package dev.poise.benchmarks;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints the tables of {@code docs/performance.md}. With arguments it is JMH's own command line.
 *
 * <p>All benchmarks are run in turn, and that several times over, each time in a new JVM: a minute in which the machine is
 * busy with something else then slows all of them and not one. The figure of a benchmark is the median of its rounds, and
 * that of a round the median over single calls, which a pause of the machine does not move.
 */
public final class Figures {
    private static final int ROUNDS = 5;

    private Figures() {}

    /**
     * Run all benchmarks and print the tables, or hand the arguments to JMH.
     *
     * @param arguments none, or what JMH understands, {@code -h} for example
     * @throws IOException when JMH cannot read its list of benchmarks
     * @throws RunnerException when a benchmark fails
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        if (arguments.length > 0) {
            org.openjdk.jmh.Main.main(arguments);
            return;
        }
        FigureTable table = new FigureTable();
        for (int round = 1; round <= ROUNDS; round++) {
            System.err.printf(Locale.ROOT, "Round %d of %d%n", round, ROUNDS);
            for (RunResult result : new Runner(oneRound()).run()) {
                table.add(
                        result.getParams().getBenchmark(),
                        result.getPrimaryResult().getStatistics().getPercentile(50));
            }
        }
        System.out.print(table.text());
    }

    private static Options oneRound() {
        return new OptionsBuilder()
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                // the collector of the launcher, as these figures are about what a user gets
                .jvmArgs("-Xmx512m", "-XX:+UseParallelGC")
                .verbosity(VerboseMode.SILENT)
                .build();
    }
}
