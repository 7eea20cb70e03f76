package dev.poise.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import dev.poise.broken.CalculatesExactly;
import dev.poise.broken.CalculatesLoosely;
import dev.poise.broken.KeepsOrder;
import dev.poise.broken.KnowsAkka;
import dev.poise.broken.Leaves;
import dev.poise.broken.LooksAtTheClock;
import dev.poise.broken.Prints;
import dev.poise.broken.StartsThreads;
import dev.poise.broken.ThrowsDice;
import dev.poise.broken.TouchesFiles;
import dev.poise.broken.TrustsHashes;
import dev.poise.broken.WaitsForAWhile;
import dev.poise.broken.circle.one.One;
import dev.poise.broken.circle.three.Three;
import dev.poise.broken.circle.two.Two;
import dev.poise.report.broken.RunsTeams;
import dev.poise.scenarios.broken.KnowsTheReport;
import dev.poise.team.broken.Anything;
import dev.poise.team.broken.KnowsStatistics;
import dev.poise.team.developer.broken.KnowsTheSprint;
import dev.poise.workshop.broken.KnowsTheCommand;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
    private static final JavaClasses EVERYTHING = new ClassFileImporter().importPackages("dev.poise");

    static List<Arguments> brokenRules() {
        return List.of(
                arguments(CoreRules.NO_FILES_NO_NETWORK, TouchesFiles.class),
                arguments(CoreRules.NO_WALL_CLOCK, LooksAtTheClock.class),
                arguments(CoreRules.NO_UNKEYED_CHANCE, ThrowsDice.class),
                arguments(CoreRules.STRICT_MATH, CalculatesLoosely.class),
                arguments(CoreRules.NO_HASH_ORDER, TrustsHashes.class),
                arguments(CoreRules.NO_THREADS, StartsThreads.class),
                arguments(CoreRules.AKKA_IN_THE_ACTOR_ENGINE, KnowsAkka.class),
                arguments(CoreRules.NO_ASK, KnowsAkka.class),
                arguments(CoreRules.KERNEL_KNOWS_NOTHING_OF_SCRUM, dev.poise.kernel.broken.KnowsTheTeam.class),
                arguments(CoreRules.RANDOMNESS_STANDS_ALONE, dev.poise.random.broken.KnowsTheTeam.class),
                arguments(CoreRules.ROLES_KNOW_MESSAGES_ONLY, KnowsTheSprint.class),
                arguments(CommonRules.NO_STANDARD_STREAMS, Prints.class),
                arguments(CommonRules.NO_EXIT, Leaves.class),
                arguments(TestRules.waitingIn(), WaitsForAWhile.class),
                arguments(ModuleRules.CORE_STANDS_ALONE, KnowsStatistics.class),
                arguments(ModuleRules.STATISTICS_STAND_ALONE, dev.poise.statistics.broken.KnowsTheTeam.class),
                arguments(ModuleRules.SCENARIOS_RUN_NOTHING, KnowsTheReport.class),
                arguments(ModuleRules.EXPERIMENTS_SHOW_NOTHING, dev.poise.experiments.broken.KnowsTheReport.class),
                arguments(ModuleRules.EVIDENCE_SHOWS_NOTHING, dev.poise.evidence.broken.KnowsTheReport.class),
                arguments(ModuleRules.WORKSHOP_IS_STARTED, KnowsTheCommand.class),
                arguments(ModuleRules.CLUSTER_IS_STARTED, dev.poise.cluster.broken.KnowsTheCommand.class),
                arguments(ModuleRules.REPORTS_RUN_NOTHING, RunsTeams.class));
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void shouldFindEveryMethodThatBreaksTheRule(ArchRule rule, Class<?> breaker) {
        String report =
                String.join("\n", evaluate(rule, breaker).getFailureReport().getDetails());

        assertThat(breaker.getDeclaredMethods())
                .filteredOn(method -> !method.isSynthetic())
                .isNotEmpty()
                .allSatisfy((Method method) ->
                        assertThat(report).contains(breaker.getName() + "." + method.getName() + "("));
    }

    @Test
    void shouldFindClassesOfUnmarkedPackages() {
        assertThat(evaluate(CommonRules.NULL_MARKED, Anything.class).hasViolation())
                .isTrue();
    }

    @Test
    void shouldFindPackagesThatKnowEachOther() {
        assertThat(CommonRules.NO_PACKAGE_CYCLES
                        .evaluate(packages("dev.poise.broken.circle"))
                        .getFailureReport()
                        .getDetails())
                .singleElement(STRING)
                .contains(
                        One.class.getName() + ".next()",
                        Two.class.getName() + ".next()",
                        Three.class.getName() + ".next()");
        assertThat(CommonRules.NO_PACKAGE_CYCLES
                        .evaluate(packages("dev.poise.broken.circle.one", "dev.poise.broken.circle.two"))
                        .hasViolation())
                .isFalse();
    }

    @Test
    void shouldFindLimitsAndDefaultsUnderOtherNames() {
        assertThat(CommonRules.STANDARD_NAMES
                        .evaluate(packages("dev.poise.broken.words"))
                        .getFailureReport()
                        .getDetails())
                .hasSize(3)
                .anyMatch(line -> line.contains("MOST_RUNS"))
                .anyMatch(line -> line.contains("LEAST>"))
                .anyMatch(line -> line.contains("USUAL_PORT"));
    }

    private static JavaClasses packages(String... roots) {
        return new ClassFileImporter().importPackages(roots);
    }

    @Test
    void shouldProveEveryRule() {
        List<Object> proven = new ArrayList<>(
                List.of(CommonRules.NULL_MARKED, CommonRules.NO_PACKAGE_CYCLES, CommonRules.STANDARD_NAMES));
        brokenRules().forEach(arguments -> proven.add(arguments.get()[0]));

        assertThat(allRules()).allSatisfy(rule -> assertThat(proven).contains(rule));
    }

    @Test
    void shouldKeepTheRulesOfAllModulesItself() {
        JavaClasses rules = Scan.moduleOf(CommonRules.class, 8);
        assertThat(CommonRules.all()).allSatisfy(rule -> rule.check(rules));
    }

    @Test
    void shouldGiveAReasonForEveryRule() {
        assertThat(allRules())
                .allSatisfy(rule -> assertThat(rule.getDescription()).contains(", because "));
    }

    static List<Arguments> keptRules() {
        return List.of(
                arguments(CoreRules.STRICT_MATH, CalculatesExactly.class),
                arguments(CoreRules.NO_HASH_ORDER, KeepsOrder.class),
                arguments(CommonRules.NULL_MARKED, KeepsOrder.class),
                arguments(CommonRules.NO_STANDARD_STREAMS, dev.poise.cli.broken.Prints.class),
                arguments(CommonRules.NO_EXIT, dev.poise.cli.broken.Prints.class),
                arguments(CoreRules.ROLES_KNOW_MESSAGES_ONLY, KnowsStatistics.class),
                arguments(ModuleRules.CORE_STANDS_ALONE, dev.poise.kernel.broken.KnowsTheTeam.class));
    }

    @ParameterizedTest
    @MethodSource("keptRules")
    void shouldLeaveAloneWhatIsAllowed(ArchRule rule, Class<?> innocent) {
        assertThat(evaluate(rule, innocent).getFailureReport().getDetails()).isEmpty();
    }

    @Test
    void shouldRefuseToScanNextToNothing() {
        assertThat(Scan.moduleOf(Scan.class, 5)).hasSizeGreaterThanOrEqualTo(5);
        assertThatThrownBy(() -> Scan.moduleOf(Scan.class, 1000))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected 1000 or more");
        assertThatThrownBy(() -> Scan.moduleOf(String.class, 1)).isInstanceOf(AssertionError.class);
    }

    private static List<ArchRule> allRules() {
        return Stream.of(CoreRules.all(), CommonRules.all(), ModuleRules.all())
                .flatMap(List::stream)
                .toList();
    }

    private static EvaluationResult evaluate(ArchRule rule, Class<?> type) {
        String place = type.getPackageName();
        // this class and what its package says, but not the classes next to it
        return rule.evaluate(EVERYTHING.that(describe(
                "asked for",
                found -> found.getName().equals(type.getName())
                        || found.getName().equals(place + ".package-info"))));
    }
}
