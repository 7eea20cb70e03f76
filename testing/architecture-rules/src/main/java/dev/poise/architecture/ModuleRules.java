package dev.poise.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Which way dependencies between modules point. All packages that are of no other module are the core's. */
public final class ModuleRules {
    private static final DescribedPredicate<JavaClass> OURS = resideInAnyPackage("dev.poise..");
    private static final DescribedPredicate<JavaClass> STATISTICS = resideInAnyPackage("dev.poise.statistics..");
    private static final DescribedPredicate<JavaClass> SCENARIOS = resideInAnyPackage("dev.poise.scenarios..");
    private static final DescribedPredicate<JavaClass> EXPERIMENTS = resideInAnyPackage("dev.poise.experiments..");
    private static final DescribedPredicate<JavaClass> EVIDENCE = resideInAnyPackage("dev.poise.evidence..");
    private static final DescribedPredicate<JavaClass> REPORT = resideInAnyPackage("dev.poise.report..");
    private static final DescribedPredicate<JavaClass> ON_TOP = resideInAnyPackage(
            "dev.poise.workshop..", "dev.poise.cluster..", "dev.poise.cli..", "dev.poise.benchmarks..");
    private static final DescribedPredicate<JavaClass> CORE = OURS.and(
            not(STATISTICS.or(SCENARIOS).or(EXPERIMENTS).or(EVIDENCE).or(REPORT).or(ON_TOP)));

    /** The core knows no other module. */
    public static final ArchRule CORE_STANDS_ALONE = noClasses()
            .that(CORE)
            .should()
            .dependOnClassesThat(OURS.and(not(CORE)))
            .allowEmptyShould(true)
            .because("the team knows nothing of files, statistics and pages");

    /** Statistics know no other module. */
    public static final ArchRule STATISTICS_STAND_ALONE = noClasses()
            .that(STATISTICS)
            .should()
            .dependOnClassesThat(OURS.and(not(STATISTICS)))
            .allowEmptyShould(true)
            .because("intervals and verdicts are for any numbers");

    /** Scenarios know nothing of running. */
    public static final ArchRule SCENARIOS_RUN_NOTHING = noClasses()
            .that(SCENARIOS)
            .should()
            .dependOnClassesThat(
                    STATISTICS.or(EXPERIMENTS).or(EVIDENCE).or(REPORT).or(ON_TOP))
            .allowEmptyShould(true)
            .because("what a team is does not depend on what is asked about it");

    /** Experiments know nothing of evidence and of showing. */
    public static final ArchRule EXPERIMENTS_SHOW_NOTHING = noClasses()
            .that(EXPERIMENTS)
            .should()
            .dependOnClassesThat(EVIDENCE.or(REPORT).or(ON_TOP))
            .allowEmptyShould(true)
            .because("what to run does not depend on how results are shown");

    /** Evidence knows nothing of showing. */
    public static final ArchRule EVIDENCE_SHOWS_NOTHING = noClasses()
            .that(EVIDENCE)
            .should()
            .dependOnClassesThat(REPORT.or(ON_TOP))
            .allowEmptyShould(true)
            .because("what the model is validated against does not depend on how it is shown");

    /** Reports know nothing of running. */
    public static final ArchRule REPORTS_RUN_NOTHING = noClasses()
            .that(REPORT)
            .should()
            .dependOnClassesThat(ON_TOP.or(resideInAnyPackage(
                    "akka..", "scala..", "com.typesafe..", "dev.poise.kernel..", "dev.poise.random..")))
            .allowEmptyShould(true)
            .because("a report is written from results, today's or those of last year");

    /** The page knows nothing of the command. */
    public static final ArchRule WORKSHOP_IS_STARTED = noClasses()
            .that()
            .resideInAPackage("dev.poise.workshop..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("dev.poise.cluster..", "dev.poise.cli..", "dev.poise.benchmarks.."))
            .allowEmptyShould(true)
            .because("the command starts the page, not the other way round");

    /** The cluster knows studies, and nothing of showing them. */
    public static final ArchRule CLUSTER_IS_STARTED = noClasses()
            .that()
            .resideInAPackage("dev.poise.cluster..")
            .should()
            .dependOnClassesThat(REPORT.or(EVIDENCE)
                    .or(resideInAnyPackage("dev.poise.workshop..", "dev.poise.cli..", "dev.poise.benchmarks..")))
            .allowEmptyShould(true)
            .because("the command starts it and shows what comes of it");

    private ModuleRules() {}

    /** List all rules about modules. */
    public static List<ArchRule> all() {
        return List.of(
                CORE_STANDS_ALONE,
                STATISTICS_STAND_ALONE,
                SCENARIOS_RUN_NOTHING,
                EXPERIMENTS_SHOW_NOTHING,
                EVIDENCE_SHOWS_NOTHING,
                REPORTS_RUN_NOTHING,
                WORKSHOP_IS_STARTED,
                CLUSTER_IS_STARTED);
    }
}
