package dev.poise.team.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Conditions;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What ideas are like. */
final class ItemFactoryTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final int MANY = 20_000;
    private static final List<Item> IDEAS = ideas(STANDARD);

    private static ItemFactory factory(Settings settings, long seed) {
        return new ItemFactory(new Conditions(settings, Set.of(), seed), 10, 1.6);
    }

    private static List<Item> ideas(Settings settings) {
        ItemFactory factory = factory(settings, 1);
        return IntStream.range(0, MANY).mapToObj(id -> factory.idea(id, 0, 0)).toList();
    }

    private static double mean(List<Item> items, ToDoubleFunction<Item> of) {
        return items.stream().mapToDouble(of).average().orElseThrow();
    }

    private static double share(Predicate<Item> of) {
        return mean(IDEAS, item -> of.test(item) ? 1 : 0);
    }

    @Test
    void shouldBeTheSameIdeaForTheSameSeedAndNumber() {
        assertThat(factory(STANDARD, 1).idea(17, 2, 99))
                .isEqualTo(factory(STANDARD, 1).idea(17, 2, 99));
        assertThat(factory(STANDARD, 2).idea(17, 2, 99))
                .isNotEqualTo(factory(STANDARD, 1).idea(17, 2, 99));
    }

    @Test
    void shouldImproveChangeNothingOrHarmAsOftenAsIsSet() {
        assertThat(share(item -> item.value() > 0)).isCloseTo(STANDARD.number("item.improvingShare"), within(.01));
        assertThat(share(item -> item.value() == 0)).isCloseTo(STANDARD.number("item.flatShare"), within(.01));
    }

    @Test
    void shouldHideWorkInProportionToTechnicalShareAndComplexity() {
        assertThat(mean(ideas(STANDARD.with("product.technicalShare", 0).with("item.spread", 0)), Item::hidden))
                .isZero();
        List<Item> worst = ideas(STANDARD.with("product.technicalShare", 1)
                .with("product.complexity", 1)
                .with("item.spread", 0));
        double share = mean(worst, item -> item.hidden() / item.effort());
        assertThat(share).isCloseTo(STANDARD.number("item.hiddenShare"), within(.01));
    }

    @Test
    void shouldErrInEstimatesMoreTheLargerTheWorkAndOftenHardlyAtAll() {
        ToDoubleFunction<Item> error = item -> Math.abs(Math.log(item.estimate() / item.fullEffort()) + .05);
        double small = mean(IDEAS.stream().filter(i -> i.effort() <= 2).toList(), error);
        double huge = mean(IDEAS.stream().filter(i -> i.effort() > 21).toList(), error);
        assertThat(huge / small).isBetween(1.8, 4.0);
        assertThat(share(item -> error.applyAsDouble(item) < .02)).isGreaterThan(.04);
    }

    @Test
    void shouldEstimateTheSurfaceWithTheSameErrorAsTheWhole() {
        assertThat(IDEAS)
                .allMatch(
                        item -> Math.abs(item.surface() * item.fullEffort() - item.estimate() * item.effort()) < 1e-9);
    }

    @Test
    void shouldStayWithinWhatItemsCanBeWhateverIsSet() {
        Trial.each(2000, trial -> {
            Settings settings = trial.settings();
            Item item = factory(settings, trial.key()).idea(trial.whole(0, 9999), 0, 0);
            assertThat(item.effort()).isPositive().isLessThanOrEqualTo(settings.number("item.effortCap"));
            assertThat(item.hidden()).isNotNegative();
            assertThat(item.technical()).isBetween(0.0, 1.0);
            assertThat(item.complexity()).isBetween(0.0, 1.0);
            assertThat(item.estimate()).isPositive();
            assertThat(item.module()).isBetween(0, 9);
        });
    }

    @Test
    void shouldNeverEstimateAnIdeaAboveTheCap() {
        double cap = STANDARD.number("item.effortCap");
        assertThat(IDEAS).allMatch(item -> item.estimate() <= cap + 1e-9);
        assertThat(IDEAS).anyMatch(item -> item.estimate() > cap - 1e-9 && item.effort() < cap - 1);
        Trial.each(2000, trial -> {
            Settings settings = trial.settings();
            Item item = factory(settings, trial.key()).idea(trial.whole(0, 9999), 0, 0);
            assertThat(item.estimate()).isLessThanOrEqualTo(settings.number("item.effortCap") + 1e-9);
        });
    }

    @Test
    void shouldKeepValueForAnHourOfAnIdeaThatIsSplitAtItsEstimate() {
        Settings settings = STANDARD.with("item.effortCap", 40);
        ItemFactory roomy = factory(settings.with("item.effortCap", 120), 1);
        ItemFactory split = factory(settings, 1);
        int seen = 0;
        for (int id = 0; id < MANY; id++) {
            Item whole = roomy.idea(id, 0, 0);
            Item first = split.idea(id, 0, 0);
            if (whole.effort() > 40 || whole.estimate() <= 40 || whole.estimate() >= 119) {
                continue;
            }
            seen++;
            assertThat(first.estimate()).isCloseTo(40, within(1e-9));
            double part = 40 / whole.estimate();
            assertThat(first.value()).isCloseTo(part * whole.value(), within(1e-9));
            assertThat(first.effort()).isCloseTo(part * whole.effort(), within(1e-9));
            assertThat(first.hidden()).isCloseTo(part * whole.hidden(), within(1e-9));
        }
        assertThat(seen).isGreaterThan(100);
    }

    @Test
    void shouldTouchModulesAsUnevenlyAsTheyAreSaidTo() {
        double first = share(item -> item.module() == 0);
        assertThat(first).isCloseTo(Math.pow(.1, 1 / 1.6), within(.01));
        assertThat(share(item -> item.module() == 9)).isLessThan(first);
    }
}
