package dev.poise.team.productowner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Settings;
import dev.poise.parameters.Values;
import dev.poise.random.KeyedRandom;
import dev.poise.team.RecordingContext;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.backlog.Item;
import dev.poise.team.backlog.ItemKind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the Product Owner makes of an item. */
final class JudgementTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final double DEFAULT = .12;
    private static final int MANY = 10_000;

    private final RecordingContext context = new RecordingContext();

    private record Eyes(Judgement judgement, Knowledge knowledge, Contact contact) {}

    private static Eyes eyes(Settings settings, double level, boolean noisy) {
        Values<ProductOwnerParameter> p =
                settings.with("productOwner.technicalKnowledge", level).of(ProductOwnerParameter.class);
        Knowledge knowledge = new Knowledge(p);
        Contact contact = new Contact(p, true, true);
        return new Eyes(new Judgement(p, knowledge, contact, noisy), knowledge, contact);
    }

    private static Note note(AnItem item) {
        return new Note(item.get());
    }

    private static double noise(Eyes eyes) {
        return 1.3
                * (STANDARD.number("judgement.valueNoise")
                        - STANDARD.number("judgement.valueClear")
                                * eyes.contact().insight());
    }

    @Test
    void shouldMisjudgeWorthTheLessTheMoreInsightThereIs() {
        Eyes blind = eyes(STANDARD, .5, true);
        Eyes informed = eyes(STANDARD, .5, true);
        for (int day = 0; day < 500; day++) {
            blind.contact().endDay();
            informed.contact().discover(5);
        }
        Item item = AnItem.number(1).value(2).misjudged(1, 0).get();
        assertThat(blind.judgement().worth(new Note(item))).isCloseTo(2 + noise(blind), within(1e-9));
        assertThat(informed.judgement().worth(new Note(item))).isCloseTo(2 + noise(informed), within(1e-9));
        assertThat(noise(blind)).isGreaterThan(3 * noise(informed));
    }

    @Test
    void shouldNeverMisjudgeMoreForMoreInsightOrKnowledge() {
        Trial.each(1000, trial -> {
            Settings settings = trial.settings();
            double level = trial.share();
            Eyes less = eyes(settings, level, true);
            Eyes more = eyes(settings, level + (1 - level) * trial.share(), true);
            more.contact().discover(trial.between(0, 30));
            Note note = note(AnItem.number(1).technical(trial.share()).misjudged(1, 1));
            assertThat(more.judgement().worth(note))
                    .isLessThanOrEqualTo(less.judgement().worth(note));
            assertThat(more.judgement().worth(note)).isGreaterThanOrEqualTo(note.item.value());
            double cost = less.judgement().cost(note);
            assertThat(more.judgement().cost(note)).isLessThanOrEqualTo(cost);
            assertThat(more.judgement().cost(note)).isGreaterThanOrEqualTo(10);
        });
    }

    /** Get the share of useless ideas that are recognised on one look, by technical share. */
    private double recognised(Eyes eyes, double technical) {
        return IntStream.range(0, MANY)
                        .mapToObj(
                                i -> note(AnItem.number(i).technical(technical).value(-1)))
                        .filter(note -> {
                            eyes.judgement().inspect(note, context);
                            return note.recognised;
                        })
                        .count()
                / (double) MANY;
    }

    @Test
    void shouldRecogniseUselessIdeasByInsightIntoUsersAndByUnderstandingOfTechnology() {
        Eyes eyes = eyes(STANDARD, 1, true);
        double most = STANDARD.number("judgement.recognised");
        double insight = eyes.contact().insight();
        double understanding = eyes.knowledge().understanding();
        assertThat(recognised(eyes, 0)).isCloseTo(most * insight, within(.015));
        assertThat(recognised(eyes, 1)).isCloseTo(most * understanding, within(.015));
        assertThat(recognised(eyes, .5)).isCloseTo(most * (insight + understanding) / 2, within(.015));
        assertThat(recognised(eyes(STANDARD, 0, true), 1)).isZero();
    }

    @Test
    void shouldRecogniseMoreOfThemTheMoreInsightThereIs() {
        Eyes blind = eyes(STANDARD, .5, true);
        Eyes informed = eyes(STANDARD, .5, true);
        for (int day = 0; day < 200; day++) {
            blind.contact().endDay();
            informed.contact().discover(5);
        }
        assertThat(recognised(informed, .3)).isGreaterThan(2 * recognised(blind, .3));
    }

    @Test
    void shouldSeeThatWhatIsRecognisedIsWorthNothingAndKeepSeeingIt() {
        Eyes eyes = eyes(STANDARD, 1, true);
        int recognised = 0;
        for (int i = 0; i < 200; i++) {
            Note note = note(AnItem.number(i).value(-.1).misjudged(2, 0));
            assertThat(eyes.judgement().worth(note)).isPositive();
            eyes.judgement().inspect(note, context);
            boolean now = note.recognised;
            assertThat(eyes.judgement().worth(note) <= 0).isEqualTo(now);
            for (int day = 0; day < 300; day++) {
                eyes.contact().endDay();
            }
            eyes.judgement().inspect(note, context);
            assertThat(note.recognised).isEqualTo(now);
            eyes.contact().discover(60);
            recognised += now ? 1 : 0;
        }
        assertThat(recognised).isPositive();
    }

    @Test
    void shouldNeverTakeAnIdeaThatIsWorthSomethingForAUselessOne() {
        Eyes eyes = eyes(STANDARD.with("judgement.recognised", .7), 1, true);
        for (int i = 0; i < 1000; i++) {
            Note note = note(AnItem.number(i).value(.001));
            eyes.judgement().inspect(note, context);
            assertThat(note.recognised).isFalse();
        }
    }

    @Test
    void shouldKeepTheSameMisjudgementOfAnItem() {
        Eyes eyes = eyes(STANDARD, .5, true);
        Item item = AnItem.number(1).misjudged(-.7, 0).get();
        double first = eyes.judgement().worth(new Note(item));
        eyes.judgement().inspect(new Note(item), context);
        assertThat(eyes.judgement().worth(new Note(item))).isEqualTo(first);
    }

    @Test
    void shouldMisjudgeCostOnlyOfTechnicalItemsAndTheLessTheMoreIsUnderstood() {
        Trial.each(1000, trial -> {
            double level = trial.share();
            double error = trial.between(-3, 3);
            double technical = trial.share();
            Eyes eyes = eyes(STANDARD, level, true);
            Note note = note(AnItem.number(1).technical(technical).misjudged(0, error));
            double spread = .8 - .4 * eyes.knowledge().understanding();
            double expected = Math.max(2, 10 * Math.exp(spread * technical * error));
            assertThat(eyes.judgement().cost(note)).isCloseTo(expected, within(1e-9));
            assertThat(eyes.judgement().cost(note(AnItem.number(2).technical(0).misjudged(0, error))))
                    .isCloseTo(10, within(1e-12));
        });
    }

    @Test
    void shouldLookThroughAgainWhenKnowledgeGrows() {
        Eyes eyes = eyes(STANDARD, 0, true);
        Note note = note(AnItem.number(1).technical(1).misjudged(0, 2));
        double before = eyes.judgement().cost(note);
        eyes.knowledge().learn(200);
        assertThat(eyes.judgement().cost(note)).isLessThan(before);
    }

    @Test
    void shouldForecastWhatIsHiddenOnlyWhenItWasSeen() {
        Eyes eyes = eyes(STANDARD, .5, true);
        Note note = note(AnItem.number(1).effort(10, 4));
        assertThat(eyes.judgement().forecast(note)).isEqualTo(10);
        note.hiddenSeen = true;
        assertThat(eyes.judgement().forecast(note)).isEqualTo(14);
    }

    @Test
    void shouldSeeWhatIsHiddenAsOftenAsUnderstandingAndContactAllow() {
        for (double level : new double[] {0, .3, 1}) {
            Eyes eyes = eyes(STANDARD, level, true);
            double seen = IntStream.range(0, MANY)
                            .filter(i -> {
                                Note note = note(AnItem.number(i).effort(10, 4));
                                eyes.judgement().inspect(note, context);
                                return note.hiddenSeen;
                            })
                            .count()
                    / (double) MANY;
            assertThat(eyes.judgement().sees())
                    .isCloseTo(eyes.knowledge().understanding() * eyes.contact().sight(), within(1e-12));
            assertThat(seen).isCloseTo(eyes.judgement().sees(), within(.015));
        }
    }

    @Test
    void shouldNotUnseeAndNotSeeRiskWhereThereIsNone() {
        Eyes expert = eyes(STANDARD, 1, true);
        Eyes novice = eyes(STANDARD, 0, true);
        Trial.each(2000, trial -> {
            AnItem item = AnItem.number(trial.whole(0, 99_999)).effort(10, 4);
            Note note = note(trial.coin() ? item.risky() : item);
            expert.judgement().inspect(note, context);
            boolean hidden = note.hiddenSeen;
            boolean risk = note.riskSeen;
            novice.judgement().inspect(note, context);
            assertThat(note.hiddenSeen).isEqualTo(hidden);
            assertThat(note.riskSeen).isEqualTo(risk);
            assertThat(risk && !note.item.latentRisk()).isFalse();
        });
    }

    @Test
    void shouldSeeTheTruthWithoutPrioritisation() {
        Eyes off = eyes(STANDARD, 0, false);
        Note note = note(AnItem.number(1).effort(10, 4).technical(1).value(3).misjudged(2, 2));
        assertThat(off.judgement().worth(note)).isEqualTo(3);
        assertThat(off.judgement().cost(note)).isEqualTo(14);
        assertThat(off.judgement().score(note, DEFAULT, 0, 1, 1)).isCloseTo(3.0 / 14, within(1e-12));
    }

    @Test
    void shouldPutPromisesFirstTheMoreTheNearerTheirReleaseAndTheGreaterThePressure() {
        Eyes eyes = eyes(STANDARD, .5, true);
        Note note = note(AnItem.number(1));
        double plain = eyes.judgement().score(note, DEFAULT, .3, 1, .2);
        note.promised = true;
        double weight = DEFAULT * (STANDARD.number("judgement.deadline") + 2 * .3);
        for (int sprint = 1; sprint <= 3; sprint++) {
            assertThat(eyes.judgement().score(note, DEFAULT, .3, sprint, .2))
                    .isCloseTo(plain + weight * sprint, within(1e-12));
        }
    }

    @Test
    void shouldBeDrawnToTechnicalItemsByAppetiteAndPutOffBySeenRisk() {
        Eyes eyes = eyes(STANDARD, .5, true);
        Note technical = note(AnItem.number(1).technical(.7));
        Note other = note(AnItem.number(1).technical(.6));
        assertThat(eyes.judgement().score(technical, DEFAULT, 0, 1, 1))
                .isGreaterThan(eyes.judgement().score(technical, DEFAULT, 0, 1, 0));
        assertThat(eyes.judgement().score(other, DEFAULT, 0, 1, 1))
                .isEqualTo(eyes.judgement().score(other, DEFAULT, 0, 1, 0));
        double before = eyes.judgement().score(technical, DEFAULT, 0, 1, 0);
        technical.riskSeen = true;
        assertThat(before - eyes.judgement().score(technical, DEFAULT, 0, 1, 0))
                .isCloseTo(.3 / eyes.judgement().cost(technical), within(1e-12));
    }

    @Test
    void shouldScoreWhatIsWorthMoreOrCostsLessHigher() {
        Trial.each(2000, trial -> {
            Eyes eyes = eyes(trial.settings(), trial.share(), trial.coin());
            double value = trial.between(.1, 5);
            double effort = trial.between(2, 60);
            double score = score(eyes, value, effort);
            assertThat(score(eyes, value + trial.share(), effort)).isGreaterThanOrEqualTo(score);
            assertThat(score(eyes, value, effort + trial.between(0, 20))).isLessThanOrEqualTo(score);
        });
    }

    private static double score(Eyes eyes, double value, double effort) {
        return eyes.judgement().score(note(AnItem.number(1).effort(effort, 0).value(value)), DEFAULT, 0, 1, 0);
    }

    @Test
    void shouldScoreMendingByTheUsualWorthOfAnHour() {
        Eyes eyes = eyes(STANDARD, .5, true);
        assertThat(eyes.judgement().score(note(AnItem.number(1).kind(ItemKind.DEFECT)), DEFAULT, 1, 3, 1))
                .isCloseTo(STANDARD.number("judgement.defect") * DEFAULT, within(1e-12));
    }

    @Test
    void shouldWantToRefactorWhereItSavesMostAsFarAsThatIsSeenOrExplained() {
        Trial.each(2000, trial -> {
            Eyes eyes = eyes(trial.settings(), trial.share(), trial.coin());
            double debt = trial.share();
            double traffic = trial.share();
            double explained = trial.share();
            double pressure = trial.share();
            double score = refactoring(eyes, debt, traffic, explained, pressure);
            assertThat(score).isNotNegative();
            assertThat(refactoring(eyes, 0, traffic, explained, pressure)).isZero();
            assertThat(refactoring(eyes, debt + (1 - debt) * trial.share(), traffic, explained, pressure))
                    .isGreaterThanOrEqualTo(score);
            assertThat(refactoring(eyes, debt, traffic + trial.share(), explained, pressure))
                    .isGreaterThanOrEqualTo(score);
            assertThat(refactoring(eyes, debt, traffic, Math.min(1, explained + trial.share()), pressure))
                    .isGreaterThanOrEqualTo(score);
            assertThat(refactoring(eyes, debt, traffic, explained, pressure * trial.share()))
                    .isGreaterThanOrEqualTo(score);
        });
    }

    private static double refactoring(Eyes eyes, double debt, double traffic, double explained, double pressure) {
        return eyes.judgement().refactoringScore(debt, traffic, 20, explained, DEFAULT, pressure, 10, .33);
    }

    @Test
    void shouldNotWantToRefactorBlindly() {
        assertThat(refactoring(eyes(STANDARD, 0, true), .8, .3, 0, 0)).isZero();
        assertThat(refactoring(eyes(STANDARD, 0, true), .8, .3, .4, 0)).isPositive();
        assertThat(refactoring(eyes(STANDARD, .8, true), .8, .3, 0, 0)).isPositive();
    }

    @Test
    void shouldDrawWhatIsSeenByTheItemAndNotByWhoLooksWhen() {
        Eyes eyes = eyes(STANDARD, .4, true);
        for (int i = 0; i < 500; i++) {
            Note first = note(AnItem.number(i).effort(10, 4));
            Note second = note(AnItem.number(i).effort(10, 4));
            eyes.judgement().inspect(first, context.at(5));
            eyes.judgement().inspect(second, context.at(KeyedRandom.among(1, i, 1_000_000)));
            assertThat(second.hiddenSeen).isEqualTo(first.hiddenSeen);
        }
    }
}
