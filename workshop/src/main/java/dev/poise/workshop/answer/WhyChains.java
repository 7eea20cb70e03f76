package dev.poise.workshop.answer;

import dev.poise.experiments.comparison.Contrast;
import dev.poise.experiments.comparison.PairedOutcome;
import dev.poise.metrics.Metric;
import dev.poise.parameters.Mechanism;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How what a Product Owner does comes to an outcome: ways of what is done, what people meet, what they feel or do, each step with the
 * mechanism and the constants that it rests on. Immutable.
 *
 * @param ways the ways to each outcome
 */
public record WhyChains(Map<Metric, List<Way>> ways) {

    /** Copies the ways. */
    public WhyChains {
        ways = Map.copyOf(ways);
    }

    /** What a step of a way is. */
    public enum Stage {
        /** What the Product Owner does. */
        DOES,
        /** What people meet. */
        MEETS,
        /** What they feel or do. */
        FEELS
    }

    /**
     * A step that can be measured.
     *
     * @param stage what it is
     * @param metric by what it is measured
     */
    public record Step(Stage stage, Metric metric) {}

    /**
     * What leads from one step to the next, or to the outcome.
     *
     * @param mechanism the part of the model that does
     * @param constants what it rests on, by dotted name
     */
    public record Link(Mechanism mechanism, List<String> constants) {
        /** Copies the list. */
        public Link {
            constants = List.copyOf(constants);
        }
    }

    /**
     * One way to an outcome.
     *
     * @param steps at least one, in their order
     * @param links one after each step
     */
    public record Way(List<Step> steps, List<Link> links) {
        /** Copies the lists and checks that every step leads on. */
        public Way {
            steps = List.copyOf(steps);
            links = List.copyOf(links);
            if (steps.isEmpty() || steps.size() != links.size()) {
                throw new IllegalArgumentException("A way has a link after each of its steps.");
            }
        }

        private boolean isThere(Set<Mechanism> off) {
            return links.stream().noneMatch(link -> off.contains(link.mechanism()));
        }

        private boolean passes(List<Metric> outcomes) {
            return steps.stream().anyMatch(step -> outcomes.contains(step.metric()));
        }
    }

    /**
     * One way with what an answer says of each of its steps.
     *
     * @param way the way
     * @param contrasts one for each step, team less baseline
     */
    public record Told(Way way, List<Contrast> contrasts) {
        /** Copies the list. */
        public Told {
            contrasts = List.copyOf(contrasts);
        }
    }

    /**
     * Find the ways to an outcome that there are in both teams, with the numbers of an answer.
     *
     * @param answer an answer with all its runs
     * @param outcome where they lead
     * @param covered outcomes that may not be told of: no way passes one of them
     */
    public List<Told> of(LiveAnswer answer, Metric outcome, List<Metric> covered) {
        Set<Mechanism> off = new TreeSet<>();
        off.addAll(answer.question().baseline().without());
        off.addAll(answer.question().now().without());
        List<Told> told = new ArrayList<>();
        for (Way way : ways.getOrDefault(outcome, List.of())) {
            if (way.isThere(off) && !way.passes(covered)) {
                told.add(new Told(
                        way,
                        way.steps().stream()
                                .map(step -> PairedOutcome.difference(answer.runs(), step.metric(), 0, 1))
                                .toList()));
            }
        }
        return told;
    }

    /**
     * Count the ways to an outcome that are not there because a mechanism is switched off on one side.
     *
     * @param answer an answer
     * @param outcome where they lead
     */
    public int off(LiveAnswer answer, Metric outcome) {
        return ways.getOrDefault(outcome, List.of()).size()
                - of(answer, outcome, List.of()).size();
    }
}
