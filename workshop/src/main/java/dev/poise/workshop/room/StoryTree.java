package dev.poise.workshop.room;

import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.report.words.Language;
import dev.poise.team.events.Cause;
import dev.poise.workshop.story.AtRisk;
import dev.poise.workshop.story.FirstSign;
import dev.poise.workshop.story.Lever;
import dev.poise.workshop.story.Player;
import dev.poise.workshop.story.Severity;
import dev.poise.workshop.story.Sign;
import dev.poise.workshop.story.SignRecord;
import dev.poise.workshop.story.Sources;
import dev.poise.workshop.story.Story;
import dev.poise.workshop.story.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Stories as JSON: whole for the trainer, and step by step for the wall, without anything that a later step reveals. */
public final class StoryTree {
    /** The steps in their order, as they are named in words and addresses. */
    public static final List<String> STEPS = List.of("monday", "play", "signs", "team", "luck", "turn");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String INVOLVEMENT = "productOwner.technicalInvolvement";
    /** Sources of exhaustion smaller than this are summed up as the rest, 0..1. */
    private static final double TOLD_FROM = 0.005;

    private StoryTree() {}

    /**
     * Write a story for the trainer, who may see all of it.
     *
     * @param story what was told
     */
    public static ObjectNode of(Story story) {
        ObjectNode tree = frame(story);
        tree.set("levers", levers(story));
        tree.set("signs", signs(story.signs()));
        risk(tree, story);
        tree.set("fans", fans(story));
        ObjectNode years = tree.putObject("years");
        for (Severity severity : Severity.values()) {
            ObjectNode year = years.putObject(severity.name());
            for (String step : STEPS) {
                year(year, story, severity, step, true);
            }
        }
        return tree;
    }

    /**
     * Write what the wall may have of a story while one step of it is shown.
     *
     * @param story what was told
     * @param severity which year of it
     * @param step one of {@link #STEPS}
     * @param played whether the year has been played to its end
     */
    public static ObjectNode wall(Story story, Severity severity, String step, boolean played) {
        ObjectNode tree = frame(story);
        tree.put("step", STEPS.indexOf(step));
        tree.put("severity", severity.name());
        switch (step) {
            case "signs" -> tree.set("signs", signs(story.signs()));
            case "luck" -> {
                risk(tree, story);
                tree.set("fans", fans(story));
            }
            default -> {}
        }
        year(tree.putObject("year"), story, severity, step, played);
        return tree;
    }

    /** What everybody may know before anything has happened. */
    private static ObjectNode frame(Story story) {
        ObjectNode tree = NODES.objectNode();
        tree.put("sprint", story.plan().sprint());
        tree.put("sprints", story.plan().sprints());
        AnswerTree.put(tree, "before", story.plan().team().settings().number(INVOLVEMENT));
        AnswerTree.put(tree, "after", story.plan().after().number(INVOLVEMENT));
        tree.put("teams", story.teams());
        tree.put("window", SignRecord.WINDOW);
        return tree;
    }

    /** Write what a step shows of a year. */
    private static void year(ObjectNode tree, Story story, Severity severity, String step, boolean played) {
        Year year = story.year(severity);
        RunMetrics run = year.run();
        int change = story.plan().sprint();
        int sprints = story.plan().sprints();
        ObjectNode said = tree.withObjectProperty("said");
        switch (step) {
            case "monday" -> {
                tree.set("dayBefore", YearNumbers.day(run, change - 1));
                tree.set("seriesBefore", YearNumbers.series(run, change - 1));
                say(said, "rule", words -> words.rule(story, severity));
                double hours = YearNumbers.hours(run, change - 1);
                double users = YearNumbers.users(run, change - 1);
                say(said, step, words -> words.monday(story, hours, users));
            }
            case "play" -> {
                tree.set("dayBefore", YearNumbers.day(run, change - 1));
                say(said, step, words -> words.change(story));
                if (played) {
                    tree.set("series", YearNumbers.series(run, sprints));
                    tree.set("normal", YearNumbers.series(year.normal(), sprints));
                    tree.set("story", AnswerTree.story(year.sprints()));
                    say(said, "played", words -> words.end(year));
                }
            }
            case "signs" -> {
                tree.set("series", YearNumbers.series(run, sprints));
                say(said, "risk", words -> words.firstAtRisk(SignRecord.firstAtRisk(run), change));
                ObjectNode first = tree.putObject("firstShown");
                story.signs()
                        .forEach(record ->
                                first.put(record.sign().name(), record.sign().first(run, change)));
                FirstSign.of(run, story.signs(), change).ifPresent(found -> tree.set("firstSign", firstSign(found)));
                say(said, step, words -> words.signs(story.signs()));
            }
            case "team" -> {
                tree.set("series", YearNumbers.series(run, sprints));
                tree.set("normal", YearNumbers.series(year.normal(), sprints));
                tree.set("dayAfter", YearNumbers.day(run, Math.min(sprints, change + 2)));
                tree.set("productOwnerSources", sources("po", year.productOwner()));
                tree.set("developerSources", sources("developers", year.developers()));
                say(said, step, words -> words.sources(year));
            }
            case "luck" -> {
                tree.set("series", YearNumbers.series(run, sprints));
                say(said, step, words -> words.luck(story));
            }
            default -> tree.set("series", YearNumbers.series(run, sprints));
        }
    }

