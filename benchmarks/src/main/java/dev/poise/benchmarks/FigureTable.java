package dev.poise.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Figures of several rounds, as a table in Markdown for each class of benchmarks. */
final class FigureTable {
    /** Benchmarks that the others of their class are set against. */
    private static final List<String> YARDSTICKS = List.of("handWritten", "ssj");

    private final Map<String, Map<String, List<Double>>> figures = new TreeMap<>();

    /**
     * Note the figure of one benchmark in one round.
     *
     * @param benchmark its class and method, with a dot between them
     * @param microseconds how long a call took
     */
    void add(String benchmark, double microseconds) {
        int dot = benchmark.lastIndexOf('.');
        figures.computeIfAbsent(
                        benchmark.substring(benchmark.lastIndexOf('.', dot - 1) + 1, dot), name -> new TreeMap<>())
                .computeIfAbsent(benchmark.substring(dot + 1), name -> new ArrayList<>())
                .add(microseconds);
    }

    /** Get all tables; a ratio is how many times as fast as the yardstick a benchmark is. */
    String text() {
        StringBuilder text = new StringBuilder();
        figures.forEach((name, methods) -> append(text, name, methods));
        return text.toString();
    }

    private static void append(StringBuilder text, String name, Map<String, List<Double>> methods) {
        List<String> yardsticks =
                YARDSTICKS.stream().filter(methods::containsKey).toList();
        text.append("| ").append(name).append(" | microseconds | slowest and fastest round |");
        yardsticks.forEach(yardstick -> text.append(" times ").append(yardstick).append(" |"));
        text.append("\n|--|--:|--:|").append("--:|".repeat(yardsticks.size())).append('\n');
        methods.forEach((method, rounds) -> {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s, %s |",
                    method,
                    rounded(median(rounds)),
                    rounded(Collections.max(rounds)),
                    rounded(Collections.min(rounds))));
            for (String yardstick : yardsticks) {
                double ratio = median(methods.getOrDefault(yardstick, rounds)) / median(rounds);
                text.append(String.format(Locale.ROOT, " %.2f |", ratio));
            }
            text.append('\n');
        });
        text.append('\n');
    }

    private static String rounded(double microseconds) {
        return String.format(Locale.ROOT, microseconds < 10 ? "%.3f" : "%.0f", microseconds);
    }

    private static double median(List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
