package dev.poise.report.words;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.analysis.GenerationRow;
import dev.poise.experiments.study.analysis.PolicyRow;
import dev.poise.experiments.study.analysis.SearchResults;
import dev.poise.metrics.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** Say which of the others are surely bettered in everything by one that was found, and the other way round. */
    private String against() {
        List<PolicyRow> others = policies().stream().filter(row -> !row.found()).toList();
        List<String> bettered = others.stream()
                .filter(row -> row.bettered() > 0)
                .map(PolicyRow::words)
                .toList();
        List<String> not = others.stream()
                .filter(row -> row.bettered() == 0)
                .map(PolicyRow::words)
                .toList();
        long worse = policies().stream()
                .filter(row -> row.found() && row.bettered() > 0)
                .count();
        return String.format(
                Locale.ROOT,
                "%s%s%s (95%%, all comparisons together). %s",
                bettered.isEmpty()
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "%s %s surely bettered in all of these at once by a policy that was found",
                                String.join(", ", bettered),
                                bettered.size() == 1 ? "is" : "are"),
                bettered.isEmpty() || not.isEmpty() ? "" : "; ",
                not.isEmpty()
                        ? ""
                        : String.format(
                                Locale.ROOT, "of %s that cannot be said with certainty", String.join(", ", not)),
                worse == 0
                        ? "None that was found is surely bettered by one of these."
                        : String.format(Locale.ROOT, "%d that were found are surely bettered by one of these.", worse));
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
