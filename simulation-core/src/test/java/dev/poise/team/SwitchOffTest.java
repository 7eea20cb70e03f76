package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.metrics.Metric;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.events.Cause;
import dev.poise.team.events.Share;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.SimulationEvent.Activity;
import dev.poise.team.events.SimulationEvent.CodeDay;
import dev.poise.team.events.SimulationEvent.Decider;
import dev.poise.team.events.SimulationEvent.DecisionTaken;
import dev.poise.team.events.SimulationEvent.DeveloperDay;
import dev.poise.team.events.SimulationEvent.ItemReleased;
import dev.poise.team.events.SimulationEvent.ProductOwnerDay;
import dev.poise.team.events.SimulationEvent.QuestionAnswered;
import dev.poise.team.events.SimulationEvent.QuestionAsked;
import dev.poise.team.events.SimulationEvent.StateChanged;
import dev.poise.team.events.StateVariable;
import dev.poise.team.situation.WorkingTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is held when a mechanism is off, and that its processes go on. The team is a busy one with a Product Owner who goes
 * far into the How, so that everything is at work when nothing is off; the tests check that too.
 */
final class SwitchOffTest {
    private static final Settings BUSY = VariedScenarios.of(
                    VariedScenarios.shortRun(8),
                    "busy",
                    "productOwner.technicalInvolvement",
                    .8,
                    "productOwner.technicalKnowledge",
                    .6,
                    "productOwner.courage",
                    0,
                    "stakeholders.load",
                    1.5,
                    "turnover.hazard",
                    .015)
            .settings();

    private static Log with(long seed) {
        return Log.of(TeamScenario.of("busy", BUSY), seed);
    }

    private static Log without(Mechanism mechanism, long seed) {
        return Log.of(VariedScenarios.without(TeamScenario.of("busy", BUSY), mechanism), seed);
    }

    /** Decides whether a state of each person stays as it was on their first day; people who follow are left out. */
    private static boolean stays(Log log, ToDoubleFunction<DeveloperDay> state) {
        Map<String, Double> first = new HashMap<>();
        Set<String> left = new HashSet<>();
        log.all(SimulationEvent.PersonLeft.class).forEach(f -> left.add(f.who()));
        return log.all(DeveloperDay.class).stream()
                .filter(day -> !left.contains(day.who()))
                .allMatch(day ->
                        state.applyAsDouble(day) == first.computeIfAbsent(day.who(), w -> state.applyAsDouble(day)));
    }

    private static Stream<Share> causes(Log log, StateVariable state) {
        return log.all(StateChanged.class).stream()
                .filter(change -> change.state() == state)
                .flatMap(change -> change.causes().stream());
    }

    private static boolean booked(Log log, StateVariable state, Cause cause) {
        return causes(log, state).anyMatch(share -> share.cause() == cause && share.amount() != 0);
    }

    private static double lost(Log log, Cause cause) {
        return log.all(DeveloperDay.class).stream()
                .flatMap(day -> day.lost().stream())
                .filter(share -> share.cause() == cause)
                .mapToDouble(Share::amount)
                .sum();
    }

    private static double hours(Log log, Activity activity) {
        return log.all(ProductOwnerDay.class).stream()
                .mapToDouble(day -> day.hours()[activity.ordinal()])
                .sum();
    }

    private static long decided(Log log, Decider decider) {
        return log.all(DecisionTaken.class).stream()
                .filter(decision -> decision.decider() == decider)
                .count();
    }

