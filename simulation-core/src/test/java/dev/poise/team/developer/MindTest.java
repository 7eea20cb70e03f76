package dev.poise.team.developer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.parameters.Parameter;
import dev.poise.parameters.Settings;
import dev.poise.team.RecordingContext;
import dev.poise.team.TeamSettings;
import dev.poise.team.Trial;
import dev.poise.team.events.Cause;
import dev.poise.team.protocol.Remark;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Autonomy, competence, motivation and trust of one developer: their limits, where they settle, and how fast. */
final class MindTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final double CEILING = .8;
    private static final double SKILL = .6;
    private static final double PEERS = .55;

    private final RecordingContext context = new RecordingContext();

    private static Mind mind(Settings settings) {
        return new Mind("developer 1", Given.values(settings), CEILING, SKILL, PEERS).with(true, true, true);
    }

    private static double constant(Parameter parameter) {
        return parameter.spec().standard();
    }

    private void decisions(Mind mind, int number, double outcome) {
        for (int i = 0; i < number; i++) {
            mind.feel(outcome, 1, Cause.OWN_DECISION, context);
        }
    }

    private void days(Mind mind, int number, double ambiguity) {
        for (int i = 0; i < number; i++) {
            mind.day(ambiguity, context);
        }
    }

    @Test
    void shouldKeepAutonomyBetweenWhatItWasAndWhatIsFelt() {
        Trial.each(2000, trial -> {
            Mind mind = mind(trial.settings());
            for (int i = 0; i < 20; i++) {
                double before = mind.autonomy();
                double outcome = trial.share();
                mind.feel(outcome, trial.between(0, 5), Cause.COLLEAGUES, context);
                double felt = CEILING * outcome;
                assertThat(mind.autonomy()).isBetween(Math.min(before, felt) - 1e-12, Math.max(before, felt) + 1e-12);
            }
        });
    }

    @Test
    void shouldMoveAutonomyByTheSameShareWithEveryPleasingDecision() {
        Mind mind = mind(STANDARD);
        double start = mind.autonomy();
        decisions(mind, 30, 1);
        double left = Math.pow(1 - constant(DecisionParameter.AUTONOMY_RATE), 30);
        assertThat(mind.autonomy()).isCloseTo(CEILING + (start - CEILING) * left, within(1e-12));
    }

    @Test
    void shouldLoseAutonomyFasterThanItIsGained() {
        Mind mind = mind(STANDARD);
        double start = mind.autonomy();
        decisions(mind, 10, 0);
        double rate = constant(DecisionParameter.AUTONOMY_RATE) * constant(DecisionParameter.AUTONOMY_LOSS);
        assertThat(mind.autonomy()).isCloseTo(start * Math.pow(1 - rate, 10), within(1e-12));
    }

    @Test
    void shouldSettleWhereWhatIsFeltOnBothSidesBalances() {
        Mind mind = mind(STANDARD.with("autonomy.rate", .01));
        for (int i = 0; i < 4000; i++) {
            decisions(mind, 3, 1);
            decisions(mind, 1, 0);
        }
        double loss = constant(DecisionParameter.AUTONOMY_LOSS);
        assertThat(mind.autonomy()).isCloseTo(CEILING * 3 / (3 + loss), within(.01));
    }

    @Test
    void shouldEndHigherTheMoreIsLeftToTheDeveloper() {
        Trial.each(300, trial -> {
            Settings settings = trial.settings();
            double less = trial.share();
            double more = less + (1 - less) * trial.share();
            Mind controlled = mind(settings);
            Mind free = mind(settings);
            decisions(controlled, 25, less);
            decisions(free, 25, more);
            assertThat(free.autonomy()).isGreaterThanOrEqualTo(controlled.autonomy());
        });
    }

    @Test
    void shouldFeelEveryDecisionAsTheirOwnWithoutDecisionRights() {
        Mind off = mind(STANDARD).with(false, true, true);
        Mind free = mind(STANDARD);
        decisions(off, 40, 0);
        decisions(free, 40, 1);
        assertThat(off.autonomy()).isEqualTo(free.autonomy());
    }

    @Test
    void shouldNeverFeelFreerForBeingLookedInOn() {
        Trial.each(2000, trial -> {
            Mind mind = mind(trial.settings()).with(trial.coin(), true, true);
            for (int i = 0; i < 20; i++) {
                mind.feel(trial.share(), trial.between(0, 2), Cause.OWN_DECISION, context);
                double before = mind.autonomy();
                mind.watched(trial.share(), context);
                assertThat(mind.autonomy()).isLessThanOrEqualTo(before);
            }
            context.clear();
        });
    }

    @Test
    void shouldFeelLessFreeForBeingLookedInOnWhenTheyFeltFreerThanThat() {
        Mind free = mind(STANDARD);
        Mind controlled = mind(STANDARD);
        decisions(free, 100, 1);
        decisions(controlled, 100, 0);
        double before = free.autonomy();
        double low = controlled.autonomy();
        free.watched(.75, context);
        controlled.watched(.75, context);
        double weight = constant(DecisionParameter.AUTONOMY_RATE)
                * constant(DecisionParameter.AUTONOMY_LOSS)
                * constant(DecisionParameter.LOOK_IN_WEIGHT);
        assertThat(free.autonomy()).isCloseTo(before - weight * (before - .75 * CEILING), within(1e-12));
        assertThat(controlled.autonomy()).isEqualTo(low);
    }

    @Test
    void shouldNotFeelALookInWithoutDecisionRights() {
        Mind off = mind(STANDARD).with(false, true, true);
        double before = off.autonomy();
        off.watched(0, context);
        assertThat(off.autonomy()).isEqualTo(before);
    }

    @Test
    void shouldBeMotivatedLessByRoleAmbiguityInProportion() {
        Mind clear = mind(STANDARD);
        Mind unclear = mind(STANDARD);
        days(clear, 1, 0);
        days(unclear, 1, .4);
        double lost = constant(NeedParameter.AMBIGUITY_MOTIVATION) * .4 / 20;
        assertThat(clear.motivation() - unclear.motivation()).isCloseTo(lost, within(1e-12));
        days(clear, 2000, 0);
        days(unclear, 2000, .4);
        assertThat(clear.motivation() - unclear.motivation())
                .isCloseTo(constant(NeedParameter.AMBIGUITY_MOTIVATION) * .4, within(1e-4));
    }

    @Test
    void shouldDependOnTheProductOwnerAsFarAsAutonomyIsMissing() {
        Mind mind = mind(STANDARD);
        decisions(mind, 1000, 1);
        assertThat(mind.dependence()).isCloseTo(0, within(1e-9));
        decisions(mind, 1000, 0);
        assertThat(mind.dependence()).isCloseTo(1, within(1e-9));
    }

    @Test
    void shouldSettleMotivationAtTheWeightedMeanOfTheNeeds() {
        Mind mind = mind(STANDARD);
        days(mind, 5000, 0);
        double competence = constant(NeedParameter.COMPETENCE) + constant(NeedParameter.COMPETENCE_SKILL) * SKILL;
        double relatedness = (.5 + PEERS) / 2;
        double needs = constant(NeedParameter.NEED_AUTONOMY) * mind.autonomy()
                + constant(NeedParameter.NEED_COMPETENCE) * competence
                + constant(NeedParameter.NEED_RELATEDNESS) * relatedness;
        double weights = constant(NeedParameter.NEED_AUTONOMY)
                + constant(NeedParameter.NEED_COMPETENCE)
                + constant(NeedParameter.NEED_RELATEDNESS);
        assertThat(mind.motivation()).isCloseTo(needs / weights, within(1e-4));
    }

    @Test
    void shouldFollowALossOfAutonomyWithTheTimeConstantOfMotivation() {
        Mind mind = mind(STANDARD);
        days(mind, 5000, 0);
        double before = mind.motivation();
        double lost = mind.autonomy();
        decisions(mind, 500, 0);
        int days = 20;
        days(mind, days, 0);
        double weights = constant(NeedParameter.NEED_AUTONOMY)
                + constant(NeedParameter.NEED_COMPETENCE)
                + constant(NeedParameter.NEED_RELATEDNESS);
        double all = lost * constant(NeedParameter.NEED_AUTONOMY) / weights;
        double moved = 1 - Math.pow(1 - 1.0 / days, days);
        assertThat(before - mind.motivation()).isCloseTo(all * moved, within(1e-4));
    }

    @Test
    void shouldBeMotivatedMoreByEachNeedThatIsMet() {
        Mind plain = mind(STANDARD);
        Mind skilled = new Mind("developer 1", Given.values(STANDARD), CEILING, .9, PEERS).with(true, true, true);
        Mind trusts = mind(STANDARD);
        Mind free = mind(STANDARD);
        for (int i = 0; i < 50; i++) {
            trusts.trust(TrustEvent.GOAL_MET, 1, context);
            decisions(free, 1, 1);
            for (Mind mind : List.of(plain, skilled, trusts, free)) {
                days(mind, 1, 0);
            }
        }
        assertThat(skilled.motivation()).isGreaterThan(plain.motivation());
        assertThat(trusts.motivation()).isGreaterThan(plain.motivation());
        assertThat(free.motivation()).isGreaterThan(plain.motivation());
    }

    @Test
    void shouldHoldMotivationWithoutNeeds() {
        Mind off = mind(STANDARD).with(true, false, true);
        double start = off.motivation();
        decisions(off, 100, 0);
        days(off, 100, 1);
        assertThat(off.motivation()).isEqualTo(start);
    }

    @Test
    void shouldGainTrustOfWhatIsMissingAndLoseItOfWhatIsThere() {
        Mind mind = mind(STANDARD);
        double before = mind.trust();
        mind.trust(TrustEvent.GOAL_MET, 1, context);
        double gain =
                constant(TrustParameter.TRUST_GAIN) * TrustEvent.GOAL_MET.weight(Given.values(STANDARD)) * (1 - before);
        assertThat(mind.trust()).isCloseTo(before + gain, within(1e-15));

        before = mind.trust();
        mind.trust(TrustEvent.OVERRIDE, 2, context);
        double loss =
                constant(TrustParameter.TRUST_LOSS) * 2 * -TrustEvent.OVERRIDE.weight(Given.values(STANDARD)) * before;
        assertThat(mind.trust()).isCloseTo(before - loss, within(1e-15));
    }

    @Test
    void shouldSettleTrustWhereGainLossAndDriftBalance() {
        Mind mind = mind(STANDARD);
        for (int i = 0; i < 20_000; i++) {
            mind.trust(TrustEvent.QUICK_ANSWER, 1, context);
            mind.trust(TrustEvent.PRESCRIPTION, 1, context);
            mind.day(0, context);
        }
        double gain = constant(TrustParameter.TRUST_GAIN) * TrustEvent.QUICK_ANSWER.weight(Given.values(STANDARD));
        double loss = constant(TrustParameter.TRUST_LOSS) * -TrustEvent.PRESCRIPTION.weight(Given.values(STANDARD));
        double drift = constant(TrustParameter.TRUST_DRIFT);
        assertThat(mind.trust()).isCloseTo((gain + .5 * drift) / (gain + loss + drift), within(.005));
    }

    @Test
    void shouldTrustMoreAfterRightRemarksAndLessAfterWrongOnesAndNotHearWhatIsNotSaid() {
        Mind right = mind(STANDARD);
        Mind wrong = mind(STANDARD);
        Mind silent = mind(STANDARD);
        right.hear(Remark.RIGHT, 1, context);
        wrong.hear(Remark.WRONG, 1, context);
        silent.hear(Remark.NONE, 1, context);
        assertThat(right.trust()).isGreaterThan(silent.trust());
        assertThat(wrong.trust()).isLessThan(silent.trust());
        assertThat(silent.trust() - wrong.trust()).isGreaterThan(right.trust() - silent.trust());
    }

    @Test
    void shouldKeepEveryStateFromZeroToOneWhateverHappens() {
        TrustEvent[] events = TrustEvent.values();
        Trial.each(1000, trial -> {
            Mind mind = mind(trial.settings());
            for (int i = 0; i < 60; i++) {
                mind.feel(trial.share(), trial.between(0, 5), Cause.OWN_DECISION, context);
                mind.trust(events[trial.whole(0, events.length - 1)], trial.between(0, 3), context);
                mind.day(trial.share(), context);
                assertThat(mind.autonomy()).isBetween(0.0, 1.0);
                assertThat(mind.trust()).isBetween(0.0, 1.0);
                assertThat(mind.motivation()).isBetween(0.0, 1.0);
                assertThat(mind.support()).isBetween(0.0, 1.0);
                assertThat(mind.dependence()).isBetween(0.0, 1.0);
            }
            context.clear();
        });
    }

    @Test
    void shouldHoldTrustWithoutTrust() {
        Mind off = mind(STANDARD).with(true, true, false);
        double start = off.trust();
        off.trust(TrustEvent.OVERRIDE, 1, context);
        off.hear(Remark.WRONG, 1, context);
        days(off, 100, 1);
        assertThat(off.trust()).isEqualTo(start);
    }

    @Test
    void shouldTakeOnOtherConstantsWithoutAJump() {
        Mind mind = mind(STANDARD);
        double autonomy = mind.autonomy();
        double trust = mind.trust();
        DeveloperValues changed =
                Given.values(STANDARD.with("autonomy.rate", .1).with("trust.gain", .04));
        mind.adopt(changed);
        assertThat(mind.autonomy()).isEqualTo(autonomy);
        assertThat(mind.trust()).isEqualTo(trust);
        decisions(mind, 1, 1);
        assertThat(mind.autonomy()).isCloseTo(autonomy + .1 * (CEILING - autonomy), within(1e-12));
    }
}
