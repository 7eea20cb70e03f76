package dev.poise.team.productowner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Settings;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.protocol.Remark;
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
        double level = 1 - .8 * Math.pow(1 - STANDARD.number("knowledge.perHour"), 100);
        assertThat(knowledge.confidence()).isCloseTo(level, within(1e-12));
        assertThat(knowledge.understanding())
                .isCloseTo(1 - Math.exp(-STANDARD.number("knowledge.diminishing") * level), within(1e-12));
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
