package dev.poise.workshop.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.team.Intervention;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.Sample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstSignTest {
    private static final int CHANGE = 3;
    private static final SignRecord LONGER_DAYS = new SignRecord(Sign.LONGER_DAYS, 80, 20, 100, 0, 0, 0, 0);
    private static final SignRecord LATER_ANSWERS = new SignRecord(Sign.LATER_ANSWERS, 80, 20, 100, 0, 0, 0, 0);
    private static final SignRecord BY_CHANCE = new SignRecord(Sign.FEWER_DECISIONS, 20, 20, 100, 0, 0, 0, 0);

    private static final SignRecord UNSEEN = new SignRecord(Sign.LESS_AUTONOMY, 80, 20, 100, 0, 0, 0, 0);

    private static RunMetrics run(double involvement, double load) {
        TeamScenario team = Sample.with(Sample.with(Sample.team(.2), "sprints", 8), "stakeholders.load", load);
        Intervention change = new Intervention(CHANGE, 1, Map.of("productOwner.technicalInvolvement", involvement));
        return TeamRun.metrics(new StoryPlan(team, change, 5).scenario(), 7);
    }

    @Test
    void shouldQuoteAWeekOfTheSprintInWhichTheFirstUsefulSignShowed() {
        RunMetrics run = run(.95, 1.3);
        List<SignRecord> records = List.of(BY_CHANCE, LONGER_DAYS, LATER_ANSWERS);

        FirstSign first = FirstSign.of(run, records, CHANGE).orElseThrow();

        int expected =
                Math.min(never(Sign.LONGER_DAYS.first(run, CHANGE)), never(Sign.LATER_ANSWERS.first(run, CHANGE)));
        assertThat(first.sprint()).isEqualTo(expected);
        assertThat(first.signs()).isNotEmpty().doesNotContain(Sign.FEWER_DECISIONS);
        assertThat(first.then().hours()).isEqualTo(5 * run.series(Metric.PO_HOURS_PER_DAY)[expected - 1]);
        assertThat(first.then().users()).isEqualTo(5 * run.series(Metric.PO_HOURS_DISCOVERY)[expected - 1]);
        double[] hours = run.series(Metric.PO_HOURS_PER_DAY);
        assertThat(first.before().hours()).isCloseTo(5 * (hours[0] + hours[1]) / 2, within(1e-9));
    }

    @Test
    void shouldSaySomethingElseOfAnotherScenario() {
        List<SignRecord> records = List.of(LONGER_DAYS, LATER_ANSWERS);

        FirstSign strained = FirstSign.of(run(.95, 1.3), records, CHANGE).orElseThrow();
        FirstSign milder = FirstSign.of(run(.7, .9), records, CHANGE).orElseThrow();

        assertThat(strained.then()).isNotEqualTo(milder.then());
        assertThat(strained.before()).isNotEqualTo(milder.before());
    }

    @Test
    void shouldSayNothingWhereNoSignThatCanBeSeenIsBetterThanChanceOrNoneShowed() {
        assertThat(FirstSign.of(run(.95, 1.3), List.of(BY_CHANCE), CHANGE)).isEmpty();
        assertThat(FirstSign.of(run(.95, 1.3), List.of(UNSEEN), CHANGE))
                .as("what has to be said is nothing that was seen")
                .isEmpty();
        double[][] calm = new double[Metric.all().size()][8];
        RunMetrics same = new RunMetrics(new double[calm.length], calm);
        assertThat(FirstSign.of(same, List.of(LONGER_DAYS), CHANGE)).isEmpty();
    }

    private static int never(int sprint) {
        return sprint == 0 ? Integer.MAX_VALUE : sprint;
    }
}
