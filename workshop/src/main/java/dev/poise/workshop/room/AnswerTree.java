package dev.poise.workshop.room;

import dev.poise.experiments.comparison.Contrast;
import dev.poise.experiments.comparison.Onset;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.comparison.PairedOutcome;
import dev.poise.experiments.comparison.Summary;
import dev.poise.experiments.run.Happening;
import dev.poise.experiments.run.SprintStory;
import dev.poise.metrics.Metric;
import dev.poise.report.words.Language;
import dev.poise.statistics.Fan;
import dev.poise.workshop.answer.AnswerStage;
import dev.poise.workshop.answer.Headline;
import dev.poise.workshop.answer.LiveAnswer;
import dev.poise.workshop.answer.Sentence;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers as the pages get them. Numbers are rounded to what a chart can show. */
public final class AnswerTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final double GRAIN = 10_000;

    private AnswerTree() {}

    /**
     * Write an answer.
     *
     * @param answer what came out
     */
    public static ObjectNode of(LiveAnswer answer) {
        return of(answer, Outcomes.FOUR);
    }

    /**
     * Write as much of an answer as may be seen: some outcomes, and what is said of them. What is said of all four, and what happened in
     * a typical team, is there only when all four may be seen.
     *
     * @param answer what came out
     * @param visible the outcomes that may be seen
     */
    static ObjectNode of(LiveAnswer answer, List<Metric> visible) {
        ObjectNode tree = NODES.objectNode();
        tree.put("revision", answer.question().revision());
        tree.put("refined", answer.stage() == AnswerStage.REFINED);
        tree.put("runs", answer.runs().plan().replications());
        ObjectNode outcomes = tree.putObject("outcomes");
        for (Metric metric : visible) {
            ObjectNode one = outcome(answer.outcome(metric));
            if (answer.question().onset() == Onset.MONDAY) {
                one.set("past", fan(answer.outcome(metric).past()));
            }
            if (answer.stage() == AnswerStage.REFINED) {
                one.set("chain", WhyTree.of(answer, metric, visible));
            }
            outcomes.set(metric.id(), one);
        }
        if (answer.stage() == AnswerStage.REFINED) {
            ObjectNode headline = tree.putObject("headline");
            for (Metric metric : visible) {
                ObjectNode one = headline.putObject(metric.id());
                for (String language : Language.LANGUAGES) {
                    one.put(language, Headline.of(answer, metric, Language.of(language)));
                }
            }
        }
        if (answer.stage() == AnswerStage.REFINED && visible.containsAll(Outcomes.FOUR)) {
            ObjectNode sentence = tree.putObject("sentence");
            for (String language : Language.LANGUAGES) {
                sentence.put(language, Sentence.of(answer, Language.of(language)));
            }
            Long seed = answer.typicalSeed();
            tree.put("typicalSeed", seed == null ? "" : Long.toString(seed));
            tree.set("story", story(answer.story()));
        }
        return tree;
    }

    private static ObjectNode outcome(PairedOutcome outcome) {
        ObjectNode tree = NODES.objectNode();
        tree.set("now", summary(outcome.other()));
        tree.set("baseline", summary(outcome.baseline()));
        tree.set("difference", contrast(outcome.difference()));
        tree.set("nowFan", fan(outcome.otherFan()));
        tree.set("baselineFan", fan(outcome.baselineFan()));
        tree.set("differenceFan", fan(outcome.differenceFan()));
        return tree;
    }

    /** Write a summary: average, its certainty, the range of most runs. */
    static ObjectNode summary(Summary summary) {
        ObjectNode tree = NODES.objectNode();
        put(tree, "mean", summary.mean());
        put(tree, "low", summary.range().low());
        put(tree, "high", summary.range().high());
        return tree;
    }

    /** Write a paired difference with its verdict. */
    static ObjectNode contrast(Contrast contrast) {
        ObjectNode tree = NODES.objectNode();
        put(tree, "difference", contrast.difference());
        put(tree, "low", contrast.certainty().low());
        put(tree, "high", contrast.certainty().high());
        tree.put("pairs", contrast.pairs());
        tree.put("higher", Math.round(contrast.shareHigher() * contrast.pairs()));
        tree.put("lower", Math.round(contrast.shareLower() * contrast.pairs()));
        tree.put("verdict", contrast.verdict().kind().name());
        tree.put("moreRuns", contrast.verdict().moreRuns());
        tree.put("smallest", contrast.smallest());
        return tree;
    }

    /** Write a fan: one list of five quantiles per sprint. */
    static ArrayNode fan(Fan fan) {
        ArrayNode tree = NODES.arrayNode();
        for (Fan.Band band : fan.bands()) {
            ArrayNode one = tree.addArray();
            for (double quantile : new double[] {band.p05(), band.p25(), band.p50(), band.p75(), band.p95()}) {
                one.add(rounded(quantile));
            }
        }
        return tree;
    }

    /** Write what happened, sprint by sprint. */
    static ArrayNode story(List<SprintStory> story) {
        ArrayNode tree = NODES.arrayNode();
        for (SprintStory sprint : story) {
            ObjectNode one = tree.addObject();
            one.put("sprint", sprint.sprint());
            one.put("goalMet", sprint.goalMet());
            ArrayNode happenings = one.putArray("happenings");
            for (Happening happening : sprint.happenings()) {
                ArrayNode causes = happenings
                        .addObject()
                        .put("kind", happening.kind().name())
                        .put("who", happening.who())
                        .put("count", happening.count())
                        .put("all", happening.all())
                        .putArray("causes");
                happening.causes().forEach(cause -> causes.add(cause.name()));
            }
        }
        return tree;
    }

    static void put(ObjectNode tree, String name, double value) {
        if (Double.isFinite(value)) {
            tree.put(name, rounded(value));
        } else {
            tree.putNull(name);
        }
    }

    static double rounded(double value) {
        return Double.isFinite(value) ? Math.rint(value * GRAIN) / GRAIN : 0;
    }
}
