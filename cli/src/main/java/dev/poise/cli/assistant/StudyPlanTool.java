package dev.poise.cli.assistant;

import dev.poise.experiments.study.file.UnusableStudyException;
import dev.poise.experiments.study.plan.StudyOutline;
import dev.poise.experiments.study.run.PlannedStudy;
import dev.poise.report.rows.Rows;
import dev.poise.scenarios.document.SourceFile;
import dev.poise.scenarios.problem.ShellText;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        return answer(read(file.isEmpty() ? NEW : file, yaml), file.isEmpty() ? "FILE" : file);
    }

    private static String further(int generations) {
        return String.format(
                Locale.ROOT,
                "These points are the first of at most %d generations; the points of each later one follow from what came out before it. "
                        + "The runs that evaluate what was found come on top.",
                generations);
    }

    private PlannedStudy read(String name, String yaml) {
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
        try {
            return PlannedStudy.readText(found.path(), Path.of(name), text, place.boundary());
        } catch (UnusableStudyException wrong) {
            throw new ToolException(wrong.lines());
        }
    }

    private static ToolAnswer answer(PlannedStudy planned, String file) {
        StudyOutline study = planned.outline();
        int most = study.most();
        int least = study.least();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("study", study.study());
        values.put("design", study.design());
        values.put("factors", study.factors());
        values.put("points", study.points());
        values.put("leftOut", study.left());
        values.put("replications", Rows.row("least", least, "most", most));
        values.put("runs", study.runs());
        if (study.search()) {
            values.put("generations", study.generations());
        }
        values.put("thresholds", study.thresholds());
        study.caution().ifPresent(caution -> values.put("designCaution", caution));
        List<String> first = planned.firstPoints(MAX_POINTS);
        values.put("firstPoints", first);
        return ToolAnswer.of(
                page -> {
                    page.paragraph(String.format(
                            Locale.ROOT,
                            "%s: %s design, %d points%s, %s replications, at most %d runs.",
                            study.study(),
                            study.design(),
                            study.points(),
                            study.left() == 0 ? "" : " and " + study.left() + " left out by constraints",
                            least < most ? least + " to " + most : Integer.toString(most),
                            study.runs()));
                    if (study.search()) {
                        page.paragraph(further(study.generations()));
                    }
                    study.caution().ifPresent(page::paragraph);
                    page.paragraph((first.size() < study.points() ? "The first points" : "The points")
                            + (study.search() ? " of the first generation:" : ":"));
                    first.forEach(page::paragraph);
                    page.paragraph("To run it: " + ShellText.command("study run", Path.of(file)) + " -o out");
                },
                values);
    }
}
