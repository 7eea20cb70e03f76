package dev.poise.report.words;

import dev.poise.experiments.study.analysis.FrontRow;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.metrics.Direction;
import dev.poise.metrics.Metric;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/** What is said of a Pareto front. */
public final class FrontWords {
    /** An alternative is surely on the front, or surely not, when its share of the draws lies this far from 1 or from 0. */
    private static final double UNSURE = .05;

    private static final int MAX_NAMED = 6;

    private final StudyResults results;
    private final IntFunction<String> names;

    /**
     * Prepare.
     *
     * @param results of a study
     * @param names what an alternative is called, by its number
     */
    public FrontWords(StudyResults results, IntFunction<String> names) {
        this.results = results;
        this.names = names;
    }

    /** Get the alternatives on the front, a row each. */
    public List<FrontRow> front() {
        return alternatives().stream().filter(FrontRow::onFront).toList();
    }

    /** Get all alternatives, a row each. */
    public List<FrontRow> alternatives() {
        return results.front().isEmpty()
                ? List.of()
                : results.front().stream()
                        .filter(row ->
                                row.metric().equals(results.front().get(0).metric()))
                        .toList();
    }

    /** Say which alternatives are on the front, and how sure that is; nothing unless a front is asked for. */
    public Optional<String> sentence() {
        List<FrontRow> front = front();
        if (front.isEmpty()) {
            return Optional.empty();
        }
        List<FrontRow> all = alternatives();
        String kind = results.levers().isEmpty() ? "points" : "levers";
        boolean few = Double.isNaN(front.get(0).frontShare());
        long sure = front.stream().filter(row -> row.frontShare() >= 1 - UNSURE).count();
        long others = all.stream()
                .filter(row -> !row.onFront() && row.frontShare() >= UNSURE)
                .count();
        String drawn = results.levers().isEmpty() ? "runs" : "runs and worlds";
        String known = String.format(
                Locale.ROOT,
                "Of %d %s, %d %s on the front of %s: no other is at least as good in all of them and better in one. %s %s %s",
                all.size(),
                kind,
                front.size(),
                front.size() == 1 ? "is" : "are",
                outcomes(),
                front.size() == 1 ? "It" : "They",
                front.size() == 1 ? "is" : "are",
                LeverWords.some(
                        front.stream()
                                .map(row -> names.apply(row.alternative()))
                                .toList(),
                        MAX_NAMED));
        return Optional.of(
                few
                        ? known + "; how sure that is cannot be said of so few " + drawn + "."
                        : String.format(
                                Locale.ROOT,
                                "%s; when %s are drawn again, %d of them %s on it in 95%% of the draws, and %s onto it in more than 5%%.",
                                known,
                                drawn,
                                sure,
                                sure == 1 ? "stays" : "stay",
                                others == 0 ? "no other gets" : others == 1 ? "1 other gets" : others + " others get"));
    }

    /** Name the outcomes and which way each is better. */
    public String outcomes() {
        return outcomes(results.plan().study().front());
    }

    /** Name some outcomes and which way each is better. */
    static String outcomes(List<Metric> of) {
        List<String> outcomes = of.stream().map(FrontWords::outcome).toList();
        int last = outcomes.size() - 1;
        return String.join(", ", outcomes.subList(0, last)) + " and " + outcomes.get(last);
    }

    /** Name an outcome and which way it is better. */
    public static String outcome(Metric metric) {
        return Labels.within(metric.label()) + (metric.direction() == Direction.LESS ? " (less)" : " (more)");
    }
}
