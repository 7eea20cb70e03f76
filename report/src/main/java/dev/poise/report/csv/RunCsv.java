package dev.poise.report.csv;

import dev.poise.experiments.run.CsvText;
import dev.poise.experiments.run.RunRecord;
import dev.poise.experiments.run.SprintStory;
import dev.poise.metrics.ItemCollector;
import dev.poise.metrics.Metric;
import dev.poise.metrics.PeopleCollector;
import dev.poise.report.words.StoryWords;
import java.util.ArrayList;
import java.util.List;

/** One run as tables, values raw. */
public final class RunCsv {
    private static final List<Metric> BY_SPRINT =
            Metric.all().stream().filter(Metric::isTakenEverySprint).toList();

    private RunCsv() {}

    /**
     * Write a row per sprint, values raw.
     *
     * @param run what is kept of it
     */
    public static String sprints(RunRecord run) {
        List<String> header =
                new ArrayList<>(List.of("sprint", "committedHours", "doneHours", "goalMet", "happenings"));
        BY_SPRINT.stream().map(Metric::id).forEach(header::add);
        CsvText csv = new CsvText(header);
        for (SprintStory story : run.story()) {
            List<Object> row = new ArrayList<>(List.of(
                    story.sprint(),
                    story.committedHours(),
                    story.doneHours(),
                    story.goalMet(),
                    String.join("; ", StoryWords.of(story))));
            BY_SPRINT.forEach(metric -> row.add(run.metrics().series(metric)[story.sprint() - 1]));
            csv.add(row.toArray());
        }
        return csv.toString();
    }

    /** Write a row per person and sprint. */
    public static String people(RunRecord run) {
        return CsvText.of(PeopleCollector.Row.class, run.people());
    }

    /** Write a row per item, values raw. */
    public static String items(RunRecord run) {
        return CsvText.of(ItemCollector.Row.class, run.items());
    }

    /** Write a row per person, state, release and cause. */
    public static String causes(RunRecord run) {
        CsvText csv = new CsvText(List.of("who", "what", "release", "cause", "amount"));
        run.causes().forEach(line -> csv.add(line.who(), line.what(), line.release(), line.cause(), line.amount()));
        return csv.toString();
    }
}
