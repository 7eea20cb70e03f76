package dev.poise.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.poise.architecture.Uses.arguments;
import static dev.poise.architecture.Uses.method;
import static dev.poise.architecture.Uses.methodInPackage;
import static dev.poise.architecture.Uses.named;
import static dev.poise.architecture.Uses.within;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** What keeps a run of the core a function of its scenario and seed. */
public final class CoreRules {
    private static final String ACTOR_ENGINE = "dev.poise.kernel.actor..";

    private static final String TEAM = "dev.poise.team.";

    /** The packages of the team that hold a role each. */
    private static final Set<String> ROLES = Set.of("productowner", "developer", "sprint", "stakeholder", "code");

    private static final Set<String> EXACT_MATH = Set.of(
            "abs",
            "min",
            "max",
            "clamp",
            "floor",
            "ceil",
            "rint",
            "round",
            "sqrt",
            "fma",
            "signum",
            "copySign",
            "ulp",
            "nextUp",
            "nextDown",
            "nextAfter",
            "getExponent",
            "scalb",
            "floorDiv",
            "floorMod",
            "ceilDiv",
            "ceilMod",
            "addExact",
            "subtractExact",
            "multiplyExact",
            "divideExact",
            "incrementExact",
            "decrementExact",
            "negateExact",
            "absExact",
            "toIntExact",
            "multiplyFull",
            "multiplyHigh",
            "unsignedMultiplyHigh");

    /**
     * Classes that use hash tables only to look things up: a set of names that is asked whether it contains one, and tables
     * by key that nobody walks through. A walk would differ from one start of the program to the next.
     */
    public static final Set<String> LOOK_UP_ONLY = Set.of(
            "dev.poise.kernel.RoleRegistry",
            "dev.poise.metrics.EventDigest",
            "dev.poise.metrics.MetricCollector",
            "dev.poise.parameters.Settings",
            "dev.poise.team.productowner.ProductBacklog");

