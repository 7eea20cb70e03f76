package dev.poise.evidence.claims.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.ClaimBook;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.World;
import dev.poise.evidence.claims.file.ClaimFile;
import dev.poise.evidence.claims.question.Estimate;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.run.Engine;
import dev.poise.settings.Mechanism;
import dev.poise.team.TeamRun;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialTest {
    private static final ClaimBook BOOK = ClaimFile.builtIn();
    private static final Effort SMALL = new Effort(10, 0, 10, 10, .95);

    /** Nothing here depends on the length of a run, so runs are short. */
    private static final World SHORT =
            World.standard().with(World.standard().settings().with("sprints", 8).with("warmup.sprints", 4));

    private static Verdicts tried(List<String> ids, World world, Effort effort, int jobs, Engine engine) {
        Machine machine = new Machine(engine, 1, jobs, Progress.NONE, new Cancellation());
        return new Trial(BOOK.arms(), world, machine).judge(BOOK.only(ids), effort);
    }

    /** Try the headline of a claim alone. */
    private static Finding headline(String id, World world) {
        Claim whole = BOOK.only(List.of(id)).get(0);
        Claim headline = whole.headlined();
        Machine machine = new Machine(TeamRun::run, 1, 2, Progress.NONE, new Cancellation());
        return new Trial(BOOK.arms(), world, machine)
                .judge(List.of(headline), SMALL)
                .claims()
                .get(0)
                .finding();
    }

    @Test
    void shouldGiveTheSameBytesForAnyNumberOfThreads() {
        List<String> ids = List.of("A16", "A24");

        List<ClaimResult> one = tried(ids, SHORT, SMALL, 1, TeamRun::run).claims();
        List<ClaimResult> two = tried(ids, SHORT, SMALL, 2, TeamRun::run).claims();

        assertThat(estimates(two)).isEqualTo(estimates(one)).hasSize(5);
    }

    private static List<Estimate> estimates(List<ClaimResult> claims) {
        return claims.stream()
                .flatMap(claim -> claim.parts().stream())
                .map(PartResult::estimate)
                .toList();
    }

    @Test
    void shouldRunArmsThatClaimsShareOnlyOnce() {
        AtomicInteger runs = new AtomicInteger();
        Engine counting = (scenario, seed, observers) -> {
            runs.incrementAndGet();
            return TeamRun.run(scenario, seed, observers);
        };

        Verdicts verdicts = tried(List.of("A1", "A10"), SHORT, SMALL, 2, counting);

        // little and much knowledge on five products, of which A1 needs three and A10 all
        assertThat(verdicts.arms()).isEqualTo(10);
        assertThat(runs.get()).isEqualTo(100).isEqualTo(verdicts.runs());
    }

    @Test
    void shouldAddRunsUntilTheAnswerIsPreciseOrTheCapIsReached() {
        Effort growing = new Effort(10, 5, 20, 10, .95);

        Verdicts clear = tried(List.of("A24"), SHORT, growing, 2, TeamRun::run);
        Verdicts hard = tried(List.of("A19"), SHORT, growing, 2, TeamRun::run);

        assertThat(clear.claims().get(0).headline().estimate().n()).isEqualTo(15);
        assertThat(hard.claims().get(0).headline().estimate().n()).isEqualTo(20);
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
        assertThat(verdicts.claims().get(0).finding()).isEqualTo(Finding.TOO_UNCERTAIN);
    }

    @Test
    void shouldStopWhenCancelled() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        Machine machine = new Machine(TeamRun::run, 1, 2, Progress.NONE, cancellation);
        List<Claim> claims = BOOK.only(List.of("A24"));

        assertThatThrownBy(() -> new Trial(BOOK.arms(), SHORT, machine).judge(claims, SMALL))
                .isInstanceOf(Interrupted.class);
    }
}
