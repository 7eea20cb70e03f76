package dev.poise.team.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.kernel.RoleRegistry;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import dev.poise.team.RecordingContext;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.backlog.Item;
import dev.poise.team.backlog.ItemFactory;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.protocol.StakeholderMessage;
import dev.poise.team.situation.StakeholderParameter;
import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a stakeholder expects, how satisfied they are, what they ask for. */
final class StakeholderTest {
    private static final Settings STANDARD = TeamSettings.standard();
    /** Value that is expected of the standard team in the standard release cycle. */
    private static final double EXPECTED =
            STANDARD.number("stakeholder.valueExpected") * STANDARD.number("stakeholder.cycle");

    private final RecordingContext context = new RecordingContext();

    private static Stakeholder stakeholder(Settings settings, int index, Mechanism... without) {
        Conditions conditions = new Conditions(settings, Set.of(without), 11);
        RoleRegistry registry = new RoleRegistry();
        return new Stakeholder(
                registry.address("stakeholder"),
                index,
                conditions,
                new ItemFactory(conditions, 10, 1.6),
                registry.address("product owner"));
    }

    private static double constant(StakeholderParameter parameter) {
        return STANDARD.of(StakeholderParameter.class).get(parameter);
    }

    private double[] mood(Stakeholder stakeholder) {
        context.clear();
        stakeholder.receive(new StakeholderMessage.SprintBegins(0, 10, false), context);
        SimulationEvent.StakeholderMood mood =
                context.events(SimulationEvent.StakeholderMood.class).get(0);
        return new double[] {mood.satisfaction(), mood.expectation()};
    }

    private void cycles(Stakeholder stakeholder, int number, double kept) {
        for (int i = 0; i < number; i++) {
            cycle(stakeholder, kept, EXPECTED);
        }
    }

    private void cycle(Stakeholder stakeholder, double kept, double value) {
        stakeholder.receive(new StakeholderMessage.IncrementShown(130, value), context);
        stakeholder.receive(new StakeholderMessage.CycleEnded(kept), context);
    }

    @Test
    void shouldComeToExpectWhatIsKeptAndThenBeNeitherPleasedNorDisappointed() {
        Stakeholder stakeholder = stakeholder(STANDARD, 0);
        cycles(stakeholder, 500, .8);
        double[] mood = mood(stakeholder);
        assertThat(mood[1]).isCloseTo(.8, within(1e-9));
        assertThat(mood[0]).isCloseTo(.6, within(1e-6));
    }

    @Test
    void shouldBeDisappointedMoreThanPleased() {
        Stakeholder stakeholder = stakeholder(STANDARD, 0);
        double[] before = mood(stakeholder);
        double drift = constant(StakeholderParameter.VALUE_RATE)
                * (constant(StakeholderParameter.SATISFACTION_REST) - before[0]);
        cycles(stakeholder, 1, before[1] + .2);
        double pleased = mood(stakeholder)[0] - before[0] - drift;
        assertThat(pleased).isCloseTo(.2 * constant(StakeholderParameter.SATISFACTION_GAIN), within(1e-9));

        Stakeholder other = stakeholder(STANDARD, 0);
        cycles(other, 1, before[1] - .2);
        double disappointed = mood(other)[0] - before[0] - drift;
        assertThat(disappointed).isCloseTo(-pleased * constant(StakeholderParameter.DISAPPOINTMENT), within(1e-9));
    }

    @Test
    void shouldStayFromZeroToOneAndBeNoLessSatisfiedWithMoreKept() {
        Trial.each(500, trial -> {
            Settings settings = trial.settings();
            Stakeholder less = stakeholder(settings, 0);
            Stakeholder more = stakeholder(settings, 0);
            for (int i = 0; i < 12; i++) {
                double kept = trial.share();
                cycles(less, 1, kept);
                cycles(more, 1, i == 11 ? kept + (1 - kept) * trial.share() : kept);
                if (trial.coin()) {
                    double feasible = trial.share();
                    less.receive(new StakeholderMessage.LimitExplained(feasible), context);
                    more.receive(new StakeholderMessage.LimitExplained(feasible), context);
                }
                double[] mood = mood(less);
                assertThat(mood[0]).isBetween(0.0, 1.0);
                assertThat(mood[1]).isBetween(0.0, 1.0);
                assertThat(mood(more)[0]).isGreaterThanOrEqualTo(mood[0] - 1e-12);
            }
        });
    }

