package dev.poise.experiments.study.search;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.plan.PolicySearch;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.store.Damage;
import dev.poise.experiments.study.store.PartReader;
import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.metrics.Horizon;
import dev.poise.metrics.Metric;
import dev.poise.metrics.ValueScale;
import dev.poise.statistics.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far a search has got, as the parts in its folder tell: generation after generation is worked out again from the values of the one before.
 * So there is no state to keep, and a search that was killed goes on as if it had not been. Not thread-safe.
 */
public final class Generations {
    private final StudyFolder folder;
    private final PolicySearch search;
    private final List<Metric> objectives;
    private StudyPlan plan;
    private int first;
    private boolean over;

    private Generations(StudyPlan plan, StudyFolder folder) {
        this.folder = folder;
        this.plan = plan;
        this.objectives = ((Design.Search) plan.study().design()).objectives();
        this.search = new PolicySearch(plan.study());
        search.first();
    }

    /**
     * Go through the generations whose runs are all there, and whose parts are whole.
     *
     * @param plan of a study whose design is a search
     * @param folder where parts are
     */
    public static Generations of(StudyPlan plan, StudyFolder folder) {
        Generations generations = new Generations(StudyPlan.of(plan.study()), folder);
        Set<String> damaged = folder.damage().stream().map(Damage::chunk).collect(Collectors.toSet());
        while (generations.isMade(damaged) && generations.advance()) {
            // as far as it goes
        }
        return generations;
    }

    /** Return whether a plan grows with what its runs give. */
    public static boolean isSearch(StudyPlan plan) {
        return plan.study().isSearch();
    }

    /** Get the plan of all generations that are known, the last of which may not be made. */
    public StudyPlan plan() {
        return plan;
    }

    /** Return whether all runs of the search are made. */
    public boolean isOver() {
        return over;
    }

    /** Get what the search knows: complete when it is over. */
    public PolicySearch search() {
        return search;
    }

    private boolean isMade(Set<String> damaged) {
        return chunks().stream().allMatch(chunk -> folder.isDone(chunk) && !damaged.contains(chunk));
    }

    /**
     * Work out the next generation from the last one, whose runs are all there.
     *
     * @return whether there is one
     */
    public boolean advance() {
        if (over) {
            return false;
        }
        List<double[]> next = search.next(averages());
        first = plan.points().size();
        over = next.isEmpty();
        plan = over ? plan : plan.with(next);
        return !over;
    }

    /** Name the chunks of the last generation. */
    private List<String> chunks() {
        return IntStream.range(first / plan.groupSize(), plan.groups())
                .mapToObj(group -> StudyPlan.chunkName(group, 0))
                .toList();
    }

    private double[][] averages() {
        try (PartReader reader = PartReader.ofChecked(folder)) {
            Map<Integer, double[][]> raw = reader.values(
                    new TreeSet<>(chunks()),
                    objectives,
                    plan.study().replications().most());
            return IntStream.range(first, plan.points().size())
                    .mapToObj(point -> averages(point, raw.getOrDefault(point, new double[objectives.size()][0])))
                    .toArray(double[][]::new);
        }
    }

    private double[] averages(int point, double[][] raw) {
        int sprints = Horizon.of(plan.points().get(point).scenario().settings()).sprints();
        return IntStream.range(0, objectives.size())
                .mapToDouble(i -> Sample.of(Arrays.stream(raw[i])
                                .map(value -> ValueScale.standard().shown(objectives.get(i), value, sprints))
                                .toArray())
                        .mean())
                .toArray();
    }
}
