package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.Discovery;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.statistics.discovery.Cases;
import dev.poise.statistics.discovery.FoundBox;
import dev.poise.statistics.discovery.Limit;
import dev.poise.statistics.discovery.TreeNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What came of one question for scenario discovery. Cases are the points that were looked at, inputs the factors.
 *
 * @param number of the question, from 1
 * @param question what was asked
 * @param lever number of the lever that was looked at; -1 when all points were
 * @param factors what a box may limit, in the order of the inputs
 * @param cases the points with runs
 * @param missing how many points have no average
 * @param boxes what boxes were found; empty when all points are hits, or none, or no boxes were asked for
 * @param tree the nodes of the tree; empty when none was asked for
 */
public record StudyDiscovery(
        int number,
        Discovery question,
        int lever,
        List<Factor> factors,
        Cases cases,
        int missing,
        List<FoundBox> boxes,
        List<TreeNode> tree) {
    /** Copies the lists. */
    public StudyDiscovery {
        factors = List.copyOf(factors);
        boxes = List.copyOf(boxes);
        tree = List.copyOf(tree);
    }

    /** Get the boxes that stand out. */
    public List<FoundBox> accepted() {
        return boxes.stream().filter(FoundBox::accepted).toList();
    }

    /**
     * Name what a limit leaves of a factor whose values are names.
     *
     * @return the names, parted by semicolons; empty when it is not limited in this way
     */
    public String names(StudyPlan plan, int input, Limit limit) {
        Factor factor = factors.get(input);
        if (limit.removed().isEmpty()) {
            return "";
        }
        return IntStream.range(0, cases.size())
                .map(one -> (int) cases.value(input, one))
                .distinct()
                .sorted()
                .filter(name -> limit.contains(name))
                .mapToObj(name -> plan.study().text(factor, name))
                .collect(Collectors.joining("; "));
    }
}
