package dev.poise.workshop.guess;

import java.util.List;

/**
 * Everything about the phones of a room that is kept. Immutable.
 *
 * @param code the code that lets in
 * @param formerCodes codes of before the room was cleared
 * @param phones the identities of those who have joined, in their order; no token can be had from one
 */
public record PhonesContent(String code, List<String> formerCodes, List<String> phones) {
    /** Copies everything. */
    public PhonesContent {
        formerCodes = List.copyOf(formerCodes);
        phones = List.copyOf(phones);
    }
}
