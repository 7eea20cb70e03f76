package dev.poise.scenarios.document;

import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Reads a table of separated values (RFC 4180): commas, semicolons or tabs, as its first line has them; quotes, line ends of every
 * system. Next to semicolons and tabs a number may have a decimal comma, as spreadsheets write it in most of Europe.
 */
public final class TableReader {
    private static final String SEPARATORS = ",;\t";
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    private final String file;
    private final ProblemList problems;
    private boolean decimalComma;
    private boolean decimalPoint;

    private TableReader(String file, ProblemList problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Read a table row by row.
     *
     * @param file the name to tell problems by
     * @param text the whole text
     * @param problems takes what is wrong
     * @param row takes the cells of each row, the header first, without spaces around them and with decimal points; an empty line is
     *     a row of one empty cell; false ends the metric
     */
    public static void read(String file, String text, ProblemList problems, Predicate<List<Node.Scalar>> row) {
        new TableReader(file, problems).read(text, row);
    }

    private void read(String text, Predicate<List<Node.Scalar>> row) {
        String there = separators(text);
        if (there.length() > 1) {
            problems.add(
                    Place.startOf(file),
                    "a header with more than one of comma, semicolon and tab",
                    "names with one kind of separator between them");
            return;
        }
        char separator = there.isEmpty() ? ',' : there.charAt(0);
        try (JsonParser parser = CSV.reader()
                .with(CsvSchema.emptySchema().withColumnSeparator(separator))
                .createParser(text)) {
            List<Node.Scalar> cells = new ArrayList<>();
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token == JsonToken.START_ARRAY ? 1 : token == JsonToken.END_ARRAY ? -1 : 0;
                if (token == JsonToken.VALUE_STRING) {
                    cells.add(cell(parser, separator));
                } else if (token == JsonToken.END_ARRAY && depth == 1) {
                    if (!row.test(cells)) {
                        return;
                    }
                    cells = new ArrayList<>();
                }
            }
        } catch (JacksonException malformed) {
            problems.add(Malformed.problem(file, "CSV", malformed));
        }
    }

    /** Find the separators of the first line; what stands in quotes does not count. */
    private static String separators(String text) {
        StringBuilder there = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            quoted ^= at == '"';
            if (!quoted && (at == '\n' || at == '\r')) {
                break;
            }
            if (!quoted && SEPARATORS.indexOf(at) >= 0 && there.indexOf(String.valueOf(at)) < 0) {
                there.append(at);
            }
        }
        return there.toString();
    }

    private Node.Scalar cell(JsonParser parser, char separator) {
        TokenStreamLocation location = parser.currentTokenLocation();
        Place place = new Place(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
        String text = parser.getString().strip();
        if (separator != ',' && Numbers.isNumber(text.replace(',', '.'))) {
            decimalComma |= text.indexOf(',') >= 0;
            decimalPoint |= text.indexOf('.') >= 0;
            if (decimalComma && decimalPoint) {
                problems.add(place, "decimal commas and decimal points in one table", "one kind of them");
                decimalComma = false;
                decimalPoint = false;
            }
            text = text.replace(',', '.');
        }
        return new Node.Scalar(place, Numbers.isNumber(text) ? Node.Scalar.Kind.NUMBER : Node.Scalar.Kind.TEXT, text);
    }
}
