package dev.poise.scenarios.document;

import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads a text into a tree. Never throws for what the text holds: every mistake becomes a problem.
 *
 * <p>Refused are aliases and tags of YAML (a few lines of aliases can stand for gigabytes), a second document, more than
 * {@value #DEPTH} levels, and control characters, whether they stand in the text or are written as escapes.
 */
public final class DocumentReader {
    /** How many levels a document may have; a scenario has at most five. */
    static final int DEPTH = 20;

    private static final StreamReadConstraints CONSTRAINTS =
            // one level more than is allowed, so that the line about it is ours
            StreamReadConstraints.builder().maxNestingDepth(DEPTH + 1).build();

    private DocumentReader() {}

    /** What a text should be, in the words of problems. */
    public enum Expected {
        /** A team to be run. */
        SCENARIO("scenario", "\"extends: reference-team\""),
        /** An experiment. */
        STUDY("study", "\"study: my-study\""),
        /** Figures that a model has to match. */
        TARGETS("file of targets", "\"targets:\" with a list, and \"configurations:\""),
        /** Claims to be tried. */
        CLAIMS("file of claims", "\"claims:\" with a list"),
        /** A session of a workshop that was saved. */
        SESSION("saved session", "{\"rounds\": []}"),
        /** Prepared steps of a workshop. */
        AGENDA("agenda", "\"agenda: my session\", and \"steps:\" with a list"),
        /** What a worker is asked for. */
        POINT("point", "{\"set\": {\"team.size\": 5}}"),
        /** What an assistant asks. */
        MESSAGE("message", "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}");

        private final String what;
        private final String example;

        Expected(String what, String example) {
            this.what = what;
            this.example = example;
        }

        /** Get where one of it stands. */
        String where() {
            return this == POINT || this == MESSAGE ? "on a line" : "in a file";
        }

        String what() {
            return what;
        }

        /** Get it with its article. */
        String one() {
            return (what.startsWith("a") ? "an " : "a ") + what;
        }

        /** Get a short one. */
        public String example() {
            return example;
        }
    }

    /**
     * Read the text of a scenario.
     *
     * @param file the name to tell problems by
     * @param text the whole text
     * @param format how it is written
     * @param problems takes what is wrong
     * @return the tree, or null when there is none; then at least one problem was added
     */
    public static Node.@Nullable Group read(String file, String text, Format format, ProblemList problems) {
        return read(file, text, format, Expected.SCENARIO, problems);
    }

    /**
     * Read a text that should be something else than a scenario.
     *
     * @param file the name to tell problems by
     * @param text the whole text
     * @param format how it is written
     * @param expected what it should be
     * @param problems takes what is wrong
     * @return the tree, or null when there is none; then at least one problem was added
     */
    public static Node.@Nullable Group read(
            String file, String text, Format format, Expected expected, ProblemList problems) {
        if (refuseControlCharacters(file, text, problems)) {
            return null;
        }
        TokenStreamFactory factory = switch (format) {
            case YAML ->
                YAMLFactory.builder()
                        .streamReadConstraints(CONSTRAINTS)
                        .loadSettings(wholeText(text))
                        .build();
            case JSON ->
                JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();
        };
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new TreeBuilder(file, text, parser, expected, problems).build();
        } catch (JacksonException malformed) {
            problems.add(Malformed.problem(file, format.toString(), malformed));
            return null;
        }
    }

    /** The scanner fails where a pair of characters lies across two of its buffers, so it gets one for everything. */
    private static LoadSettings wholeText(String text) {
        return LoadSettings.builder()
                .setBufferSize(text.length() + 2)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setAllowDuplicateKeys(true)
                .build();
    }

    private static boolean refuseControlCharacters(String file, String text, ProblemList problems) {
        int line = 1;
        int column = 1;
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (QuotedText.isControl(point)) {
                problems.add(new Place(file, line, column), "the control character " + QuotedText.name(point), "text");
                return true;
            }
            line = point == '\n' ? line + 1 : line;
            column = point == '\n' ? 1 : column + 1;
        }
        return false;
    }
}
