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
    private static final Survey GONE = new Survey(Double.NaN, Double.NaN);

    private static Follow person(double exhaustion, boolean left) {
        return new Follow(new Survey(exhaustion, 1), left ? GONE : new Survey(exhaustion, 1), left);
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
                    return new Follow(new Survey(x, demand), new Survey(later, laterDemand), false);
                })
                .toArray(Follow[]::new);
        List<TargetRunRecord> runs = List.of(Made.people(2000, 0, people));

        assertThat(PeopleMeasures.demandToExhaustion(runs)).isCloseTo(.2 / Math.sqrt(.65), within(.04));
        assertThat(PeopleMeasures.exhaustionToDemand(runs)).isCloseTo(.5 / Math.sqrt(.66), within(.04));
        assertThat(PeopleMeasures.crossLagRatio(runs)).isCloseTo(.4, within(.06));
    }
}
