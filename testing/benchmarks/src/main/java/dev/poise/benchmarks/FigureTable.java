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
    private static final List<String> YARDSTICKS = List.of("handWritten", "ssj", "ssjLinkedList");

    private final Map<String, Map<String, List<Double>>> figures = new TreeMap<>();

    /**
     * Note the figure of one benchmark in one round.
     *
     * @param benchmark its class and method, with a dot between them
     * @param time how long a call took
     * @param unit the unit of the time
     */
    void add(String benchmark, double time, String unit) {
        int dot = benchmark.lastIndexOf('.');
        String heading = benchmark.substring(benchmark.lastIndexOf('.', dot - 1) + 1, dot) + " | " + unit;
        figures.computeIfAbsent(heading, name -> new TreeMap<>())
                .computeIfAbsent(benchmark.substring(dot + 1), name -> new ArrayList<>())
                .add(time);
    }

    /** Get all tables; a ratio is how many times as fast as the yardstick a benchmark is, in the median of the rounds. */
    String text() {
        StringBuilder text = new StringBuilder();
        figures.forEach((heading, methods) -> append(text, heading, methods));
        return text.toString();
    }

    private static void append(StringBuilder text, String heading, Map<String, List<Double>> methods) {
        List<String> yardsticks =
                YARDSTICKS.stream().filter(methods::containsKey).toList();
        text.append("| ").append(heading).append(" | fastest and slowest round |");
        yardsticks.forEach(yardstick -> text.append(" times ").append(yardstick).append(" |"));
        text.append("\n|--|--:|--:|").append("--:|".repeat(yardsticks.size())).append('\n');
        methods.forEach((method, rounds) -> {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s, %s |",
                    method,
                    rounded(median(rounds)),
                    rounded(Collections.min(rounds)),
                    rounded(Collections.max(rounds))));
            yardsticks.forEach(yardstick -> text.append(String.format(
                    Locale.ROOT, " %.2f |", medianRatio(methods.getOrDefault(yardstick, rounds), rounds))));
            text.append('\n');
        });
        text.append('\n');
    }

    private static double medianRatio(List<Double> yardstick, List<Double> rounds) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            ratios.add(yardstick.get(i) / rounds.get(i));
        }
        return median(ratios);
    }

    private static String rounded(double time) {
        return String.format(Locale.ROOT, time < 100 ? "%.1f" : "%.0f", time);
    }

    private static double median(List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
