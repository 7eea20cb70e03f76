package dev.poise.scenarios;

import dev.poise.parameters.Parameter;
import dev.poise.parameters.ParameterCatalogue;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small catalogue with every kind of setting, so that tests do not depend on the model's. */
public enum Sample implements Parameter {
    SPRINTS(ParameterSpec.count("sprints", "measured sprints", "sprint", 26, 1, 260)
            .fixedDuringRun()),
    WARM_UP(ParameterSpec.count("warmup.sprints", "sprints before the measured ones", "sprint", 6, 4, 52)
            .fixedDuringRun()),
    SPRINT_DAYS(ParameterSpec.count("sprint.days", "working days in a sprint", "day", 10, 5, 20)
            .fixedDuringRun()),
    SIZE(ParameterSpec.count("team.size", "developers", "person", 6, 3, 9).fixedDuringRun()),
    SENIORITY(ParameterSpec.situation("team.seniority", "mean skill", "0..1", 0.6, 0.2, 0.9)
            .fixedDuringRun()),
    KNOWLEDGE(ParameterSpec.situation("productOwner.technicalKnowledge", "technical knowledge", "0..1", 0.5, 0, 1)),
    INVOLVEMENT(
            ParameterSpec.situation("productOwner.technicalInvolvement", "involvement in the How", "0..1", 0.2, 0, 1)),
    AVAILABILITY(ParameterSpec.situation("productOwner.availability", "share of the day", "share", 1, 0.1, 1)),
    YEARS(ParameterSpec.situation("productOwner.yearsAsDeveloper", "years as a developer", "year", 0, 0, 40)),
    SINCE(ParameterSpec.situation("productOwner.yearsSinceCoding", "years since coding", "year", 1, 0, 40)),
    POLICY(ParameterSpec.choice(
            "productOwner.policy",
            "how they steer their own time",
            List.of("fixed", "drifting", "reflective", "outcome-first", "curious", "learning"))),
    TECHNICAL(ParameterSpec.situation("product.technicalShare", "technical share", "0..1", 0.5, 0, 1)
            .fixedDuringRun()),
    COMPLEXITY(ParameterSpec.situation("product.complexity", "complexity", "0..1", 0.5, 0, 1)),
    DEBT(ParameterSpec.situation("product.initialDebt", "debt at the start", "0..1", 0.3, 0, 0.95)
            .fixedDuringRun()),
    POWER(ParameterSpec.situation("culture.powerDistance", "power distance", "0..1", 0.3, 0, 1)),
    SAFETY(ParameterSpec.situation("culture.safety", "safety", "0..1", 1, 0, 1)),
    OVERTIME(ParameterSpec.situation("culture.overtimeNorm", "overtime norm", "1", 1, 0, 2)),
    LOAD(ParameterSpec.situation("stakeholders.load", "work asked for", "1", 1, 0.3, 2)),
    STAKEHOLDERS(ParameterSpec.count("stakeholders.count", "stakeholders", "person", 4, 1, 12)
            .fixedDuringRun()),
    GAIN(ParameterSpec.assumption("burnout.gain", "gain of exhaustion", "1", 0.016, 0.01, 0.025)),
    HALF_LIFE(ParameterSpec.measured("insight.user.halfLife", "half-life of insight", "day", 45, 20, 90, "a source"));

    public static final ParameterCatalogue CATALOGUE = new ParameterCatalogue(List.of(values()));

    private final ParameterSpec spec;

    Sample(ParameterSpec spec) {
        this.spec = spec;
    }

    @Override
    public ParameterSpec spec() {
        return spec;
    }

    /** A resolver over the small catalogue. */
    public static ScenarioResolver resolver(Path folder) {
        return new ScenarioResolver(CATALOGUE, folder);
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
