package dev.poise.evidence.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.ClaimBook;
import dev.poise.evidence.claims.FakeTeam;
import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.evidence.claims.Tried;
import dev.poise.evidence.claims.evaluation.RunEnvironment;
import dev.poise.evidence.claims.file.ClaimFile;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.parameters.EvidenceLevel;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssumptionSensitivityTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final List<ScaledConstant> CHANGES = ScaledConstant.all(STANDARD);

    private static ScaledConstant change(String name, double factor) {
        return CHANGES.stream()
                .filter(one -> one.spec().name().equals(name) && one.factor() == factor)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shouldHalveAndDoubleEveryAssumptionThatIsNotZero() {
        List<String> assumptions = STANDARD.catalogue().specs().stream()
                .filter(spec -> spec.grade() == EvidenceLevel.ASSUMPTION && spec.standard() != 0)
                .map(ParameterSpec::name)
                .toList();
        List<ScaledConstant> ofAssumptions =
                CHANGES.stream().filter(one -> !one.isDistrusted()).toList();

        assertThat(ofAssumptions.stream().map(one -> one.spec().name()).distinct())
                .containsExactlyElementsOf(assumptions);
        assertThat(ofAssumptions).hasSize(2 * assumptions.size());
    }

    @Test
    void shouldSayWhenAValueLiesOutsideItsRangeOrIsCut() {
        assertThat(CHANGES).allSatisfy(one -> {
            boolean inside =
                    one.spec().low() <= one.value() && one.value() <= one.spec().high();
            assertThat(one.outside()).as(one.words()).isEqualTo(!inside);
        });
        assertThat(CHANGES)
                .filteredOn(ScaledConstant::cut)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.value()).isEqualTo(1));
        assertThat(change("strain.roleConflict", .5).words()).isEqualTo("strain.roleConflict halved");
    }

    @Test
    void shouldLookAtEveryMechanismTheAddedOnesFirstAndAtConstantsOfDoubtfulForms() {
        List<Perturbation> cases = Perturbation.all(StateOfTheWorld.standard());

        assertThat(cases).hasSize(Mechanism.all().size() + CHANGES.size());
        assertThat(cases.subList(0, 4)).extracting(Perturbation::remark).containsOnly("added form");
        assertThat(cases).extracting(Perturbation::what).contains("overtime removed", "onboarding.days doubled");
        assertThat(change("onboarding.days", 2).isDistrusted()).isTrue();
        assertThat(change("strain.roleConflict", 2).isDistrusted()).isFalse();
        assertThat(cases).extracting(Perturbation::world).doesNotContain(StateOfTheWorld.standard());
    }

    @Test
    void shouldTellWhichClaimsTurnAndWhichDoNot() {
        FakeTeam fake = FakeTeam.of(
                settings -> FakeTeam.involvement(settings) * (settings.number("strain.roleConflict") - .3),
                settings -> .5 + .1 * FakeTeam.involvement(settings));
        RunEnvironment environment = new RunEnvironment(fake, 1, 2, Progress.NONE, new Cancellation());
        List<Claim> claims = List.of(
                Tried.higher("A1", "po.exhaustion", "I.9", "I.1", .02),
                Tried.higher("A2", "value.insight", "I.9", "I.1", .02),
                Tried.higher("A3", "value.insight", "I.1", "I.9", .02));
        List<Claim> always = List.of(Tried.higher("B1", "po.exhaustion", "I.1", "I.9", .02));
        AssumptionSensitivity sensitivity = new AssumptionSensitivity(
                ClaimFile.builtIn().alternatives(),
                claims,
                always,
                StateOfTheWorld.standard(),
                environment,
                new AssumptionSensitivity.Pairs(16, 8));

        AssumptionSensitivity.Found found = sensitivity.look(List.of(
                Perturbation.of(change("strain.roleConflict", .5), StateOfTheWorld.standard()),
                Perturbation.of(change("strain.roleConflict", 2), StateOfTheWorld.standard()),
                Perturbation.without(Mechanism.CONTACT, StateOfTheWorld.standard())));

        List<AssumptionSensitivity.Line> lines = found.lines();
        assertThat(found.claims()).containsExactly("A1", "A2", "B1");
        assertThat(lines.get(0).turns())
                .extracting(turn -> turn.before().claim().id(), VerdictFlip::holds)
                .containsExactly(tuple("A1", false), tuple("B1", true));
        assertThat(lines.get(1).turns()).isEmpty();
        assertThat(lines.get(2).turns()).isEmpty();
    }

    @Test
    void shouldLeaveSentencesAndPredictionsOutThatNeedTooManyAlternatives() {
        ClaimBook book = ClaimFile.builtIn();

        assertThat(book.claims().stream().flatMap(claim -> claim.statements().stream()))
                .filteredOn(AssumptionSensitivity::isTooWide)
                .extracting(Claim::id)
                .containsExactly("A3", "A3:1", "A3:2", "A3:3", "A3:4");
    }
}
