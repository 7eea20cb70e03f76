package dev.poise.report.page;

import java.util.List;

/**
 * What one setting changes at each value of another.
 *
 * @param title which setting, from what to what
 * @param cards one per outcome
 */
public record Together(String title, List<Card> cards) {
    /** Copies the cards. */
    public Together {
        cards = List.copyOf(cards);
    }
}
