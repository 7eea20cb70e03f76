package dev.poise.experiments.run;

import dev.poise.scenarios.document.Numbers;
import java.util.regex.Pattern;

/**
 * Text as it stands in a cell of a CSV. A spreadsheet takes a cell that begins like a formula for one and may carry it out, so an
 * apostrophe stands before it; what begins with apostrophes and then like a formula gets one more, so that two texts stay two. Numbers
 * stay as they are.
 */
public final class CellText {
    /** What begins like a formula, for regular expressions of Java and of the database. */
    public static final String FORMULA = "^'*[=+\\-@\\t\\r\\n\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}]";

    private static final Pattern BEGINNING = Pattern.compile(FORMULA);

    private CellText() {}

    /**
     * Write a text so that it is text to a spreadsheet, too.
     *
     * @param text any text
     */
    public static String of(String text) {
        return BEGINNING.matcher(text).find() && !Numbers.isNumber(text) ? "'" + text : text;
    }

    /**
     * Read a text that was written so.
     *
     * @param cell what stands in a cell
     */
    public static String read(String cell) {
        return cell.startsWith("'") && BEGINNING.matcher(cell).find() ? cell.substring(1) : cell;
    }
}
