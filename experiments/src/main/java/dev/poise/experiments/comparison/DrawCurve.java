package dev.poise.experiments.comparison;

import dev.poise.experiments.batch.BatchResult;
import dev.poise.readings.Reading;
import dev.poise.readings.RunReadings;
import dev.poise.statistics.BestSet;
import dev.poise.statistics.Better;
import dev.poise.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a curve from the runs of a batch. */
public final class DrawCurve {
    private final CurvePlan plan;
    private final BatchResult<RunReadings> runs;

    private DrawCurve(CurvePlan plan, BatchResult<RunReadings> runs) {
        this.plan = plan;
        this.runs = runs;
    }

    /**
     * Sum up every point and find, for each curve, the points whose value cannot be told apart from the highest.
     *
     * @param plan which points
     * @param runs what came of {@link CurvePlan#arms()}
     * @param provenance where the runs come from
     */
    public static Curve draw(CurvePlan plan, BatchResult<RunReadings> runs, Provenance provenance) {
        DrawCurve draw = new DrawCurve(plan, runs);
        List<CurveLine> lines =
                IntStream.range(0, plan.lines()).mapToObj(draw::line).toList();
        List<FailedRun> failures = CompareArms.failures(plan.arms(), runs);
        List<String> notes = CompareArms.notes(runs, failures, true);
        return new Curve(plan.base().name(), answer(plan, lines, provenance), lines, failures, notes, provenance);
    }

    private CurveLine line(int line) {
        int size = plan.involvement().size();
        List<ArmRuns> arms = IntStream.range(line * size, (line + 1) * size)
                .mapToObj(arm -> new ArmRuns(runs, arm))
                .toList();
        List<CurvePoint> points = IntStream.range(0, size)
                .mapToObj(i -> new CurvePoint(
                        plan.involvement().get(i),
                        arms.get(i).done(),
                        arms.get(i).summaries()))
                .toList();
        double[][] value =
                arms.stream().map(arm -> arm.values(Reading.VALUE_DELIVERED)).toArray(double[][]::new);
        BestSet highest = BestSet.of(
                value, Better.HIGHER, Reading.VALUE_DELIVERED.smallestEffect().amount(), Interval.DEFAULT_LEVEL);
        @Nullable Double knowledge = plan.knowledge(line);
        String name = knowledge == null ? plan.base().name() : "technical knowledge " + Figure.shortest(knowledge);
        return new CurveLine(
                name, knowledge, points, highest.arms(), ArmRuns.contrasts(arms.get(0), arms.get(size - 1)));
    }

    private static Answer answer(CurvePlan plan, List<CurveLine> lines, Provenance provenance) {
        List<String> sentences = new ArrayList<>();
        for (CurveLine line : lines) {
            sentences.add(String.format(
                    Locale.ROOT,
                    "%s: at involvement %s value delivered cannot be told apart from the highest on this curve (by %s or more).",
                    line.name(),
                    region(line),
                    Figure.plain(Reading.VALUE_DELIVERED.smallestEffect().amount(), 0)));
            sentences.add(String.format(
                    Locale.ROOT,
                    "%s, involvement %s against %s: %s.",
                    line.name(),
                    Figure.shortest(last(line).technicalInvolvement()),
                    Figure.shortest(line.points().get(0).technicalInvolvement()),
                    Outcomes.FOUR.stream()
                            .map(reading ->
                                    AnswerWriter.inSentence(reading) + " is " + AnswerWriter.effect(line.ends(reading)))
                            .collect(Collectors.joining("; "))));
        }
        String basis = String.format(
                Locale.ROOT,
                "%d runs of each of %d points over %d sprints, seed %d; every point meets the same chances. In brackets the certainty of the average (95%%).",
                provenance.replications(),
                plan.involvement().size() * lines.size(),
                provenance.sprints(),
                provenance.seed());
        return new Answer(
                String.format(
                        Locale.ROOT,
                        "What happens to %s as their Product Owner goes deeper into the How?",
                        plan.base().name()),
                sentences,
                basis);
    }

    private static CurvePoint last(CurveLine line) {
        return line.points().get(line.points().size() - 1);
    }

    /** Say a region in words: runs of neighbouring points as "0.1 to 0.4". */
    static String region(CurveLine line) {
        List<String> parts = new ArrayList<>();
        List<Integer> region = line.region();
        for (int i = 0; i < region.size(); i++) {
            int from = i;
            while (i + 1 < region.size() && region.get(i + 1) == region.get(i) + 1) {
                i++;
            }
            double low = line.points().get(region.get(from)).technicalInvolvement();
            double high = line.points().get(region.get(i)).technicalInvolvement();
            parts.add(
                    from == i
                            ? Figure.shortest(low)
                            : String.format(Locale.ROOT, "%s to %s", Figure.shortest(low), Figure.shortest(high)));
        }
        return AnswerWriter.listed(parts);
    }
}
