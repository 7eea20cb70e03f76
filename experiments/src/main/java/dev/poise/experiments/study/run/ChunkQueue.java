package dev.poise.experiments.study.run;

import dev.poise.experiments.study.Replications;
import dev.poise.experiments.study.plan.Chunk;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.store.Shard;
import dev.poise.metrics.Metric;
import dev.poise.statistics.StopDecision;
import dev.poise.statistics.StoppingRule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which chunks are still to be made. With a fixed number of replications all are known from the start, and {@link Shares} deals them out.
 * With a stopping rule the next batch of a group follows from the earlier ones, and whole groups are dealt out; where the best is selected
 * the next batch of all groups follows from the earlier ones of all; what a batch holds
 * then depends on values only, never on who is first. Early batches come before late ones, so that a study that is stopped has looked
 * at all points alike. Not thread-safe.
 */
final class ChunkQueue {
    private final StudyPlan plan;
    private final @Nullable StoppingRule rule;
    private final @Nullable SelectionRounds selecting;
    private final List<Metric> watched;
    private final PriorityQueue<Unit> waiting = new PriorityQueue<>(Unit.ORDER);
    private final Map<Integer, GroupState> groups = new HashMap<>();
    private int underWay;
    private long planned;

    private record Unit(int group, int batch) {
        static final Comparator<Unit> ORDER =
                Comparator.comparingInt(Unit::batch).thenComparingInt(Unit::group);
    }

    /** What is known of a group whose replications follow a rule. */
    private static final class GroupState {
        private final Map<Integer, double[][]> values = new HashMap<>();
        private final Set<Integer> stopped = new HashSet<>();
    }

    ChunkQueue(StudyPlan plan, Shard shard) {
        this.plan = plan;
        this.rule = plan.study().replications() instanceof Replications.Until until ? until.rule() : null;
        this.selecting =
                plan.study().replications() instanceof Replications.Best best ? new SelectionRounds(plan, best) : null;
        this.watched = plan.study().replications() instanceof Replications.Until until
                ? until.metrics()
                : selecting == null ? List.of() : List.of(selecting.metric());
        Shares.deal(plan, shard.count(), (share, group, batch, runs) -> {
            if (share == shard.index() - 1) {
                waiting.add(new Unit(group, batch));
                planned += runs;
            }
        });
    }

    /** Get the metrics whose values a rule wants to know; empty when there is no rule. */
    List<Metric> watched() {
        return watched;
    }

    /** Get the most runs there can be, given what is known so far. */
    long planned() {
        return planned;
    }

    /** Return whether nothing is left, and nothing more can follow from chunks under way. */
    boolean isFinished() {
        return waiting.isEmpty() && underWay == 0;
    }

    /** Get the next chunk; empty when there is none at the moment. */
    Optional<Chunk> poll() {
        Unit unit = waiting.poll();
        if (unit == null) {
            return Optional.empty();
        }
        underWay++;
        if (selecting != null) {
            return Optional.of(plan.chunk(unit.group(), unit.batch(), selecting::isLeft));
        }
        Set<Integer> done = groups.containsKey(unit.group()) ? groups.get(unit.group()).stopped : Set.of();
        return Optional.of(plan.chunk(unit.group(), unit.batch(), point -> !done.contains(point)));
    }

    /**
     * Take notice that a chunk is made.
     *
     * @param chunk which one
     * @param values by point, an array per watched metric, a raw value per replication of the whole study; only those of the chunk
     *     are looked at
     */
    void made(Chunk chunk, Map<Integer, double[][]> values) {
        underWay--;
        if (rule != null) {
            follow(rule, chunk, values);
        }
        if (selecting != null && selecting.made(chunk, values)) {
            for (int group : selecting.groups()) {
                waiting.add(new Unit(group, selecting.round()));
            }
            planned += selecting.cost();
        }
    }

    private void follow(StoppingRule rule, Chunk chunk, Map<Integer, double[][]> values) {
        GroupState state = groups.computeIfAbsent(chunk.group(), unused -> new GroupState());
        int most = plan.study().replications().most();
        int before = chunk.batch() * plan.batchSize();
        int runs = Math.min(before + plan.batchSize(), most);
        chunk.runs().stream().map(run -> run.point().id()).distinct().forEach(point -> {
            double[][] all = state.values.computeIfAbsent(point, unused -> new double[watched.size()][0]);
            double[][] more = values.getOrDefault(point, new double[watched.size()][0]);
            for (int i = 0; i < all.length; i++) {
                all[i] = joined(all[i], more[i], before, runs);
            }
            if (!(rule.decide(all) instanceof StopDecision.GoOn)) {
                state.stopped.add(point);
                planned -= most - runs;
                state.values.remove(point);
            }
        });
        boolean goesOn = plan.group(chunk.group()).stream().anyMatch(point -> !state.stopped.contains(point.id()));
        if (goesOn && chunk.batch() + 1 < plan.batches()) {
            waiting.add(new Unit(chunk.group(), chunk.batch() + 1));
        }
    }

    private static double[] joined(double[] before, double[] values, int from, int to) {
        return IntStream.range(0, to)
                .mapToDouble(i -> i < from ? before[i] : i < values.length ? values[i] : Double.NaN)
                .toArray();
    }

    /** Take a chunk back that nobody makes any more. */
    void givenUp(Chunk chunk) {
        underWay--;
        waiting.add(new Unit(chunk.group(), chunk.batch()));
    }
}