    @Test
    void shouldFeelARefusalAtOnceAndLessThanABrokenPromiseOfTheSameSize() {
        double before = mood(stakeholder(STANDARD, 0))[0];
        Stakeholder refused = stakeholder(STANDARD, 0);
        refused.receive(new StakeholderMessage.Refused(.5), context);
        double lost = before - mood(refused)[0];
        assertThat(lost)
                .isCloseTo(
                        .5 * constant(StakeholderParameter.SATISFACTION_GAIN) * constant(StakeholderParameter.REFUSAL),
                        within(1e-12));
        Settings byPromises = STANDARD.with("stakeholder.valueRate", 0).with("stakeholder.startExpectation", 1);
        Stakeholder broken = stakeholder(byPromises, 0);
        cycles(broken, 1, .5);
        assertThat(before - mood(broken)[0]).isGreaterThan(lost);
        assertThat(mood(refused)[1]).isEqualTo(constant(StakeholderParameter.START_EXPECTATION));
    }

    @Test
    void shouldNeverBeMoreSatisfiedForALargerRefusal() {
        Trial.each(500, trial -> {
            Settings settings = trial.settings();
            Stakeholder less = stakeholder(settings, 0);
            Stakeholder more = stakeholder(settings, 0);
            double share = trial.share();
            less.receive(new StakeholderMessage.Refused(share * trial.share()), context);
            more.receive(new StakeholderMessage.Refused(share), context);
            assertThat(mood(more)[0]).isLessThanOrEqualTo(mood(less)[0]);
        });
    }

    @Test
    void shouldTellTheProductOwnerHowARefusalIsTaken() {
        Stakeholder stakeholder = stakeholder(STANDARD, 2);
        context.clear();
        stakeholder.receive(new StakeholderMessage.Refused(.5), context);
        double looks = context.sent(ProductOwnerMessage.Mood.class).get(0).satisfaction();
        assertThat(mood(stakeholder)[0]).isEqualTo(looks);
    }

    /** Get satisfaction after some release cycles in which a multiple of the expected value came. */
    private double satisfied(Settings settings, double times) {
        Stakeholder stakeholder = stakeholder(settings, 0);
        for (int i = 0; i < 40; i++) {
            cycle(stakeholder, settings.number("stakeholder.startExpectation"), times * EXPECTED);
        }
        return mood(stakeholder)[0];
    }

    @Test
    void shouldBeMoreSatisfiedByMoreValueThanIsExpectedAndLessByLess() {
        double rest = constant(StakeholderParameter.SATISFACTION_REST);
        assertThat(satisfied(STANDARD, 1)).isCloseTo(rest, within(1e-3));
        assertThat(satisfied(STANDARD, 1.5)).isCloseTo(1.5 * rest, within(.01));
        assertThat(satisfied(STANDARD, .5)).isCloseTo(.5 * rest, within(.01));
        assertThat(satisfied(STANDARD, 5)).isBetween(.99, 1.0);
        assertThat(satisfied(STANDARD, -1)).isBetween(0.0, .01);
    }

    @Test
    void shouldLeaveSatisfactionToPromisesWhenValueDoesNotCount() {
        Settings promisesOnly = STANDARD.with("stakeholder.valueRate", 0);
        double start = constant(StakeholderParameter.START_SATISFACTION);
        assertThat(satisfied(promisesOnly, 5)).isEqualTo(start);
        assertThat(satisfied(promisesOnly, -1)).isEqualTo(start);
    }

    @Test
    void shouldExpectAsMuchMoreOfALargerTeamAndALongerSprint() {
        Settings large = STANDARD.with("team.size", 9);
        Settings longer = STANDARD.with("sprint.days", 20);
        double rest = constant(StakeholderParameter.SATISFACTION_REST);
        assertThat(satisfied(large, 1.5)).isCloseTo(rest, within(1e-3));
        assertThat(satisfied(longer, 2)).isCloseTo(rest, within(1e-3));
    }

    @Test
    void shouldExpectLessWhenALimitIsExplained() {
        Stakeholder stakeholder = stakeholder(STANDARD, 0);
        double before = mood(stakeholder)[1];
        stakeholder.receive(new StakeholderMessage.LimitExplained(.4), context);
        assertThat(mood(stakeholder)[1]).isCloseTo(before + .1 * (.4 - before), within(1e-12));
    }

