package dev.poise.scenarios.problem;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One mistake in what a user wrote: where, what was found, what was expected. Immutable.
 *
 * @param place where it stands
 * @param found what was found there, in a few words
 * @param expected what may stand there, in a few words
 * @param nearest the known name that is nearest to what was found, or null when none is near
 */
public record Problem(
        Place place,
        String found,
        String expected,
        @Nullable String nearest) {
    /** How a mistake is told in English: place, found, expected. */
    public static final String SENTENCE = "%s: found %s, expected %s";

    /** How the nearest name is told in English. */
    public static final String SUGGESTION = "; did you mean %s?";

    private static final int LONGEST_FOUND = 300;
    private static final int LONGEST_EXPECTED = 1000;

    /**
     * Describe a mistake that no known name is near to.
     *
     * @param place where it stands
     * @param found what was found there
     * @param expected what may stand there
     */
    public Problem(Place place, String found, String expected) {
        this(place, found, expected, null);
    }

    /**
     * Say which names may stand somewhere.
     *
     * @param names the names, in the order in which they are told
     * @return in a few words, such as {@code one of above, below}
     */
    public static String oneOf(Collection<String> names) {
        return switch (names.size()) {
            case 0 -> "nothing";
            case 1 -> names.iterator().next();
            default -> "one of " + String.join(", ", names);
        };
    }

    /**
     * Tell the mistake in one line: {@code file:line:column: found ..., expected ...; did you mean ...?}.
     *
     * @return one line without its end; never empty
     */
    public String describe() {
        return describe(SENTENCE, SUGGESTION);
    }

    /**
     * Tell the mistake in one line of another wording.
     *
     * @param sentence a format of place, found and expected, such as {@value #SENTENCE}
     * @param suggestion a format of the nearest name, such as {@value #SUGGESTION}, which follows when there is one
     * @return one line without its end; never empty
     */
    public String describe(String sentence, String suggestion) {
        // the one place where what a user wrote becomes a line: whatever it holds, a line of some length it stays
        String line = String.format(
                Locale.ROOT,
                sentence,
                place,
                QuotedText.cut(found, LONGEST_FOUND),
                QuotedText.cut(expected, LONGEST_EXPECTED));
        return nearest == null ? line : line + String.format(Locale.ROOT, suggestion, QuotedText.plain(nearest));
    }
}
