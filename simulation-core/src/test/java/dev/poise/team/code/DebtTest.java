package dev.poise.team.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Settings;
import dev.poise.parameters.Values;
import dev.poise.random.KeyedRandom;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.situation.CodeParameter;
import org.junit.jupiter.api.Test;

/** Technical debt per module: how it grows, how refactoring takes it away, where it settles. */
final class DebtTest {
    private static final Settings EVEN =
            TeamSettings.standard().with("code.moduleMedian", 1).with("code.modules", 4);

    private static Debt debt(Settings settings, double initial) {
        return new Debt(settings.of(CodeParameter.class), 5, initial, true);
    }

    /** Get how fast a module gets worse: modules differ, by a draw of their own. */
    private static double speed(int module) {
        return KeyedRandom.logNormal(5, 4 + module, 1, .6);
    }

    private static double constant(CodeParameter parameter) {
        return EVEN.of(CodeParameter.class).get(parameter);
    }

    private static double of(Debt debt, int module) {
        return debt.all().get(module);
    }

    @Test
    void shouldStayFromZeroToOneWhateverIsDone() {
        Trial.each(500, trial -> {
            Settings settings = trial.settings();
            Values<CodeParameter> p = settings.of(CodeParameter.class);
            Debt debt = new Debt(p, trial.key(), trial.share(), true);
            int modules = p.whole(CodeParameter.MODULES);
            for (int i = 0; i < 100; i++) {
                int module = trial.whole(0, modules - 1);
                if (trial.coin()) {
                    debt.work(module, trial.between(0, 80), trial.between(0, 1.5), trial.share());
                } else {
                    debt.refactor(module, trial.between(0, 40));
                }
                debt.day();
                assertThat(debt.all()).allMatch(one -> one >= 0 && one <= 1);
                assertThat(debt.mean()).isBetween(0.0, 1.0 + 1e-12);
            }
        });
    }

    @Test
    void shouldGrowByHurryPoorSolutionsAndExistingDebtInWhatIsStillHealthy() {
        Debt debt = debt(EVEN, .3);
        double before = of(debt, 1);
        debt.work(1, 10, .65, .4);
        double hurried = .2 + .5 * .4;
        double poor = 1.5 * (.85 - .65);
        double growth = speed(1)
                * constant(CodeParameter.GROWTH)
                * 2
                * (hurried + poor + constant(CodeParameter.FEEDBACK) * before);
        assertThat(of(debt, 1)).isCloseTo(before + growth * (1 - before), within(1e-12));
    }

    @Test
    void shouldTouchOnlyTheModuleThatIsWorkedOn() {
        Debt debt = debt(EVEN, .3);
        double other = of(debt, 2);
        debt.work(1, 50, .2, 1);
        debt.refactor(0, 50);
        assertThat(of(debt, 2)).isEqualTo(other);
    }

    @Test
    void shouldGrowNoLessWhenWorkIsWorse() {
        Trial.each(1000, trial -> {
            Settings settings = trial.settings();
            double initial = trial.share();
            double hours = trial.between(0, 60);
            double quality = trial.between(0, 1.2);
            double shortcut = trial.share();
            Debt better = debt(settings, initial);
            Debt worse = debt(settings, initial);
            better.work(0, hours, quality, shortcut);
            worse.work(
                    0, hours * (1 + trial.share()), quality * trial.share(), shortcut + (1 - shortcut) * trial.share());
            assertThat(of(worse, 0)).isGreaterThanOrEqualTo(of(better, 0) - 1e-12);
        });
    }

    @Test
    void shouldTakeAwayTheSameShareHoweverRefactoringIsCutUp() {
        Debt whole = debt(EVEN, .6);
        Debt pieces = debt(EVEN, .6);
        double before = of(whole, 0);
        whole.refactor(0, 10);
        for (int i = 0; i < 5; i++) {
            pieces.refactor(0, 2);
        }
        assertThat(of(whole, 0)).isCloseTo(before * Math.exp(-2 * constant(CodeParameter.REFACTORING)), within(1e-12));
        assertThat(of(pieces, 0)).isCloseTo(of(whole, 0), within(1e-12));
    }

    @Test
    void shouldSettleWhereGrowthAndRefactoringBalance() {
        double high = settled(EVEN, .95);
        double low = settled(EVEN, .05);
        assertThat(high).isCloseTo(low, within(1e-6));
        // per step: 10 h of work at quality .7 and 1 h of refactoring
        double left = Math.exp(-constant(CodeParameter.REFACTORING) / 5);
        double push = .2 + 1.5 * (.85 - .7);
        double rate = speed(0) * constant(CodeParameter.GROWTH) * 2;
        double feedback = constant(CodeParameter.FEEDBACK);
        double grown = high + rate * (push + feedback * high) * (1 - high);
        assertThat(grown * left).isCloseTo(high, within(1e-6));
        assertThat(high).isBetween(.1, .9);
    }

    private static double settled(Settings settings, double initial) {
        Debt debt = debt(settings, initial);
        for (int i = 0; i < 5000; i++) {
            debt.work(0, 10, .7, 0);
            debt.refactor(0, 1);
        }
        return of(debt, 0);
    }

    @Test
    void shouldDecayALittleWithTimeAlone() {
        Debt debt = debt(EVEN, .3);
        double before = of(debt, 0);
        for (int day = 0; day < 260; day++) {
            debt.day();
        }
        assertThat(1 - of(debt, 0)).isCloseTo((1 - before) * Math.pow(1 - .0002, 260), within(1e-9));
    }

    @Test
    void shouldShareOutTheTraffic() {
        Trial.each(200, trial -> {
            Debt debt = debt(trial.settings(), .3);
            double sum = 0;
            for (double one : debt.traffic()) {
                assertThat(one).isPositive();
                sum += one;
            }
            assertThat(sum).isCloseTo(1, within(1e-9));
        });
    }

    @Test
    void shouldHoldEverythingWithoutDebt() {
        Debt off = new Debt(EVEN.of(CodeParameter.class), 5, .3, false);
        double before = off.mean();
        off.work(0, 500, 0, 1);
        off.refactor(1, 500);
        off.day();
        assertThat(off.mean()).isEqualTo(before);
    }
}
