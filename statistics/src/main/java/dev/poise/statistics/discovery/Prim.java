package dev.poise.statistics.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Patient rule induction: Friedman and Fisher (1999), Statistics and Computing 9(2), 123-143. From a box that holds everything, a small
 * share of the cases is peeled off at one end of one input, or one name of an input, whichever raises the share of hits most for each
 * case that is lost (their section 14.1, for inputs of different kinds), again and again until the box would be too small. The end of a
 * limit lies halfway between the values that it separates.
 */
final class Prim {
    /** The share of the cases in the box that is peeled off at a time; part of the method. */
    static final double PEELED = .05;

    /** The share of the cases beyond a limit that is pasted at a time; part of the method. */
    private static final double PASTED = .05;

    private final Cases cases;
    private final double peeled;
    private final int fewest;

    /**
     * Look at cases.
     *
     * @param peeled share of the cases in the box that is peeled off at a time, between 0 and .5
     * @param fewest the fewest cases of a box
     */
    Prim(Cases cases, double peeled, int fewest) {
        this.cases = cases;
        this.peeled = peeled;
        this.fewest = fewest;
    }

    /** A way to make the box smaller. */
    private record Candidate(int input, Limit limit, int lost, int lostHits, double gain, int restricted) {
        boolean isBetterThan(@Nullable Candidate other) {
            return other == null || gain > other.gain || (gain == other.gain && restricted < other.restricted);
        }
    }

    /**
     * Peel.
     *
     * @param some the cases that are looked at
     * @return boxes from everything to the smallest
     */
    List<PeelingStep> trajectory(int[] some) {
        List<PeelingStep> steps = new ArrayList<>();
        PeelingStep now = new PeelingStep(Box.everything(cases.inputs()), -1, some.length, cases.hits(some));
        List<int[]> orders = IntStream.range(0, cases.inputs())
                .mapToObj(input -> cases.sorted(input, some))
                .toList();
        steps.add(now);
        Candidate best = best(now, orders);
        while (best != null) {
            Box box = now.box().with(best.input, best.limit);
            now = new PeelingStep(box, best.input, now.cases() - best.lost, now.hits() - best.lostHits);
            steps.add(now);
            orders = kept(orders, best);
            best = best(now, orders);
        }
        return steps;
    }

    private List<int[]> kept(List<int[]> orders, Candidate peel) {
        List<int[]> kept = new ArrayList<>(orders.size());
        for (int[] order : orders) {
            int[] left = new int[order.length - peel.lost];
            int size = 0;
            for (int one : order) {
                if (peel.limit.contains(cases.value(peel.input, one))) {
                    left[size++] = one;
                }
            }
            kept.add(left);
        }
        return kept;
    }

    private @Nullable Candidate best(PeelingStep now, List<int[]> orders) {
        Candidate best = null;
        if (now.hits() == now.cases()) {
            return null;
        }
        for (int input = 0; input < cases.inputs(); input++) {
            for (Limit limit : smaller(now.box().limits().get(input), input, orders.get(input))) {
                Candidate one = candidate(now, input, limit, orders.get(input));
                if (one.lost > 0 && now.cases() - one.lost >= fewest && one.isBetterThan(best)) {
                    best = one;
                }
            }
        }
        return best;
    }

    private List<Limit> smaller(Limit limit, int input, int[] order) {
        if (!cases.isNamed(input)) {
            return List.of(limit.to(cut(input, order, 1 - peeled)), limit.from(cut(input, order, peeled)));
        }
        TreeSet<Integer> names = new TreeSet<>();
        IntStream.of(order).forEach(one -> names.add((int) cases.value(input, one)));
        return names.stream().map(limit::remove).toList();
    }

