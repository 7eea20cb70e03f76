package dev.poise.evidence.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.evidence.claims.file.ClaimFile;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClaimBookTest {
    private static final ClaimBook BOOK = ClaimFile.builtIn();

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
            });
            assertThat(claim.parts().stream().map(ClaimPart::name)).doesNotHaveDuplicates();
            assertThat(claim.says()).isNotBlank();
            assertThat(claim.interpretation()).isNotBlank();
            assertThat(claim.mechanisms()).doesNotHaveDuplicates();
        }
    }

    @Test
    void shouldFitIntoAYear() {
        assertThat(BOOK.claims())
                .allSatisfy(claim -> assertThat(BOOK.sprints(claim)).isLessThanOrEqualTo(26));
        assertThat(BOOK.sprints(BOOK.only(java.util.List.of("A9")).get(0))).isEqualTo(26);
        assertThat(BOOK.sprints(BOOK.only(java.util.List.of("A24")).get(0))).isEqualTo(1);
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
