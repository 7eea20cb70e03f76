package dev.poise.workshop.room;

import dev.poise.experiments.comparison.Contrast;
import dev.poise.metrics.Metric;
import dev.poise.statistics.Fan;
import dev.poise.workshop.guess.ChangedSetting;
import dev.poise.workshop.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A question about a story: what changes in it, and where the outcome ends in a normal year. What comes out is told when the result is
 * shown, and not before. Immutable.
 *
 * @param changes what changes
 * @param course the median of normal years, sprint by sprint
 * @param start where normal years end on average
 * @param contrast what comes out: years with the change less normal ones
 * @param end where the years with the change end
 */
public record StoryQuestion(
        List<ChangedSetting> changes, List<Double> course, double start, Contrast contrast, Fan.Band end) {

    /** Copies the lists. */
    public StoryQuestion {
        changes = List.copyOf(changes);
        course = List.copyOf(course);
    }

    /**
     * Ask what becomes of an outcome.
     *
     * @param story the story
     * @param outcome exhaustion of the Product Owner or of the developers
     */
    public static StoryQuestion of(Story story, Metric outcome) {
        List<ChangedSetting> changes = new ArrayList<>();
        for (Map.Entry<String, Double> set : story.plan().change().set().entrySet()) {
            changes.add(new ChangedSetting(
                    set.getKey(),
                    story.plan().team().settings().text(set.getKey()),
                    story.plan().after().text(set.getKey())));
        }
        List<Fan.Band> now = story.fan(outcome, Story.CHANGED).bands();
        List<Double> course = story.fan(outcome, Story.NORMAL).bands().stream()
                .map(Fan.Band::p50)
                .toList();
        Contrast contrast = story.contrast(outcome);
        return new StoryQuestion(changes, course, story.mean(outcome, Story.NORMAL), contrast, now.get(now.size() - 1));
    }
}
