package dev.poise.team.developer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Settings;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.backlog.Item;
import dev.poise.team.situation.Situation;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a developer decides, contradicts and takes guidance. */
final class DecidingTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final int MANY = 20_000;
    private static final double SENIOR = .8;
    private static final double BEGINNER = .25;

    private static Deciding deciding(Settings settings) {
        return new Deciding(Given.values(settings), settings.of(Situation.class), true, true, true);
    }

    private static Item item(int id) {
        return AnItem.number(id).get();
    }

    private static double mean(IntToDoubleFunction of) {
        return IntStream.range(0, MANY).mapToDouble(of).average().orElseThrow();
    }

    private static double share(IntPredicate of) {
        return mean(i -> of.test(i) ? 1 : 0);
    }

    @Test
    void shouldLookAtOneAlternativeWhenNotFreeOrNotSenior() {
        Deciding one = deciding(STANDARD);
        assertThat(mean(i -> one.choose(item(i), 0, BEGINNER, 1))).isCloseTo(BEGINNER, within(.005));
        assertThat(mean(i -> one.choose(item(i), 0, SENIOR, 0))).isCloseTo(SENIOR, within(.005));
    }

    @Test
    void shouldTakeTheBestOfThreeWhenFreeAndSenior() {
        double best = mean(i -> deciding(STANDARD).choose(item(i), 0, SENIOR, 1));
        // the mean of the largest of three standard normals is 3 / (2 sqrt(pi))
        double spread = STANDARD.number("solution.spread");
        assertThat(best).isCloseTo(SENIOR + spread * 1.5 / Math.sqrt(Math.PI), within(.005));
    }

    @Test
    void shouldNeverChooseWorseForMoreAutonomyOrSkill() {
        Trial.each(3000, trial -> {
            Deciding any = deciding(trial.settings());
            Item item = item(trial.whole(0, 1_000_000));
            int decision = trial.whole(0, 9);
            double skill = trial.share();
            double more = skill + (1 - skill) * trial.share();
            double autonomy = trial.share();
            double freer = autonomy + (1 - autonomy) * trial.share();
            double chosen = any.choose(item, decision, skill, autonomy);
            assertThat(chosen).isNotNegative();
            assertThat(any.choose(item, decision, skill, freer)).isGreaterThanOrEqualTo(chosen);
            assertThat(any.choose(item, decision, more, autonomy)).isGreaterThanOrEqualTo(chosen);
        });
    }

    @Test
    void shouldGiveEverySolutionTheSameQualityWithoutSolutionQuality() {
        Deciding off = new Deciding(Given.values(STANDARD), STANDARD.of(Situation.class), false, true, true);
        Trial.each(200, trial -> {
            assertThat(off.choose(item(trial.whole(0, 999)), 0, trial.share(), trial.share()))
                    .isEqualTo(Deciding.ORDINARY_QUALITY);
            assertThat(off.prescribed(trial.share())).isEqualTo(Deciding.ORDINARY_QUALITY);
        });
    }

    @Test
    void shouldContradictAsOftenAsSafetySeniorityAndRankAllow() {
        Deciding safe = deciding(STANDARD.with("culture.powerDistance", .25));
        Deciding unsafe = deciding(STANDARD.with("culture.powerDistance", .25).with("culture.safety", 0));
        double middle = (BEGINNER + SENIOR) / 2;
        assertThat(share(i -> safe.pushesBack(item(i), 0, SENIOR, false))).isCloseTo(.6 * .75, within(.01));
        assertThat(share(i -> safe.pushesBack(item(i), 0, middle, false))).isCloseTo(.5 * .6 * .75, within(.01));
        assertThat(share(i -> unsafe.pushesBack(item(i), 0, SENIOR, false))).isCloseTo(.15 * .75, within(.01));
        assertThat(share(i -> safe.pushesBack(item(i), 0, SENIOR, true))).isCloseTo(1.3 * .6 * .75, within(.01));
    }

    @Test
    void shouldNeverContradictAsABeginnerOrWhereRankIsEverything() {
        Deciding flat = deciding(STANDARD.with("culture.powerDistance", 0));
        Deciding steep = deciding(STANDARD.with("culture.powerDistance", 1));
        assertThat(IntStream.range(0, MANY).noneMatch(i -> flat.pushesBack(item(i), 0, BEGINNER, true)))
                .isTrue();
        assertThat(IntStream.range(0, MANY).noneMatch(i -> steep.pushesBack(item(i), 0, SENIOR, true)))
                .isTrue();
    }

    @Test
    void shouldNeverFallSilentBecauseItIsSaferOrFlatterOrTheyAreMoreSenior() {
        Trial.each(3000, trial -> {
            Settings settings = trial.settings();
            double safety = settings.number("culture.safety");
            double rank = settings.number("culture.powerDistance");
            Item item = item(trial.whole(0, 1_000_000));
            double skill = trial.share();
            if (deciding(settings).pushesBack(item, 1, skill, false)) {
                Settings better = settings.with("culture.safety", safety + (1 - safety) * trial.share())
                        .with("culture.powerDistance", rank * trial.share());
                assertThat(deciding(better).pushesBack(item, 1, Math.min(1, skill + trial.share()), trial.coin()))
                        .isTrue();
            }
        });
    }

    @Test
    void shouldWelcomeGuidanceBetweenTheOutcomeAndADecisionOfTheirOwn() {
        Trial.each(2000, trial -> {
            Deciding any = deciding(trial.settings());
            double outcome = trial.share();
            double advice = trial.between(0, 1.5);
            double skill = trial.share();
            double trust = trial.share();
            double felt = any.welcomed(outcome, advice, skill, trust);
            assertThat(felt).isBetween(outcome, 1.0);
            assertThat(any.welcomed(outcome, advice, skill, 1)).isGreaterThanOrEqualTo(felt);
            assertThat(any.welcomed(outcome, advice + trial.share(), skill, trust))
                    .isGreaterThanOrEqualTo(felt);
            assertThat(any.welcomed(outcome, advice, Math.min(1, skill + trial.share()), trust))
                    .isLessThanOrEqualTo(felt);
            assertThat(any.welcomed(outcome, skill, skill, trust)).isEqualTo(outcome);
            assertThat(any.welcomed(outcome, advice, skill, 0)).isEqualTo(outcome);
        });
    }

    @Test
    void shouldWelcomeNoGuidanceWithoutWelcome() {
        Deciding off = new Deciding(Given.values(STANDARD), STANDARD.of(Situation.class), true, false, true);
        assertThat(off.welcomed(.25, 1, 0, 1)).isEqualTo(.25);
    }

    @Test
    void shouldLetGuidanceCostNothingBeyondAPersonsSkillAndAllItCanWhereTheyAreUpToTheWork() {
        Deciding standard = deciding(STANDARD);
        assertThat(standard.fit(.05, 1)).isLessThan(STANDARD.number("expertise.from"));
        assertThat(standard.guided(.25, .05, 1)).isEqualTo(1);
        assertThat(standard.fit(SENIOR, .5)).isGreaterThan(STANDARD.number("expertise.full"));
        assertThat(standard.guided(.25, SENIOR, .5)).isCloseTo(.25, within(1e-12));
        assertThat(standard.guided(.25, .4, .6)).isBetween(.3, .95);
    }

    @Test
    void shouldLetGuidanceCostNoLessForMoreSkillOrSimplerWork() {
        Trial.each(2000, trial -> {
            Deciding any = deciding(trial.settings());
            double outcome = trial.share();
            double skill = trial.share();
            double complexity = trial.share();
            double felt = any.guided(outcome, skill, complexity);
            assertThat(felt).isBetween(outcome - 1e-12, 1.0);
            assertThat(any.guided(outcome, skill + (1 - skill) * trial.share(), complexity))
                    .isLessThanOrEqualTo(felt);
            assertThat(any.guided(outcome, skill, complexity * trial.share())).isLessThanOrEqualTo(felt);
            assertThat(any.guided(1, skill, complexity)).isEqualTo(1);
        });
    }

    @Test
    void shouldLetGuidanceCostEverybodyTheSameWithoutExpertise() {
        Deciding off = new Deciding(Given.values(STANDARD), STANDARD.of(Situation.class), true, true, false);
        assertThat(off.guided(.25, 0, 1)).isEqualTo(.25);
        assertThat(off.guided(.25, 1, 0)).isEqualTo(.25);
    }

    @Test
    void shouldSpreadWiderOnNovelWorkAndNotOnOtherWork() {
        Deciding standard = deciding(STANDARD);
        Deciding even = deciding(STANDARD.with("solution.novelSpread", 1));
        for (int i = 0; i < 200; i++) {
            Item routine = item(i);
            Item novel = AnItem.number(i).novel().get();
            double deviation = standard.choose(routine, 0, SENIOR, .5) - SENIOR;
            assertThat(standard.choose(novel, 0, SENIOR, .5) - SENIOR)
                    .isCloseTo(STANDARD.number("solution.novelSpread") * deviation, within(1e-12));
            assertThat(even.choose(routine, 0, SENIOR, .5)).isEqualTo(standard.choose(routine, 0, SENIOR, .5));
            assertThat(even.choose(novel, 0, SENIOR, .5)).isEqualTo(standard.choose(routine, 0, SENIOR, .5));
        }
    }

    @Test
    void shouldGainMoreFromLookingAtAlternativesOnNovelWork() {
        Deciding standard = deciding(STANDARD);
        double routine = mean(i -> standard.choose(item(i), 0, SENIOR, 1));
        double novel = mean(i -> standard.choose(AnItem.number(i).novel().get(), 0, SENIOR, 1));
        assertThat(novel - SENIOR)
                .isCloseTo(STANDARD.number("solution.novelSpread") * (routine - SENIOR), within(.005));
    }

    @Test
    void shouldKeepSeniorityAndFitFromZeroToOne() {
        assertThat(Deciding.seniority(BEGINNER)).isZero();
        assertThat(Deciding.seniority(SENIOR)).isCloseTo(1, within(1e-12));
        Trial.each(500, trial -> {
            double skill = trial.share();
            double complexity = trial.share();
            assertThat(Deciding.seniority(skill)).isBetween(0.0, 1.0);
            Deciding any = deciding(trial.settings());
            assertThat(any.fit(skill, complexity)).isBetween(0.0, 1.0);
            assertThat(any.fit(skill, complexity * trial.share())).isGreaterThanOrEqualTo(any.fit(skill, complexity));
        });
    }

    private static double asking(Settings settings, double skill, double complexity, double trust) {
        Deciding any = deciding(settings);
        return share(i -> any.asks(AnItem.number(i).complexity(complexity).get(), 0, skill, trust));
    }

    @Test
    void shouldAskForALookMoreOftenTheFurtherTheWorkIsBeyondThem() {
        assertThat(asking(STANDARD, BEGINNER, .8, .6)).isGreaterThan(asking(STANDARD, SENIOR, .8, .6) + .05);
        assertThat(asking(STANDARD, BEGINNER, .8, .6)).isGreaterThan(asking(STANDARD, BEGINNER, .2, .6) + .05);
    }

    @Test
    void shouldAskNobodyWhomTheyDoNotTrustOrWhereItIsNotSafe() {
        assertThat(asking(STANDARD, BEGINNER, .8, 0)).isZero();
        assertThat(asking(STANDARD.with("culture.safety", 0), BEGINNER, .8, 1)).isZero();
        assertThat(asking(STANDARD.with("culture.safety", .9), BEGINNER, .8, .6))
                .isGreaterThan(asking(STANDARD.with("culture.safety", .4), BEGINNER, .8, .6) + .05);
    }
}
