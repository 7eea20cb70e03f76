package dev.poise.report.json;

import dev.poise.experiments.run.Components;
import dev.poise.experiments.run.JsonText;
import dev.poise.experiments.run.RunRecord;
import dev.poise.experiments.run.SprintStory;
import dev.poise.metrics.Metric;
import dev.poise.metrics.Rank;
import dev.poise.metrics.ValueScale;
import dev.poise.parameters.Settings;
import dev.poise.report.rows.Rows;
import dev.poise.report.words.StoryWords;
import dev.poise.team.Intervention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One run as JSON. Value is an index here, as it is shown. */
public final class RunJson {
    private static final List<Metric> BY_SPRINT =
            Metric.all().stream().filter(Metric::isTakenEverySprint).toList();

    private RunJson() {}

    /**
     * Write a run as JSON: metrics, digest, a row per sprint, a row per person and sprint.
     *
     * @param run what is kept of it
     */
    public static String of(RunRecord run) {
        Map<String, Object> root = new LinkedHashMap<>();
        int sprints = run.story().size();
        Map<String, Object> metrics = new LinkedHashMap<>();
        for (Metric metric : Metric.all()) {
            metrics.put(
                    metric.id(),
                    ValueScale.standard().shown(metric, run.metrics().get(metric), sprints));
        }
        root.put("metrics", metrics);
        root.put("digest", run.digest());
        root.put(
                "sprints", run.story().stream().map(story -> sprint(run, story)).toList());
        root.put("people", run.people().stream().map(Components::tree).toList());
        Map<String, Object> provenance = ComparisonJson.provenance(run.provenance(), List.of());
        provenance.put("outcome", "completed");
        provenance.put("messages", run.messages());
        root.put("provenance", provenance);
        root.put("scenario", scenario(run));
        return JsonText.document(root);
    }

    /**
     * Get the main of a run: what is asked for first of the whole of it, and what happened in each sprint.
     *
     * @param run what is kept of it
     */
    public static Map<String, Object> brief(RunRecord run) {
        int sprints = run.story().size();
        Map<String, Object> metrics = new LinkedHashMap<>();
        for (Metric metric : Metric.upTo(Rank.KEY)) {
            metrics.put(
                    metric.id(),
                    ValueScale.standard().shown(metric, run.metrics().get(metric), sprints));
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("metrics", metrics);
        root.put(
                "sprints",
                run.story().stream()
                        .map(story -> Rows.row(
                                "sprint",
                                story.sprint(),
                                "goalMet",
                                story.goalMet(),
                                "happenings",
                                StoryWords.of(story)))
                        .toList());
        root.put("provenance", ComparisonJson.origin(run.provenance(), List.of()));
        root.put("digest", run.digest());
        return root;
    }

    private static Map<String, Object> sprint(RunRecord run, SprintStory story) {
        Map<String, Object> tree = Components.tree(story);
        tree.put("happenings", StoryWords.of(story));
        for (Metric metric : BY_SPRINT) {
            tree.put(
                    metric.id(),
                    ValueScale.standard().shown(metric, run.metrics().series(metric)[story.sprint() - 1], 1));
        }
        return tree;
    }

    private static Map<String, Object> scenario(RunRecord run) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", run.scenario().name());
        Map<String, Object> settings = new LinkedHashMap<>();
        run.scenario().settings().catalogue().specs().forEach(spec -> {
            double value = run.scenario().settings().number(spec.name());
            settings.put(
                    spec.name(),
                    spec.choices().isEmpty() ? value : run.scenario().settings().text(spec.name()));
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
                    !settings.catalogue().find(name).orElseThrow().choices().isEmpty();
            set.put(name, choice ? settings.with(name, value).text(name) : value);
        });
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("at", String.format(Locale.ROOT, "sprint %d day %d", intervention.sprint(), intervention.day()));
        if (!set.isEmpty()) {
            tree.put("set", set);
        }
        intervention.people().forEach((change, number) -> tree.put(change.id(), number));
        return tree;
    }
}
