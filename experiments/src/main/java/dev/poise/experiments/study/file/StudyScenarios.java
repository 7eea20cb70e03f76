package dev.poise.experiments.study.file;

import dev.poise.parameters.Mechanism;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.ScenarioResult;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.draft.Assignment;
import dev.poise.scenarios.draft.Draft;
import dev.poise.scenarios.draft.DraftReader;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import dev.poise.team.TeamScenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scenarios of a study, each put on what lies below all points: bases, settings, mechanisms that are off. */
final class StudyScenarios {
    private final ScenarioResolver resolver;
    private final Path shownFolder;
    private final ProblemList problems;
    private final List<Draft.Mention> below;
    private final List<Assignment> sets;
    private final List<Mechanism> without;

    private StudyScenarios(
            ScenarioResolver resolver,
            Path shownFolder,
            ProblemList problems,
            List<Draft.Mention> below,
            List<Assignment> sets,
            List<Mechanism> without) {
        this.resolver = resolver;
        this.shownFolder = shownFolder;
        this.problems = problems;
        this.below = below;
        this.sets = sets;
        this.without = without;
    }

    /**
     * Read what lies below all points.
     *
     * @param fields those of the study
     * @param resolver resolves scenarios
     * @param shownFolder the study's folder as the user wrote it
     * @param problems what is wrong
     */
    static StudyScenarios read(StudyFields fields, ScenarioResolver resolver, Path shownFolder, ProblemList problems) {
        Node set = fields.get("set");
        Node off = fields.get("without");
        return new StudyScenarios(
                resolver,
                shownFolder,
                problems,
                below(fields),
                set == null ? List.of() : new DraftReader(resolver.vocabulary()).readSettings(set, problems),
                off == null ? List.of() : DraftReader.readMechanisms(off, problems));
    }

    private static List<Draft.Mention> below(StudyFields fields) {
        List<Draft.Mention> below = fields.texts("base", "names of built-in scenarios or files").stream()
                .map(scalar -> new Draft.Mention(scalar.text(), scalar.place()))
                .toList();
        return below.isEmpty() ? List.of(new Draft.Mention(Catalogue.REFERENCE, Place.startOf("study"))) : below;
    }

    /** Get what lies below all points; null when something is wrong with it. */
    @Nullable
    TeamScenario base(String name) {
        return scenario(name, List.of());
    }

    /** Get the named scenarios that can be read, in their order. */
    List<TeamScenario> named(ScenarioNames names) {
        List<TeamScenario> scenarios = new ArrayList<>();
        List<String> labels = names.labels();
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            if (labels.indexOf(label) < i) {
                problems.add(
                        names.levels().get(i).place(),
                        "the scenario " + QuotedText.plain(label) + " a second time",
                        "each scenario once");
                continue;
            }
            Node.Scalar file = names.files().get(i);
            TeamScenario scenario = scenario(label, List.of(new Draft.Mention(file.text(), file.place())));
            if (scenario != null) {
                scenarios.add(scenario);
            }
        }
        return scenarios;
    }

    private @Nullable TeamScenario scenario(String name, List<Draft.Mention> above) {
        ScenarioResult.Loaded loaded = resolver.stack(name, below, sets, above, shownFolder, problems);
        return loaded == null ? null : loaded.scenario().without(without);
    }
}
