package dev.poise.scenarios.document;

import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.QuotedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Turns the parser's complaint, which may have many lines and two places, into one line with one place. */
final class Malformed {
    private static final Pattern PLACE = Pattern.compile("(?m)^\\s*in .{1,80}, line (\\d{1,9}), column (\\d{1,9}):");
    /** What a programmer could switch on in the parser; nobody who writes a file can. */
    private static final Pattern SWITCH = Pattern.compile(":? ?\\(?(enable `|not recognized as one since).*");

    private static final Pattern SOURCE = Pattern.compile("\\s*\\(start marker at .*");

    private Malformed() {}

    static Problem problem(String file, String format, JacksonException complaint) {
        Place place = place(file, complaint);
        if (complaint instanceof StreamConstraintsException) {
            return new Problem(place, "a name or a number far longer than any", "shorter ones");
        }
        String words = complaint.getOriginalMessage() == null ? "" : complaint.getOriginalMessage();
        // the parser quotes the source in indented lines; the words are in the others
        String said = words.lines()
                .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
                .collect(Collectors.joining(", "));
        String oneLine = SWITCH.matcher(SOURCE.matcher(said).replaceAll("")).replaceAll("");
        return new Problem(
                place, "malformed " + format + " (" + QuotedText.escaped(cut(oneLine)) + ")", "well-formed " + format);
    }

    private static String cut(String text) {
        return text.length() <= 160 ? text : text.substring(0, 160) + "...";
    }

    private static Place place(String file, JacksonException complaint) {
        // the last place named in the message is where the trouble is; the location may be where its context starts
        Matcher named = PLACE.matcher(complaint.getOriginalMessage() == null ? "" : complaint.getOriginalMessage());
        int line = 0;
        int column = 0;
        while (named.find()) {
            line = Integer.parseInt(named.group(1));
            column = Integer.parseInt(named.group(2));
        }
        if (line == 0 && complaint.getLocation() != null) {
            line = complaint.getLocation().getLineNr();
            column = complaint.getLocation().getColumnNr();
        }
        return new Place(file, Math.max(1, line), Math.max(1, column));
    }
}
