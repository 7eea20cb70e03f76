package dev.poise.evidence.claims;

import dev.poise.parameters.Mechanism;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A claim as a declared experiment: a sentence that somebody said, in its own direction, and apart from it sharper predictions that were made
 * of it. The sentence does not fall with a prediction. Immutable.
 *
 * @param id A1 to A30
 * @param says the claim in a sentence
 * @param product the product that it is about, such as "mixed", where the same is asked of several; else empty
 * @param interpretation how the claim was made exact where it could be read in more than one way
 * @param supportedBy outside evidence for it, a sentence with its source each
 * @param limitedBy outside evidence against it or that limits it
 * @param hypothesis whether it is a hypothesis: no outside evidence carries it, or it was declared one
 * @param mechanisms the mechanisms that are said to be behind it, added forms included
 * @param sentence what the sentence says, a part for each thing; at least one, the first is its main effect
 * @param predictions sharper predictions, each judged by itself
 */
public record Claim(
        String id,
        String says,
        String product,
        String interpretation,
        List<String> supportedBy,
        List<String> limitedBy,
        boolean hypothesis,
        List<Mechanism> mechanisms,
        List<ClaimPart> sentence,
        List<ClaimPart> predictions) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when the sentence says nothing
     */
    public Claim {
        supportedBy = List.copyOf(supportedBy);
        limitedBy = List.copyOf(limitedBy);
        mechanisms = List.copyOf(mechanisms);
        sentence = List.copyOf(sentence);
        predictions = List.copyOf(predictions);
        if (sentence.isEmpty()) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "Claim %s says nothing", id));
        }
    }

    /** Get the main effect of the sentence, which is reported for the claim. */
    public ClaimPart headline() {
        return sentence.get(0);
    }

    /** List everything that is measured: what the sentence says, then the predictions. */
    public List<ClaimPart> parts() {
        List<ClaimPart> all = new ArrayList<>(sentence);
        all.addAll(predictions);
        return all;
    }

    /** Get the name of a prediction in tables, such as A13:1 for the first of A13. */
    public String predictionId(int number) {
        return String.format(Locale.ROOT, "%s:%d", id, number + 1);
    }

    /** List what has a verdict of its own, each as a claim: the sentence, then every prediction. */
    public List<Claim> statements() {
        List<Claim> statements = new ArrayList<>();
        statements.add(saying(id, says, sentence));
        for (int i = 0; i < predictions.size(); i++) {
            ClaimPart prediction = predictions.get(i);
            statements.add(saying(predictionId(i), prediction.name(), List.of(prediction)));
        }
        return statements;
    }

    /** Get the claim with only the main effect of its sentence. */
    public Claim headlined() {
        return saying(id, says, List.of(headline()));
    }

    private Claim saying(String name, String words, List<ClaimPart> what) {
        return new Claim(
                name, words, product, interpretation, supportedBy, limitedBy, hypothesis, mechanisms, what, List.of());
    }
}
