package dev.poise.report.study;

import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.study.Discovery;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.analysis.ContrastRow;
import dev.poise.experiments.study.analysis.EffectRow;
import dev.poise.experiments.study.analysis.FailureRow;
import dev.poise.experiments.study.analysis.FanRow;
import dev.poise.experiments.study.analysis.FrontRow;
import dev.poise.experiments.study.analysis.LeverRow;
import dev.poise.experiments.study.analysis.MoveRow;
import dev.poise.experiments.study.analysis.RobustnessRow;
import dev.poise.experiments.study.analysis.SensitivityRow;
import dev.poise.experiments.study.analysis.StudyDiscovery;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.analysis.SummaryRow;
import dev.poise.experiments.study.analysis.ThresholdRow;
import dev.poise.experiments.study.file.StudyReader;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.store.Manifest;
import dev.poise.experiments.study.store.Shard;
import dev.poise.metrics.Metric;
import dev.poise.statistics.Fan;
import dev.poise.statistics.discovery.Cases;
import dev.poise.statistics.discovery.ClassificationTree;
import dev.poise.statistics.discovery.Covering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Made-up results of studies that were never run; numbers follow from positions. */
final class StudySynthetic {
    static final Manifest MANIFEST = new Manifest(
            1,
            "0",
            "1",
            "f00d",
            List.of(),
            "made-up",
            "cafe",
            Map.of(),
            "",
            Shard.WHOLE,
            List.of(Map.of("date", "2026-01-01", "runs", "5")));

    private final StudyPlan plan;
    private final List<ContrastRow> contrasts = new ArrayList<>();
    private String noise = SensitivityRow.NO_NOISE;
    private final List<SensitivityRow> sensitivity = new ArrayList<>();
    private final List<MoveRow> moves = new ArrayList<>();
    private final List<LeverRow> levers = new ArrayList<>();
    private final List<RobustnessRow> robustness = new ArrayList<>();
    private final List<StudyDiscovery> discoveries = new ArrayList<>();
    private final List<FrontRow> front = new ArrayList<>();
    private final List<FanRow> fans = new ArrayList<>();
    private final List<FailureRow> failures = new ArrayList<>();

    private StudySynthetic(StudyPlan plan) {
        this.plan = plan;
    }

