package dev.poise.experiments.study.file;

import dev.poise.scenarios.document.FolderBoundary;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.SourceFile;
import dev.poise.scenarios.problem.ProblemList;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads points that somebody listed, in the study or in a table next to it. */
final class ListedReader {
    private final Path folder;
    private final FolderBoundary boundary;
    private final ProblemList problems;
    private @Nullable String table;

    ListedReader(Path folder, FolderBoundary boundary, ProblemList problems) {
        this.folder = folder;
        this.boundary = boundary;
        this.problems = problems;
    }

    /** Return whether a design has its points listed. */
    static boolean isListed(@Nullable String type) {
        return "list".equals(type) || "csv".equals(type);
    }

    /** Get the text of the table that was read, or null. */
    @Nullable
    String table() {
        return table;
    }

    /** Read the points of a design. */
    void read(Node.Group design, String type, ListedPoints points) {
        if (type.equals("list")) {
            list(new StudyFields(design, "a design of type list", DesignReader.keys(type), problems), points);
        } else {
            csv(new StudyFields(design, "a design of type csv", DesignReader.keys(type), problems), points);
        }
    }

    private void list(StudyFields fields, ListedPoints points) {
        Node node = fields.require("points", "points: [{ ... }]");
        List<Node> nodes = node instanceof Node.Items items ? items.nodes() : List.of();
        if (node != null && nodes.isEmpty()) {
            fields.wrong(node, "points", "a list such as [{ team.size: 5 }]");
        }
        for (Node each : nodes) {
            if (each instanceof Node.Group group && !group.fields().isEmpty()) {
                points.add(group.place(), group.fields());
            } else {
                problems.add(each.place(), each.described() + " in points", "factors with their values");
            }
        }
    }

    private void csv(StudyFields fields, ListedPoints points) {
        String file = fields.text("file", "");
        if (file.isEmpty()) {
            fields.require("file", "file: points.csv");
            return;
        }
        table = SourceFile.readBeside(file, folder, boundary, SourceFile.Kind.TABLE, problems);
        if (table != null) {
            TableRows.read(file, table, problems, TableRows.POINTS, points::add);
        }
    }
}
