package dev.poise.report.study;

import dev.poise.experiments.run.Version;
import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.Pairing;
import dev.poise.experiments.study.Replications;
import dev.poise.experiments.study.Study;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.store.Jar;
import dev.poise.report.words.WorldWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The checklist for reporting a simulation study, filled in as far as the program knows: STRESS-ABS, Monks and others (2019), Journal
 * of Simulation 13(1), 55-67. What only the researcher knows is left as a question.
 */
final class StressPage {
    private StressPage() {}

    static String of(StudyPlan plan, List<Jar> jars) {
        Study study = plan.study();
        return String.format(
                Locale.ROOT,
                """
                # %s: how the study was made (STRESS-ABS)

                ## 1 Objectives
                - 1.1 Purpose of the model: what a Product Owner's technical knowledge and involvement do to a Scrum team. See the
                  model description that comes with the program.
                - 1.2 Model outputs: %d metrics over the whole run, %d sprint by sprint; defined in `datapackage.json`.
                - 1.3 Aims of experimentation: %s

                ## 2 Logic and 3 Data
                - The model description (ODD) and the tables of settings and constants with their sources come with the program,
                  version %s, model %s. What this study sets is in `base.yaml` and `scenarios/`.

                ## 4 Experimentation
                - 4.1 Initialisation: %s warm-up sprints before the measured ones, not reported; the same starting settings as the
                  measured sprints.
                - 4.2 Run length: %s sprints of %s working days.
                - 4.3 Estimation approach: %s. %s
                - Design: %s; %d points%s, in `points.csv`.
                - Factors:
                %s

                ## 5 Implementation
                - 5.1 Software: Poise %s%s; the Java runtime is in `manifest.json`.
                - 5.2 Random sampling: counter-based keyed draws; a draw is a hash of seed, entity, purpose and index. Master seed %d.
                - 5.3 Model execution: events in the order of time, then of sending; whole working seconds.
                - 5.4 System: in `manifest.json`.

                ## 6 Code access
                - The program is open source. `poise study replay . --run ID` makes any run of `runs/` again, with its story; `poise study verify`
                  makes some again and compares.
                """,
                study.name(),
                study.outputs().perRun().size(),
                study.outputs().perSprint().size(),
                study.about().isEmpty() ? "(what was to be found out?)" : study.about(),
                Version.PROGRAM,
                Version.MODEL,
                study.base().settings().text("warmup.sprints"),
                study.base().settings().text("sprints"),
                study.base().settings().text("sprint.days"),
                replications(study),
                seeds(study.pairing()),
                design(study),
                plan.points().size(),
                plan.left() == 0 ? "" : String.format(Locale.ROOT, ", %d left out by constraints", plan.left()),
                study.factors().stream().map(factor -> factor(study, factor)).collect(Collectors.joining("\n")),
                Version.PROGRAM,
                jars.isEmpty()
                        ? ""
                        : jars.stream()
                                .map(Jar::digest)
                                .collect(Collectors.joining(
                                        ", ", " with jars of others (digests of their contents: ", ")")),
                study.seed());
    }

    private static String replications(Study study) {
        if (study.replications() instanceof Replications.Until until) {
            return String.format(
                    Locale.ROOT,
                    "%d to %d replications of each point, until the %s%% intervals of %s reach at most %s%% of the average and stay so for %d more",
                    until.least(),
                    until.most(),
                    plain(100 * until.confidence()),
                    until.metrics().stream().map(metric -> metric.id()).collect(Collectors.joining(", ")),
                    plain(100 * until.relHalfWidth()),
                    until.lookAhead());
        }
        if (study.replications() instanceof Replications.Best best) {
            return String.format(
                    Locale.ROOT,
                    "%d replications of each point, then %d more at a time of those that may still be the best in %s, until one is left with %s%% confidence or %d runs are made (Kim and Nelson 2001)",
                    best.step(),
                    best.step(),
                    best.metric().id(),
                    plain(100 * best.confidence()),
                    best.budget());
        }
        return String.format(
                Locale.ROOT,
                "%d replications of each point",
                study.replications().most());
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.4g", value);
    }

    private static String design(Study study) {
        Design design = study.design();
        if (!study.worlds().isNone()) {
            return "full factorial of levers and uncertain levels in " + WorldWords.worlds(study.worlds())
                    + "; they are in `worlds.csv`";
        }
        if (design instanceof Design.Factorial factorial) {
            return factorial.worlds() > 1
                    ? String.format(
                            Locale.ROOT,
                            "full factorial of levers in %d worlds by Latin hypercube (seed %d)",
                            factorial.worlds(),
                            factorial.seed())
                    : "full factorial";
        }
        if (design instanceof Design.OneAtATime) {
            return "one factor at a time, from the base scenario";
        }
        if (design instanceof Design.LatinHypercube lhs) {
            return String.format(Locale.ROOT, "Latin hypercube (seed %d)", lhs.seed());
        }
        if (design instanceof Design.Sobol sobol) {
            return String.format(
                    Locale.ROOT,
                    "Sobol' sequence, scrambled by random matrices and a digital shift (seed %d)",
                    sobol.seed());
        }
        if (design instanceof Design.Morris morris) {
            return String.format(
                    Locale.ROOT,
                    "%d Morris trajectories on %d levels (seed %d)",
                    morris.trajectories(),
                    morris.levels(),
                    morris.seed());
        }
        if (design instanceof Design.Saltelli saltelli) {
            return String.format(
                    Locale.ROOT,
                    "%d rows for Sobol' indices%s (seed %d)",
                    saltelli.rows(),
                    saltelli.secondOrder() ? ", also of second order" : "",
                    saltelli.seed());
        }
        return "points listed one by one";
    }

    private static String factor(Study study, Factor factor) {
        if (factor.isWorld()) {
            return String.format(
                    Locale.ROOT,
                    "  - %s (%s): 1 to %d",
                    factor.name(),
                    factor.role().id(),
                    factor.levels().size());
        }
        String values = factor.spread() == null
                ? factor.levels().stream()
                        .map(level -> study.text(factor, level))
                        .collect(Collectors.joining(", "))
                : String.format(
                        Locale.ROOT,
                        "%s to %s",
                        plain(factor.spread().low()),
                        plain(factor.spread().high()));
        return String.format(
                Locale.ROOT, "  - %s (%s): %s", factor.name(), factor.role().id(), values);
    }

    private static String seeds(Pairing pairing) {
        return switch (pairing) {
            case ENTITY -> "Replication r has the same seed at every point, so points are compared in pairs.";
            case WORLD ->
                "Replication r has the same seed for every lever in one world, and another in every other world, so levers are compared in pairs and worlds are independent.";
            case NONE -> "Every run has a seed of its own; points are independent.";
        };
    }
}
