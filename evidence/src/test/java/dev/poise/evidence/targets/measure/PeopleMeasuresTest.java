package dev.poise.evidence.targets.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.evidence.targets.record.TargetRunRecord;
import dev.poise.evidence.targets.record.TargetRunRecord.Follow;
import dev.poise.evidence.targets.record.TargetRunRecord.Survey;
import dev.poise.random.KeyedRandom;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeopleMeasuresTest {
    private static final Survey GONE = new Survey(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    private static Survey survey(double exhaustion, double demand) {
        return new Survey(exhaustion, demand, exhaustion, 1 - exhaustion);
    }

    private static Follow person(double exhaustion, boolean left) {
        return new Follow(survey(exhaustion, 1), left ? GONE : survey(exhaustion, 1), left, 0);
    }

    @Test
    void shouldCountPeopleByClassOfExhaustion() {
        List<TargetRunRecord> runs = List.of(Made.answers(.1, .25, .44), Made.answers(.45, .59, .6, 1, 0));

        assertThat(PeopleMeasures.between(runs, 0, .25)).isEqualTo(2 / 8.0);
        assertThat(PeopleMeasures.between(runs, .25, .45)).isEqualTo(2 / 8.0);
        assertThat(PeopleMeasures.between(runs, .45, .6)).isEqualTo(2 / 8.0);
        assertThat(PeopleMeasures.between(runs, .6, 2)).isEqualTo(2 / 8.0);
    }

    @Test
    void shouldCountLeaversPerYearWorked() {
        assertThat(PeopleMeasures.turnover(List.of(Made.people(6, 1), Made.people(4, 1))))
                .isEqualTo(.2);
    }

    @Test
    void shouldCompareTheMostWithTheLeastExhaustedQuarter() {
        Follow[] people = IntStream.range(0, 40)
                .mapToObj(i -> person(i / 40.0, i == 3 || i == 15 || i >= 36))
                .toArray(Follow[]::new);

        assertThat(PeopleMeasures.turnoverByQuarter(List.of(Made.people(40, 6, people))))
                .isEqualTo(4);
    }

    @Test
    void shouldCorrelateExhaustionWithLeaving() {
        List<TargetRunRecord> runs =
                List.of(Made.people(4, 2, person(.1, false), person(.3, false), person(.5, true), person(.7, true)));

        assertThat(PeopleMeasures.exhaustionAndLeaving(runs)).isCloseTo(.8944, within(1e-4));
    }

    @Test
    void shouldLeaveOutThoseWhoLeftFromWhatAYearDoes() {
        List<TargetRunRecord> runs =
                List.of(Made.people(4, 1, person(.1, false), person(.3, false), person(.7, false), person(.9, true)));

        assertThat(PeopleMeasures.stability(runs)).isCloseTo(1, within(1e-12));
    }

    @Test
    void shouldFindWhichOfTwoDrivesTheOther() {
        Follow[] people = IntStream.range(0, 2000)
                .mapToObj(i -> {
                    double x = KeyedRandom.normal(1, i);
                    double demand = KeyedRandom.normal(2, i);
                    double later = .6 * x + .2 * demand + .5 * KeyedRandom.normal(3, i);
                    double laterDemand = .4 * demand + .5 * x + .5 * KeyedRandom.normal(4, i);
                    return new Follow(survey(x, demand), survey(later, laterDemand), false, 0);
                })
                .toArray(Follow[]::new);
        List<TargetRunRecord> runs = List.of(Made.people(2000, 0, people));

        assertThat(PeopleMeasures.demandToExhaustion(runs)).isCloseTo(.2 / Math.sqrt(.65), within(.04));
        assertThat(PeopleMeasures.exhaustionToDemand(runs)).isCloseTo(.5 / Math.sqrt(.66), within(.04));
        assertThat(PeopleMeasures.crossLagRatio(runs)).isCloseTo(.4, within(.06));
    }

    @Test
    void shouldCorrelateWhatPeopleAnswerAtOneTimeAndAYearApart() {
        Follow[] people = IntStream.range(0, 4000)
                .mapToObj(i -> {
                    double demand = KeyedRandom.normal(1, i);
                    double autonomy = KeyedRandom.normal(2, i);
                    double first = KeyedRandom.normal(3, i);
                    double later = .3 * demand - .4 * autonomy + .5 * first + KeyedRandom.normal(4, i);
                    int sickDays = first > 0 ? 8 : 4;
                    return new Follow(
                            new Survey(first, demand, 0, autonomy), new Survey(later, 0, 0, 0), false, sickDays);
                })
                .toArray(Follow[]::new);
        List<TargetRunRecord> runs = List.of(Made.people(4000, 0, people));
        double spread = Math.sqrt(1.5);

        assertThat(PeopleMeasures.demandAndLaterExhaustion(runs)).isCloseTo(.3 / spread, within(.04));
        assertThat(PeopleMeasures.autonomyAndLaterExhaustion(runs)).isCloseTo(-.4 / spread, within(.04));
        assertThat(PeopleMeasures.exhaustionAndSickDays(runs)).isCloseTo(.798, within(.03));
    }

    @Test
    void shouldLeaveOutTheSickDaysOfThoseWhoLeft() {
        List<TargetRunRecord> runs = List.of(Made.people(
                4,
                1,
                new Follow(survey(.1, 1), survey(.1, 1), false, 1),
                new Follow(survey(.3, 1), survey(.3, 1), false, 3),
                new Follow(survey(.5, 1), survey(.5, 1), false, 5),
                new Follow(survey(.9, 1), GONE, true, 0)));

        assertThat(PeopleMeasures.exhaustionAndSickDays(runs)).isCloseTo(1, within(1e-12));
    }

    @Test
    void shouldCorrelateExhaustionWithCynicismAtTheEnd() {
        assertThat(PeopleMeasures.exhaustionAndCynicism(List.of(Made.answers(.1, .3), Made.answers(.5, .8))))
                .isCloseTo(1, within(1e-12));
    }
}