    private static long released(Log log, ItemKind kind) {
        return log.all(ItemReleased.class).stream()
                .filter(item -> item.kind() == kind)
                .count();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldLetAutonomyRiseToItsCeilingWithoutDecisionRightsWhoeverDecides(long seed) {
        Log log = without(Mechanism.DECISION_RIGHTS, seed);
        assertThat(causes(log, StateVariable.AUTONOMY)).allMatch(share -> share.amount() >= 0);
        assertThat(causes(with(seed), StateVariable.AUTONOMY)).anyMatch(share -> share.amount() < 0);
        assertThat(decided(log, Decider.PRODUCT_OWNER)).isPositive();
        assertThat(decided(log, Decider.OVERRIDDEN)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldHoldMotivationWithoutNeedsWhileAutonomyMoves(long seed) {
        Log log = without(Mechanism.NEEDS, seed);
        assertThat(stays(log, DeveloperDay::motivation)).isTrue();
        assertThat(stays(log, DeveloperDay::autonomy)).isFalse();
        assertThat(stays(with(seed), DeveloperDay::motivation)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldHoldTrustWithoutTrustWhileTheTeamStillTellsWhatItKnows(long seed) {
        Log log = without(Mechanism.TRUST, seed);
        assertThat(stays(log, DeveloperDay::trust)).isTrue();
        assertThat(stays(with(seed), DeveloperDay::trust)).isFalse();
        assertThat(log.all(SimulationEvent.LimitsDisclosed.class)).anyMatch(f -> f.disclosed() > 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldLetNobodyWaitOrMisunderstandWithoutClarityWhileQuestionsAreAsked(long seed) {
        Log log = without(Mechanism.CLARITY, seed);
        assertThat(log.all(QuestionAsked.class)).isNotEmpty().noneMatch(QuestionAsked::blocking);
        assertThat(with(seed).all(QuestionAsked.class)).anyMatch(QuestionAsked::blocking);
        assertThat(log.all(SimulationEvent.DefectEscaped.class))
                .isNotEmpty()
                .noneMatch(SwitchOffTest::misunderstanding);
        assertThat(Stream.of(1, 2, 3).flatMap(s -> with(s).all(SimulationEvent.DefectEscaped.class).stream()))
                .anyMatch(SwitchOffTest::misunderstanding);
    }

    private static boolean misunderstanding(SimulationEvent.DefectEscaped defect) {
        return (defect.item() - 1_000_000) % 1100 == 1000;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldAnswerAtOnceAndDropNoHoursWithoutAttention(long seed) {
        Log log = without(Mechanism.ATTENTION, seed);
        assertThat(log.all(QuestionAnswered.class))
                .hasSameSizeAs(log.all(QuestionAsked.class))
                .allMatch(answer -> answer.latency() == 0);
        assertThat(with(seed).all(QuestionAnswered.class)).anyMatch(answer -> answer.latency() > 1);
        for (ProductOwnerDay day : log.all(ProductOwnerDay.class)) {
            if (day.present()) {
                double current = day.hours()[Activity.LEARNING.ordinal()];
                assertThat(current).isPositive();
                assertThat(day.hours()[Activity.DISCOVERY.ordinal()]).isCloseTo(2.5 - current, within(1e-9));
                assertThat(day.hours()[Activity.CEREMONIES.ordinal()]).isCloseTo(1, within(1e-9));
                assertThat(day.hours()[Activity.REFINEMENT.ordinal()]).isGreaterThan(1 - 1e-9);
                assertThat(day.hours()[Activity.STAKEHOLDERS.ordinal()]).isGreaterThan(1 - 1e-9);
            }
        }
        assertThat(hours(log, Activity.TECHNICAL)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldLearnWhatWasPlannedWithoutAttention(long seed) {
        Settings learning = BUSY.with("productOwner.learns", "yes").with("productOwner.technicalInvolvement", 0);
        long measured = (long) learning.number("warmup.sprints") * 10 * WorkingTime.DAY;
        TeamScenario scenario = TeamScenario.of("learning", learning);
        Log log = Log.of(VariedScenarios.without(scenario, Mechanism.ATTENTION, Mechanism.UPKEEP), seed);
        assertThat(log.all(ProductOwnerDay.class))
                .filteredOn(ProductOwnerDay::present)
                .filteredOn(day -> day.time() > measured)
                .isNotEmpty()
                .allMatch(day -> Math.abs(day.hours()[Activity.LEARNING.ordinal()] - .5) < 1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldHoldInsightWithoutInsightWhileDiscoveryGoesOn(long seed) {
        Log log = without(Mechanism.INSIGHT, seed);
        assertThat(log.all(ProductOwnerDay.class).stream()
                        .mapToDouble(ProductOwnerDay::insight)
                        .distinct())
                .hasSize(1);
        assertThat(with(seed).all(ProductOwnerDay.class).stream()
                        .mapToDouble(ProductOwnerDay::insight)
                        .distinct())
                .hasSizeGreaterThan(1);
        assertThat(hours(log, Activity.DISCOVERY)).isPositive();
    }

    @Test
    void shouldSeeThroughHarmfulIdeasWithoutPrioritisation() {
        // little is promised here: what is promised comes first however well it is seen through
        TeamScenario scenario = TeamScenario.of("free to choose", BUSY.with("stakeholders.load", .3));
        double with = 0;
        double without = 0;
        for (long seed = 1; seed <= 6; seed++) {
            with += harmful(Log.of(scenario, seed));
            without += harmful(Log.of(VariedScenarios.without(scenario, Mechanism.PRIORITISATION), seed));
        }
        assertThat(without).isLessThan(.75 * with);
    }

    private static double harmful(Log log) {
        List<ItemReleased> features = log.all(ItemReleased.class).stream()
                .filter(item -> item.kind() == ItemKind.FEATURE)
                .toList();
        return features.stream().filter(item -> item.value() < 0).count() / (double) features.size();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldGiveEverySolutionTheSameQualityWithoutSolutionQualityWhoeverDecides(long seed) {
        Log log = without(Mechanism.SOLUTION_QUALITY, seed);
        assertThat(log.all(DecisionTaken.class)).isNotEmpty().allMatch(decision -> decision.quality() == .7);
        assertThat(log.all(ItemReleased.class)).isNotEmpty().allMatch(item -> Math.abs(item.quality() - .7) < 1e-9);
        assertThat(decided(log, Decider.PRODUCT_OWNER)).isPositive();
        assertThat(with(seed).all(DecisionTaken.class)).anyMatch(decision -> decision.quality() != .7);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldHoldDebtWithoutDebtWhileRefactoringIsStillDone(long seed) {
        Log log = without(Mechanism.DEBT, seed);
        assertThat(log.all(CodeDay.class).stream().mapToDouble(CodeDay::debt).distinct())
                .hasSize(1);
        assertThat(with(seed).all(CodeDay.class).stream()
                        .mapToDouble(CodeDay::debt)
                        .distinct())
                .hasSizeGreaterThan(1);
        TeamScenario calm = TeamScenario.of("calm", BUSY.with("stakeholders.load", .7));
        assertThat(released(Log.of(VariedScenarios.without(calm, Mechanism.DEBT), seed), ItemKind.REFACTORING))
                .isPositive();
        assertThat(log.all(SimulationEvent.DefectEscaped.class)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldFeelNoPressureOfPromisesWithoutPromisesWhileTheyAreMade(long seed) {
        Log log = without(Mechanism.PROMISES, seed);
        assertThat(log.all(DeveloperDay.class)).allMatch(day -> day.overtime() == 0);
        assertThat(with(seed).all(DeveloperDay.class)).anyMatch(day -> day.overtime() > 0);
        for (Cause cause : List.of(Cause.OVERLOAD_PASSED_ON, Cause.PROMISES_BROKEN, Cause.PROMISES_KEPT)) {
            assertThat(booked(log, StateVariable.TRUST, cause)).as(cause.name()).isFalse();
        }
        assertThat(booked(log, StateVariable.CYNICISM, Cause.PRESSURE)).isFalse();
        assertThat(booked(with(seed), StateVariable.CYNICISM, Cause.PRESSURE)).isTrue();
        assertThat(log.all(SimulationEvent.PromisesMade.class)).anyMatch(f -> f.promisedHours() > 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldLoseNoTimeFindingBackWithoutFlowWhileInterruptionsGoOn(long seed) {
        Log log = without(Mechanism.FLOW, seed);
        assertThat(lost(log, Cause.RESUMING)).isZero();
        assertThat(lost(log, Cause.LOOK_IN)).isPositive();
        assertThat(lost(log, Cause.ADVICE)).isPositive();
        assertThat(lost(with(seed), Cause.RESUMING)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldLetNobodyWorkOvertimeWithoutOvertimeWhilePressureIsFelt(long seed) {
        Log log = without(Mechanism.OVERTIME, seed);
        assertThat(log.all(DeveloperDay.class)).allMatch(day -> day.overtime() == 0);
        assertThat(log.all(ProductOwnerDay.class)).allMatch(day -> day.overtime() == 0);
        assertThat(log.all(ProductOwnerDay.class)).anyMatch(day -> day.pressure() > .2);
        assertThat(with(seed).all(DeveloperDay.class)).anyMatch(day -> day.overtime() > 0);
        assertThat(with(seed).all(ProductOwnerDay.class)).anyMatch(day -> day.overtime() > 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldHoldExhaustionCynicismAndEfficacyWithoutBurnoutWhilePeopleStillWorkOvertime(long seed) {
        Log log = without(Mechanism.BURNOUT, seed);
        assertThat(stays(log, DeveloperDay::exhaustion)).isTrue();
        assertThat(stays(log, DeveloperDay::cynicism)).isTrue();
        assertThat(stays(log, DeveloperDay::efficacy)).isTrue();
        assertThat(log.all(ProductOwnerDay.class).stream()
                        .mapToDouble(ProductOwnerDay::exhaustion)
                        .distinct())
                .hasSize(1);
        assertThat(log.all(DeveloperDay.class)).anyMatch(day -> day.overtime() > 0);
        assertThat(stays(with(seed), DeveloperDay::exhaustion)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldHoldSatisfactionWithoutStakeholdersWhileTheyAskForFeatures(long seed) {
        Log log = without(Mechanism.STAKEHOLDERS, seed);
        assertThat(log.all(SimulationEvent.Escalated.class)).isEmpty();
        assertThat(with(seed).all(SimulationEvent.Escalated.class)).isNotEmpty();
        assertThat(log.all(SimulationEvent.StakeholderMood.class).stream()
                        .map(mood -> mood.satisfaction() + " " + mood.expectation())
                        .distinct())
                .hasSize(1);
        assertThat(log.all(SimulationEvent.PromisesMade.class)).anyMatch(f -> f.promisedHours() > 0);
        assertThat(log.all(SimulationEvent.IdeaArrived.class)).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"turnover", "burnout"})
    void shouldLetPeopleGoUnlessTurnoverIsOff(String name) {
        Mechanism off = Mechanism.find(name).orElseThrow();
        long left = 0;
        for (long seed = 1; seed <= 6; seed++) {
            left += without(off, seed).all(SimulationEvent.PersonLeft.class).size();
        }
        assertThat(left == 0).isEqualTo(off == Mechanism.TURNOVER);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldTakeNoStrainFromTechnicalHoursWithoutRoleConflict(long seed) {
        Log log = without(Mechanism.ROLE_CONFLICT, seed);
        assertThat(booked(log, StateVariable.EXHAUSTION, Cause.ROLE_CONFLICT)).isFalse();
        assertThat(booked(with(seed), StateVariable.EXHAUSTION, Cause.ROLE_CONFLICT))
                .isTrue();
        assertThat(hours(log, Activity.TECHNICAL)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shouldLeaveFreeHoursToDiscoveryWithoutFreeSlots(long seed) {
        Settings keen = BUSY.with("stakeholders.load", .7)
                .with("productOwner.technicalInvolvement", 1)
                .with("productOwner.technicalKnowledge", 1);
        Log with = Log.of(TeamScenario.of("keen", keen), seed);
        Log log = Log.of(VariedScenarios.without(TeamScenario.of("keen", keen), Mechanism.FREE_SLOTS), seed);
        assertThat(hours(log, Activity.DISCOVERY)).isGreaterThan(1.2 * hours(with, Activity.DISCOVERY));
        assertThat(hours(log, Activity.TECHNICAL)).isPositive();
    }

    @Test
    void shouldWelcomeNoGuidanceWithoutWelcome() {
        Settings juniors = BUSY.with("team.seniority", .3)
                .with("productOwner.technicalKnowledge", 1)
                .with("productOwner.yearsSinceCoding", 0);
        TeamScenario with = TeamScenario.of("juniors", juniors);
        TeamScenario without = VariedScenarios.without(with, Mechanism.WELCOME);
        double gain = 0;
        for (long seed = 1; seed <= 10; seed++) {
            gain += TeamRun.metrics(with, seed).get(Metric.AUTONOMY_MEAN)
                    - TeamRun.metrics(without, seed).get(Metric.AUTONOMY_MEAN);
        }
        assertThat(gain / 10).isGreaterThan(.02);
    }

    @Test
    void shouldCostNovicesAsMuchAutonomyAsExpertsWithoutExpertise() {
        double costOn = 0;
        double costOff = 0;
        for (long seed = 1; seed <= 6; seed++) {
            costOn += guidanceCost(Set.of(), seed);
            costOff += guidanceCost(Set.of(Mechanism.EXPERTISE), seed);
        }
        assertThat(costOn / 6).isPositive().isLessThan(.7 * costOff / 6);
    }

    /** Get the autonomy that a Product Owner costs novices who goes far into the How, against one who does not. */
    private static double guidanceCost(Set<Mechanism> off, long seed) {
        Settings novices =
                BUSY.with("team.seniority", .2).with("team.senioritySpread", 0).with("product.complexity", .8);
        return autonomy(novices.with("productOwner.technicalInvolvement", 0), off, seed) - autonomy(novices, off, seed);
    }

    private static double autonomy(Settings settings, Set<Mechanism> off, long seed) {
        TeamScenario scenario =
                VariedScenarios.without(TeamScenario.of("novices", settings), off.toArray(new Mechanism[0]));
        return TeamRun.metrics(scenario, seed).get(Metric.AUTONOMY_MEAN);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldTellNothingOnTheWayWithoutTellingWhileTheProductOwnerAsks(long seed) {
        // without any knowledge of their own a Product Owner sees the risks that they are told of
        TeamScenario scenario = TeamScenario.of("asking", BUSY.with("productOwner.technicalKnowledge", 0));
        Log log = Log.of(VariedScenarios.without(scenario, Mechanism.TELLING), seed);
        assertThat(log.all(SimulationEvent.RiskSeen.class)).isNotEmpty().noneMatch(SwitchOffTest::duringADay);
        assertThat(Log.of(scenario, seed).all(SimulationEvent.RiskSeen.class)).anyMatch(SwitchOffTest::duringADay);
        assertThat(log.all(SimulationEvent.LookedIn.class)).isNotEmpty();
        assertThat(decided(log, Decider.TEAM_CONSULTED)).isPositive();
    }

    private static boolean duringADay(SimulationEvent.RiskSeen seen) {
        return seen.time() % WorkingTime.DAY > 60;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldMindNeitherUnclearWorkNorWaitingWithoutRoleAmbiguity(long seed) {
        TeamScenario absent = TeamScenario.of("absent", BUSY.with("productOwner.availability", .2));
        Log with = Log.of(absent, seed);
        Log log = Log.of(VariedScenarios.without(absent, Mechanism.ROLE_AMBIGUITY), seed);
        assertThat(booked(log, StateVariable.MOTIVATION, Cause.ROLE_AMBIGUITY)).isFalse();
        assertThat(booked(log, StateVariable.CYNICISM, Cause.ROLE_AMBIGUITY)).isFalse();
        assertThat(booked(with, StateVariable.MOTIVATION, Cause.ROLE_AMBIGUITY)).isTrue();
        assertThat(booked(with, StateVariable.CYNICISM, Cause.ROLE_AMBIGUITY)).isTrue();
        assertThat(log.all(QuestionAsked.class)).anyMatch(QuestionAsked::blocking);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldSpendNoTimeOnStayingCurrentWithoutUpkeepWhileFundamentalsAreLearned(long seed) {
        assertThat(hours(without(Mechanism.UPKEEP, seed), Activity.LEARNING)).isZero();
        assertThat(hours(with(seed), Activity.LEARNING)).isPositive();
        Settings learning = BUSY.with("productOwner.learns", "yes").with("stakeholders.load", .7);
        TeamScenario scenario = TeamScenario.of("learning", learning);
        assertThat(hours(Log.of(VariedScenarios.without(scenario, Mechanism.UPKEEP), seed), Activity.LEARNING))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void shouldSeeAllThatKnowledgeLetsThemSeeWithoutContact(long seed) {
        Settings apart = BUSY.with("productOwner.technicalInvolvement", 0).with("productOwner.technicalKnowledge", 1);
        Log with = Log.of(TeamScenario.of("apart", apart), seed);
        Log log = Log.of(VariedScenarios.without(TeamScenario.of("apart", apart), Mechanism.CONTACT), seed);
        assertThat(log.all(SimulationEvent.RiskSeen.class).size())
                .isGreaterThan(with.all(SimulationEvent.RiskSeen.class).size());
    }
}
