package dev.poise.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.ClaimBook;
import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.evidence.claims.file.ClaimFile;
import dev.poise.evidence.claims.question.Need;
import dev.poise.evidence.targets.Configuration;
import dev.poise.evidence.targets.Targets;
import dev.poise.fuzz.Mutator;
import dev.poise.fuzz.SampleSize;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.team.TeamScenario;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever a file of targets or claims holds, reading it ends with alternatives that can be run or with problems that have a place. */
class OwnFilesFuzzTest {
    private static final int DOCUMENTS = SampleSize.of(100, 300);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static String builtIn(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OwnFilesFuzzTest.class.getResourceAsStream("/dev/poise/evidence/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void shouldEndWithTargetsOrProblemsWhateverAFileHolds() throws IOException {
        tryOut(List.of(builtIn("targets/targets.yaml"), builtIn("targets/checks.yaml")), text -> {
            ProblemList problems = new ProblemList();
            Targets targets = Targets.read("t.yaml", text, problems);
            if (problems.isEmpty()) {
                targets.configurations().forEach(OwnFilesFuzzTest::makeTeams);
            }
            return problems;
        });
    }

    private static void makeTeams(Configuration configuration) {
        if (configuration instanceof Configuration.Teams teams) {
            TeamScenario base = TeamScenario.of("x", StateOfTheWorld.standard().settings());
            teams.scenarios(base).forEach(scenario -> teams.team(scenario, 7));
        }
    }

    @Test
    void shouldEndWithClaimsOrProblemsWhateverAFileHolds() throws IOException {
        tryOut(List.of(firstOnes(builtIn("claims/claims.yaml"))), text -> {
            ProblemList problems = new ProblemList();
            ClaimBook book = ClaimFile.read("c.yaml", text, problems);
            if (book != null && problems.isEmpty()) {
                book.claims().forEach(claim -> makeAlternatives(book, claim));
                book.balance().forEach(claim -> makeAlternatives(book, claim));
                book.sprintsNeeded(book.map());
            }
            return problems;
        });
    }

    /** Cut a file of claims short: all of it takes long to read three hundred times, and has no kind of question more. */
    private static String firstOnes(String claims) {
        return claims.substring(0, claims.indexOf("  - id: A17"))
                + claims.substring(claims.indexOf("  - id: A28"), claims.indexOf("  - id: A30"));
    }

    private static void makeAlternatives(ClaimBook book, Claim claim) {
        book.sprintsNeeded(claim);
        claim.parts().stream()
                .flatMap(part -> part.question().needs(2).stream())
                .map(Need::term)
                .forEach(term -> book.alternatives().scenario(term.alternative(), StateOfTheWorld.standard()));
    }

    private static void tryOut(List<String> samples, Function<String, ProblemList> read) {
        Mutator mutator = new Mutator(1, samples);
        long began = System.nanoTime();
        int right = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            String text = mutator.next();
            ProblemList problems = read(read, text);
            right += problems.isEmpty() ? 1 : 0;
            assertThat(problems.inOrder().stream().map(Problem::describe).filter(line -> !isOneLine(line)))
                    .as("%s", text)
                    .isEmpty();
        }
        assertThat(right).as("both outcomes are tried").isBetween(DOCUMENTS / 50, DOCUMENTS * 4 / 5);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LONGEST);
    }

    private static ProblemList read(Function<String, ProblemList> read, String text) {
        try {
            return read.apply(text);
        } catch (RuntimeException broken) {
            throw new AssertionError("This file broke its reader:\n" + text, broken);
        }
    }

    private static boolean isOneLine(String line) {
        return line.length() < 2000
                && line.matches("[tc]\\.yaml:\\d+:\\d+: found .*")
                && line.contains("expected ")
                && !line.contains("Exception")
                && !line.contains("dev.poise")
                && line.chars().noneMatch(Character::isISOControl);
    }
}
