package dev.poise.evidence.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.evidence.claims.AlternativeFactory;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.ClaimBook;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.evidence.claims.evaluation.ClaimEvaluator;
import dev.poise.evidence.claims.evaluation.ReplicationPolicy;
import dev.poise.evidence.claims.evaluation.RunEnvironment;
import dev.poise.evidence.claims.file.ClaimFile;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.parameters.Mechanism;
import dev.poise.team.TeamRun;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AblationTest {
    private static final ClaimBook BOOK = ClaimFile.builtIn();
    private static final StateOfTheWorld SHORT = StateOfTheWorld.standard()
            .with(StateOfTheWorld.standard().settings().with("sprints", 6).with("warmup.sprints", 4));
    private static final RunEnvironment MACHINE =
            new RunEnvironment(TeamRun::run, 1, 2, Progress.NONE, new Cancellation());

    private static Claim claim(String id) {
        return BOOK.only(List.of(id)).get(0);
    }

    private static Ablation ablation() {
        return new Ablation(BOOK.alternatives(), SHORT, MACHINE, ReplicationPolicy.fixed(6));
    }

    @Test
    void shouldTakeTheWholeEffectAwayWithTheMechanismBehindIt() {
        AblationEffect ablation = ablation().telling(claim("A13"));

        assertThat(ablation.off()).contains(Mechanism.DECISION_RIGHTS);
        assertThat(ablation.removed()).isCloseTo(1, within(.05));
        assertThat(ablation.certainty().low()).isCloseTo(1, within(.1));
        assertThat(ablation.isEnough()).isTrue();
        assertThat(ablation.byConstruction()).isFalse();
        assertThat(ablation.finding()).isNotEqualTo(Finding.SUPPORTED);
    }

    @Test
    void shouldMarkAZeroByConstructionAndLookWithoutIt() {
        AblationEffect named = ablation().named(claim("A14"));
        AblationEffect telling = ablation().telling(claim("A14"));

        assertThat(named.byConstruction()).isTrue();
        assertThat(named.removed()).isCloseTo(1, within(1e-9));
        assertThat(telling.off()).doesNotContain(Mechanism.NEEDS).contains(Mechanism.DECISION_RIGHTS);
        assertThat(telling.byConstruction()).isFalse();
    }

    @Test
    void shouldTakeNothingAwayWithoutSwitchingAnythingOff() {
        Claim whole = claim("A13");
        Claim none = new Claim(
                "A13",
                whole.says(),
                "",
                whole.interpretation(),
                List.of(),
                List.of(),
                true,
                List.of(),
                List.of(whole.headline()),
                List.of());

        AblationEffect ablation = ablation().telling(none);

        assertThat(ablation.off()).isEmpty();
        assertThat(ablation.removed()).isZero();
    }

    /**
     * What is said to be held fixed is: two very different Product Owners make no difference to it. Without attention, hours
     * are held but for escalations and for staying current, so nobody escalates here and knowledge stays by itself.
     */
    @ParameterizedTest
    @MethodSource("dev.poise.parameters.Mechanism#builtIn")
    void shouldHoldFixedWhatIsSaidToBe(Mechanism mechanism) {
        List<Metric> held = FixedBySwitch.by(mechanism).stream()
                .flatMap(name -> Metric.find(name).stream())
                .toList();
        if (held.isEmpty()) {
            return;
        }
        StateOfTheWorld off = SHORT.without(
                mechanism == Mechanism.ATTENTION
                        ? Set.of(mechanism, Mechanism.STAKEHOLDERS, Mechanism.UPKEEP)
                        : Set.of(mechanism));
        AlternativeFactory alternatives = BOOK.alternatives();
        RunMetrics one = TeamRun.metrics(alternatives.scenario(List.of("K.9", "I.9"), off), 3);
        RunMetrics other = TeamRun.metrics(alternatives.scenario(List.of("K.1", "I0"), off), 3);

        assertThat(held)
                .allSatisfy(metric ->
                        assertThat(one.get(metric)).as(metric.id()).isCloseTo(other.get(metric), within(1e-12)));
    }

    @Test
    void shouldListFourAddedFormsAndFindWhatTheyTouch() {
        Claim strained = claim("A15").headlined();
        Claim clear = claim("A24").headlined();

        List<AdHocForms.Line> lines = AdHocForms.ledger(
                BOOK.alternatives(),
                List.of(strained, clear),
                SHORT,
                MACHINE,
                ReplicationPolicy.fixed(8),
                new ClaimEvaluator(BOOK.alternatives(), SHORT, MACHINE));

        assertThat(AdHocForms.all())
                .containsExactlyElementsOf(
                        Mechanism.all().stream().filter(Mechanism::addedForm).toList());
        assertThat(lines)
                .anySatisfy(line -> {
                    assertThat(line.form()).isEqualTo(Mechanism.ROLE_CONFLICT);
                    assertThat(line.with().claim().id()).isEqualTo("A15");
                })
                .noneSatisfy(line -> {
                    assertThat(line.form()).isEqualTo(Mechanism.ROLE_CONFLICT);
                    assertThat(line.with().claim().id()).isEqualTo("A24");
                });
    }
}
