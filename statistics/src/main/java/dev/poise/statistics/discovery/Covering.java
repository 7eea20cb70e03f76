package dev.poise.statistics.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Scenario discovery by boxes: one after the other is found by {@link Prim}, each among the cases that the ones before left (covering).
 * Bryant and Lempert (2010), Technological Forecasting and Social Change 77(1), 34-49. The same cases and seed give the same boxes.
 */
public final class Covering {
    /** The share of all cases that a box has at least; part of the method. */
    private static final double MIN_MASS = .05;

    /** A box has at least so many cases, however few there are in all. */
    private static final int MIN_CASES = 5;

    private static final int MAX_BOXES = 4;

    /** A restriction stays, and a box is accepted, when chance as its reason is no likelier than this. */
    private static final double CHANCE = .05;

    /** A further box is accepted when it has at least this share of the first one's density. */
    private static final double THIN = .5;

    private static final int MAX_RESAMPLES = 100;
    private static final int MIN_RESAMPLES = 20;
    private static final long MAX_WORK = 40_000_000;

    private final Cases cases;
    private final Prim prim;
    private final UniformRandomProvider random;
    private final int resamples;

    private Covering(Cases cases, double peeled, long seed) {
        this.cases = cases;
        this.prim = new Prim(cases, peeled, fewest(cases.size()));
        this.random = RandomSource.PHILOX_4X64.create(new long[] {seed, 0, 0, 0, 0, 0});
        long work = Math.max(1, (long) cases.size() * cases.inputs());
        this.resamples = (int) Math.max(MIN_RESAMPLES, Math.min(MAX_RESAMPLES, MAX_WORK / work));
    }

    /** Get the fewest cases of a box or leaf. */
    static int fewest(int cases) {
        return Math.max(MIN_CASES, (int) Math.ceil(MIN_MASS * cases));
    }

    /**
     * Look for boxes until the next one does not stand out.
     *
     * @param cases what is looked at
     * @param seed of the draws that tell how sure boxes are
     * @return all that were looked for, the last one usually not accepted; empty when all cases are hits, or none
     */
    public static List<FoundBox> of(Cases cases, long seed) {
        return new Covering(cases, Prim.PEELED, seed).boxes();
    }

    private List<FoundBox> boxes() {
        List<FoundBox> found = new ArrayList<>();
        int[] left = cases.all();
        while (found.size() < MAX_BOXES && left.length >= fewest(cases.size())) {
            int hits = cases.hits(left);
            if (hits == 0 || hits == left.length) {
                break;
            }
            FoundBox one =
                    find(left, found.isEmpty() ? 0 : THIN * found.get(0).box().density());
            found.add(one);
            if (!one.accepted()) {
                break;
            }
            Box taken = one.box().box();
            left = IntStream.of(left)
                    .filter(each -> !taken.contains(cases, each))
                    .toArray();
        }
        return found;
    }

    private FoundBox find(int[] some, double dense) {
        List<PeelingStep> trajectory = prim.trajectory(some);
        int chosen = chosen(trajectory);
        PeelingStep box = clear(prim, prim.pasted(trajectory.get(chosen), some), some);
        double chance = chance(some, trajectory.get(chosen).correlation(trajectory.get(0)));
        Halves halves = halves(some);
        List<Restriction> restrictions = restrictions(box, some).stream()
                .map(one -> new Restriction(one.input(), one.side(), one.quasiP(), halves.share(one)))
                .toList();
        boolean accepted = !restrictions.isEmpty() && chance <= CHANCE && box.density() >= dense;
        return new FoundBox(trajectory, chosen, box, restrictions, chance, halves.density(), accepted);
    }

    /** Choose the box that tells hits from other cases best, the larger one of equals. */
    static int chosen(List<PeelingStep> trajectory) {
        PeelingStep everything = trajectory.get(0);
        return IntStream.range(0, trajectory.size())
                .reduce((a, b) -> trajectory.get(b).correlation(everything)
                                > trajectory.get(a).correlation(everything)
                        ? b
                        : a)
                .orElse(0);
    }

