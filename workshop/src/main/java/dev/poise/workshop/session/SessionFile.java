package dev.poise.workshop.session;

import dev.poise.scenarios.document.DocumentReader;
import dev.poise.scenarios.document.DocumentReader.Expected;
import dev.poise.scenarios.document.Format;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.workshop.room.Debrief;
import dev.poise.workshop.room.Rejected;
import dev.poise.workshop.room.Scenarios;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A saved session, read from its {@code session.json}. Immutable.
 *
 * @param debrief what is in it
 * @param digest of its text, by which the same file is known again
 */
public record SessionFile(Debrief debrief, String digest) {
    /**
     * Read it: first as any document from outside, then as a session.
     *
     * @param name what the file is called in problems
     * @param text what is in it
     * @param scenarios checks the scenarios in it
     * @throws Rejected when something is wrong with it; with one line per problem, each with the file's name
     */
    public static SessionFile read(String name, String text, Scenarios scenarios) {
        ProblemList problems = new ProblemList();
        DocumentReader.read(name, text, Format.JSON, Expected.SESSION, problems);
        List<Problem> found = problems.inOrder();
        if (!found.isEmpty()) {
            throw Rejected.of(found);
        }
        try {
            return new SessionFile(Debrief.of(JsonMapper.shared().readTree(text), scenarios), digest(text));
        } catch (Rejected wrong) {
            throw wrong.changed((language, line) -> name + ": " + line);
        }
    }

    /** Get by what a text is known again. */
    public static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, this one has not.", e);
        }
    }
}