    @Test
    void shouldAskForMoreTheLessSatisfiedTheyAreAndTheMoreLoadIsSet() {
        double plain = asked(stakeholder(STANDARD, 0));
        Stakeholder unhappy = stakeholder(STANDARD, 0);
        cycles(unhappy, 6, 0);
        assertThat(asked(unhappy)).isGreaterThan(plain);
        assertThat(asked(stakeholder(STANDARD.with("stakeholders.load", 2), 0))).isCloseTo(2 * plain, within(1e-9));
    }

    private double asked(Stakeholder stakeholder) {
        context.clear();
        stakeholder.receive(new StakeholderMessage.SprintBegins(0, 10, true), context);
        return context.sent(ProductOwnerMessage.AskForFeatures.class).get(0).hours();
    }

    @Test
    void shouldEscalateTheMoreOftenTheLessSatisfiedTheyAre() {
        assertThat(escalations(0)).isCloseTo(constant(StakeholderParameter.ESCALATIONS), within(.01));
        assertThat(escalations(1)).isLessThan(.7 * escalations(0));
        context.clear();
        stakeholder(STANDARD, 0, Mechanism.STAKEHOLDERS)
                .receive(new StakeholderMessage.SprintBegins(0, 2000, false), context);
        assertThat(context.sent(ProductOwnerMessage.Escalate.class)).isEmpty();
    }

    @Test
    void shouldEscalateAtAnyTimeOfADayAndAtMostOnceADay() {
        context.at(2);
        stakeholder(STANDARD, 0).receive(new StakeholderMessage.SprintBegins(0, 20_000, false), context);
        List<Long> due = context.sent().stream()
                .filter(sent -> sent.message() instanceof ProductOwnerMessage.Escalate)
                .map(RecordingContext.Sent::due)
                .toList();
        assertThat(due.stream().map(WorkingTime::day)).doesNotHaveDuplicates();
        assertThat(due).allMatch(time -> time >= 2);
        assertThat(due.stream()
                        .mapToLong(time -> time % WorkingTime.DAY)
                        .average()
                        .orElseThrow())
                .isCloseTo(WorkingTime.DAY / 2.0, within(.04 * WorkingTime.DAY));
    }

    /** Get escalations a day when satisfaction is driven down, or left to rest. */
    private double escalations(double kept) {
        Stakeholder stakeholder = stakeholder(STANDARD.with("stakeholder.valueRate", 0), 0);
        cycles(stakeholder, 1, kept);
        for (int i = 0; i < 40 && kept == 0; i++) {
            stakeholder.receive(new StakeholderMessage.LimitExplained(1), context);
            cycles(stakeholder, 1, 0);
        }
        context.clear();
        int days = 20_000;
        stakeholder.receive(new StakeholderMessage.SprintBegins(0, days, false), context);
        return context.sent(ProductOwnerMessage.Escalate.class).size() / (double) days;
    }

    @Test
    void shouldHoldSatisfactionAndExpectationWithoutStakeholders() {
        Stakeholder off = stakeholder(STANDARD, 0, Mechanism.STAKEHOLDERS);
        double[] before = mood(off);
        cycles(off, 10, 0);
        off.receive(new StakeholderMessage.LimitExplained(0), context);
        assertThat(mood(off)).isEqualTo(before);
    }

    @Test
    void shouldHaveIdeasAtTheSetRateWhateverIsKept() {
        List<Item> ideas = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Stakeholder stakeholder = stakeholder(STANDARD, i);
            for (int sprint = 0; sprint < 20; sprint++) {
                cycles(stakeholder, 1, sprint % 2);
                context.clear().at(sprint * 10 * 28_800L);
                stakeholder.receive(new StakeholderMessage.SprintBegins(sprint * 10, 10, false), context);
                stakeholder.receive(new StakeholderMessage.IncrementShown(130, 4), context);
                context.sent(ProductOwnerMessage.IdeasArrived.class).forEach(m -> ideas.addAll(m.items()));
            }
        }
        assertThat(ideas.stream().map(Item::id).distinct()).hasSameSizeAs(ideas);
        assertThat(ideas.size()).isBetween(30 + 22 * 20 - 8, 30 + 22 * 20 + 8);
        assertThat(ideas).allMatch(idea -> idea.arrived() <= 200 * 28_800L);
    }
}
