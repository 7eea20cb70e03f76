package dev.poise.evidence.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.evidence.claims.file.ClaimFile;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClaimBookTest {
    private static final ClaimBook BOOK = ClaimFile.builtIn();

    /** 103 parts were registered; those that are literally what a sentence says are in it. */
    private static final int PREDICTIONS = 83;

    @Test
    void shouldHoldAOneToAThirtyInOrder() {
        assertThat(BOOK.ids())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 30).mapToObj(i -> "A" + i).toList());
    }

    @Test
    void shouldCallWhatNoOutsideEvidenceCarriesAHypothesis() {
        assertThat(BOOK.claims().stream().filter(Claim::hypothesis).map(Claim::id))
                .containsExactly("A8", "A16", "A23", "A27", "A29");
        assertThat(BOOK.claims())
                .allSatisfy(claim -> assertThat(
                                claim.hypothesis() || !claim.supportedBy().isEmpty())
                        .as(claim.id())
                        .isTrue());
    }

    @Test
    void shouldSayOfEveryPartWhatItIsToldInAndWhyLessWouldNotMatter() {
        for (Claim claim : BOOK.claims()) {
            assertThat(claim.parts()).as(claim.id()).isNotEmpty().allSatisfy(part -> {
                assertThat(part.unit()).as(part.name()).isNotBlank();
                assertThat(part.because()).as(part.name()).isNotBlank();
                assertThat(part.basis()).as(part.name()).isNotBlank();
            });
            assertThat(claim.parts())
                    .startsWith(claim.headline())
                    .endsWith(claim.predictions().toArray(ClaimPart[]::new));
            assertThat(claim.parts().stream().map(ClaimPart::name)).doesNotHaveDuplicates();
            assertThat(claim.says()).isNotBlank();
            assertThat(claim.interpretation()).isNotBlank();
            assertThat(claim.mechanisms()).doesNotHaveDuplicates();
        }
    }

    /** A sentence has a direction and no threshold of ours: what matters is what matters for its metric everywhere. */
    @Test
    void shouldJudgeSentencesByDirectionAndByWhatMattersEverywhere() {
        for (Claim claim : BOOK.claims()) {
            assertThat(claim.sentence()).as(claim.id()).allSatisfy(part -> {
                assertThat(part.expectation().kind()).as(part.name()).isNotEqualTo(Expectation.Kind.WITHIN);
                assertThat(part.expectation().low())
                        .as(part.name())
                        .isEqualTo(part.question()
                                .needs(1)
                                .get(0)
                                .term()
                                .measure()
                                .metric()
                                .smallestEffect()
                                .amount());
            });
        }
    }

    /** Whatever had been predicted before sentences stood apart is still there, under its name. */
    @Test
    void shouldHaveDroppedNothingThatWasRegistered() {
        assertThat(BOOK.claims().stream()
                        .flatMap(claim -> claim.parts().stream())
                        .map(ClaimPart::name))
                .contains(
                        "early velocity is slightly lower",
                        "velocity crosses over in sprint 6 to 16",
                        "half of it is there after three to eight sprints",
                        "with little knowledge, nine tenths or more of the value on a user-facing product",
                        "involvement costs novices on complex work at most half the autonomy",
                        "hardly any loss of autonomy",
                        "and it rises more with many stakeholders");
        assertThat(BOOK.claims().stream()
                        .mapToInt(claim -> claim.predictions().size())
                        .sum())
                .isEqualTo(PREDICTIONS);
    }

    @Test
    void shouldFitIntoAYear() {
        assertThat(BOOK.claims())
                .allSatisfy(claim -> assertThat(BOOK.sprintsNeeded(claim)).isLessThanOrEqualTo(26));
        assertThat(BOOK.sprintsNeeded(BOOK.only(java.util.List.of("A9")).get(0)))
                .isEqualTo(26);
        assertThat(BOOK.sprintsNeeded(BOOK.only(java.util.List.of("A24")).get(0)))
                .isEqualTo(1);
    }

    @Test
    void shouldPutAlternativesTogetherLaterWordsOnTop() {
        var scenario = BOOK.alternatives().scenario(java.util.List.of("api", "K.9", "P.3"), StateOfTheWorld.standard());

        assertThat(scenario.settings().number("product.technicalShare")).isEqualTo(.3);
        assertThat(scenario.settings().number("productOwner.technicalKnowledge"))
                .isEqualTo(.9);
        assertThat(BOOK.alternatives().knows("K1.5")).isFalse();
        assertThat(BOOK.alternatives().knows("Q.5")).isFalse();
    }
}
