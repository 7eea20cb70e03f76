package dev.poise.experiments.study;

import dev.poise.metrics.Metric;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the points of a study are chosen. Seeds are those of the design; runs have their own. */
public sealed interface Design {

    /** Get the name used in study files. */
    String id();

    /** Return whether the design is valid only with all of its points, so that constraints may remove none. */
    default boolean isWhole() {
        return false;
    }

    /**
     * Return whether its points come in dependent groups, such as trajectories or radial blocks, so that an average over points has no
     * simple interval.
     */
    default boolean hasFamilies() {
        return false;
    }

    /** Return whether its points are alternatives that somebody chose to compare, and not a sample of places to look at. */
    default boolean hasAlternatives() {
        return false;
    }

    /** Get what there is to say about the number of its points, as a clause; empty when nothing is. */
    default Optional<String> caution() {
        return Optional.empty();
    }

    private static Optional<String> unlessPowerOfTwo(int number, String what) {
        int below = Integer.highestOneBit(number);
        return number == below
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "%d %s are no power of two: the sequence is balanced over %d or %d, and averages over other numbers are less precise",
                        number,
                        what,
                        below,
                        2L * below));
    }

    /**
     * Every combination of levels; factors that are uncertain and spread over a range give worlds, drawn by Latin hypercube, in
     * each of which every combination is looked at. So do plausible worlds, which are drawn otherwise.
     *
     * @param worlds how many worlds there are, 1 when no factor is spread over a range and there are no plausible ones
     * @param seed of the hypercube
     */
    record Factorial(int worlds, long seed) implements Design {
        @Override
        public String id() {
            return "factorial";
        }

        @Override
        public boolean hasAlternatives() {
            return worlds == 1;
        }
    }

    /**
     * The base scenario, then every other level of each factor alone.
     *
     * @param levels how many levels a factor gets that is spread over a range
     */
    record OneAtATime(int levels) implements Design {
        @Override
        public String id() {
            return "oat";
        }

        @Override
        public boolean hasAlternatives() {
            return true;
        }
    }

    /**
     * Latin hypercube.
     *
     * @param points how many points
     * @param seed of the draws
     */
    record LatinHypercube(int points, long seed) implements Design {
        @Override
        public String id() {
            return "lhs";
        }
    }

    /**
     * Scrambled Sobol' sequence.
     *
     * @param points how many points; a power of two is balanced best
     * @param seed of the scrambling
     */
    record Sobol(int points, long seed) implements Design {
        @Override
        public String id() {
            return "sobol";
        }

        @Override
        public Optional<String> caution() {
            return unlessPowerOfTwo(points, "points");
        }
    }

    /**
     * Morris trajectories for elementary-effects screening.
     *
     * @param trajectories how many
     * @param levels of the grid, even
     * @param seed of the draws
     */
    record Morris(int trajectories, int levels, long seed) implements Design {
        @Override
        public String id() {
            return "morris";
        }

        @Override
        public boolean isWhole() {
            return true;
        }

        @Override
        public boolean hasFamilies() {
            return true;
        }
    }

    /**
     * Rows for first-order and total Sobol' indices.
     *
     * @param rows how many rows, each of {@link #width} points; a power of two is balanced best
     * @param seed of the scrambling
     * @param secondOrder whether there are points for indices of pairs of factors as well
     */
    record Saltelli(int rows, long seed, boolean secondOrder) implements Design {
        /**
         * Get how many points a row has: as many as there are factors, for indices of second order twice as many, and two.
         *
         * @param factors how many factors vary
         */
        public int width(int factors) {
            return (secondOrder ? 2 * factors : factors) + 2;
        }

        @Override
        public String id() {
            return "saltelli";
        }

        @Override
        public Optional<String> caution() {
            return unlessPowerOfTwo(rows, "rows");
        }

        @Override
        public boolean isWhole() {
            return true;
        }

        @Override
        public boolean hasFamilies() {
            return true;
        }
    }

    /**
     * Points that follow from what earlier ones gave: a search for policies that are good in several outcomes at once.
     *
     * @param objectives outcomes of which more or less is better
     * @param budget the most runs of the search
     * @param population how many points a generation has
     * @param winners how many of the front that was found are run again, with seeds that the search did not see
     * @param evaluation how many runs each of these gets, and each policy that they are compared with
     * @param seed of the draws of the search
     */
    record Search(List<Metric> objectives, int budget, int population, int winners, int evaluation, long seed)
            implements Design {
        /** Copies the list. */
        public Search {
            objectives = List.copyOf(objectives);
        }

        @Override
        public String id() {
            return "search";
        }

        @Override
        public boolean hasFamilies() {
            return true;
        }

        /**
         * Get the most generations that the budget suffices for.
         *
         * @param replications runs of each point
         */
        public int generations(int replications) {
            return (int) (budget / ((long) population * replications));
        }
    }

    /**
     * Points that somebody listed.
     *
     * @param points a value per factor of the study each, in order; the arrays must not be modified
     */
    record Listed(List<double[]> points) implements Design {
        /** Copies the list. */
        public Listed {
            points = List.copyOf(points);
        }

        @Override
        public String id() {
            return "list";
        }

        @Override
        public boolean hasAlternatives() {
            return true;
        }
    }
}
