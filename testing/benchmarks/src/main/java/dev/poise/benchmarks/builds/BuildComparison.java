package dev.poise.benchmarks.builds;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Times builds of the simulation against each other: runs of the reference team with all metrics, some with one build, the same
 * seeds with the next, in turn, each with the thread's own processor time. What slows the machine for a while slows all of them.
 */
public final class BuildComparison {
    private static final int RUNS_A_TURN = 20;

    /** Share of the time in which the compiler is left to finish. */
    private static final double WARM_UP = .4;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<TeamBuild> builds = new ArrayList<>();
    private final List<List<Double>> times = new ArrayList<>();
    private final List<List<Double>> ratios = new ArrayList<>();

    private BuildComparison(String[] jars) throws ReflectiveOperationException, IOException {
        for (String jar : jars) {
            builds.add(TeamBuild.of(Path.of(jar)));
            times.add(new ArrayList<>());
            ratios.add(new ArrayList<>());
        }
    }

    /**
     * Compare builds, and print a table.
     *
     * @param arguments how long, s; then the jars of simulation-core, the one to compare with first
     * @throws ReflectiveOperationException when a jar has no team that can be run like today's
     * @throws IOException when a jar cannot be read
     */
    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        String[] jars = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
        BuildComparison comparison = new BuildComparison(jars);
        comparison.measure(TimeUnit.SECONDS.toNanos(Long.parseLong(arguments[0])));
        comparison.print(jars);
    }

    private void measure(long length) {
        long began = System.nanoTime();
        double[] turn = new double[builds.size()];
        for (int round = 0; System.nanoTime() - began < length; round++) {
            for (int i = 0; i < turn.length; i++) {
                int build = (i + round) % turn.length;
                turn[build] = turn(builds.get(build), (long) round * RUNS_A_TURN);
            }
            if (System.nanoTime() - began > WARM_UP * length) {
                for (int i = 0; i < turn.length; i++) {
                    times.get(i).add(turn[i]);
                    ratios.get(i).add(turn[i] / turn[0]);
                }
            }
        }
    }

    /** Get the processor time of a run, us. */
    private double turn(TeamBuild build, long firstSeed) {
        long began = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < RUNS_A_TURN; i++) {
            build.run(firstSeed + i);
        }
        return (threads.getCurrentThreadCpuTime() - began) / 1000.0 / RUNS_A_TURN;
    }

    private void print(String[] jars) {
        System.out.printf(
                Locale.ROOT, "%d turns of %d runs each%n%n", times.get(0).size(), RUNS_A_TURN);
        System.out.println("| build | us a run, median | a quarter below | times the first, median turn |");
        System.out.println("|--|--:|--:|--:|");
        for (int i = 0; i < jars.length; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.3f |%n",
                    jars[i],
                    quantile(times.get(i), .5),
                    quantile(times.get(i), .25),
                    quantile(ratios.get(i), .5));
        }
    }

    private static double quantile(List<Double> all, double share) {
        List<Double> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) (share * (sorted.size() - 1)));
    }
}
