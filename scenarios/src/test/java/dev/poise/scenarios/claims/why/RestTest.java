package dev.poise.scenarios.claims.why;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.scenarios.batch.Cancellation;
import dev.poise.scenarios.batch.Progress;
import dev.poise.scenarios.claims.ClaimBook;
import dev.poise.scenarios.claims.FakeTeam;
import dev.poise.scenarios.claims.Tried;
import dev.poise.scenarios.claims.World;
import dev.poise.scenarios.claims.trial.Effort;
import dev.poise.scenarios.claims.trial.Machine;
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

        assertThat(CHANGES.stream().map(one -> one.entry().name()).distinct()).containsExactlyElementsOf(assumptions);
        assertThat(CHANGES).hasSize(2 * assumptions.size());
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
    void shouldTellWhichClaimsTurnAndWhichDoNot() {
        FakeTeam fake = FakeTeam.of(
                settings -> FakeTeam.involvement(settings) * (settings.number("strain.roleConflict") - .3),
                settings -> .5 + .1 * FakeTeam.involvement(settings));
        Machine machine = new Machine(fake, 1, 1, Progress.NONE, new Cancellation());
        Rest rest = new Rest(
                ClaimBook.builtIn().arms(),
                List.of(
                        Tried.higher("A1", "po.exhaustion", "I.9", "I.1", .02),
                        Tried.higher("A2", "value.insight", "I.9", "I.1", .02),
                        Tried.higher("A3", "po.exhaustion", "I.1", "I.9", .02)),
                World.standard(),
                machine,
                Effort.fixed(4));

        Rest.Line halved = rest.change(change("strain.roleConflict", .5));
        Rest.Line doubled = rest.change(change("strain.roleConflict", 2));
        Rest.Line removed = rest.remove(Mechanism.CONTACT);

        assertThat(RestWords.claims(halved, false)).isEqualTo("A1");
        assertThat(RestWords.claims(halved, true)).isEqualTo("A3");
        assertThat(doubled.turns()).isEmpty();
        assertThat(removed.turns()).isEmpty();
        assertThat(RestWords.sentence(List.of(halved, doubled, removed))).contains("3 changes, of which 1 turn");
    }
}
