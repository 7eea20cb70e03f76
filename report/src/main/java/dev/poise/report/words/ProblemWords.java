package dev.poise.report.words;

import dev.poise.scenarios.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says in other languages what is wrong in what a user wrote. A {@link Problem} is worded in English where it is found; here every such
 * wording has its translation, as in a catalogue of messages: {@code words/problems.<language>.json}. In a wording {@code {}} stands for
 * what the user wrote or for a name, which is left as it is, and {@code {~}} for another wording, which is translated, too. Of two that
 * fit the first counts. What has no translation stays English. Immutable.
 */
public final class ProblemWords {
    private static final Pattern SLOT = Pattern.compile("\\{(~?)}");
    private static final ProblemWords ENGLISH = new ProblemWords(Problem.SENTENCE, Problem.SUGGESTION, Map.of());
    private static final Map<String, ProblemWords> ALL = load();

    private final String sentence;
    private final String suggestion;
    private final List<Wording> wordings;

    /** A wording: what it looks like, which of its slots hold another wording, and its translation. */
    private record Wording(Pattern pattern, List<Boolean> translated, String translation) {}

    private ProblemWords(String sentence, String suggestion, Map<String, String> wordings) {
        this.sentence = sentence;
        this.suggestion = suggestion;
        this.wordings = wordings.entrySet().stream()
                .map(entry -> wording(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Get the words of a language.
     *
     * @param language one of {@link Language#LANGUAGES}
     */
    public static ProblemWords of(String language) {
        return Objects.requireNonNull(ALL.get(language), language);
    }

    /**
     * Tell a mistake in one line, as {@link Problem#describe()} does in English.
     *
     * @param problem the mistake
     * @return one line without its end; never empty
     */
    public String describe(Problem problem) {
        return new Problem(
                        problem.place(), translated(problem.found()), translated(problem.expected()), problem.nearest())
                .describe(sentence, suggestion);
    }

    private String translated(String english) {
        for (Wording wording : wordings) {
            Matcher matcher = wording.pattern().matcher(english);
            if (matcher.matches()) {
                return filled(wording, matcher);
            }
        }
        return english;
    }

    private String filled(Wording wording, Matcher matcher) {
        StringBuilder text = new StringBuilder();
        Matcher slot = SLOT.matcher(wording.translation());
        int group = 0;
        while (slot.find()) {
            String held = matcher.group(group + 1);
            String shown = wording.translated().get(group) ? translated(held) : held;
            slot.appendReplacement(text, Matcher.quoteReplacement(shown));
            group++;
        }
        return slot.appendTail(text).toString();
    }

    private static Wording wording(String english, String translation) {
        StringBuilder pattern = new StringBuilder();
        List<Boolean> translated = new ArrayList<>();
        Matcher slot = SLOT.matcher(english);
        int from = 0;
        while (slot.find()) {
            pattern.append(Pattern.quote(english.substring(from, slot.start()))).append("(.*)");
            translated.add(!slot.group(1).isEmpty());
            from = slot.end();
        }
        pattern.append(Pattern.quote(english.substring(from)));
        return new Wording(Pattern.compile(pattern.toString(), Pattern.DOTALL), translated, translation);
    }

    private static Map<String, ProblemWords> load() {
        Map<String, ProblemWords> all = new LinkedHashMap<>();
        for (String language : Language.LANGUAGES) {
            all.put(language, language.equals("en") ? ENGLISH : read(language));
        }
        return all;
    }

    private static ProblemWords read(String language) {
        String name = String.format(Locale.ROOT, "problems.%s.json", language);
        try (InputStream in = Objects.requireNonNull(ProblemWords.class.getResourceAsStream(name), name)) {
            JsonNode tree = JsonMapper.shared().readTree(in);
            Map<String, String> wordings = new LinkedHashMap<>();
            tree.get("wordings")
                    .properties()
                    .forEach(entry ->
                            wordings.put(entry.getKey(), entry.getValue().stringValue()));
            return new ProblemWords(
                    tree.get("sentence").stringValue(), tree.get("suggestion").stringValue(), wordings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
