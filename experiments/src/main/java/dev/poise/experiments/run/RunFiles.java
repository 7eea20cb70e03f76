package dev.poise.experiments.run;

import dev.poise.readings.ItemsFold;
import dev.poise.readings.PeopleFold;
import dev.poise.readings.Reading;
import dev.poise.readings.ValueScale;
import dev.poise.settings.Settings;
import dev.poise.team.Intervention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One run as JSON and as tables. Value is an index in JSON, as it is shown, and raw in tables. */
public final class RunFiles {
    private static final List<Reading> BY_SPRINT =
            Reading.all().stream().filter(Reading::isTakenEverySprint).toList();

    private RunFiles() {}

    /**
     * Write a run as JSON: readings, digest, a row per sprint, a row per person and sprint.
     *
     * @param run what is kept of it
     */
    public static String json(RunRecord run) {
        Map<String, Object> root = new LinkedHashMap<>();
        int sprints = run.story().size();
        Map<String, Object> readings = new LinkedHashMap<>();
        for (Reading reading : Reading.all()) {
            readings.put(
                    reading.id(),
                    ValueScale.standard().shown(reading, run.readings().get(reading), sprints));
        }
        root.put("readings", readings);
        root.put("digest", run.digest());
        root.put(
                "sprints", run.story().stream().map(story -> sprint(run, story)).toList());
        root.put("people", run.people().stream().map(Components::tree).toList());
        Map<String, Object> provenance = ComparisonJson.provenance(run.provenance(), List.of());
        provenance.put("outcome", "completed");
        provenance.put("messages", run.messages());
        root.put("provenance", provenance);
        root.put("scenario", scenario(run));
        return JsonText.indented(root);
    }

    private static Map<String, Object> sprint(RunRecord run, SprintStory story) {
        Map<String, Object> tree = Components.tree(story);
        tree.put("happenings", words(story));
        for (Reading reading : BY_SPRINT) {
            tree.put(
                    reading.id(),
                    ValueScale.standard().shown(reading, run.readings().series(reading)[story.sprint() - 1], 1));
        }
        return tree;
    }

    private static List<String> words(SprintStory story) {
        return story.happenings().stream().map(Happening::words).toList();
    }

    private static Map<String, Object> scenario(RunRecord run) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", run.scenario().name());
        Map<String, Object> settings = new LinkedHashMap<>();
        run.scenario().settings().dictionary().entries().forEach(entry -> {
            double value = run.scenario().settings().number(entry.name());
            settings.put(
                    entry.name(),
                    entry.choices().isEmpty()
                            ? value
                            : run.scenario().settings().text(entry.name()));
        });
        tree.put("settings", settings);
        tree.put("without", run.scenario().without().stream().map(m -> m.id()).toList());
        tree.put(
                "interventions",
                run.scenario().interventions().stream()
                        .map(intervention -> intervention(run.scenario().settings(), intervention))
                        .toList());
        return tree;
    }

    private static Map<String, Object> intervention(Settings settings, Intervention intervention) {
        Map<String, Object> set = new LinkedHashMap<>();
        intervention.set().forEach((name, value) -> {
            boolean choice =
                    !settings.dictionary().find(name).orElseThrow().choices().isEmpty();
            set.put(name, choice ? settings.with(name, value).text(name) : value);
        });
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("at", String.format(Locale.ROOT, "sprint %d day %d", intervention.sprint(), intervention.day()));
        tree.put("set", set);
        return tree;
    }

    /**
     * Write a row per sprint, values raw.
     *
     * @param run what is kept of it
     */
    public static String sprints(RunRecord run) {
        List<String> header =
                new ArrayList<>(List.of("sprint", "committedHours", "doneHours", "goalMet", "happenings"));
        BY_SPRINT.stream().map(Reading::id).forEach(header::add);
        CsvText csv = new CsvText(header);
        for (SprintStory story : run.story()) {
            List<Object> row = new ArrayList<>(List.of(
                    story.sprint(),
                    story.committedHours(),
                    story.doneHours(),
                    story.goalMet(),
                    String.join("; ", words(story))));
            BY_SPRINT.forEach(reading -> row.add(run.readings().series(reading)[story.sprint() - 1]));
            csv.add(row.toArray());
        }
        return csv.toString();
    }

    /** Write a row per person and sprint. */
    public static String people(RunRecord run) {
        return CsvText.of(PeopleFold.Row.class, run.people());
    }

    /** Write a row per item, values raw. */
    public static String items(RunRecord run) {
        return CsvText.of(ItemsFold.Row.class, run.items());
    }

    /** Write a row per person, state, release and cause. */
    public static String causes(RunRecord run) {
        CsvText csv = new CsvText(List.of("who", "what", "release", "cause", "amount"));
        run.causes().forEach(line -> csv.add(line.who(), line.what(), line.release(), line.cause(), line.amount()));
        return csv.toString();
    }
}
