package dev.poise.report.words;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.analysis.GenerationRow;
import dev.poise.experiments.study.analysis.PolicyRow;
import dev.poise.experiments.study.analysis.SearchResults;
import dev.poise.experiments.study.plan.DesignPoint;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.metrics.Metric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is said of a search for policies. */
public final class SearchWords {
    private final SearchResults results;
    private final Numerals numerals;
    private final Design.Search design;

    /**
     * Prepare.
     *
     * @param results of a search
     * @param numerals how numbers are written
     */
    public SearchWords(SearchResults results, Numerals numerals) {
        this.results = results;
        this.numerals = numerals;
        this.design = (Design.Search) results.plan().study().design();
    }

    /** Get the objectives. */
    public List<Metric> objectives() {
        return design.objectives();
    }

    /** Get a row of each policy. */
    public List<PolicyRow> policies() {
        return results.policies().stream()
                .filter(row -> row.metric().equals(objectives().get(0).id()))
                .toList();
    }

    /** Get the row of a policy for an objective. */
    public PolicyRow row(PolicyRow policy, Metric objective) {
        return results.policies().stream()
                .filter(row -> row.policy() == policy.policy() && row.metric().equals(objective.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Say what was found, how sure that is, and how far the search had come. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>(List.of(found()));
        if (policies().stream().anyMatch(PolicyRow::found)) {
            sentences.add(where());
            if (policies().stream().anyMatch(row -> !row.found())) {
                sentences.add(against());
            }
            sentences.add(again());
        }
        sentences.add(progress());
        return sentences;
    }

    private String found() {
        long winners = policies().stream().filter(PolicyRow::found).count();
        long others = policies().size() - winners;
        return String.format(
                Locale.ROOT,
                "The search looked at %s policies, in %d generations; %d %s on the front of %s. %s %d of them were run again, %d times each with seeds that the search did not see, beside %d %s.",
                numerals.count(results.plan().points().size()),
                results.generations().size(),
                results.front(),
                results.front() == 1 ? "is" : "are",
                FrontWords.outcomes(objectives()),
                winners < results.front() ? "Spread over it," : "All",
                winners,
                design.evaluation(),
                others,
                others == 1 ? "other policy" : "other policies");
    }

    /** Say from where to where those that were found lie, factor by factor. */
    private String where() {
        StudyPlan plan = results.plan();
        List<DesignPoint> winners = policies().stream()
                .filter(PolicyRow::found)
                .map(row -> plan.points().get(row.candidate()))
                .toList();
        List<Factor> factors = plan.study().factors();
        return IntStream.range(0, factors.size())
                .filter(i -> factors.get(i).varies())
                .mapToObj(i -> where(plan, winners, i))
                .collect(Collectors.joining("; ", "Those that were run again have ", "."));
    }

    private static String where(StudyPlan plan, List<DesignPoint> winners, int index) {
        Factor factor = plan.study().factors().get(index);
        List<String> values = winners.stream()
                .sorted(Comparator.comparingDouble(point -> point.values().get(index)))
                .map(point -> plan.text(point, index))
                .distinct()
                .toList();
        String separator = factor.isNamed() ? " or " : " to ";
        List<String> told =
                factor.isNamed() || values.size() == 1 ? values : List.of(values.get(0), values.get(values.size() - 1));
        String name = factor.spec() == null
                ? factor.name()
                : Labels.name(factor.spec().label());
        return name + " " + String.join(separator, told);
    }

    /** Say which of the others are dominated by one that was found, and whether one that was found is. */
    private String against() {
        List<String> sentences = new ArrayList<>();
        others(true)
                .ifPresent(names -> sentences.add(
                        "Dominated by a policy that was found, which is better in every outcome (95%, all comparisons together): "
                                + names + "."));
        others(false)
                .ifPresent(names -> sentences.add((sentences.isEmpty()
                                ? "Of none can it be said with certainty that a policy that was found dominates it (95%, all comparisons together): "
                                : "Of these it cannot be said with certainty: ")
                        + names + "."));
        long worse = policies().stream()
                .filter(row -> row.found() && row.dominatedBy() > 0)
                .count();
        sentences.add(
                worse == 0
                        ? "No policy that was found is dominated by one of these."
                        : String.format(
                                Locale.ROOT,
                                "Of those that were found, %d %s dominated by one of these.",
                                worse,
                                worse == 1 ? "is" : "are"));
        return String.join(" ", sentences);
    }

    private Optional<String> others(boolean dominated) {
        return policies().stream()
                .filter(row -> !row.found() && row.dominatedBy() > 0 == dominated)
                .map(PolicyRow::words)
                .reduce((left, right) -> left + ", " + right);
    }

    /** Say how far the runs that the search went by are from fresh ones. */
    private String again() {
        Function<Metric, String> amount = metric -> {
            double mean = results.policies().stream()
                    .filter(row -> row.found() && row.metric().equals(metric.id()))
                    .mapToDouble(row -> row.mean() - row.searched())
                    .average()
                    .orElse(Double.NaN);
            return String.format(
                    Locale.ROOT,
                    "%s %s",
                    Labels.within(metric.label()),
                    numerals.signed(mean, MetricWords.usualDecimals(metric)));
        };
        return String.format(
                Locale.ROOT,
                "With fresh seeds those that were found differ from what the search saw of them, on average over them: %s. That is the luck of the seeds that it went by, and of having been selected.",
                objectives().stream().map(amount).collect(Collectors.joining(", ")));
    }

    /** Say whether more generations might find more. */
    private String progress() {
        List<GenerationRow> rows = results.generations();
        GenerationRow last = rows.get(rows.size() - 1);
        double half = rows.get((rows.size() - 1) / 2).hypervolume();
        return Double.isNaN(last.hypervolume())
                ? "The first generation does not differ in one of the objectives, so there is no hypervolume to follow."
                : String.format(
                        Locale.ROOT,
                        "After half of the generations the hypervolume of the front was %s of what it was at the end.",
                        numerals.percent(half / last.hypervolume()));
    }

    /** Name the reference point of the hypervolume. */
    public String reference() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < objectives().size(); i++) {
            Metric metric = objectives().get(i);
            parts.add(Labels.within(metric.label()) + " "
                    + numerals.plain(results.reference().get(i), MetricWords.usualDecimals(metric)));
        }
        return String.join(", ", parts);
    }
}
