package dev.poise.workshop.room;

import dev.poise.report.words.Language;
import dev.poise.report.words.ProblemWords;
import dev.poise.scenarios.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What was sent cannot be used. Carries one line per problem, in every language: where, what, what was expected. */
public final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final String ENGLISH = "en";

    private final transient Map<String, List<String>> lines;

    private Rejected(Map<String, List<String>> lines) {
        super(String.join("\n", Objects.requireNonNull(lines.get(ENGLISH))), null, false, false);
        this.lines = lines;
    }

    /**
     * Reject something for reasons that are told in English alone, since no person at the page has written it.
     *
     * @param lines one line per problem
     */
    public Rejected(List<String> lines) {
        this(inEvery(language -> List.copyOf(lines)));
    }

    /**
     * Reject something for one reason that is told in English alone.
     *
     * @param line what is wrong
     */
    public Rejected(String line) {
        this(List.of(line));
    }

    /**
     * Reject what somebody has written.
     *
     * @param problems what is wrong with it
     */
    public static Rejected of(List<Problem> problems) {
        return new Rejected(inEvery(language -> {
            ProblemWords words = ProblemWords.of(language);
            return problems.stream().map(words::describe).toList();
        }));
    }

    /**
     * Make a copy with other lines.
     *
     * @param change makes a line of the language and the line before
     */
    public Rejected changed(BiFunction<Language, String, String> change) {
        return new Rejected(inEvery(language -> lines(language).stream()
                .map(line -> change.apply(Language.of(language), line))
                .toList()));
    }

    /** Get one line per problem, in English. */
    public List<String> lines() {
        return lines(ENGLISH);
    }

    /**
     * Get one line per problem.
     *
     * @param language one of {@link Language#LANGUAGES}
     */
    public List<String> lines(String language) {
        return Objects.requireNonNull(lines.get(language), language);
    }

    private static Map<String, List<String>> inEvery(Function<String, List<String>> told) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        Language.LANGUAGES.forEach(language -> lines.put(language, told.apply(language)));
        return lines;
    }
}
