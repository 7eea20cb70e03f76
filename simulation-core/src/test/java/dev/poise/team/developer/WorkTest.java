package dev.poise.team.developer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Settings;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.backlog.AnItem;
import dev.poise.team.backlog.Item;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.protocol.Point;
import dev.poise.team.protocol.Task;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much work there is in an item, and what comes up on the way. */
final class WorkTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final int MANY = 20_000;

    private record Points(int decisions, int questions, double first, double last) {}

    private static Work begin(Item item, double left, double clarity, double debt, Settings settings, boolean on) {
        Task task = new Task(item, Task.Act.BUILD, left, 0, clarity, debt, Task.NOTHING);
        return Work.begin(task, Given.values(settings), on);
    }

    private static Points points(Work work) {
        int decisions = 0;
        int questions = 0;
        double first = 1;
        double last = 0;
        while (!work.finished()) {
            work.done += work.untilNext();
            if (work.atPoint()) {
                boolean question = work.takePoint().kind() == Point.Kind.QUESTION;
                decisions += question ? 0 : 1;
                questions += question ? 1 : 0;
                first = Math.min(first, work.done / work.total);
                last = Math.max(last, work.done / work.total);
            }
        }
        return new Points(decisions, questions, first, last);
    }

    private static double mean(java.util.function.IntToDoubleFunction of) {
        return IntStream.range(0, MANY).mapToDouble(of).average().orElseThrow();
    }

    private static Work plain(int id, double complexity, double clarity) {
        return begin(AnItem.number(id).effort(9, 0).complexity(complexity).get(), 1, clarity, 0, STANDARD, true);
    }

    @Test
    void shouldTakeTheEffortInHealthyCode() {
        Work work = begin(AnItem.number(1).effort(8, 3).get(), 1, .5, 0, STANDARD, true);
        assertThat(work.total).isCloseTo(11, within(1e-12));
        assertThat(work.wasted).isCloseTo(0, within(1e-12));
    }

    @Test
    void shouldTakeLongerOnAverageByTheDebtFactorTimesDebt() {
        double mean = mean(i -> begin(AnItem.number(i).effort(10, 0).get(), 1, .5, .6, STANDARD, true).total);
        assertThat(mean / 10).isCloseTo(1 + STANDARD.number("debt.timeFactor") * .6, within(.03));
    }

    @Test
    void shouldWasteWhatGoesBeyondTheEffortInHealthyCode() {
        Trial.each(1000, trial -> {
            Item item = AnItem.number(trial.whole(0, 99_999))
                    .effort(trial.between(.1, 75), 0)
                    .get();
            Work work = begin(item, 1, trial.share(), trial.share(), trial.settings(), true);
            assertThat(work.wasted).isCloseTo(Math.max(0, work.total - item.fullEffort()), within(1e-9));
        });
    }

    @Test
    void shouldMeetAsManyDecisionsAsEffortAndComplexityCallFor() {
        double rate = STANDARD.number("work.decisions") * 9 / 4.5;
        assertThat(mean(i -> points(plain(i, .5, 1)).decisions())).isCloseTo(rate, within(.05));
        assertThat(mean(i -> points(plain(i, 1, 1)).decisions())).isCloseTo(1.5 * rate, within(.05));
        assertThat(mean(i -> points(plain(i, 0, 1)).decisions())).isCloseTo(.5 * rate, within(.05));
    }

    @Test
    void shouldRaiseFewerQuestionsTheMoreIsClear() {
        double rate = STANDARD.number("clarity.questions") * 9 / 5;
        assertThat(mean(i -> points(plain(i, .5, 0)).questions())).isCloseTo(1.45 * rate, within(.05));
        assertThat(mean(i -> points(plain(i, .5, 1)).questions())).isCloseTo(.7 * rate, within(.05));
        Trial.each(2000, trial -> {
            int id = trial.whole(0, 99_999);
            double clarity = trial.share();
            assertThat(points(plain(id, .5, Math.min(1, clarity + trial.share())))
                            .questions())
                    .isLessThanOrEqualTo(points(plain(id, .5, clarity)).questions());
        });
    }

    @Test
    void shouldAskAsIfAllWereClearWithoutClarity() {
        Item item = AnItem.number(4).effort(40, 0).get();
        Points off = points(begin(item, 1, 0, 0, STANDARD, false));
        Points clear = points(begin(item, 1, 1, 0, STANDARD, true));
        assertThat(off).isEqualTo(clear);
    }

    @Test
    void shouldMeetDecisionsWellBeforeTheEnd() {
        Trial.each(2000, trial -> {
            Item item = AnItem.number(trial.whole(0, 99_999))
                    .effort(40, 0)
                    .kind(ItemKind.REFACTORING)
                    .get();
            Points points = points(begin(item, 1, 1, 0, STANDARD, true));
            if (points.decisions() > 0) {
                assertThat(points.first()).isGreaterThanOrEqualTo(.05 - 1e-6);
                assertThat(points.last()).isLessThanOrEqualTo(.80 + 1e-6);
            }
            assertThat(points.questions()).isZero();
        });
    }

    @Test
    void shouldMeetNothingTwiceWhenSomebodyElseGoesOn() {
        Trial.each(2000, trial -> {
            Item item = AnItem.number(trial.whole(0, 99_999))
                    .effort(trial.between(1, 75), 0)
                    .get();
            double done = trial.share();
            Points all = points(begin(item, 1, .3, 0, STANDARD, true));
            Work rest = begin(item, 1 - done, .3, 0, STANDARD, true);
            assertThat(rest.leftShare()).isCloseTo(1 - done, within(1e-9));
            Points after = points(rest);
            assertThat(after.decisions()).isLessThanOrEqualTo(all.decisions());
            assertThat(after.questions()).isLessThanOrEqualTo(all.questions());
            assertThat(done > 0 && after.decisions() + after.questions() > 0 && after.first() <= done - 1e-9)
                    .isFalse();
        });
    }

    @Test
    void shouldMeetNothingWhenMending() {
        for (ItemKind kind : new ItemKind[] {ItemKind.DEFECT, ItemKind.INCIDENT}) {
            Points points =
                    points(begin(AnItem.number(3).kind(kind).effort(60, 0).get(), 1, 0, 0, STANDARD, true));
            assertThat(points.decisions() + points.questions()).isZero();
        }
    }

    @Test
    void shouldHaveTheMeanQualityOfItsDecisions() {
        Work work = plain(1, .5, .5);
        assertThat(work.undecided()).isTrue();
        work.decided(.5);
        work.decided(.9);
        assertThat(work.undecided()).isFalse();
        assertThat(work.quality()).isCloseTo(.7, within(1e-12));
    }

    @Test
    void shouldBlockAsOftenAsIsSaid() {
        double blocked = mean(i -> plain(i, .5, .5).blocks(0, .4) ? 1 : 0);
        assertThat(blocked).isCloseTo(.4, within(.01));
        assertThat(plain(1, .5, .5).blocks(0, 0)).isFalse();
        assertThat(plain(1, .5, .5).blocks(0, 1)).isTrue();
    }
}
