package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.plan.PolicySearch;
import dev.poise.experiments.study.search.Generations;
import dev.poise.metrics.Metric;
import dev.poise.metrics.ValueScale;
import dev.poise.statistics.search.Candidate;
import dev.poise.statistics.search.Hypervolume;
import dev.poise.statistics.search.NonDominatedSorting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a search looked at, generation by generation: computed from its parts. */
final class SearchTables {
    private final Generations generations;
    private final PolicySearch search;
    private final Design.Search design;

    SearchTables(Generations generations) {
        this.generations = generations;
        this.search = generations.search();
        this.design = (Design.Search) generations.plan().study().design();
    }

    /** Tell how it got on; nothing before the first generation is made. */
    List<GenerationRow> generations() {
        List<Candidate> all = search.candidates();
        double[] worst = ends(false);
        double[] best = ends(true);
        double box = IntStream.range(0, worst.length)
                .mapToDouble(i -> best[i] - worst[i])
                .reduce(1, (one, other) -> one * other);
        List<GenerationRow> rows = new ArrayList<>();
        for (int end = design.population(); end < all.size() + design.population(); end += design.population()) {
            List<Candidate> some = all.subList(0, Math.min(end, all.size()));
            List<double[]> front = NonDominatedSorting.fronts(some).get(0).stream()
                    .filter(Candidate::isKnown)
                    .map(Candidate::outcomes)
                    .toList();
            double volume = Hypervolume.of(front, worst);
            rows.add(new GenerationRow(rows.size(), some.size(), front.size(), box > 0 ? volume / box : Double.NaN));
        }
        return rows;
    }

    /** Get the reference point of the hypervolume: the worst average of the first generation in every objective, as it is shown. */
    List<Double> reference() {
        return Arrays.stream(PolicySearch.good(design.objectives(), ends(false)))
                .boxed()
                .toList();
    }

    private double[] ends(boolean best) {
        List<Candidate> first = search.candidates().stream()
                .limit(design.population())
                .filter(Candidate::isKnown)
                .toList();
        return IntStream.range(0, design.objectives().size())
                .mapToDouble(i -> {
                    var values = first.stream().mapToDouble(one -> one.outcomes()[i]);
                    return (best ? values.max() : values.min()).orElse(Double.NaN);
                })
                .toArray();
    }

    /** Tell of every point and objective, each with the values of its factors. */
    Map<CandidateRow, List<Object>> candidates() {
        Set<Integer> front = numbers(search.front());
        Set<Integer> winners = numbers(search.winners());
        Map<CandidateRow, List<Object>> rows = new LinkedHashMap<>();
        for (Candidate candidate : search.candidates()) {
            int point = candidate.number();
            double[] shown = PolicySearch.good(design.objectives(), candidate.outcomes());
            for (int i = 0; i < shown.length; i++) {
                Metric metric = design.objectives().get(i);
                rows.put(
                        new CandidateRow(
                                point,
                                point / design.population(),
                                metric.id(),
                                ValueScale.unit(metric),
                                candidate.isKnown() ? shown[i] : Double.NaN,
                                front.contains(point),
                                winners.contains(point)),
                        values(point));
            }
        }
        return rows;
    }

    private List<Object> values(int point) {
        List<Object> values = new ArrayList<>();
        List<Factor> factors = generations.plan().study().factors();
        for (int i = 0; i < factors.size(); i++) {
            var at = generations.plan().points().get(point);
            values.add(
                    factors.get(i).isNamed()
                            ? generations.plan().text(at, i)
                            : (Object) at.values().get(i));
        }
        return values;
    }

    private static Set<Integer> numbers(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::number).collect(Collectors.toSet());
    }
}
