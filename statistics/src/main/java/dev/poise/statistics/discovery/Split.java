package dev.poise.statistics.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A way to part the cases of a node by one input, so that hits and others are told apart best: the largest fall of the Gini impurity.
 * Names are brought into the order of their shares of hits, where the best of all ways to part them is among those that cut this order
 * once (Breiman, Friedman, Olshen and Stone (1984), Classification and Regression Trees, theorem 4.5).
 *
 * @param input by which input
 * @param first the cases that go one way
 * @param firstLimit what the first ones have in common
 * @param secondLimit what the others have in common
 * @param fall of the impurity, times the number of cases
 */
record Split(int input, List<Integer> first, Limit firstLimit, Limit secondLimit, double fall) {
    /** Falls below this are rounding. */
    private static final double MIN_FALL = 1e-9;

    /** Get the Gini impurity of some cases, times their number. */
    static double impurity(int hits, int cases) {
        return cases == 0 ? 0 : 2.0 * hits * (cases - hits) / cases;
    }

    /**
     * Find the best way.
     *
     * @param fewest the fewest cases on either side
     * @return null when none tells hits and others apart
     */
    static @Nullable Split best(Cases cases, int[] some, Box box, int fewest) {
        Split best = null;
        for (int input = 0; input < cases.inputs(); input++) {
            Split one = cases.isNamed(input)
                    ? byNames(cases, some, box, input, fewest)
                    : byNumber(cases, some, box, input, fewest);
            if (one != null && one.fall > MIN_FALL && (best == null || one.fall > best.fall)) {
                best = one;
            }
        }
        return best;
    }

    private static @Nullable Split byNumber(Cases cases, int[] some, Box box, int input, int fewest) {
        int[] order = cases.sorted(input, some);
        int all = cases.hits(order);
        double whole = impurity(all, order.length);
        double most = 0;
        int at = -1;
        int hits = 0;
        for (int i = 1; i < order.length; i++) {
            hits += cases.isHit(order[i - 1]) ? 1 : 0;
            if (i >= fewest
                    && order.length - i >= fewest
                    && cases.value(input, order[i]) > cases.value(input, order[i - 1])) {
                double fall = whole - impurity(hits, i) - impurity(all - hits, order.length - i);
                if (fall > most) {
                    most = fall;
                    at = i;
                }
            }
        }
        if (at < 0) {
            return null;
        }
        double cut = (cases.value(input, order[at - 1]) + cases.value(input, order[at])) / 2;
        Limit limit = box.limits().get(input);
        return new Split(input, IntStream.of(order).limit(at).boxed().toList(), limit.to(cut), limit.from(cut), most);
    }

    private static @Nullable Split byNames(Cases cases, int[] some, Box box, int input, int fewest) {
        TreeMap<Integer, int[]> counts = new TreeMap<>();
        for (int one : some) {
            int[] count = counts.computeIfAbsent((int) cases.value(input, one), name -> new int[2]);
            count[0]++;
            count[1] += cases.isHit(one) ? 1 : 0;
        }
        List<Integer> names = new ArrayList<>(counts.keySet());
        names.sort(Comparator.comparingDouble(name -> share(counts, name)));
        int all = cases.hits(some);
        double most = 0;
        int cut = -1;
        int hits = 0;
        int size = 0;
        for (int i = 1; i < names.size(); i++) {
            int[] count = counts.getOrDefault(names.get(i - 1), new int[2]);
            size += count[0];
            hits += count[1];
            double fall = impurity(all, some.length) - impurity(hits, size) - impurity(all - hits, some.length - size);
            if (size >= fewest && some.length - size >= fewest && fall > most) {
                most = fall;
                cut = i;
            }
        }
        if (cut < 0) {
            return null;
        }
        Limit first = box.limits().get(input);
        Limit second = first;
        for (int i = 0; i < names.size(); i++) {
            first = i < cut ? first : first.remove(names.get(i));
            second = i < cut ? second.remove(names.get(i)) : second;
        }
        Limit left = first;
        return new Split(
                input,
                IntStream.of(some)
                        .filter(one -> left.contains(cases.value(input, one)))
                        .boxed()
                        .toList(),
                first,
                second,
                most);
    }

    private static double share(TreeMap<Integer, int[]> counts, int name) {
        int[] count = counts.getOrDefault(name, new int[] {1, 0});
        return (double) count[1] / count[0];
    }
}
