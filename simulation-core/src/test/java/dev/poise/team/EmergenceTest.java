package dev.poise.team;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.poise.architecture.Scan;
import dev.poise.fuzz.SampleSize;
import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Role;
import dev.poise.kernel.RoleRegistry;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Parameter;
import dev.poise.parameters.Settings;
import dev.poise.team.productowner.ProductOwner;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How much the Product Owner knows and how far they go into the How is known in their package only. Autonomy, burnout, debt
 * and value must follow from what they do. Each test here is shown to fail on a class that breaks the rule.
 */
final class EmergenceTest {
    private static final String HOME = "dev.poise.team.productowner";
    private static final Set<String> SECRETS = Set.of(
            "technicalknowledge",
            "technicalinvolvement",
            "technical_knowledge",
            "technical_involvement",
            "productownerparameter");

    private static final JavaClasses CORE = Scan.moduleOf(ProductOwner.class, 200);

    private static ArchRule rolesReadTheirOwnParametersOnly() {
        return noClasses()
                .that()
                .resideInAPackage("dev.poise.team.*..")
                .should()
                .callMethod(Conditions.class, "settings")
                .orShould()
                .callMethod(Settings.class, "number", String.class)
                .orShould()
                .callMethod(Settings.class, "text", String.class)
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .because("a role that looks settings up by name could look up any");
    }

    private static ArchRule onlyTheDictionaryCollectsParameters() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(HOME)
                .and()
                .doNotHaveFullyQualifiedName(TeamSettings.class.getName())
                .should()
                .callMethod(ProductOwner.class, "parameters")
                .because("who holds the Product Owner's parameters can read their values");
    }

    @Test
    void shouldLookAtAllOfTheCore() {
        assertThat(CORE.size()).isGreaterThan(120);
        assertThat(CORE.stream().filter(c -> c.getPackageName().equals(HOME)).count())
                .isGreaterThan(15);
    }

    @Test
    void shouldNameKnowledgeAndInvolvementInTheProductOwnersPackageOnly() {
        ClassNames names = ClassNames.of(ProductOwner.class, "dev/poise");
        assertThat(names.thatMention(SECRETS))
                .isNotEmpty()
                .allMatch(name -> name.startsWith(HOME + "."), "is in the Product Owner's package");
    }

    @Test
    void shouldNoticeAClassThatNamesThemElsewhere() {
        ClassNames names = ClassNames.of(EmergenceTest.class, "dev/poise/team");
        assertThat(names.thatMention(SECRETS)).contains(Snooping.class.getName());
    }

    @Test
    void shouldLetRolesReadTheirOwnParametersOnly() {
        rolesReadTheirOwnParametersOnly().check(CORE);
        onlyTheDictionaryCollectsParameters().check(CORE);
    }

    @Test
    void shouldNoticeARoleThatLooksSettingsUpByName() {
        JavaClasses broken = new ClassFileImporter().importClasses(dev.poise.team.emergence.Peeking.class);
        assertThatThrownBy(() -> rolesReadTheirOwnParametersOnly().check(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Peeking");
        assertThatThrownBy(() -> onlyTheDictionaryCollectsParameters().check(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Peeking");
    }

    @Test
    void shouldKeepKnowledgeAndInvolvementOutOfEveryMessage() {
        List<Class<?>> protocols = Protocols.of(ProductOwner.class, "dev/poise/team");
        assertThat(protocols)
                .extracting(Class::getSimpleName)
                .contains(
                        "ProductOwnerMessage",
                        "DeveloperMessage",
                        "SprintMessage",
                        "CodeMessage",
                        "StakeholderMessage");
        for (Class<?> protocol : protocols) {
            assertThat(Protocols.messages(protocol)).as(protocol.getName()).isNotEmpty();
            assertThat(Protocols.secretsIn(protocol)).as(protocol.getName()).isEmpty();
        }
    }

    @Test
    void shouldNoticeAMessageThatCarriesThem() {
        assertThat(Protocols.secretsIn(dev.poise.team.emergence.TellingMessage.class))
                .containsExactlyInAnyOrder(
                        "Advice.selfConfidence",
                        "Advice.notes.technicalKnowledge",
                        "Look.settings",
                        "Plan.candidates.appetite");
    }

    static List<Long> seeds() {
        return SampleSize.of(1, List.of(1L, 2L, 3L));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldLeaveEverybodyElseTheSameWhenTheyHearTheSame(long seed) {
        TeamScenario reference = VariedScenarios.of(
                VariedScenarios.shortRun(4),
                "reference",
                "productOwner.technicalInvolvement",
                .5,
                "turnover.hazard",
                .015);
        TeamScenario other = TeamScenario.of("another Product Owner", withAnotherProductOwner(reference.settings()));
        assertThat(Replay.differences(Team.cast(reference, seed), Team.cast(other, seed), "product owner"))
                .as("seed %d", seed)
                .isEmpty();
    }

    /** Sets everything that belongs to the Product Owner to another value. */
    private static Settings withAnotherProductOwner(Settings settings) {
        Settings other = settings;
        for (Parameter parameter : ProductOwner.parameters()) {
            double high = parameter.spec().high();
            boolean atTop = settings.number(parameter.spec().name()) == high;
            other = other.with(parameter.spec().name(), atTop ? parameter.spec().low() : high);
        }
        return other;
    }

    @Test
    void shouldNoticeARoleThatKnowsMoreThanItHears() {
        Settings settings = TeamSettings.standard();
        Settings other = settings.with("productOwner.technicalInvolvement", .9);
        assertThat(Replay.differences(snoopingRegistry(settings), snoopingRegistry(settings), "nobody"))
                .isEmpty();
        assertThat(Replay.differences(snoopingRegistry(settings), snoopingRegistry(other), "nobody"))
                .hasSize(1);
    }

    private static RoleRegistry snoopingRegistry(Settings settings) {
        RoleRegistry registry = new RoleRegistry();
        Address<String> self = registry.address("snooping");
        registry.assign(self, new Snooping(self, settings));
        registry.open(self, "go", 0);
        return registry;
    }

    /** Breaks the rule: waits as the Product Owner's involvement says. */
    private static final class Snooping implements Role<String> {
        private final Address<String> self;
        private final Settings settings;
        private int heard;

        Snooping(Address<String> self, Settings settings) {
            this.self = self;
            this.settings = settings;
        }

        @Override
        public void receive(String message, Context context) {
            if (heard++ < 3) {
                double involvement = settings.number("productOwner.technicalInvolvement");
                context.send(self, "go", (long) (100 * involvement));
            }
        }
    }
}