    static StudySynthetic of(Path folder, String text) {
        try {
            Path file = folder.resolve("s.yaml");
            Files.writeString(file, text);
            return new StudySynthetic(StudyPlan.of(((StudyResult.Loaded) StudyReader.read(file, file)).study()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StudySynthetic withAlternatives(String verdict) {
        for (int point = 1; point < plan.points().size(); point++) {
            for (Metric metric : Outcomes.FOUR) {
                double difference = metric == Metric.AUTONOMY_MEAN ? Double.NaN : point;
                contrasts.add(new ContrastRow(
                        point,
                        0,
                        metric.id(),
                        "u",
                        9,
                        difference,
                        .5,
                        difference - .5,
                        difference + .5,
                        .01,
                        1,
                        .7,
                        .8,
                        .2,
                        verdict,
                        verdict.equals("undecided") ? 40 : 0));
            }
        }
        for (int point = 0; point < plan.points().size(); point++) {
            fans.add(new FanRow(point, Metric.AUTONOMY_MEAN, Fan.of(new double[][] {{.1, .2, .3}, {.2, .3, Double.NaN}
            })));
        }
        return this;
    }

    StudySynthetic withIndices(String... indices) {
        return withIndices(.1, indices);
    }

    /** Let the first factor have an index of .9, the next of .3, with an interval that reaches so far to both sides. */
    StudySynthetic withIndices(double reach, String... indices) {
        for (Metric metric : Outcomes.FOUR) {
            for (String index : indices) {
                for (String part : List.of("quarter", "half", "all")) {
                    double value = .9;
                    for (var factor : plan.study().factors()) {
                        sensitivity.add(new SensitivityRow(
                                metric.id(),
                                factor.name(),
                                index,
                                part,
                                8,
                                value,
                                value - reach,
                                value + reach,
                                noise));
                        value /= 3;
                    }
                }
            }
        }
        return this;
    }

    /** Let the noise of runs be in indices that are added from here on. */
    StudySynthetic withNoise() {
        noise = SensitivityRow.WITH_NOISE;
        return this;
    }

    /** Let each factor move everything by 6, with an interval that reaches so far to both sides. */
    StudySynthetic withMoves(double reach) {
        for (Metric metric : Outcomes.FOUR) {
            for (var factor : plan.study().factors()) {
                moves.add(new MoveRow(metric.id(), factor.name(), 3, 9, 6 - reach, 6 + reach));
            }
        }
        return this;
    }

    StudySynthetic withWorlds() {
        return withWorlds(1);
    }

    /** Two levers, of which the first meets all thresholds in a share of five worlds, and the second in fewer. */
    StudySynthetic withWorlds(double share) {
        for (int lever = 0; lever < 2; lever++) {
            robustness.add(new RobustnessRow(
                    lever, "lever " + lever, 5, Math.max(0, share - .2 * lever), .5, .9, lever + 1, 50, .4, .3));
        }
        return this;
    }

    /** Levers in their order, each 10 worse than the one before, of which the first are among the best. */
    StudySynthetic withLevers(int levers, int best) {
        for (int lever = 0; lever < levers; lever++) {
            this.levers.add(new LeverRow(
                    lever,
                    "lever " + lever,
                    Metric.VALUE_DELIVERED.id(),
                    "index",
                    lever + 1,
                    12,
                    60,
                    100 - 10.0 * lever,
                    95 - 10.0 * lever,
                    105 - 10.0 * lever,
                    70 - 10.0 * lever,
                    80 - 10.0 * lever,
                    10.0 * lever,
                    9.0 * lever,
                    11.0 * lever,
                    12.0 * lever,
                    lever < best ? "yes" : "no",
                    levers - 1,
                    lever == levers - 1 ? Double.NaN : 10.0 * (levers - 1 - lever),
                    lever == levers - 1 ? Double.NaN : 8.0 * (levers - 1 - lever),
                    lever == levers - 1 ? Double.NaN : 12.0 * (levers - 1 - lever),
                    .001,
                    .9,
                    2,
                    lever == levers - 1 ? "" : "higher",
                    0));
        }
        return this;
    }

    /** Ask where the first factor is above .6 and the second below .5, as the first question of the study. */
    StudySynthetic withADiscovery() {
        Discovery question = plan.study().discoveries().get(0);
        List<Factor> factors = plan.study().factors();
        int n = plan.points().size();
        double[][] values = new double[factors.size()][n];
        boolean[] hits = new boolean[n];
        for (int point = 0; point < n; point++) {
            for (int input = 0; input < factors.size(); input++) {
                values[input][point] = plan.points().get(point).values().get(input);
            }
            hits[point] = values[0][point] > .6 && values[1][point] < .5;
        }
        Cases cases = Cases.of(new boolean[factors.size()], values, hits);
        discoveries.add(new StudyDiscovery(
                1, question, -1, factors, cases, 2, Covering.of(cases, 1), ClassificationTree.of(cases, 1)));
        return this;
    }

    /** Let each point have more of the first outcome of the front, and every second one more of the second than the next. */
    StudySynthetic withAFront() {
        for (int point = 0; point < plan.points().size(); point++) {
            boolean on = point % 2 == 0;
            for (Metric metric : plan.study().front()) {
                double mean = metric == plan.study().front().get(0) ? point : on ? -point : -point - 5;
                front.add(new FrontRow(
                        point, "point " + point, metric.id(), "u", mean, mean - .5, mean + .5, on, on ? .97 : .3));
            }
        }
        return this;
    }

    StudySynthetic withAFailure() {
        failures.add(new FailureRow("ab12", 0, 3, 42, "a role <threw> & fell", "poise study replay . --run ab12"));
        return this;
    }

    StudyResults results() {
        List<SummaryRow> summaries = new ArrayList<>();
        List<EffectRow> effects = new ArrayList<>();
        List<ThresholdRow> thresholds = new ArrayList<>();
        for (int point = 0; point < plan.points().size(); point++) {
            for (Metric metric : Outcomes.FOUR) {
                double mean = point == 1 ? Double.NaN : 10 + point;
                summaries.add(new SummaryRow(
                        point,
                        metric.id(),
                        "u",
                        9,
                        0,
                        mean,
                        1,
                        .5,
                        mean - .5,
                        mean + .5,
                        1,
                        2,
                        3,
                        0,
                        4,
                        point == 0 ? "yes" : "no",
                        "fixed"));
            }
            for (var threshold : plan.study().thresholds()) {
                thresholds.add(
                        new ThresholdRow(point, threshold.text(), point, point - 1.0, point + 1.0, point > 0, false));
            }
        }
        for (var factor : plan.study().factors()) {
            for (Metric metric : Outcomes.FOUR) {
                for (int level = 0; level < 3; level++) {
                    effects.add(new EffectRow(
                            factor.name(), "level " + level, metric.id(), "u", 4, level, level - 1.0, level + 1.0));
                }
            }
        }
        return new StudyResults(
                plan,
                true,
                List.of("part-g000000-b00000"),
                54,
                summaries,
                contrasts,
                thresholds,
                sensitivity,
                effects,
                moves,
                levers,
                robustness,
                discoveries,
                front,
                fans,
                failures,
                failures.size());
    }
}
