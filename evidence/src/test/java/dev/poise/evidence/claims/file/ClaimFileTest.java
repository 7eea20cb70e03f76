package dev.poise.evidence.claims.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.ClaimBook;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClaimFileTest {
    private final ProblemList problems = new ProblemList();

    private static String file(String claims) {
        return """
                sweeps: { K: productOwner.technicalKnowledge }
                conditions: { api: { product: { technicalShare: 0.85 } } }
                factors: { knowledge: [K.1, K.9] }
                claims:
                """ + claims;
    }

    private List<String> problems() {
        return problems.inOrder().stream().map(Problem::describe).toList();
    }

    @Test
    void shouldReadAClaimWithTheSmallestDifferenceOfItsMetric() {
        ClaimBook book = Objects.requireNonNull(ClaimFile.read("mine", file("""
                - id: M1
                  says: More knowledge, more trust.
                  read: As it stands.
                  hypothesis: true
                  mechanisms: [trust]
                  sentence:
                    - name: more trust
                      effect: trust.mean[K.9] - trust.mean[K.1 api]
                      expect: higher
                      why: trust by its name
                  predictions:
                    - name: more on an API
                      effect: trust.mean[K.9 api] - trust.mean[K.9]
                      expect: higher
                      source: assumption
                """), problems));

        assertThat(problems()).isEmpty();
        assertThat(book.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.headline().expectation().low()).isEqualTo(.02);
            assertThat(claim.headline().because()).startsWith("a fiftieth of the scale");
            assertThat(claim.headline().unit()).isEqualTo("0..1");
            assertThat(claim.headline().basis()).isEqualTo("trust by its name");
            assertThat(claim.statements().stream().map(Claim::id)).containsExactly("M1", "M1:1");
            assertThat(claim.statements().get(1).says()).isEqualTo("more on an API");
            assertThat(claim.statements().get(1).headline().basis()).isEqualTo("assumption");
        });
    }

    @Test
    void shouldTellEverythingThatIsWrongAtOnce() {
        ClaimFile.read("mine", file("""
                - id: M1
                  sais: More knowledge, more trust.
                  read: As it stands.
                  mechanisms: [trst]
                  sentence:
                    - name: more trust
                      effect: trust.mean[K9] - trust.mean[K.1 apy]
                      expect: hihger
                    - name: two questions
                      effect: trust.mean[K.9]
                      timing: { when: halfway, of: "trust.mean[K.9]" }
                      within: [3, 2]
                  predictions:
                    - name: beyond the sentence
                      effect: trust.mean[K.9] - autonomy.mean[K.1]
                      expect: higher
                      in: teams
                      decides: false
                  parts: []
                """), problems);

        assertThat(problems())
                .anySatisfy(p -> assertThat(p).contains("a claim without says"))
                .anySatisfy(p -> assertThat(p).contains("unknown name sais", "did you mean says?"))
                .anySatisfy(p -> assertThat(p).contains("unknown mechanism trst", "did you mean trust?"))
                .anySatisfy(p -> assertThat(p).contains("unknown condition \"K9\""))
                .anySatisfy(p -> assertThat(p).contains("unknown condition \"apy\"", "did you mean api?"))
                .anySatisfy(p -> assertThat(p).contains("hihger for expect", "did you mean higher?"))
                .anySatisfy(p -> assertThat(p).contains("several questions: effect, timing"))
                .anySatisfy(p -> assertThat(p).contains("within without a lower and an upper bound"))
                .anySatisfy(p -> assertThat(p).contains("bounds without a reason"))
                .anySatisfy(p -> assertThat(p).contains("M1 without evidence"))
                .anySatisfy(p -> assertThat(p).contains("a part without why, expected why: why this measure"))
                .anySatisfy(p -> assertThat(p).contains("a part without source, expected source: who says so"))
                .anySatisfy(p -> assertThat(p).contains("an effect in teams without teams"))
                .anySatisfy(p -> assertThat(p).contains("an effect in teams of several measures"))
                .anySatisfy(p -> assertThat(p).contains("unknown name decides"))
                .anySatisfy(p -> assertThat(p).contains("unknown name parts"))
                .allSatisfy(p -> assertThat(p).startsWith("mine:").doesNotContain("\n"));
    }

    @Test
    void shouldRefuseTheSameClaimTwice() {
        String claim = """
                - id: M1
                  says: More knowledge, more trust.
                  read: As it stands.
                  hypothesis: true
                  mechanisms: [trust]
                  sentence: [ { name: more, effect: "trust.mean[K.9] - trust.mean[K.1]", expect: higher, why: so } ]
                """;
        ClaimFile.read("mine", file(claim + claim), problems);

        assertThat(problems()).singleElement().asString().contains("M1 a second time");
    }

    @Test
    void shouldRefuseAClaimThatSaysNothing() {
        ClaimFile.read("mine", file("""
                - id: M1
                  says: More knowledge, more trust.
                  read: As it stands.
                  hypothesis: true
                  mechanisms: [trust]
                  sentence: []
                  predictions:
                    - { name: more, effect: "trust.mean[K.9] - trust.mean[K.1]", expect: higher, source: assumption }
                """), problems);

        assertThat(problems())
                .singleElement()
                .asString()
                .contains("for sentence, expected a list with something in it");
    }

    @Test
    void shouldRefuseTeamsThatDoNotDiffer() {
        ClaimFile.read("mine", "teams: {}\n" + file("""
                - id: M1
                  says: More knowledge, more trust.
                  read: As it stands.
                  hypothesis: true
                  mechanisms: [trust]
                  sentence: [ { name: more, effect: "trust.mean[K.9]", expect: higher, why: so } ]
                """), problems);

        assertThat(problems()).singleElement().asString().contains("teams that do not differ");
    }

    @Test
    void shouldRefuseAConditionThatIsNoScenario() {
        ClaimFile.read("mine", """
                sweeps: { K: productOwner.technicalKnowlege }
                conditions: { api: { product: { technicalShare: 2 } } }
                factors: { knowledge: [K.1] }
                claims: []
                """, problems);

        assertThat(problems())
                .anySatisfy(p -> assertThat(p).contains("technicalKnowlege"))
                .anySatisfy(p -> assertThat(p).contains("technicalShare", "from 0 to 1"))
                .anySatisfy(p -> assertThat(p).contains("a factor without two values"));
    }
}
