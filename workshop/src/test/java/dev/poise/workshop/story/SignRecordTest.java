package dev.poise.workshop.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SignRecordTest {
    private static final int CHANGE = 3;

    /** Makes a run of ten sprints: exhaustion and hours a day step up at given sprints, 0 for never. */
    private static RunMetrics run(int atRiskFrom, int longDaysFrom) {
        double[][] series = new double[Metric.all().size()][];
        Arrays.setAll(series, i -> new double[10]);
        for (int sprint = 1; sprint <= 10; sprint++) {
            series[Metric.PO_EXHAUSTION.index()][sprint - 1] = atRiskFrom > 0 && sprint >= atRiskFrom ? .7 : .3;
            series[Metric.PO_HOURS_PER_DAY.index()][sprint - 1] = longDaysFrom > 0 && sprint >= longDaysFrom ? 9 : 8;
        }
        return new RunMetrics(new double[Metric.all().size()], series);
    }

    private static List<RunMetrics> runs(int times, RunMetrics run) {
        return java.util.Collections.nCopies(times, run);
    }

    @Test
    void shouldCountOnlyWhatShowedInTimeInRunsThatWereNotAtRiskByThen() {
        List<RunMetrics> runs = new ArrayList<>();
        runs.addAll(runs(3, run(8, 4))); // right
        runs.addAll(runs(2, run(8, 7))); // too late
        runs.addAll(runs(5, run(4, 3))); // at risk by then: left out
        runs.addAll(runs(1, run(1, 3))); // at risk before: left out
        runs.addAll(runs(4, run(0, 5))); // false alarm
        runs.addAll(runs(6, run(0, 0)));

        SignRecord record = SignRecord.of(Sign.LONGER_DAYS, runs, runs(21, run(0, 6)), CHANGE);

        assertThat(record).isEqualTo(new SignRecord(Sign.LONGER_DAYS, 13, 21, 21, 3, 5, 4, 10));
        assertThat(record.canBeJudged()).isFalse();
        assertThat(SignRecord.tellsRisk(List.of(record))).isEmpty();
    }

    private static boolean isBetterAlone(int hits, int atRisk, int falseAlarms, int notAtRisk) {
        SignRecord record = new SignRecord(Sign.WEARIER, 0, 0, 100, hits, atRisk, falseAlarms, notAtRisk);
        return !SignRecord.tellsRisk(List.of(record)).isEmpty();
    }

    @Test
    void shouldCallASignBetterThanChanceOnlyWhenItsSharesDifferClearly() {
        assertThat(isBetterAlone(40, 50, 20, 50)).isTrue();
        assertThat(isBetterAlone(22, 50, 20, 50)).isFalse();
        assertThat(isBetterAlone(20, 50, 40, 50)).isFalse();
        assertThat(isBetterAlone(50, 50, 50, 50)).isFalse();
        assertThat(isBetterAlone(9, 9, 0, 91)).as("too few at risk").isFalse();
    }

    @Test
    void shouldAskMoreOfASignTheMoreSignsAreLookedAt() {
        SignRecord alone = new SignRecord(Sign.WEARIER, 0, 0, 100, 20, 50, 10, 50); // p = .024
        List<SignRecord> all = new ArrayList<>(List.of(alone));
        for (Sign sign : Sign.values()) {
            if (sign != Sign.WEARIER) {
                all.add(new SignRecord(sign, 0, 0, 100, 20, 50, 20, 50));
            }
        }
        assertThat(SignRecord.tellsRisk(List.of(alone))).containsExactly(Sign.WEARIER);
        assertThat(SignRecord.tellsRisk(all)).isEmpty();
    }

    @Test
    void shouldRarelyShowASignThatIsWorthNothing() {
        Random random = new Random(7);
        int wrong = 0;
        for (int story = 0; story < 2000; story++) {
            List<SignRecord> records = new ArrayList<>();
            for (Sign sign : Sign.values()) {
                int hits = (int) random.ints(40, 0, 10).filter(each -> each < 4).count();
                int falseAlarms =
                        (int) random.ints(160, 0, 10).filter(each -> each < 4).count();
                records.add(new SignRecord(sign, 0, 0, 200, hits, 40, falseAlarms, 160));
            }
            wrong += SignRecord.tellsRisk(records).isEmpty() ? 0 : 1;
        }
        assertThat(wrong).as("of 2000 stories, at most 5%").isLessThanOrEqualTo(100);
    }

    @Test
    void shouldTellAYearWithTheChangeFromANormalOneOnlyWhenItShowsMoreOftenThere() {
        SignRecord clear = new SignRecord(Sign.LONGER_DAYS, 80, 20, 100, 0, 0, 0, 0);
        SignRecord same = new SignRecord(Sign.LATER_ANSWERS, 50, 48, 100, 0, 0, 0, 0);
        SignRecord rarer = new SignRecord(Sign.FEWER_USERS, 10, 60, 100, 0, 0, 0, 0);
        SignRecord never = new SignRecord(Sign.GOAL_MISSED, 0, 0, 100, 0, 0, 0, 0);

        assertThat(SignRecord.tellsChange(List.of(clear, same, rarer, never))).containsExactly(Sign.LONGER_DAYS);
    }

    @Test
    void shouldFindTheFirstSprintAtRisk() {
        assertThat(SignRecord.firstAtRisk(run(8, 0))).isEqualTo(8);
        assertThat(SignRecord.firstAtRisk(run(1, 0))).isEqualTo(1);
        assertThat(SignRecord.firstAtRisk(run(0, 0))).isZero();
    }
}