    /** Find what is lost from either end of an order, or for a name from anywhere in it. */
    private Candidate candidate(PeelingStep now, int input, Limit limit, int[] order) {
        int lost = 0;
        int lostHits = 0;
        if (cases.isNamed(input)) {
            for (int one : order) {
                if (!limit.contains(cases.value(input, one))) {
                    lost++;
                    lostHits += cases.isHit(one) ? 1 : 0;
                }
            }
        } else {
            while (lost < order.length && !limit.contains(cases.value(input, order[lost]))) {
                lostHits += cases.isHit(order[lost]) ? 1 : 0;
                lost++;
            }
            int at = order.length - 1;
            while (at >= lost && !limit.contains(cases.value(input, order[at]))) {
                lostHits += cases.isHit(order[at]) ? 1 : 0;
                at--;
            }
            lost += order.length - 1 - at;
        }
        boolean wasFree = !now.box().limits().get(input).restricts();
        return new Candidate(
                input,
                limit,
                lost,
                lostHits,
                gain(now, lost, lostHits),
                now.box().restricted() + (wasFree ? 1 : 0));
    }

    /** Tell what is gained for each case that is lost; where the share of hits falls, what is lost in all. */
    private static double gain(PeelingStep now, int lost, int lostHits) {
        if (lost == 0 || lost == now.cases()) {
            return 0;
        }
        double rise = (double) (now.hits() - lostHits) / (now.cases() - lost) - now.density();
        return rise > 0 ? rise / lost : rise * lost;
    }

    /** Find an end of a limit: halfway between two values, where the lowest or highest are cut off together when they are equal. */
    private double cut(int input, int[] order, double share) {
        double place = (order.length - 1) * share;
        int lower = (int) Math.floor(place);
        int upper = (int) Math.ceil(place);
        if (share > .5) {
            while (cases.value(input, order[lower]) == cases.value(input, order[upper]) && lower > 0) {
                lower--;
            }
        } else {
            while (cases.value(input, order[lower]) == cases.value(input, order[upper]) && upper < order.length - 1) {
                upper++;
            }
        }
        return (cases.value(input, order[lower]) + cases.value(input, order[upper])) / 2;
    }

    /**
     * Paste: make a box larger again, a little at a time, as long as its share of hits rises.
     *
     * @param from the box
     * @param some the cases that are looked at
     */
    PeelingStep pasted(PeelingStep from, int[] some) {
        PeelingStep now = from;
        PeelingStep larger = larger(now, some);
        while (larger != null) {
            now = larger;
            larger = larger(now, some);
        }
        return now;
    }

    private @Nullable PeelingStep larger(PeelingStep now, int[] some) {
        return IntStream.range(0, cases.inputs())
                .boxed()
                .flatMap(input -> wider(now.box(), input, some).stream()
                        .map(limit -> now.box().with(input, limit)))
                .map(box -> count(box, now.input(), some))
                .filter(step -> step.cases() > now.cases() && step.density() > now.density())
                .max(Comparator.comparingDouble(
                        step -> (step.density() - now.density()) / (step.cases() - now.cases())))
                .orElse(null);
    }

    private List<Limit> wider(Box box, int input, int[] some) {
        Limit limit = box.limits().get(input);
        List<Limit> wider = new ArrayList<>();
        for (Limit.Side side : limit.sides()) {
            switch (side) {
                case ABOVE -> {
                    double end = beyond(box.with(input, Limit.NONE.to(limit.low())), input, some, 1 - PASTED);
                    wider.add(limit.from(end <= cases.lowest(input) ? Double.NEGATIVE_INFINITY : end));
                }
                case BELOW -> {
                    double end = beyond(box.with(input, Limit.NONE.from(limit.high())), input, some, PASTED);
                    wider.add(limit.to(end >= cases.highest(input) ? Double.POSITIVE_INFINITY : end));
                }
                case AMONG -> limit.removed().forEach(name -> wider.add(limit.restore(name)));
            }
        }
        return wider;
    }

    /** Find how far a limit moves outwards among the cases beyond it. */
    private double beyond(Box outside, int input, int[] some, double share) {
        int[] order = cases.sorted(input, outside.among(cases, some));
        if (order.length == 0) {
            return share > .5 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return cut(input, order, share);
    }

    /** Count what is in a box. */
    PeelingStep count(Box box, int input, int[] some) {
        int[] in = box.among(cases, some);
        return new PeelingStep(box, input, in.length, cases.hits(in));
    }
}
