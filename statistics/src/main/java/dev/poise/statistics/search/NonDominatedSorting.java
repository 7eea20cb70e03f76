package dev.poise.statistics.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Candidates in fronts: none of the first is dominated, of the second only by those of the first, and so on; and how much room each has on its
 * front. Deb, Pratap, Agarwal and Meyarivan (2002), IEEE Transactions on Evolutionary Computation 6(2), 182-197, sections III.A and III.B.
 */
public final class NonDominatedSorting {
    private NonDominatedSorting() {}

    /**
     * Sort candidates into fronts.
     *
     * @param candidates in any order
     * @return fronts, the best first, candidates in the order in which they came
     */
    public static List<List<Candidate>> fronts(List<Candidate> candidates) {
        int size = candidates.size();
        int[] dominating = new int[size];
        List<List<Integer>> dominated = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Integer> below = new ArrayList<>();
            for (int j = 0; j < size; j++) {
                if (candidates.get(i).dominates(candidates.get(j))) {
                    below.add(j);
                    dominating[j]++;
                }
            }
            dominated.add(below);
        }
        List<List<Candidate>> fronts = new ArrayList<>();
        int[] left = dominating.clone();
        List<Integer> front =
                IntStream.range(0, size).filter(i -> left[i] == 0).boxed().toList();
        while (!front.isEmpty()) {
            fronts.add(front.stream().map(candidates::get).toList());
            front = front.stream()
                    .flatMap(i -> dominated.get(i).stream())
                    .filter(j -> --left[j] == 0)
                    .sorted()
                    .toList();
        }
        return fronts;
    }

    /**
     * Measure how much room each candidate has on its front: the sum over outcomes of the distance between its two neighbours, as a share of
     * the span of the front; infinite for those at an end.
     *
     * @param front candidates of one front
     * @return by candidate, in their order
     */
    public static double[] crowdingDistances(List<Candidate> front) {
        double[] distances = new double[front.size()];
        int outcomes = front.isEmpty() ? 0 : front.get(0).outcomes().length;
        for (int outcome = 0; outcome < outcomes; outcome++) {
            int at = outcome;
            Integer[] order = IntStream.range(0, front.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(
                                    (Integer i) -> front.get(i).outcomes()[at])
                            .thenComparingInt(i -> front.get(i).number()))
                    .toArray(Integer[]::new);
            double span = front.get(order[order.length - 1]).outcomes()[at]
                    - front.get(order[0]).outcomes()[at];
            distances[order[0]] = Double.POSITIVE_INFINITY;
            distances[order[order.length - 1]] = Double.POSITIVE_INFINITY;
            for (int i = 1; i < order.length - 1 && span > 0; i++) {
                distances[order[i]] += (front.get(order[i + 1]).outcomes()[at]
                                - front.get(order[i - 1]).outcomes()[at])
                        / span;
            }
        }
        return distances;
    }

    /**
     * Take the best candidates: front by front, and of the last front those that have most room.
     *
     * @param candidates in any order
     * @param count how many at most
     * @return the best, by front and then by room, with ties in the order of numbers
     */
    public static List<Candidate> best(List<Candidate> candidates, int count) {
        List<Candidate> best = new ArrayList<>();
        for (List<Candidate> front : fronts(candidates)) {
            double[] room = crowdingDistances(front);
            IntStream.range(0, front.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer i) -> -room[i])
                            .thenComparingInt(i -> front.get(i).number()))
                    .limit((long) count - best.size())
                    .map(front::get)
                    .forEach(best::add);
            if (best.size() == count) {
                break;
            }
        }
        return best;
    }

    /**
     * Thin out a front until few are left: the one with least room is taken out, room is measured again, and so on, so that those that stay are
     * spread over all of it.
     *
     * @param front candidates of one front
     * @param count how many may stay, at least 1
     * @return those that stay, in the order in which they came
     */
    public static List<Candidate> thinned(List<Candidate> front, int count) {
        List<Candidate> left = new ArrayList<>(front);
        while (left.size() > count) {
            double[] room = crowdingDistances(left);
            double least = Arrays.stream(room).min().orElse(0);
            // of those with equal room the latest goes
            int out = IntStream.range(0, room.length)
                    .filter(i -> room[i] == least)
                    .boxed()
                    .max(Comparator.comparingInt(i -> left.get(i).number()))
                    .orElseThrow();
            left.remove(out);
        }
        return left;
    }
}
