package dev.poise.report.words;

import java.util.List;

/**
 * What comes first: the few sentences that answer the question. Immutable. Never says "best"; nobody is crowned.
 *
 * @param question what was asked, one sentence
 * @param sentences the answer, most important first
 * @param basis how much it depends on, one sentence
 */
public record Answer(String question, List<String> sentences, String basis) {
    /** Copies the sentences. */
    public Answer {
        sentences = List.copyOf(sentences);
    }
}
