package dev.poise.evidence.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.ClaimBook;
import dev.poise.evidence.claims.FakeTeam;
import dev.poise.evidence.claims.Tried;
import dev.poise.evidence.claims.World;
import dev.poise.evidence.claims.file.ClaimFile;
import dev.poise.evidence.claims.trial.Machine;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.settings.Entry;
import dev.poise.settings.Grade;
import dev.poise.settings.Mechanism;
import dev.poise.settings.Settings;
import dev.poise.team.TeamSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final List<Change> CHANGES = Change.all(STANDARD);

    private static Change change(String name, double factor) {
        return CHANGES.stream()
                .filter(one -> one.entry().name().equals(name) && one.factor() == factor)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shouldHalveAndDoubleEveryAssumptionThatIsNotZero() {
        List<String> assumptions = STANDARD.dictionary().entries().stream()
                .filter(entry -> entry.grade() == Grade.ASSUMPTION && entry.standard() != 0)
                .map(Entry::name)
                .toList();
        List<Change> ofAssumptions =
                CHANGES.stream().filter(one -> !one.isDistrusted()).toList();

        assertThat(ofAssumptions.stream().map(one -> one.entry().name()).distinct())
                .containsExactlyElementsOf(assumptions);
        assertThat(ofAssumptions).hasSize(2 * assumptions.size());
    }

    @Test
    void shouldSayWhenAValueLiesOutsideItsRangeOrIsCut() {
        assertThat(CHANGES).allSatisfy(one -> {
            boolean inside = one.entry().low() <= one.value()
                    && one.value() <= one.entry().high();
            assertThat(one.outside()).as(one.words()).isEqualTo(!inside);
        });
        assertThat(CHANGES)
                .filteredOn(Change::cut)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.value()).isEqualTo(1));
        assertThat(change("strain.roleConflict", .5).words()).isEqualTo("strain.roleConflict halved");
    }

    @Test
    void shouldLookAtEveryMechanismTheAddedOnesFirstAndAtConstantsOfDoubtfulForms() {
        List<Case> cases = Case.all(World.standard());

        assertThat(cases).hasSize(Mechanism.values().length + CHANGES.size());
        assertThat(cases.subList(0, 4)).extracting(Case::remark).containsOnly("added form");
        assertThat(cases).extracting(Case::what).contains("fatigue removed", "onboarding.days doubled");
        assertThat(change("onboarding.days", 2).isDistrusted()).isTrue();
        assertThat(change("strain.roleConflict", 2).isDistrusted()).isFalse();
        assertThat(cases).extracting(Case::world).doesNotContain(World.standard());
    }

    @Test
    void shouldTellWhichClaimsTurnAndWhichDoNot() {
        FakeTeam fake = FakeTeam.of(
                settings -> FakeTeam.involvement(settings) * (settings.number("strain.roleConflict") - .3),
                settings -> .5 + .1 * FakeTeam.involvement(settings));
        Machine machine = new Machine(fake, 1, 2, Progress.NONE, new Cancellation());
        List<Claim> claims = List.of(
                Tried.higher("A1", "po.exhaustion", "I.9", "I.1", .02),
                Tried.higher("A2", "value.insight", "I.9", "I.1", .02),
                Tried.higher("A3", "value.insight", "I.1", "I.9", .02));
        List<Claim> always = List.of(Tried.higher("B1", "po.exhaustion", "I.1", "I.9", .02));
        Rest rest =
                new Rest(ClaimFile.builtIn().arms(), claims, always, World.standard(), machine, new Rest.Pairs(16, 8));

        Rest.Found found = rest.look(List.of(
                Case.of(change("strain.roleConflict", .5), World.standard()),
                Case.of(change("strain.roleConflict", 2), World.standard()),
                Case.without(Mechanism.CONTACT, World.standard())));

        List<Rest.Line> lines = found.lines();
        assertThat(found.claims()).containsExactly("A1", "A2", "B1");
        assertThat(lines.get(0).turns())
                .extracting(turn -> turn.before().claim().id(), Turn::holds)
                .containsExactly(tuple("A1", false), tuple("B1", true));
        assertThat(lines.get(1).turns()).isEmpty();
        assertThat(lines.get(2).turns()).isEmpty();
    }

    @Test
    void shouldLeaveClaimsOutThatNeedTooManyArms() {
        ClaimBook book = ClaimFile.builtIn();

        assertThat(book.claims())
                .filteredOn(Rest::isTooWide)
                .extracting(Claim::id)
                .containsExactly("A3");
    }
}
