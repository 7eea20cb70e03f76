package dev.poise.team.productowner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Settings;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.backlog.Item;
import dev.poise.team.protocol.Remark;
import dev.poise.team.situation.WorkingTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What technical knowledge is good for. */
final class KnowledgeTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final int MANY = 20_000;

    private static Knowledge of(Settings settings, double level) {
        return new Knowledge(
                settings.with("productOwner.technicalKnowledge", level).of(ProductOwnerParameter.class));
    }

    private static Knowledge of(double level) {
        return of(STANDARD, level);
    }

    private static double advice(Settings settings, double level) {
        Knowledge knowledge = of(settings, level);
        return IntStream.range(0, MANY)
                .mapToDouble(i -> knowledge.advise(AnItem.number(i).get(), 0))
                .average()
                .orElseThrow();
    }

    private static double wrong(double level, double complexity) {
        return IntStream.range(0, MANY)
                        .filter(i -> of(level).speak(complexity, 77, i) == Remark.WRONG)
                        .count()
                / (double) MANY;
    }

    @Test
    void shouldUnderstandNothingWithoutKnowledgeAndNeverAll() {
        assertThat(of(0).understanding()).isZero();
        assertThat(of(1).understanding())
                .isCloseTo(1 - Math.exp(-STANDARD.number("knowledge.diminishing")), within(1e-12))
                .isLessThan(1);
    }

    @Test
    void shouldHelpMostToKnowTheFundamentals() {
        double fundamentals = of(.4).understanding() - of(0).understanding();
        double last = of(1).understanding() - of(.6).understanding();
        assertThat(fundamentals).isGreaterThan(2 * last);
    }

    @Test
    void shouldAdviseTheBetterTheMoreTheyKnowAndTheMoreRecentlyTheyCoded() {
        Settings now = STANDARD.with("productOwner.yearsSinceCoding", 0);
        Settings halfLife = STANDARD.with("productOwner.yearsSinceCoding", STANDARD.number("knowledge.halfLife"));
        double gap = STANDARD.number("knowledge.localGap");
        assertThat(advice(now, .9)).isCloseTo(.9 - gap, within(.005));
        assertThat(advice(halfLife, .9)).isCloseTo(.45 - gap, within(.01));
        Trial.each(1000, trial -> {
            Settings settings = trial.settings();
            double level = trial.share();
            double more = level + (1 - level) * trial.share();
            int item = trial.whole(0, 99_999);
            double quality = of(settings, level).advise(AnItem.number(item).get(), 3);
            assertThat(quality).isNotNegative();
            assertThat(of(settings, more).advise(AnItem.number(item).get(), 3)).isGreaterThanOrEqualTo(quality);
        });
    }

    @Test
    void shouldSpeakWronglyTheMoreOftenTheLessTheyKnowAndTheMoreComplexItIs() {
        assertThat(wrong(0, 1)).isCloseTo(.5, within(.01));
        assertThat(wrong(.5, .5)).isCloseTo(.125, within(.01));
        assertThat(wrong(1, 1)).isZero();
        assertThat(wrong(0, 0)).isZero();
    }

    @Test
    void shouldBeSureOfThemselvesByKnowledgeAndByYearsAsADeveloper() {
        assertThat(of(.6).confidence()).isCloseTo(.6, within(1e-12));
        Settings veteran = STANDARD.with("productOwner.yearsAsDeveloper", 40);
        assertThat(of(veteran, 0).confidence()).isGreaterThan(.99);
        Trial.each(500, trial -> {
            Settings settings = trial.settings();
            double level = trial.share();
            double years = settings.number("productOwner.yearsAsDeveloper");
            double confidence = of(settings, level).confidence();
            assertThat(confidence).isBetween(level - 1e-12, 1.0);
            assertThat(of(settings.with("productOwner.yearsAsDeveloper", years + (40 - years) * trial.share()), level)
                            .confidence())
                    .isGreaterThanOrEqualTo(confidence);
        });
    }

    @Test
    void shouldCloseTheSameShareOfTheGapWithEveryHourOfLearning() {
        Knowledge knowledge = of(.2);
        for (int hour = 0; hour < 100; hour++) {
            knowledge.learn(1);
        }
        double level = 1 - .8 * Math.pow(1 - .003, 100);
        assertThat(knowledge.confidence()).isCloseTo(level, within(1e-12));
        assertThat(knowledge.understanding())
                .isCloseTo(1 - Math.exp(-STANDARD.number("knowledge.diminishing") * level), within(1e-12));
    }

    @Test
    void shouldAdviseWorseOnNovelWorkAndNotOnOtherWork() {
        Settings now = STANDARD.with("productOwner.yearsSinceCoding", 0);
        Settings even = now.with("advice.novelGap", 1);
        double gap = STANDARD.number("knowledge.localGap");
        for (int i = 0; i < 200; i++) {
            Item routine = AnItem.number(i).get();
            Item novel = AnItem.number(i).novel().get();
            assertThat(of(even, .9).advise(routine, 0)).isEqualTo(of(now, .9).advise(routine, 0));
            assertThat(of(now, .9).advise(novel, 0))
                    .isCloseTo(
                            Math.max(
                                    0, of(now, .9).advise(routine, 0) - (STANDARD.number("advice.novelGap") - 1) * gap),
                            within(1e-9));
        }
    }

    @Test
    void shouldNeedTimeToStayCurrentInProportionToKnowledgeAndToHowFastItGoesStale() {
        assertThat(of(0).upkeepHours()).isZero();
        assertThat(of(1).upkeepHours()).isCloseTo(STANDARD.number("knowledge.upkeep"), within(1e-12));
        assertThat(of(.4).upkeepHours()).isCloseTo(.4 * of(1).upkeepHours(), within(1e-12));
        assertThat(of(STANDARD.with("knowledge.halfLife", 8), 1).upkeepHours())
                .isCloseTo(of(1).upkeepHours() / 2, within(1e-12));
    }

    @Test
    void shouldHalveInItsHalfLifeWithoutAnyTimeForIt() {
        for (double years : new double[] {2, 4, 8}) {
            Knowledge knowledge = of(STANDARD.with("knowledge.halfLife", years), .8);
            years(knowledge, years, 0);
            assertThat(knowledge.confidence()).isCloseTo(.4, within(1e-9));
        }
    }

    @Test
    void shouldStayWithAllTheTimeItTakesAndGoStaleByTheShareThatIsMissing() {
        Knowledge kept = of(.8);
        Knowledge half = of(.8);
        years(kept, 8, 1);
        years(half, 8, .5);
        assertThat(kept.confidence()).isEqualTo(of(.8).confidence());
        assertThat(half.confidence()).isCloseTo(.4, within(1e-9));
    }

    @Test
    void shouldNotGoStaleWhereThereIsNone() {
        Knowledge none = of(0);
        years(none, 4, 0);
        assertThat(none.confidence()).isZero();
    }

    /** Lives through years in which a share of the time is taken that staying current needs. */
    private static void years(Knowledge knowledge, double years, double share) {
        for (int day = 0; day < years * WorkingTime.YEAR; day++) {
            knowledge.day(share * knowledge.upkeepHours());
        }
    }

    @Test
    void shouldKeepWhatWasLearnedWhenOtherSettingsChange() {
        Knowledge knowledge = of(.5);
        knowledge.learn(100);
        double level = knowledge.confidence();
        knowledge.adopt(STANDARD.with("knowledge.diminishing", 2).of(ProductOwnerParameter.class));
        assertThat(knowledge.confidence()).isEqualTo(level);
        assertThat(knowledge.understanding()).isCloseTo(1 - Math.exp(-2 * level), within(1e-12));
        knowledge.adopt(STANDARD.with("productOwner.technicalKnowledge", .9).of(ProductOwnerParameter.class));
        assertThat(knowledge.confidence()).isEqualTo(.9);
    }
}
