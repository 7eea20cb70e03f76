package dev.poise.evidence.claims.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.ClaimBook;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.evidence.claims.file.ClaimFile;
import dev.poise.evidence.claims.question.ClaimEstimate;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.run.Engine;
import dev.poise.parameters.Mechanism;
import dev.poise.team.TeamRun;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimEvaluatorTest {
    private static final ClaimBook BOOK = ClaimFile.builtIn();
    private static final ReplicationPolicy SMALL = new ReplicationPolicy(10, 0, 10, 10, .95);

    /** Nothing here depends on the length of a run, so runs are short. */
    private static final StateOfTheWorld SHORT = StateOfTheWorld.standard()
            .with(StateOfTheWorld.standard().settings().with("sprints", 8).with("warmup.sprints", 4));

    private static Verdicts tried(
            List<String> ids, StateOfTheWorld world, ReplicationPolicy policy, int jobs, Engine engine) {
        RunEnvironment environment = new RunEnvironment(engine, 1, jobs, Progress.NONE, new Cancellation());
        return new ClaimEvaluator(BOOK.alternatives(), world, environment).judge(BOOK.only(ids), policy);
    }

    /** Try the headline of a claim alone. */
    private static Finding headline(String id, StateOfTheWorld world) {
        Claim whole = BOOK.only(List.of(id)).get(0);
        Claim headline = whole.headlined();
        RunEnvironment environment = new RunEnvironment(TeamRun::run, 1, 2, Progress.NONE, new Cancellation());
        return new ClaimEvaluator(BOOK.alternatives(), world, environment)
                .judge(List.of(headline), SMALL)
                .claims()
                .get(0)
                .finding();
    }

    /** Get what came of the first sharper prediction. */
    private static ClaimResult prediction(Verdicts verdicts) {
        return verdicts.claims().get(0).statements().get(1);
    }

    @Test
    void shouldGiveTheSameBytesForAnyNumberOfThreads() {
        List<String> ids = List.of("A16", "A24");

        List<ClaimResult> one = tried(ids, SHORT, SMALL, 1, TeamRun::run).claims();
        List<ClaimResult> two = tried(ids, SHORT, SMALL, 2, TeamRun::run).claims();

        assertThat(estimates(two)).isEqualTo(estimates(one)).hasSize(8);
    }

    private static List<ClaimEstimate> estimates(List<ClaimResult> claims) {
        return claims.stream()
                .flatMap(claim -> claim.parts().stream())
                .map(PartResult::estimate)
                .toList();
    }

    @Test
    void shouldRunAlternativesThatClaimsShareOnlyOnce() {
        AtomicInteger runs = new AtomicInteger();
        Engine counting = (scenario, seed, observers) -> {
            runs.incrementAndGet();
            return TeamRun.run(scenario, seed, observers);
        };

        Verdicts verdicts = tried(List.of("A1", "A10"), SHORT, SMALL, 2, counting);

        // little and much knowledge on five products, of which A1 needs three and A10 all
        assertThat(verdicts.alternatives()).isEqualTo(10);
        assertThat(runs.get()).isEqualTo(100).isEqualTo(verdicts.runs());
    }

    @Test
    void shouldAddRunsUntilTheAnswerIsPreciseOrTheCapIsReached() {
        ReplicationPolicy growing = new ReplicationPolicy(10, 5, 20, 10, .95);

        Verdicts clear = tried(List.of("A24"), SHORT, growing, 2, TeamRun::run);
        Verdicts hard = tried(List.of("A19"), SHORT, growing, 2, TeamRun::run);

        assertThat(prediction(clear).headline().estimate().n()).isEqualTo(15);
        // a pair in which a measure has no value does not count
        assertThat(prediction(hard).headline().estimate().n()).isBetween(16, 20);
    }

    @ParameterizedTest
    @CsvSource({"A13, decisionRights", "A14, needs", "A15, burnout", "A26, solutionQuality"})
    void shouldNoLongerSupportAClaimWhenItsMechanismIsOff(String id, String mechanism) {
        Mechanism off = Mechanism.find(mechanism).orElseThrow();

        assertThat(headline(id, SHORT)).isEqualTo(Finding.SUPPORTED);
        assertThat(headline(id, SHORT.without(Set.of(off)))).isNotEqualTo(Finding.SUPPORTED);
    }

    @Test
    void shouldNotFailWholeWhenARunFails() {
        Engine broken = (scenario, seed, observers) -> {
            if (scenario.settings().number("productOwner.technicalKnowledge") == 1) {
                throw new IllegalStateException("broken");
            }
            return TeamRun.run(scenario, seed, observers);
        };

        Verdicts verdicts = tried(List.of("A24"), SHORT, SMALL, 2, broken);

        assertThat(verdicts.failures())
                .hasSize(10)
                .allSatisfy(line -> assertThat(line).contains("broken"));
        assertThat(prediction(verdicts).finding()).isEqualTo(Finding.TOO_UNCERTAIN);
    }

    @Test
    void shouldStopWhenCancelled() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        RunEnvironment environment = new RunEnvironment(TeamRun::run, 1, 2, Progress.NONE, cancellation);
        List<Claim> claims = BOOK.only(List.of("A24"));

        assertThatThrownBy(() -> new ClaimEvaluator(BOOK.alternatives(), SHORT, environment).judge(claims, SMALL))
                .isInstanceOf(RunsInterruptedException.class);
    }
}
