package dev.poise.scenarios.study.file;

import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.document.SourceFile;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads points that somebody listed, in the study or in a table beside it, as rows of named values that are not checked yet. */
final class ListedReader {
    private final Path folder;
    private final ProblemList problems;
    private @Nullable String table;

    ListedReader(Path folder, ProblemList problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Get the text of the table that was read, or null. */
    @Nullable
    String table() {
        return table;
    }

    /** Read the rows of a design whose points are listed. */
    List<List<Node.Field>> rows(Node.Group design, String type) {
        return type.equals("list")
                ? list(new Fields(design, "a design of type list", List.of("type", "points"), problems))
                : csv(new Fields(design, "a design of type csv", List.of("type", "file"), problems));
    }

    private List<List<Node.Field>> list(Fields fields) {
        Node node = fields.require("points", "points: [{ ... }]");
        List<List<Node.Field>> rows = new ArrayList<>();
        if (node instanceof Node.Items items && !items.nodes().isEmpty()) {
            for (Node each : items.nodes()) {
                if (each instanceof Node.Group group && !group.fields().isEmpty()) {
                    rows.add(group.fields());
                } else {
                    problems.add(each.place(), each.described() + " in points", "factors with their values");
                }
            }
        } else if (node != null) {
            fields.wrong(node, "points", "a list such as [{ team.size: 5 }]");
        }
        return rows;
    }

    private List<List<Node.Field>> csv(Fields fields) {
        String file = fields.text("file", "");
        if (file.isEmpty()) {
            fields.require("file", "file: points.csv");
            return List.of();
        }
        String text = SourceFile.readBeside(file, folder, SourceFile.Kind.TABLE, problems);
        if (text == null) {
            return List.of();
        }
        table = text;
        List<String> lines = text.lines().toList();
        String[] header = lines.isEmpty() ? new String[0] : lines.get(0).split(",", -1);
        List<List<Node.Field>> rows = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                rows.add(cells(file, line + 1, header, lines.get(line)));
            }
        }
        if (rows.isEmpty()) {
            problems.add(
                    Place.startOf(file), "no points", "a header with the names of factors, then a line for each point");
        }
        return rows;
    }

    private List<Node.Field> cells(String file, int line, String[] header, String text) {
        String[] cells = text.split(",", -1);
        if (cells.length != header.length) {
            problems.add(
                    new Place(file, line, 1),
                    String.format(Locale.ROOT, "%d cells", cells.length),
                    String.format(Locale.ROOT, "%d, as many as the header has", header.length));
            return List.of();
        }
        List<Node.Field> fields = new ArrayList<>();
        int column = 1;
        for (int i = 0; i < cells.length; i++) {
            Place place = new Place(file, line, column);
            String cell = cells[i].strip();
            Node.Scalar.Kind kind = Numbers.isNumber(cell) ? Node.Scalar.Kind.NUMBER : Node.Scalar.Kind.TEXT;
            fields.add(new Node.Field(header[i].strip(), place, new Node.Scalar(place, kind, cell)));
            column += cells[i].length() + 1;
        }
        return fields;
    }
}
