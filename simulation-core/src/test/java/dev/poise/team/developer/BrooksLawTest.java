package dev.poise.team.developer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.parameters.Settings;
import dev.poise.parameters.Values;
import dev.poise.random.KeyedRandom;
import dev.poise.team.TeamSettings;
import dev.poise.team.situation.Situation;
import dev.poise.team.wellbeing.StrainParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Newcomers, mentors and coordination run alone, as in the models of Brooks's law (Abdel-Hamid and Madnick 1991): people who
 * are added to a project cost before they help, so they make a project later that is nearly over, and help one that is not.
 */
final class BrooksLawTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final int RAMP = (int) STANDARD.number("onboarding.days");
    private static final int MENTORED = 40;

    /** Get the hours of focus, at the pace of a veteran, that a team gets out of each day after newcomers have joined. */
    private static IntToDoubleFunction team(int veterans, int newcomers, Settings settings) {
        DeveloperValues p = Given.values(settings);
        List<Seat> joined = new ArrayList<>();
        for (int i = 0; i < newcomers; i++) {
            joined.add(newcomer(i, settings));
        }
        double[] output = new double[RAMP + 200];
        int colleagues = veterans + newcomers - 1;
        for (int day = 0; day < output.length; day++) {
            int mentored = day < MENTORED ? newcomers : 0;
            double mentoring = veterans == 0 ? 0 : p.get(SeatParameter.MENTORING) * mentored / veterans;
            output[day] = veterans * focus(p, colleagues, Math.min(1, mentoring));
            for (Seat seat : joined) {
                output[day] += seat.ramp() * focus(p, colleagues, 0);
                seat.day();
            }
        }
        return day -> output[day];
    }

    private static double focus(DeveloperValues p, int colleagues, double mentoring) {
        Workday day = new Workday();
        double coordination = p.get(WorkParameter.COORDINATION) * colleagues * colleagues;
        day.begin(8, p.get(WorkParameter.FOCUS_MEETINGS), p.get(WorkParameter.FOCUS_OTHER), coordination, mentoring);
        return 8 * day.focusPerHour();
    }

    private static Seat newcomer(int number, Settings settings) {
        Values<StrainParameter> strain = settings.of(StrainParameter.class);
        Values<Situation> situation = settings.of(Situation.class);
        Seat seat = new Seat(KeyedRandom.key(1, number), Given.values(settings), strain, situation);
        seat.vacate();
        boolean filled = false;
        while (!filled) {
            filled = seat.fill(strain, situation);
        }
        return seat;
    }

    /** Get the first day by whose end the larger team has done at least as much in all. */
    private static int breakEven(IntToDoubleFunction smaller, IntToDoubleFunction larger) {
        double ahead = 0;
        int day = 0;
        do {
            ahead += larger.applyAsDouble(day) - smaller.applyAsDouble(day);
            day++;
        } while (ahead < 0);
        return day;
    }

    @Test
    void shouldFirstCostOutputToAddPeople() {
        for (int veterans = 3; veterans <= 6; veterans++) {
            for (int newcomers = 1; newcomers <= 3; newcomers++) {
                IntToDoubleFunction before = team(veterans, 0, STANDARD);
                IntToDoubleFunction after = team(veterans, newcomers, STANDARD);
                for (int day = 0; day < 10; day++) {
                    assertThat(after.applyAsDouble(day))
                            .as("%d and %d newcomers, day %d", veterans, newcomers, day)
                            .isLessThan(before.applyAsDouble(day));
                }
            }
        }
    }

    @Test
    void shouldMakeAProjectLaterThatIsNearlyOverAndHelpOneThatIsNot() {
        for (int veterans = 3; veterans <= 6; veterans++) {
            for (int newcomers = 1; newcomers <= 3; newcomers++) {
                int days = breakEven(team(veterans, 0, STANDARD), team(veterans, newcomers, STANDARD));
                assertThat(days).as("%d and %d newcomers", veterans, newcomers).isBetween(20, 90);
            }
        }
    }

    @Test
    void shouldCostMoreTheMorePeopleJoinAtOnce() {
        IntToDoubleFunction before = team(4, 0, STANDARD);
        double lostBefore = 0;
        for (int newcomers = 1; newcomers <= 5; newcomers++) {
            double lost = before.applyAsDouble(0) - team(4, newcomers, STANDARD).applyAsDouble(0);
            assertThat(lost).isGreaterThan(lostBefore);
            lostBefore = lost;
        }
    }

    @Test
    void shouldAlwaysHelpInTheLongRunWithMostOfTheTeamNew() {
        for (int newcomers = 2; newcomers <= 8; newcomers++) {
            IntToDoubleFunction alone = team(1, 0, STANDARD);
            IntToDoubleFunction grown = team(1, newcomers, STANDARD);
            assertThat(grown.applyAsDouble(RAMP)).isGreaterThan(alone.applyAsDouble(RAMP));
            assertThat(breakEven(alone, grown)).isLessThan(RAMP);
        }
    }

    @Test
    void shouldGrowOutputWithTheTeamButLessThanInProportion() {
        double perHeadBefore = Double.MAX_VALUE;
        double outputBefore = 0;
        for (int size = 1; size <= 9; size++) {
            double output = team(size, 0, STANDARD).applyAsDouble(0);
            assertThat(output).isGreaterThan(outputBefore);
            assertThat(output / size).isLessThan(perHeadBefore);
            perHeadBefore = output / size;
            outputBefore = output;
        }
    }

    @Test
    void shouldEarnWhatMentoringCostsBeforeItEnds() {
        Settings settings = STANDARD.with("onboarding.mentoring", .15);
        int last = MENTORED - 1;
        assertThat(team(5, 1, settings).applyAsDouble(0))
                .isLessThan(team(5, 0, settings).applyAsDouble(0));
        assertThat(team(5, 1, settings).applyAsDouble(last))
                .isGreaterThan(team(5, 0, settings).applyAsDouble(last));
    }
}