    /** Take away restrictions that may be chance, the likeliest first. */
    private PeelingStep clear(Prim with, PeelingStep from, int[] some) {
        PeelingStep now = from;
        while (true) {
            Restriction worst = restrictions(now, some).stream()
                    .max(Comparator.comparingDouble(Restriction::quasiP))
                    .filter(one -> one.quasiP() > CHANCE)
                    .orElse(null);
            if (worst == null) {
                return now;
            }
            now = with.count(without(now.box(), worst.input(), worst.side()), now.input(), some);
        }
    }

    private static Box without(Box box, int input, Limit.Side side) {
        return box.with(input, box.limits().get(input).without(side));
    }

    /** Find the restrictions of a box with their quasi-p-values. */
    private List<Restriction> restrictions(PeelingStep box, int[] some) {
        return restrictions(cases, box, some);
    }

    static List<Restriction> restrictions(Cases cases, PeelingStep box, int[] some) {
        List<Restriction> restrictions = new ArrayList<>();
        for (int input = 0; input < cases.inputs(); input++) {
            for (Limit.Side side : box.box().limits().get(input).sides()) {
                int[] without = without(box.box(), input, side).among(cases, some);
                double share = (double) cases.hits(without) / without.length;
                double p = box.hits() == 0
                        ? 1
                        : BinomialDistribution.of(box.cases(), share).survivalProbability(box.hits() - 1);
                restrictions.add(new Restriction(input, side, p, Double.NaN));
            }
        }
        return restrictions;
    }

    /** Find how often cases whose hits are spread by chance lead to a trajectory as good. */
    private double chance(int[] some, double correlation) {
        int asGood = 0;
        boolean[] hits = new boolean[cases.size()];
        for (int r = 0; r < resamples; r++) {
            int[] order = shuffled(some);
            for (int i = 0; i < some.length; i++) {
                hits[some[i]] = cases.isHit(order[i]);
            }
            Cases mixed = cases.withHits(hits);
            List<PeelingStep> trajectory = new Prim(mixed, Prim.PEELED, fewest(cases.size())).trajectory(some);
            double other = trajectory.get(chosen(trajectory)).correlation(trajectory.get(0));
            asGood += other >= correlation ? 1 : 0;
        }
        return (1.0 + asGood) / (1 + resamples);
    }

    /** What halves of the cases say. */
    private record Halves(List<List<Restriction>> restrictions, int cases, int hits) {
        double share(Restriction restriction) {
            long same = restrictions.stream()
                    .filter(some -> some.stream()
                            .anyMatch(one -> one.input() == restriction.input() && one.side() == restriction.side()))
                    .count();
            return (double) same / restrictions.size();
        }

        double density() {
            return cases == 0 ? Double.NaN : (double) hits / cases;
        }
    }

    private Halves halves(int[] some) {
        List<List<Restriction>> restrictions = new ArrayList<>();
        int inBoxes = 0;
        int hits = 0;
        Prim half = new Prim(cases, Prim.PEELED, Math.max(2, fewest(cases.size()) / 2));
        for (int r = 0; r < resamples; r++) {
            int[] order = shuffled(some);
            int[] one = Arrays.copyOf(order, order.length / 2);
            int[] other = Arrays.copyOfRange(order, order.length / 2, order.length);
            Arrays.sort(one);
            List<PeelingStep> trajectory = half.trajectory(one);
            PeelingStep box = clear(half, trajectory.get(chosen(trajectory)), one);
            restrictions.add(restrictions(box, one));
            int[] in = box.box().among(cases, other);
            inBoxes += in.length;
            hits += cases.hits(in);
        }
        return new Halves(restrictions, inBoxes, hits);
    }

    private int[] shuffled(int[] some) {
        int[] order = some.clone();
        for (int i = order.length - 1; i > 0; i--) {
            int at = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[at];
            order[at] = kept;
        }
        return order;
    }
}
