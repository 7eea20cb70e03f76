package dev.poise.statistics.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * NSGA-II: a population of candidates from which, generation by generation, those that no other dominates and that have room on their front
 * get children. Deb, Pratap, Agarwal and Meyarivan (2002), IEEE Transactions on Evolutionary Computation 6(2), 182-197.
 *
 * <p>Who evaluates candidates, and when, is the caller's matter. Whatever a generation draws is keyed by the seed and its number, so it
 * follows from the parents alone. Constraints that are known before a candidate is evaluated are a predicate: what it refuses is proposed
 * no more and costs no evaluation. (Where they are known only afterwards, the paper prefers what meets them; here nothing else gets in.)
 *
 * @param variables what may be chosen
 * @param population how many candidates a generation has, at least 4
 * @param seed of all draws
 */
public record EvolutionarySearch(List<Variable> variables, int population, long seed) {
    private static final int MIN_POPULATION = 4;

    /** How often children are proposed for each place in a generation, and then as many candidates from anywhere, before it stays empty. */
    private static final int PROPOSALS = 100;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when there is nothing to choose, or the population is too small
     */
    public EvolutionarySearch {
        variables = List.copyOf(variables);
        if (variables.isEmpty() || population < MIN_POPULATION) {
            throw new IllegalArgumentException(
                    "A search needs a variable and a population of 4, not " + variables.size() + " and " + population);
        }
    }

    /**
     * Draw the first generation from anywhere.
     *
     * @param takes is asked of every proposal once, in order, whether it is taken
     * @return genes; fewer than the population when hardly any proposal is taken
     */
    public List<double[]> first(Predicate<double[]> takes) {
        List<double[]> taken = new ArrayList<>();
        fillFromAnywhere(taken, random(0), takes);
        return taken;
    }

    /**
     * Draw the children of a population.
     *
     * @param generation the number of the children's generation, from 1
     * @param parents the best so far, of {@link #survivors}
     * @param takes is asked of every proposal once, in order, whether it is taken
     * @return genes; fewer than the population when hardly any proposal is taken: then everything near has been looked at
     */
    public List<double[]> children(int generation, List<Candidate> parents, Predicate<double[]> takes) {
        UniformRandomProvider random = random(generation);
        Variation variation = new Variation(variables, random);
        Tournament tournament = new Tournament(parents, random);
        List<double[]> taken = new ArrayList<>();
        for (int pair = 0; pair < PROPOSALS * population / 2 && taken.size() < population; pair++) {
            double[][] children = variation.children(
                    tournament.winner().genes(), tournament.winner().genes());
            for (double[] child : children) {
                if (taken.size() < population && takes.test(child)) {
                    taken.add(child);
                }
            }
        }
        fillFromAnywhere(taken, random, takes);
        return taken;
    }

    /**
     * Get those that may have children: the best of parents and children together, so that nothing good is lost.
     *
     * @param all parents and children
     */
    public List<Candidate> survivors(List<Candidate> all) {
        return NonDominatedSorting.best(all, population);
    }

    private void fillFromAnywhere(List<double[]> taken, UniformRandomProvider random, Predicate<double[]> takes) {
        for (int proposal = 0; proposal < PROPOSALS * population && taken.size() < population; proposal++) {
            double[] genes = variables.stream()
                    .mapToDouble(variable ->
                            variable.isChoice() ? variable.at(random.nextInt(variable.names())) : random.nextDouble())
                    .toArray();
            if (takes.test(genes)) {
                taken.add(genes);
            }
        }
    }

    /** The whole state of the generator is given, so that it does not depend on how a seed is spread over it. */
    private UniformRandomProvider random(int generation) {
        return RandomSource.PHILOX_4X64.create(new long[] {seed, generation, 0, 0, 0, 0});
    }

    /** Of two candidates the one on the better front wins, and on the same front the one with more room. */
    private static final class Tournament {
        private final List<Candidate> parents = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private final UniformRandomProvider random;

        Tournament(List<Candidate> population, UniformRandomProvider random) {
            this.random = random;
            int place = 0;
            for (List<Candidate> front : NonDominatedSorting.fronts(population)) {
                double[] room = NonDominatedSorting.crowdingDistances(front);
                List<Integer> order = IntStream.range(0, room.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -room[i]))
                        .toList();
                double before = Double.NaN;
                for (int i : order) {
                    // equal room, equal place
                    place += room[i] == before ? 0 : 1;
                    before = room[i];
                    parents.add(front.get(i));
                    places.add(place);
                }
            }
        }

        Candidate winner() {
            int one = random.nextInt(parents.size());
            int other = random.nextInt(parents.size());
            boolean first = places.get(one).equals(places.get(other))
                    ? random.nextBoolean()
                    : places.get(one) < places.get(other);
            return parents.get(first ? one : other);
        }
    }
}