    /** No files, no network. */
    public static final ArchRule NO_FILES_NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
                    .and(not(named("java.net.URLEncoder"))))
            .because("a run is a function of its scenario and seed; reading and writing is done around it"
                    + " (a name may be encoded, which touches no network)");

    /** No wall clock. */
    public static final ArchRule NO_WALL_CLOCK = noClasses()
            .should()
            .accessTargetWhere(method("java.lang.System", name -> name.equals("currentTimeMillis"))
                    .or(method("java.lang.System", name -> name.equals("nanoTime")))
                    .or(method("java.lang.Thread", name -> name.equals("sleep")))
                    .or(method("java.util.Calendar", name -> name.equals("getInstance")))
                    .or(methodInPackage("java.time", name -> name.equals("now"))))
            .orShould()
            .dependOnClassesThat(named(
                    "java.time.Clock",
                    "java.time.InstantSource",
                    "java.util.Date",
                    "java.util.Timer",
                    "java.util.TimerTask"))
            .because("time is the calendar's; the same run must come out at any hour and on any machine");

    /** No chance but the keyed one. */
    public static final ArchRule NO_UNKEYED_CHANCE = noClasses()
            .should()
            .accessTargetWhere(method("java.lang.Math", name -> name.equals("random"))
                    .or(method("java.lang.StrictMath", name -> name.equals("random")))
                    .or(method("java.util.UUID", name -> name.equals("randomUUID")))
                    .or(method("java.util.Collections", name -> name.equals("shuffle"))))
            .orShould()
            .dependOnClassesThat(named(
                            "java.util.Random",
                            "java.util.SplittableRandom",
                            "java.util.concurrent.ThreadLocalRandom",
                            "java.security.SecureRandom")
                    .or(resideInAnyPackage("java.util.random..", "org.apache.commons.rng..")))
            .because("a draw is a function of seed, entity, purpose and index: dev.poise.random.KeyedRandom");

    /** No transcendental function of {@code Math}. */
    public static final ArchRule STRICT_MATH = noClasses()
            .should()
            .accessTargetWhere(method("java.lang.Math", name -> !EXACT_MATH.contains(name)))
            .because(
                    "Math may give other last bits on another processor or Java, StrictMath gives the same everywhere");

    /** No order that comes from hash codes. The actor engine stands outside of runs and may keep them by number. */
    public static final ArchRule NO_HASH_ORDER = noClasses()
            .that(not(within(LOOK_UP_ONLY)))
            .and()
            .resideOutsideOfPackage(ACTOR_ENGINE)
            .should()
            .accessTargetWhere(method("java.util.HashMap", name -> name.equals("<init>"))
                    .or(method("java.util.HashSet", name -> name.equals("<init>")))
                    .or(method("java.util.Hashtable", name -> name.equals("<init>")))
                    .or(method("java.util.IdentityHashMap", name -> name.equals("<init>")))
                    .or(method("java.util.WeakHashMap", name -> name.equals("<init>")))
                    .or(method("java.util.concurrent.ConcurrentHashMap", name -> true))
                    .or(method("java.util.Set", Set.of("of", "copyOf")::contains)
                            .and(arguments(1, 99)))
                    .or(method("java.util.Map", Set.of("of", "ofEntries", "copyOf")::contains)
                            .and(arguments(1, 99)))
                    .or(method(
                            "java.util.stream.Collectors",
                            Set.of(
                                    "toSet",
                                    "toUnmodifiableSet",
                                    "toUnmodifiableMap",
                                    "toConcurrentMap",
                                    "groupingByConcurrent")::contains))
                    .or(method("java.util.stream.Collectors", name -> name.equals("toMap"))
                            .and(arguments(1, 3)))
                    .or(method("java.util.stream.Collectors", name -> name.equals("groupingBy"))
                            .and(arguments(1, 2)))
                    .or(method("java.lang.System", name -> name.equals("identityHashCode"))))
            .because(
                    "walking through hash tables gives another order at every start; take LinkedHashMap, TreeMap, EnumMap"
                            + " or a list, or add the class to LOOK_UP_ONLY when nobody walks through");

    /** No threads outside the actor engine. */
    public static final ArchRule NO_THREADS = noClasses()
            .that()
            .resideOutsideOfPackage(ACTOR_ENGINE)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.util.concurrent..")
                    .and(not(named(
                            "java.util.concurrent.ConcurrentHashMap",
                            "java.util.concurrent.ConcurrentMap",
                            "java.util.concurrent.ThreadLocalRandom"))))
            .orShould()
            .dependOnClassesThat(named("java.lang.Thread", "java.lang.ThreadLocal"))
            .orShould()
            .accessTargetWhere(methodInPackage("java.util", name -> name.startsWith("parallel")))
            .because("one run is one thread, many runs are many threads; only the actor engine hands work to others");

    /** Akka in the actor engine only. */
    public static final ArchRule AKKA_IN_THE_ACTOR_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage(ACTOR_ENGINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("akka..", "scala..", "com.typesafe..")
            .because("roles are plain Java and run in both engines");

    /** No asking. */
    public static final ArchRule NO_ASK = noClasses()
            .should()
            .accessTargetWhere(methodInPackage("akka", name -> name.startsWith("ask") || name.equals("pipeToSelf")))
            .because("the answer to an ask comes on a thread of its own, at a time of its own");

    /** The kernel knows nothing of Scrum. */
    public static final ArchRule KERNEL_KNOWS_NOTHING_OF_SCRUM = noClasses()
            .that()
            .resideInAPackage("dev.poise.kernel..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("dev.poise..").and(not(resideInAnyPackage("dev.poise.kernel.."))))
            .because("any set of roles runs on it");

    /** Randomness knows nothing but numbers. */
    public static final ArchRule RANDOMNESS_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage("dev.poise.random..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("dev.poise..").and(not(resideInAnyPackage("dev.poise.random.."))))
            .because("a draw depends on its key and on nothing else");

    /** Roles know each other's messages only. */
    public static final ArchRule ROLES_KNOW_MESSAGES_ONLY = classes()
            .should(new KnowNoOtherRole())
            .because("all that one role may know of another is what can be said to it: dev.poise.team.protocol");

    private CoreRules() {}

    /** List all rules of the core. */
    public static List<ArchRule> all() {
        return List.of(
                NO_FILES_NO_NETWORK,
                NO_WALL_CLOCK,
                NO_UNKEYED_CHANCE,
                STRICT_MATH,
                NO_HASH_ORDER,
                NO_THREADS,
                AKKA_IN_THE_ACTOR_ENGINE,
                NO_ASK,
                KERNEL_KNOWS_NOTHING_OF_SCRUM,
                RANDOMNESS_STANDS_ALONE,
                ROLES_KNOW_MESSAGES_ONLY);
    }

    private static final class KnowNoOtherRole extends ArchCondition<JavaClass> {
        KnowNoOtherRole() {
            super("know no role but that of their own package");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            String own = role(item);
            for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                String other = role(dependency.getTargetClass().getBaseComponentType());
                if (!own.isEmpty() && !other.isEmpty() && !own.equals(other)) {
                    events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                }
            }
        }

        /** Get the name of the package just below the team's, empty when a class is of no role. */
        private static String role(JavaClass type) {
            if (!type.getPackageName().startsWith(TEAM)) {
                return "";
            }
            String below = type.getPackageName().substring(TEAM.length());
            String name = below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
            return ROLES.contains(name) ? name : "";
        }
    }
}
