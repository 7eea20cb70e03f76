package dev.poise.benchmarks.budget;

import dev.poise.benchmarks.budget.Recording.Delivery;
import dev.poise.kernel.Event;
import dev.poise.kernel.Role;
import dev.poise.kernel.RoleRegistry;
import dev.poise.metrics.MetricCollector;
import dev.poise.team.Team;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Prints what a run of the reference team is made of, as tables in Markdown. Times are processor time, without the calendar. */
public final class TimeBudget {
    private static final int RUNS = 12;
    private static final int ROUNDS = 200;
    private static final double RARE = 100;

    private final TeamScenario reference = TeamScenario.of("reference-team", TeamSettings.standard());
    private final List<Recording> recordings = new ArrayList<>();
    private final Map<String, List<Double>> times = new TreeMap<>();

    private TimeBudget() {
        for (int seed = 0; seed < RUNS; seed++) {
            recordings.add(Recording.of(reference, seed));
        }
    }

    /**
     * Count, measure and print.
     *
     * @param arguments not looked at
     * @throws IllegalStateException when a role says nothing when it is given its messages again
     */
    public static void main(String[] arguments) {
        TimeBudget budget = new TimeBudget();
        budget.printMessages();
        for (int round = 0; round < ROUNDS; round++) {
            budget.measureRoles();
            budget.measureMetrics();
        }
        budget.printTimes();
    }

    private void printMessages() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Recording run : recordings) {
            for (Delivery delivery : run.deliveries) {
                counts.merge(
                        String.format(
                                Locale.ROOT, "%s | `%s`", run.kind(delivery.receiver()), name(delivery.message())),
                        1,
                        Integer::sum);
            }
        }
        System.out.printf(Locale.ROOT, "| receiver | message, %.0f a run or more | a run |%n|---|---|--:|%n", RARE);
        counts.entrySet().stream()
                .filter(count -> count.getValue() >= RARE * RUNS)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(count ->
                        System.out.printf(Locale.ROOT, "| %s | %d |%n", count.getKey(), count.getValue() / RUNS));
    }

    private static String name(Object message) {
        return message instanceof Enum<?> constant
                ? constant.getDeclaringClass().getSimpleName()
                : message.getClass().getSimpleName();
    }

    /** Give every role the messages it was given before; each role plays by itself. */
    private void measureRoles() {
        Map<String, Double> spent = new TreeMap<>();
        for (int seed = 0; seed < RUNS; seed++) {
            Recording run = recordings.get(seed);
            RoleRegistry registry = Team.cast(reference, seed);
            for (int i = 0; i < run.roles(); i++) {
                int receiver = i;
                Delivery[] tape = run.deliveries.stream()
                        .filter(delivery -> delivery.receiver() == receiver)
                        .toArray(Delivery[]::new);
                spent.merge(run.kind(i), play(registry.role(i), tape), Double::sum);
            }
        }
        spent.forEach(this::note);
    }

    private static double play(Role<Object> role, Delivery[] tape) {
        CountingContext context = new CountingContext();
        long before = processorTime();
        for (Delivery delivery : tape) {
            context.at(delivery.time());
            role.receive(delivery.message(), context);
        }
        double spent = processorTime() - before;
        if (context.calls() == 0) {
            throw new IllegalStateException("A role sent nothing and published nothing.");
        }
        return spent;
    }

    private void measureMetrics() {
        double spent = 0;
        for (Recording run : recordings) {
            MetricCollector collector = new MetricCollector(reference.settings());
            long before = processorTime();
            for (Event event : run.events) {
                collector.observe(event);
            }
            collector.result();
            spent += processorTime() - before;
        }
        note("metrics", spent);
    }

    private void note(String what, double nanoseconds) {
        times.computeIfAbsent(what, name -> new ArrayList<>()).add(nanoseconds / RUNS / 1000);
    }

    private void printTimes() {
        System.out.printf(Locale.ROOT, "%n| what | messages or facts a run | us a run |%n|---|--:|--:|%n");
        times.forEach((what, all) -> {
            Collections.sort(all);
            System.out.printf(Locale.ROOT, "| %s | %d | %.0f |%n", what, size(what) / RUNS, all.get(all.size() / 4));
        });
    }

    private long size(String what) {
        long size = 0;
        for (Recording run : recordings) {
            size += what.equals("metrics")
                    ? run.events.size()
                    : run.deliveries.stream()
                            .filter(delivery -> run.kind(delivery.receiver()).equals(what))
                            .count();
        }
        return size;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