    /** Say something in every language. */
    static void say(ObjectNode said, String name, Function<StoryWords, String> what) {
        ObjectNode one = said.putObject(name);
        for (String language : Language.LANGUAGES) {
            one.put(language, what.apply(new StoryWords(Language.of(language))));
        }
    }

    private static ArrayNode levers(Story story) {
        ArrayNode tree = NODES.arrayNode();
        for (Lever lever : Lever.values()) {
            Map<String, Double> set = lever.set(story.plan().after());
            if (!set.isEmpty()) {
                ObjectNode one = tree.addObject();
                one.put("name", lever.name());
                one.put("whose", lever.whose().name());
                one.put("fromStart", !lever.canChangeOnTheWay(story.plan().after()));
                set.forEach(one.putObject("set")::put);
            }
        }
        return tree;
    }

    private static void risk(ObjectNode tree, Story story) {
        tree.set("normalRisk", of20(story.normal()));
        tree.set("risk", of20(story.atRisk()));
    }

    /** Write how many of twenty people are at risk. */
    static ObjectNode of20(AtRisk risk) {
        return NODES.objectNode()
                .put("productOwners", risk.productOwnersOf20())
                .put("developers", risk.developersOf20());
    }

    private static ObjectNode fans(Story story) {
        ObjectNode tree = NODES.objectNode();
        for (Metric metric : List.of(Metric.PO_EXHAUSTION, Metric.BURNOUT_EXHAUSTION)) {
            ObjectNode one = tree.putObject(metric.id());
            one.set("normal", AnswerTree.fan(story.fan(metric, Story.NORMAL)));
            one.set("now", AnswerTree.fan(story.fan(metric, Story.CHANGED)));
        }
        return tree;
    }

    private static ArrayNode signs(List<SignRecord> records) {
        Set<Sign> change = SignRecord.tellsChange(records);
        Set<Sign> risk = SignRecord.tellsRisk(records);
        ArrayNode tree = NODES.arrayNode();
        for (SignRecord record : records) {
            tree.addObject()
                    .put("sign", record.sign().name())
                    .put("seen", record.sign().canBeSeen())
                    .put("changed", record.changed())
                    .put("normal", record.normal())
                    .put("years", record.years())
                    .put("hits", record.hits())
                    .put("atRisk", record.atRisk())
                    .put("falseAlarms", record.falseAlarms())
                    .put("notAtRisk", record.notAtRisk())
                    .put("judged", record.canBeJudged())
                    .put("tellsChange", change.contains(record.sign()))
                    .put("tellsRisk", risk.contains(record.sign()));
        }
        return tree;
    }

    private static ObjectNode firstSign(FirstSign first) {
        ObjectNode tree = NODES.objectNode();
        tree.put("sprint", first.sprint());
        ArrayNode signs = tree.putArray("signs");
        first.signs().forEach(sign -> signs.add(sign.name()));
        tree.set("then", week(first.then()));
        tree.set("before", week(first.before()));
        return tree;
    }

    private static ObjectNode week(FirstSign.Week week) {
        ObjectNode tree = NODES.objectNode();
        AnswerTree.put(tree, "hours", week.hours());
        AnswerTree.put(tree, "users", week.users());
        AnswerTree.put(tree, "answer", week.answer());
        return tree;
    }

    private static ObjectNode sources(String whose, Sources sources) {
        ObjectNode tree = NODES.objectNode();
        AnswerTree.put(tree, "total", sources.total());
        ArrayNode lines = tree.putArray("lines");
        double told = 0;
        StoryWords words = new StoryWords(Language.TERMINAL);
        for (Map.Entry<Cause, Double> cause : sources.byCause().entrySet()) {
            if (Math.abs(cause.getValue()) >= TOLD_FROM) {
                told += cause.getValue();
                lines.addObject()
                        .put("key", words.sourceKey(whose, cause))
                        .put("amount", AnswerTree.rounded(cause.getValue()));
            }
        }
        AnswerTree.put(tree, "rest", sources.total() - told);
        return tree;
    }

    /**
     * Write how far the year that is played has got.
     *
     * @param scene the newest scene
     * @param sprints how many are measured
     */
    public static ObjectNode of(Player.Scene scene, int sprints) {
        ObjectNode tree = NODES.objectNode();
        tree.put("play", scene.number());
        tree.put("sprint", scene.sprint());
        tree.put("ended", scene.ended());
        tree.put("failure", scene.failure());
        RunMetrics metrics = scene.metrics();
        if (metrics != null) {
            int played = Math.min(sprints, scene.sprint());
            tree.set("series", YearNumbers.series(metrics, played));
            if (played > 0) {
                tree.set("day", YearNumbers.day(metrics, played));
            }
        }
        return tree;
    }
}
