package dev.poise.scenarios;

import dev.poise.scenarios.problem.Problem;
import dev.poise.settings.Dictionary;
import dev.poise.settings.Entry;
import dev.poise.settings.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small dictionary with every kind of setting, so that tests do not hang on the model's. */
public enum Sample implements Parameter {
    SPRINTS(Entry.count("sprints", "measured sprints", "sprint", 26, 1, 260).fixedDuringRun()),
    WARM_UP(Entry.count("warmup.sprints", "sprints before the measured ones", "sprint", 6, 4, 52)
            .fixedDuringRun()),
    SPRINT_DAYS(Entry.count("sprint.days", "working days in a sprint", "day", 10, 5, 20)
            .fixedDuringRun()),
    SIZE(Entry.count("team.size", "developers", "person", 6, 3, 9).fixedDuringRun()),
    SENIORITY(Entry.situation("team.seniority", "mean skill", "0..1", 0.6, 0.2, 0.9)
            .fixedDuringRun()),
    KNOWLEDGE(Entry.situation("productOwner.technicalKnowledge", "technical knowledge", "0..1", 0.5, 0, 1)),
    INVOLVEMENT(Entry.situation("productOwner.technicalInvolvement", "involvement in the How", "0..1", 0.2, 0, 1)),
    AVAILABILITY(Entry.situation("productOwner.availability", "share of the day", "share", 1, 0.1, 1)),
    YEARS(Entry.situation("productOwner.yearsAsDeveloper", "years as a developer", "year", 0, 0, 40)),
    SINCE(Entry.situation("productOwner.yearsSinceCoding", "years since coding", "year", 1, 0, 40)),
    POLICY(Entry.choice(
            "productOwner.policy",
            "how they steer their own time",
            List.of("fixed", "drifting", "reflective", "outcome-first", "curious", "learning"))),
    TECHNICAL(Entry.situation("product.technicalShare", "technical share", "0..1", 0.5, 0, 1)
            .fixedDuringRun()),
    COMPLEXITY(Entry.situation("product.complexity", "complexity", "0..1", 0.5, 0, 1)),
    DEBT(Entry.situation("product.initialDebt", "debt at the start", "0..1", 0.3, 0, 0.95)
            .fixedDuringRun()),
    POWER(Entry.situation("culture.powerDistance", "power distance", "0..1", 0.3, 0, 1)),
    SAFETY(Entry.situation("culture.safety", "safety", "0..1", 1, 0, 1)),
    OVERTIME(Entry.situation("culture.overtimeNorm", "overtime norm", "1", 1, 0, 2)),
    LOAD(Entry.situation("stakeholders.load", "work asked for", "1", 1, 0.3, 2)),
    STAKEHOLDERS(Entry.count("stakeholders.count", "stakeholders", "person", 4, 1, 12)
            .fixedDuringRun()),
    GAIN(Entry.assumption("burnout.gain", "gain of exhaustion", "1", 0.016, 0.01, 0.025)),
    HALF_LIFE(Entry.measured("insight.user.halfLife", "half-life of insight", "day", 45, 20, 90, "a source"));

    public static final Dictionary DICTIONARY = new Dictionary(List.of(values()));

    private final Entry entry;

    Sample(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }

    /** A resolver over the small dictionary. */
    public static ScenarioResolver resolver(Path folder) {
        return new ScenarioResolver(DICTIONARY, folder);
    }

    /** Write a file and resolve it. */
    static ScenarioResult resolve(Path folder, String name, String text) {
        write(folder, name, text);
        return resolver(folder).resolve(name);
    }

    static void write(Path folder, String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static ScenarioResult.Loaded loaded(ScenarioResult result) {
        if (result instanceof ScenarioResult.Problems problems) {
            throw new AssertionError(problems.describe());
        }
        return (ScenarioResult.Loaded) result;
    }

    static List<String> lines(ScenarioResult result) {
        if (result instanceof ScenarioResult.Problems problems) {
            return problems.problems().stream().map(Problem::describe).toList();
        }
        throw new AssertionError("no problem");
    }
}
