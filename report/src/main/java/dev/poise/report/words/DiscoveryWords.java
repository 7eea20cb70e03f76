package dev.poise.report.words;

import dev.poise.experiments.study.Discovery;
import dev.poise.experiments.study.analysis.StudyDiscovery;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.statistics.discovery.FoundBox;
import dev.poise.statistics.discovery.Limit;
import dev.poise.statistics.discovery.PeelingStep;
import dev.poise.statistics.discovery.TreeNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** What scenario discovery found, in sentences. */
public final class DiscoveryWords {
    private final StudyResults results;
    private final Numerals numerals;
    private final UnaryOperator<String> factors;
    private final IntFunction<String> levers;

    /**
     * Prepare.
     *
     * @param results of a study
     * @param numerals how numbers are written
     * @param factors what a factor is called within a sentence, by its name
     * @param levers what a lever is called, by its number
     */
    public DiscoveryWords(
            StudyResults results, Numerals numerals, UnaryOperator<String> factors, IntFunction<String> levers) {
        this.results = results;
        this.numerals = numerals;
        this.factors = factors;
        this.levers = levers;
    }

    /** Say what was found, a sentence for each question. */
    public List<String> sentences() {
        return results.discoveries().stream().map(this::sentence).toList();
    }

    /** Say what is looked for, such as "value delivered is below 90". */
    public String outcome(Discovery question) {
        return Labels.within(question.metric().label()) + " is " + side(question);
    }

    private String side(Discovery question) {
        return (question.below() ? "below " : "above ") + numerals.exact(question.bound());
    }

    /** Say where that is asked, such as "of 40 worlds with involvement 0.5". */
    private String sentence(StudyDiscovery found) {
        int hits = found.cases().hits();
        int all = found.cases().size();
        String place = found.lever() < 0 ? "points" : "worlds";
        String with = found.lever() < 0 ? "" : " with " + levers.apply(found.lever());
        String outcome = outcome(found.question());
        if (hits == 0 || hits == all) {
            return String.format(
                    Locale.ROOT,
                    "%s in %s of %d %s%s.",
                    Labels.capital(outcome),
                    hits == 0 ? "none" : "all",
                    all,
                    place,
                    with);
        }
        String head =
                String.format(Locale.ROOT, "Of the %d %s (of %d) in which %s%s, ", hits, place, all, outcome, with);
        if (!found.question().hasBoxes()) {
            return head + leaf(found, place);
        }
        List<FoundBox> boxes = found.accepted();
        if (boxes.isEmpty()) {
            return head
                    + (found.boxes().isEmpty()
                            ? "nothing can be said: there are too few to look for a box."
                            : String.format(
                                    Locale.ROOT,
                                    "no box stands out: chance alone gives one as good (p = %s).",
                                    numerals.plain(found.boxes().get(0).chance(), 2)));
        }
        List<String> parts = new ArrayList<>();
        for (FoundBox box : boxes) {
            parts.add(box(found, box, parts.isEmpty() ? "" : "a further ", place));
        }
        return head + String.join("; ", parts) + ".";
    }

    private String box(StudyDiscovery found, FoundBox one, String further, String place) {
        PeelingStep box = one.box();
        return String.format(
                Locale.ROOT,
                "%s%s lie where %s, and of the %d %s there %s are %s (%s where %s did not help to find the box)",
                further,
                numerals.percent(box.coverage(found.cases().hits())),
                conditions(found, box.box().limits()),
                box.cases(),
                place,
                numerals.percent(box.density()),
                side(found.question()),
                numerals.percent(one.elsewhere()),
                place);
    }

    private String leaf(StudyDiscovery found, String place) {
        TreeNode leaf = found.tree().stream()
                .filter(node -> node.isLeaf() && node.parent() >= 0)
                .max(Comparator.comparingDouble(TreeNode::density).thenComparingInt(TreeNode::hits))
                .orElse(null);
        return leaf == null
                ? "a tree finds nothing that tells them from the others."
                : String.format(
                        Locale.ROOT,
                        "%s are in the densest leaf of the tree, where %s, and of the %d %s there %s are %s.",
                        numerals.percent((double) leaf.hits() / found.cases().hits()),
                        conditions(found, leaf.box().limits()),
                        leaf.cases(),
                        place,
                        numerals.percent(leaf.density()),
                        side(found.question()));
    }

    /** Say what limits ask of the factors, such as "load is at least 1.3 and policy is fixed". */
    public String conditions(StudyDiscovery found, List<Limit> limits) {
        List<String> conditions = new ArrayList<>();
        for (int input = 0; input < limits.size(); input++) {
            if (!limits.get(input).sides().isEmpty()) {
                conditions.add(factors.apply(found.factors().get(input).name()) + " is "
                        + limit(found, input, limits.get(input)));
            }
        }
        int last = conditions.size() - 1;
        return last < 1
                ? String.join("", conditions)
                : String.join(", ", conditions.subList(0, last)) + " and " + conditions.get(last);
    }

    /** Say what a limit asks, such as "at least 1.3". */
    public String limit(StudyDiscovery found, int input, Limit limit) {
        boolean low = limit.sides().contains(Limit.Side.ABOVE);
        boolean high = limit.sides().contains(Limit.Side.BELOW);
        return low && high
                ? numerals.shortest(limit.low()) + " to " + numerals.shortest(limit.high())
                : low
                        ? "at least " + numerals.shortest(limit.low())
                        : high
                                ? "at most " + numerals.shortest(limit.high())
                                : found.names(results.plan(), input, limit).replace("; ", " or ");
    }
}
