package dev.poise.workshop.story;

import dev.poise.experiments.comparison.Contrast;
import dev.poise.statistics.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What each change would have done, made at one sprint. Immutable.
 *
 * @param sprint when
 * @param without who is at risk without any of them
 * @param all one for each change that changes anything in this team, the organisation's first
 */
public record LeverEffects(int sprint, AtRisk without, List<LeverEffect> all) {

    /** Whose exhaustion is looked at. */
    public enum People {
        /** The Product Owner. */
        PRODUCT_OWNER(LeverEffect::productOwner),
        /** The developers. */
        DEVELOPERS(LeverEffect::developers);

        private final Function<LeverEffect, Contrast> of;

        People(Function<LeverEffect, Contrast> of) {
            this.of = of;
        }

        /** Get what a change does to them. */
        public Contrast of(LeverEffect effect) {
            return of.apply(effect);
        }
    }

    /** Copies the list. */
    public LeverEffects {
        all = List.copyOf(all);
    }

    /**
     * Find the changes that clearly do something to somebody, the most first.
     *
     * @param whose who would make them
     * @param people to whom
     * @param kind {@code LOWER} for what helps, {@code HIGHER} for what harms
     */
    public List<LeverEffect> that(Lever.Whose whose, People people, Verdict.Kind kind) {
        return all.stream()
                .filter(each -> each.lever().whose() == whose)
                .filter(each -> people.of(each).verdict().kind() == kind)
                .sorted(Comparator.comparingDouble(
                        each -> -Math.abs(people.of(each).difference())))
                .toList();
    }

    /**
     * Find the change that helps somebody most.
     *
     * @param whose who would make it
     * @param people whom
     * @return nothing when none clearly helps
     */
    public Optional<LeverEffect> best(Lever.Whose whose, People people) {
        return that(whose, people, Verdict.Kind.LOWER).stream().findFirst();
    }
}
