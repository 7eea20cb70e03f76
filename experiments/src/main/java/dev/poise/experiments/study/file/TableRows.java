package dev.poise.experiments.study.file;

import dev.poise.experiments.run.CellText;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.document.TableReader;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The rows of a table, one by one: names of factors in the header, a value or nothing in each cell. A column that only counts the
 * rows, without a name as R and pandas write it or called {@code point} or {@code id}, is checked and left out; so is the column
 * {@code digest} of a study's own points. Cells and lines at the end in which nothing stands do not count.
 */
final class TableRows {
    /** A table of points. */
    static final Kind POINTS = new Kind("point", "factors", Set.of("", "point", "id"));

    private static final String DIGEST = "digest";
    private static final long NOT_YET = -1;

    private final ProblemList problems;
    private final Kind kind;
    private final Sink sink;
    private List<Node.Scalar> header = List.of();
    private long[] firsts = new long[0];
    private boolean gap;
    private int rows;

    /**
     * What a table is of.
     *
     * @param row what a row is
     * @param columns what the columns are
     * @param counts names of columns that count rows
     */
    record Kind(String row, String columns, Set<String> counts) {}

    /** Takes rows. */
    @FunctionalInterface
    interface Sink {
        /** Take a row, and tell whether there may be more. */
        boolean add(Place place, List<Node.Field> fields);
    }

    private TableRows(ProblemList problems, Kind kind, Sink sink) {
        this.problems = problems;
        this.kind = kind;
        this.sink = sink;
    }

    /** Read a table. */
    static void read(String file, String text, ProblemList problems, Kind kind, Sink sink) {
        int before = problems.count();
        TableRows table = new TableRows(problems, kind, sink);
        TableReader.read(file, text, problems, table::row);
        if (table.rows == 0 && problems.count() == before) {
            problems.add(
                    Place.startOf(file),
                    String.format(Locale.ROOT, "no %ss", kind.row()),
                    String.format(
                            Locale.ROOT,
                            "a header with the names of %s, then a line for each %s",
                            kind.columns(),
                            kind.row()));
        }
    }

    /** Take a row; false ends the metric. */
    private boolean row(List<Node.Scalar> cells) {
        if (cells.stream().allMatch(cell -> cell.text().isEmpty())) {
            gap = !header.isEmpty();
            return true;
        }
        if (header.isEmpty()) {
            return header(cells);
        }
        if (gap) {
            return refuse(
                    cells.get(0).place(),
                    String.format(Locale.ROOT, "a %s behind an empty line", kind.row()),
                    "empty lines at the end only");
        }
        return point(cells);
    }

    private boolean header(List<Node.Scalar> cells) {
        int width = cells.size();
        while (cells.get(width - 1).text().isEmpty()) {
            width--;
        }
        header = List.copyOf(cells.subList(0, width));
        firsts = new long[width];
        Arrays.fill(firsts, NOT_YET);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < width; i++) {
            String name = header.get(i).text();
            Place place = header.get(i).place();
            if (name.isEmpty() && i > 0) {
                return refuse(place, "a column without a name", "the name of a factor");
            }
            if (!names.add(name)) {
                return refuse(place, QuotedText.plain(name) + " a second time", "each column once");
            }
        }
        return names.stream().anyMatch(name -> !isAside(name))
                || refuse(
                        header.get(0).place(), "no " + kind.columns(), "a header with the names of " + kind.columns());
    }

    private boolean isAside(String name) {
        return kind.counts().contains(name) || name.equals(DIGEST);
    }

    private boolean point(List<Node.Scalar> cells) {
        int width = header.size();
        boolean more = cells.stream().skip(width).anyMatch(cell -> !cell.text().isEmpty());
        if (more || cells.size() < width) {
            return problem(
                    cells.get(0).place(),
                    cells.size() == 1 ? "1 cell" : String.format(Locale.ROOT, "%d cells", cells.size()),
                    String.format(Locale.ROOT, "%d, as many as the header has", width));
        }
        List<Node.Field> fields = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            Node.Scalar name = header.get(i);
            Node.Scalar cell = cells.get(i);
            if (kind.counts().contains(name.text())) {
                if (!counts(i, name.text(), cell)) {
                    return false;
                }
            } else if (!cell.text().isEmpty() && !name.text().equals(DIGEST)) {
                String text = CellText.read(cell.text());
                fields.add(new Node.Field(name.text(), name.place(), new Node.Scalar(cell.place(), cell.kind(), text)));
            }
        }
        rows++;
        return fields.isEmpty()
                ? problem(
                        cells.get(0).place(),
                        String.format(Locale.ROOT, "a %s without values", kind.row()),
                        "a value in at least one column")
                : sink.add(cells.get(0).place(), fields);
    }

    /** Make sure that a column counts the rows, from 0 or from 1. */
    private boolean counts(int column, String name, Node.Scalar cell) {
        OptionalLong number = Numbers.whole(cell.text());
        if (firsts[column] == NOT_YET) {
            firsts[column] = number.orElse(0) == 1 ? 1 : 0;
        }
        long expected = firsts[column] + rows;
        if (number.isPresent() && number.getAsLong() == expected) {
            return true;
        }
        String what = name.isEmpty() ? "a column without a name" : "the column " + name;
        return refuse(
                cell.place(),
                cell.described() + " in " + what,
                String.format(
                        Locale.ROOT,
                        "%d: it counts the %ss, from 0 or 1; another column has the dotted name of a setting",
                        expected,
                        kind.row()));
    }

    /** Tell of a problem, and read on. */
    private boolean problem(Place place, String found, String expected) {
        problems.add(place, found, expected);
        return true;
    }

    /** Tell of a problem after which nothing could be understood. */
    private boolean refuse(Place place, String found, String expected) {
        problems.add(place, found, expected);
        return false;
    }
}
