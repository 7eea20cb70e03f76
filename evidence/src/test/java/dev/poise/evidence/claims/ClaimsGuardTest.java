package dev.poise.evidence.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.evidence.claims.evaluation.ClaimEvaluator;
import dev.poise.evidence.claims.evaluation.ReplicationPolicy;
import dev.poise.evidence.claims.evaluation.RunEnvironment;
import dev.poise.evidence.claims.file.ClaimFile;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.parameters.Mechanism;
import dev.poise.team.TeamRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Shows that claims can fail: some that hold clearly with few runs, and what makes them fail. Of each sentence only the main effect is
 * looked at, the one that is reported; of A24 the prediction of diminishing returns.
 */
class ClaimsGuardTest {
    private static final ClaimBook BOOK = ClaimFile.builtIn();
    private static final ReplicationPolicy FEW = ReplicationPolicy.fixed(12);

    private static Finding headline(String id, StateOfTheWorld world) {
        RunEnvironment environment = new RunEnvironment(TeamRun::run, 1, 2, Progress.NONE, new Cancellation());
        List<Claim> claim = BOOK.claims().stream()
                .flatMap(one -> one.statements().stream())
                .filter(statement -> statement.id().equals(id))
                .map(Claim::headlined)
                .toList();
        return new ClaimEvaluator(BOOK.alternatives(), world, environment)
                .judge(claim, FEW)
                .claims()
                .get(0)
                .finding();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A10", "A13", "A20", "A24:1"})
    void shouldFindWhatIsClearWithFewRuns(String id) {
        assertThat(headline(id, StateOfTheWorld.standard())).isEqualTo(Finding.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource({"knowledge.diminishing, 0.3, A24:1", "item.latentRisk, 0, A10", "autonomy.rate, 0, A13"})
    void shouldTurnRedWithAConstantBeyondItsRange(String name, double value, String id) {
        StateOfTheWorld base = StateOfTheWorld.standard();
        assertThat(base.settings().catalogue().find(name).orElseThrow().allows(value))
                .isFalse();

        assertThat(headline(id, base.with(base.settings().beyond(name, value)))).isNotEqualTo(Finding.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource({"decisionRights, A13", "insight, A20"})
    void shouldTurnRedWithAMechanismOff(String mechanism, String id) {
        StateOfTheWorld off = StateOfTheWorld.standard()
                .without(Set.of(Mechanism.find(mechanism).orElseThrow()));

        assertThat(headline(id, off)).isNotEqualTo(Finding.SUPPORTED);
    }

    @Test
    void shouldDocumentAVerdictOnEveryClaim() throws IOException {
        String document = Files.readString(Path.of("../docs/validation.md"));

        for (Claim claim : BOOK.claims()) {
            assertThat(document)
                    .as("run ./poise claims --out DIR and put DIR/claims.md into docs/validation.md")
                    .containsPattern(String.format(
                            Locale.ROOT,
                            "\\| %s%s \\| (\\*\\*)?(supported|opposed|no clear effect|too uncertain)(\\*\\*)? \\| %s \\|",
                            claim.id(),
                            claim.hypothesis() ? " h" : "",
                            Pattern.quote(claim.headline().name())));
        }
    }
}
