package dev.poise.cli.assistant;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Study;
import dev.poise.experiments.study.file.StudyReader;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.plan.DesignPoint;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.PlanCheck;
import dev.poise.report.rows.Rows;
import dev.poise.scenarios.document.SourceFile;
import dev.poise.scenarios.problem.ShellText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Checks a designed experiment and says what it is made of; runs nothing. */
final class StudyPlanTool implements Tool {
    private static final int MAX_POINTS = 10;
    private static final String NEW = "study.yaml";

    private final Workplace place;

    StudyPlanTool(Workplace place) {
        this.place = place;
    }

    @Override
    public String name() {
        return "study_plan";
    }

    @Override
    public String about() {
        return "Check a study (a designed experiment in YAML: factors, design, replications, thresholds) and say how many points and runs it has; "
                + "runs nothing. A person then runs it with 'poise study run FILE'. Give either 'file' or 'yaml'.";
    }

    @Override
    public Map<String, Object> arguments() {
        return Rows.row(
                "file",
                Schemas.text("A study file in the folder."),
                "yaml",
                Schemas.text(
                        "The study itself, such as: study: first\nfactors: { productOwner.technicalInvolvement: { levels: [0, 0.5, 1] } }"
                                + "\nreplications: 20"));
    }

    @Override
    public ToolAnswer call(Arguments asked) {
        String file = asked.text("file").orElse("");
        String yaml = asked.verbatim("yaml");
        asked.requireSound();
        if (file.isEmpty() == yaml.isEmpty()) {
            throw new ToolException("found " + (file.isEmpty() ? "neither file nor yaml" : "both file and yaml")
                    + ", expected one of them");
        }
        Study study = read(file.isEmpty() ? NEW : file, yaml);
        StudyPlan plan = StudyPlan.of(study);
        PlanCheck.mistake(plan).ifPresent(mistake -> {
            throw new ToolException(mistake);
        });
        return answer(study, plan, file.isEmpty() ? "FILE" : file);
    }

    /** Get how many generations a search has at most; empty for a study whose points are all known. */
    private static OptionalInt generations(Study study) {
        return study.design() instanceof Design.Search search
                ? OptionalInt.of(search.generations(study.replications().most()))
                : OptionalInt.empty();
    }

    private static String further(int generations) {
        return String.format(
                Locale.ROOT,
                "These points are the first of at most %d generations; the points of each later one follow from what came out before it. "
                        + "The runs that evaluate what was found come on top.",
                generations);
    }

    private Study read(String name, String yaml) {
        InFolder found = InFolder.of(place.boundary(), name, !yaml.isEmpty());
        String text = yaml;
        if (text.isEmpty()) {
            try {
                text = SourceFile.read(found.path(), SourceFile.Kind.STUDY);
            } catch (SourceFile.Unreadable wrong) {
                throw new ToolException(
                        String.format(Locale.ROOT, "%s: found %s, expected %s", name, wrong.found(), wrong.expected()));
            }
        }
        StudyResult result = StudyReader.readText(found.path(), Path.of(name), text, place.boundary());
        if (result instanceof StudyResult.Loaded loaded) {
            return loaded.study();
        }
        throw new ToolException(((StudyResult.Problems) result).describe());
    }

    private static ToolAnswer answer(Study study, StudyPlan plan, String file) {
        int most = study.replications().most();
        int least = study.replications().least();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("study", study.name());
        values.put("design", study.design().id());
        values.put(
                "factors", study.factors().stream().map(factor -> factor.name()).toList());
        values.put("points", plan.points().size());
        values.put("leftOut", plan.left());
        values.put("replications", Rows.row("least", least, "most", most));
        values.put("runs", plan.mostRuns());
        generations(study).ifPresent(times -> values.put("generations", times));
        values.put("thresholds", study.thresholds().size());
        study.design().caution().ifPresent(caution -> values.put("designCaution", caution));
        List<String> first = new ArrayList<>();
        for (DesignPoint point :
                plan.points().subList(0, Math.min(MAX_POINTS, plan.points().size()))) {
            List<String> parts = new ArrayList<>();
            for (int factor = 0; factor < study.factors().size(); factor++) {
                parts.add(study.factors().get(factor).name() + " = " + plan.text(point, factor));
            }
            first.add(String.join(", ", parts));
        }
        values.put("firstPoints", first);
        return ToolAnswer.of(
                page -> {
                    page.paragraph(String.format(
                            Locale.ROOT,
                            "%s: %s design, %d points%s, %s replications, at most %d runs.",
                            study.name(),
                            study.design().id(),
                            plan.points().size(),
                            plan.left() == 0 ? "" : " and " + plan.left() + " left out by constraints",
                            least < most ? least + " to " + most : Integer.toString(most),
                            plan.mostRuns()));
                    generations(study).ifPresent(times -> page.paragraph(further(times)));
                    study.design().caution().ifPresent(page::paragraph);
                    page.paragraph((first.size() < plan.points().size() ? "The first points" : "The points")
                            + (generations(study).isPresent() ? " of the first generation:" : ":"));
                    first.forEach(page::paragraph);
                    page.paragraph("To run it: " + ShellText.command("study run", Path.of(file)) + " -o out");
                },
                values);
    }
}
