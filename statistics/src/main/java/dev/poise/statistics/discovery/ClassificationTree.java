package dev.poise.statistics.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.jspecify.annotations.Nullable;

/**
 * A tree of questions that tells hits from other cases (CART): Breiman, Friedman, Olshen and Stone (1984), Classification and
 * Regression Trees. It is grown by {@link Split} and cut back by cost-complexity pruning, to the smallest tree whose error over ten
 * folds (the mean squared difference between hit or not and the share of the leaf) is within one standard error of the smallest. The same cases and
 * seed give the same tree.
 */
public final class ClassificationTree {
    private static final int FOLDS = 10;

    private final Cases cases;
    private final int fewest;

    private ClassificationTree(Cases cases, int fewest) {
        this.cases = cases;
        this.fewest = fewest;
    }

    /** A node while the tree changes. */
    private static final class Growing {
        private final Box box;
        private final int input;
        private final int size;
        private final int hits;
        private @Nullable Growing first;
        private @Nullable Growing second;

        Growing(Box box, int input, int size, int hits) {
            this.box = box;
            this.input = input;
            this.size = size;
            this.hits = hits;
        }

        double own() {
            return Split.impurity(hits, size);
        }

        double below() {
            return first == null || second == null ? own() : first.below() + second.below();
        }

        int leaves() {
            return first == null || second == null ? 1 : first.leaves() + second.leaves();
        }

        /** Get the smallest price per leaf at which a node below, or this one, is better a leaf. */
        double price() {
            return first == null || second == null
                    ? Double.POSITIVE_INFINITY
                    : Math.min((own() - below()) / (leaves() - 1), Math.min(first.price(), second.price()));
        }

        /** Make leaves of the nodes that are not worth a price per leaf. */
        void prune(double price) {
            while (price() <= price) {
                cut(price());
            }
        }

        private void cut(double price) {
            if (first == null || second == null) {
                return;
            }
            if ((own() - below()) / (leaves() - 1) <= price) {
                first = null;
                second = null;
            } else {
                first.cut(price);
                second.cut(price);
            }
        }

        double share(Cases cases, int one) {
            return first == null || second == null
                    ? (double) hits / size
                    : (first.box.contains(cases, one) ? first : second).share(cases, one);
        }
    }

    /**
     * Grow a tree and cut it back.
     *
     * @param cases what is looked at; at least one
     * @param seed of the folds
     * @return its nodes, each before those below it
     */
    public static List<TreeNode> of(Cases cases, long seed) {
        ClassificationTree tree = new ClassificationTree(cases, Covering.fewest(cases.size()));
        Growing root = tree.grown(cases.all());
        root.prune(tree.price(seed));
        return nodes(root);
    }

    /**
     * Grow a tree and leave it whole.
     *
     * @param fewest the fewest cases of a leaf
     */
    static List<TreeNode> whole(Cases cases, int fewest) {
        return nodes(new ClassificationTree(cases, fewest).grown(cases.all()));
    }

    /** Get the prices per leaf, as shares of all cases, at which a tree is cut back, ascending. */
    static List<Double> prices(Cases cases, int fewest) {
        Growing root = new ClassificationTree(cases, fewest).grown(cases.all());
        List<Double> prices = new ArrayList<>();
        while (root.leaves() > 1) {
            double price = root.price();
            prices.add(price / cases.size());
            root.prune(price);
        }
        return prices;
    }

    private Growing grown(int[] some) {
        return grown(some, Box.everything(cases.inputs()), -1);
    }

    private Growing grown(int[] some, Box box, int input) {
        Growing node = new Growing(box, input, some.length, cases.hits(some));
        Split split = Split.best(cases, some, box, fewest);
        if (split != null) {
            Box first = box.with(split.input(), split.firstLimit());
            int[] in = split.first().stream().mapToInt(Integer::intValue).toArray();
            int[] out = IntStream.of(some)
                    .filter(one -> !first.contains(cases, one))
                    .toArray();
            node.first = grown(in, first, split.input());
            node.second = grown(out, box.with(split.input(), split.secondLimit()), split.input());
        }
        return node;
    }

    /** Find the price per leaf by folds: the largest whose error is within one standard error of the smallest. */
    private double price(long seed) {
        int n = cases.size();
        Growing root = grown(cases.all());
        List<Double> ends = new ArrayList<>(List.of(0.0));
        while (root.leaves() > 1) {
            ends.add(Math.max(0, root.price()));
            root.prune(root.price());
        }
        double[] prices = IntStream.range(0, ends.size())
                .mapToDouble(i -> i + 1 < ends.size() ? Math.sqrt(ends.get(i) * ends.get(i + 1)) : ends.get(i))
                .toArray();
        double[][] errors = new double[prices.length][n];
        int[] fold = folds(n, seed);
        for (int f = 0; f < FOLDS; f++) {
            int out = f;
            Growing tree =
                    grown(IntStream.range(0, n).filter(one -> fold[one] != out).toArray());
            for (int p = 0; p < prices.length; p++) {
                // prices rise, so the same tree is cut further and further
                tree.prune(prices[p] * (FOLDS - 1) / FOLDS);
                for (int one = 0; one < n; one++) {
                    if (fold[one] == out) {
                        double miss = (cases.isHit(one) ? 1 : 0) - tree.share(cases, one);
                        errors[p][one] = miss * miss;
                    }
                }
            }
        }
        return chosen(prices, errors);
    }

    private static double chosen(double[] prices, double[][] errors) {
        double[] means = Arrays.stream(errors)
                .mapToDouble(some -> Arrays.stream(some).average().orElse(0))
                .toArray();
        int least = IntStream.range(0, means.length)
                .reduce((a, b) -> means[b] < means[a] ? b : a)
                .orElse(0);
        double variance = Arrays.stream(errors[least])
                .map(error -> (error - means[least]) * (error - means[least]))
                .average()
                .orElse(0);
        double bound = means[least] + Math.sqrt(variance / errors[least].length);
        return IntStream.range(0, means.length)
                .filter(i -> means[i] <= bound)
                .mapToDouble(i -> prices[i])
                .max()
                .orElse(0);
    }

    private static int[] folds(int n, long seed) {
        UniformRandomProvider random = RandomSource.PHILOX_4X64.create(new long[] {seed, 1, 0, 0, 0, 0});
        int[] folds = IntStream.range(0, n).map(one -> one % FOLDS).toArray();
        for (int i = n - 1; i > 0; i--) {
            int at = random.nextInt(i + 1);
            int kept = folds[i];
            folds[i] = folds[at];
            folds[at] = kept;
        }
        return folds;
    }

    private static List<TreeNode> nodes(Growing root) {
        List<TreeNode> nodes = new ArrayList<>();
        add(root, -1, nodes);
        return nodes;
    }

    private static void add(Growing node, int parent, List<TreeNode> nodes) {
        int at = nodes.size();
        Growing first = node.first;
        Growing second = node.second;
        boolean leaf = first == null || second == null;
        nodes.add(new TreeNode(parent, node.box, node.input, node.size, node.hits, leaf));
        if (first != null && second != null) {
            add(first, at, nodes);
            add(second, at, nodes);
        }
    }
}
