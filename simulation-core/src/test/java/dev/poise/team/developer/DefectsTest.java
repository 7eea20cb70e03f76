package dev.poise.team.developer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Settings;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.protocol.Task;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many defects are left in what is built. */
final class DefectsTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final int MANY = 20_000;

    private static Work work(int id, ItemKind kind, double effort, double debt) {
        Task task = new Task(
                AnItem.number(id).kind(kind).effort(effort, 0).get(), Task.Act.BUILD, 1, 0, 1, debt, Task.NOTHING);
        return Work.begin(task, Given.values(STANDARD), true);
    }

    private static double mean(double effort, double debt, double quality, double pressure) {
        DeveloperValues p = Given.values(STANDARD);
        return IntStream.range(0, MANY)
                .map(i -> Defects.in(work(i, ItemKind.FEATURE, effort, debt), p, quality, pressure))
                .average()
                .orElseThrow();
    }

    @Test
    void shouldBeFifteenTimesAsManyInTheWorstCodeAsInHealthyCode() {
        double factor = 1 + STANDARD.number("defect.debtFactor");
        assertThat(mean(12, 1, .75, 0) / mean(12, 0, .75, 0)).isCloseTo(factor, within(.05 * factor));
    }

    @Test
    void shouldGrowWithTheSquareOfDebt() {
        double factor = 1 + STANDARD.number("defect.debtFactor") / 4;
        assertThat(mean(12, .5, .75, 0) / mean(12, 0, .75, 0)).isCloseTo(factor, within(.07 * factor));
    }

    @Test
    void shouldBeInProportionToEffort() {
        assertThat(mean(24, .3, .75, 0) / mean(12, .3, .75, 0)).isCloseTo(2, within(.05));
    }

    @Test
    void shouldRiseFromNineTenthsToOneAndAHalfWithPressure() {
        assertThat(mean(12, .3, .75, 1) / mean(12, .3, .75, 0)).isCloseTo(1.5 / .9, within(.05));
    }

    @Test
    void shouldNeverBeMoreWhenThingsAreBetter() {
        Trial.each(5000, trial -> {
            DeveloperValues p = Given.values(trial.settings());
            int id = trial.whole(0, 99_999);
            double effort = trial.between(.1, 75);
            double debt = trial.share();
            double quality = trial.between(0, 1.5);
            double pressure = trial.share();
            int defects = Defects.in(work(id, ItemKind.FEATURE, effort, debt), p, quality, pressure);
            assertThat(defects).isNotNegative();
            int better = Defects.in(
                    work(id, ItemKind.FEATURE, effort, debt * trial.share()),
                    p,
                    quality + trial.share(),
                    pressure * trial.share());
            assertThat(better).isLessThanOrEqualTo(defects);
        });
    }

    @Test
    void shouldOnlyBeInFeatures() {
        DeveloperValues p = Given.values(STANDARD);
        for (ItemKind kind : new ItemKind[] {ItemKind.DEFECT, ItemKind.INCIDENT, ItemKind.REFACTORING}) {
            assertThat(Defects.in(work(1, kind, 75, 1), p, 0, 1))
                    .as(kind.name())
                    .isZero();
        }
    }
}
