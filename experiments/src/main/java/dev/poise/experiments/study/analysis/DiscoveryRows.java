package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.plan.LeverWorlds;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.statistics.discovery.FoundBox;
import dev.poise.statistics.discovery.Limit;
import dev.poise.statistics.discovery.PeelingStep;
import dev.poise.statistics.discovery.Restriction;
import dev.poise.statistics.discovery.TreeNode;
import java.util.ArrayList;
import java.util.List;

/** What scenario discovery found, as rows of tables. */
public final class DiscoveryRows {
    private final StudyPlan plan;
    private final List<StudyDiscovery> discoveries;

    /** Take the results of a study. */
    public DiscoveryRows(StudyResults results) {
        this.plan = results.plan();
        this.discoveries = results.discoveries();
    }

    /** Get a row for each factor that a box limits, of each box that stands out. */
    public List<DiscoveryRow> boxes() {
        List<DiscoveryRow> rows = new ArrayList<>();
        for (StudyDiscovery found : discoveries) {
            for (int box = 0; box < found.accepted().size(); box++) {
                int number = box;
                found.accepted().get(box).restrictions().stream()
                        .map(Restriction::input)
                        .distinct()
                        .forEach(input -> rows.add(row(found, number, input)));
            }
        }
        return rows;
    }

    private DiscoveryRow row(StudyDiscovery found, int number, int input) {
        FoundBox one = found.accepted().get(number);
        PeelingStep box = one.box();
        Limit limit = box.box().limits().get(input);
        List<Restriction> ends = one.restrictions().stream()
                .filter(restriction -> restriction.input() == input)
                .toList();
        return new DiscoveryRow(
                found.number(),
                found.question().text(),
                lever(found),
                number + 1,
                found.factors().get(input).name(),
                limit.low(),
                limit.high(),
                found.names(plan, input, limit),
                ends.stream().mapToDouble(Restriction::quasiP).max().orElse(Double.NaN),
                ends.stream().mapToDouble(Restriction::reproduced).min().orElse(Double.NaN),
                box.cases(),
                box.hits(),
                box.coverage(found.cases().hits()),
                box.density(),
                one.elsewhere(),
                (double) box.cases() / found.cases().size(),
                one.chance());
    }

    private String lever(StudyDiscovery found) {
        return found.lever() < 0
                ? ""
                : LeverWorlds.of(plan).map(grid -> grid.words(found.lever())).orElse("");
    }

    /** Get a row for each box of each trajectory. */
    public List<PeelingRow> peeling() {
        List<PeelingRow> rows = new ArrayList<>();
        for (StudyDiscovery found : discoveries) {
            for (int box = 0; box < found.boxes().size(); box++) {
                FoundBox one = found.boxes().get(box);
                for (int step = 0; step < one.trajectory().size(); step++) {
                    rows.add(row(found, box, one.trajectory().get(step), step, step == one.chosen()));
                }
            }
        }
        return rows;
    }

    private PeelingRow row(StudyDiscovery found, int box, PeelingStep step, int number, boolean chosen) {
        Limit limit = step.input() < 0 ? Limit.NONE : step.box().limits().get(step.input());
        return new PeelingRow(
                found.number(),
                box + 1,
                number,
                step.input() < 0 ? "" : found.factors().get(step.input()).name(),
                limit.low(),
                limit.high(),
                step.input() < 0 ? "" : found.names(plan, step.input(), limit),
                step.cases(),
                step.hits(),
                step.coverage(found.cases().hits()),
                step.density(),
                (double) step.cases() / found.cases().size(),
                step.box().restricted(),
                chosen);
    }

    /** Get a row for each node of each tree. */
    public List<TreeRow> trees() {
        List<TreeRow> rows = new ArrayList<>();
        for (StudyDiscovery found : discoveries) {
            for (int node = 0; node < found.tree().size(); node++) {
                rows.add(row(found, node));
            }
        }
        return rows;
    }

    private TreeRow row(StudyDiscovery found, int number) {
        TreeNode node = found.tree().get(number);
        Limit limit = node.input() < 0 ? Limit.NONE : node.box().limits().get(node.input());
        return new TreeRow(
                found.number(),
                number,
                node.parent(),
                node.input() < 0 ? "" : found.factors().get(node.input()).name(),
                limit.low(),
                limit.high(),
                node.input() < 0 ? "" : found.names(plan, node.input(), limit),
                node.cases(),
                node.hits(),
                (double) node.hits() / found.cases().hits(),
                node.density(),
                node.isLeaf());
    }
}
