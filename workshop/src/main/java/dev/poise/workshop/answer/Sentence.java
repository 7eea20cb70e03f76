package dev.poise.workshop.answer;

import dev.poise.experiments.comparison.Onset;
import dev.poise.parameters.Settings;
import dev.poise.report.words.DifferenceWords;
import dev.poise.report.words.Language;
import dev.poise.report.words.StateScale;
import java.util.ArrayList;
import java.util.List;

/**
 * The one sentence above the charts. It is made from the paired differences of a refined answer and from nothing else: what is
 * said of an outcome is its verdict, never whether two ranges overlap.
 */
public final class Sentence {
    static final String INVOLVEMENT = "productOwner.technicalInvolvement";
    static final String KNOWLEDGE = "productOwner.technicalKnowledge";
    private static final int FULL = 100;

    private Sentence() {}

    /**
     * Say what differs.
     *
     * @param answer a refined answer
     * @param words in which language
     * @throws IllegalArgumentException when the answer is a first one, which may still turn over
     */
    public static String of(LiveAnswer answer, Language words) {
        if (answer.stage() != AnswerStage.REFINED) {
            throw new IllegalArgumentException("A sentence needs a refined answer.");
        }
        if (answer.question().now().equals(answer.question().baseline())) {
            return words.text("sentence.same");
        }
        return words.text(
                answer.question().onset() == Onset.MONDAY ? "sentence.fromMonday" : "sentence",
                "subject",
                subject(answer, words),
                "parts",
                new DifferenceWords(words, StateScale.OF_HUNDRED).parts(answer::contrast));
    }

    /** Name the team by what differs from the baseline: the two sliders when it is only them. */
    private static String subject(LiveAnswer answer, Language words) {
        Settings now = answer.question().now().settings();
        Settings baseline = answer.question().baseline().settings();
        boolean involvement = now.number(INVOLVEMENT) != baseline.number(INVOLVEMENT);
        boolean knowledge = now.number(KNOWLEDGE) != baseline.number(KNOWLEDGE);
        boolean others = others(answer);
        List<String> names = new ArrayList<>();
        if (involvement) {
            double value = now.number(INVOLVEMENT);
            names.add(words.text(
                    "sentence.involvement",
                    "value",
                    Math.round(value * FULL),
                    "phrase",
                    words.text("involvement." + phrase(value))));
        }
        if (knowledge) {
            names.add(words.text("sentence.knowledge", "value", Math.round(now.number(KNOWLEDGE) * FULL)));
        }
        if (others) {
            names.add(words.text(names.isEmpty() ? "sentence.conditions" : "sentence.otherConditions"));
        }
        return words.listed(names);
    }

    private static boolean others(LiveAnswer answer) {
        Settings baseline = answer.question().baseline().settings();
        Settings now = answer.question()
                .now()
                .settings()
                .with(INVOLVEMENT, baseline.number(INVOLVEMENT))
                .with(KNOWLEDGE, baseline.number(KNOWLEDGE));
        return !now.equals(baseline)
                || !answer.question()
                        .now()
                        .without()
                        .equals(answer.question().baseline().without())
                || !answer.question()
                        .now()
                        .interventions()
                        .equals(answer.question().baseline().interventions());
    }

    /**
     * Get the name of the phrase that goes with an involvement.
     *
     * @param involvement 0..1
     * @return one of leaves, interested, involved, decides
     */
    public static String phrase(double involvement) {
        if (involvement < 0.2) {
            return "leaves";
        }
        if (involvement < 0.45) {
            return "interested";
        }
        return involvement < 0.7 ? "involved" : "decides";
    }
}
