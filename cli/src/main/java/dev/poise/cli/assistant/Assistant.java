package dev.poise.cli.assistant;

import dev.poise.experiments.batch.Attempt;
import dev.poise.experiments.run.JsonText;
import dev.poise.experiments.run.Version;
import dev.poise.report.rows.Rows;
import dev.poise.report.words.Caution;
import dev.poise.scenarios.document.DocumentReader;
import dev.poise.scenarios.document.Format;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers messages of the Model Context Protocol, one after the other. Whatever a message holds, the next one is answered as if it had
 * not been. Not thread-safe.
 */
public final class Assistant {
    /** The versions of the protocol that this speaks, newest first. */
    static final List<String> VERSIONS = List.of("2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05");

    private static final String SOURCE = "message";
    private static final int NO_JSON = -32700;
    private static final int NO_REQUEST = -32600;
    private static final int NO_METHOD = -32601;
    private static final int WRONG_PARAMETERS = -32602;
    private static final int BROKEN = -32603;

    private static final String INSTRUCTIONS =
            "Poise simulates a Scrum team: how deeply a Product Owner goes into the How, and what it does to autonomy, burnout and value. "
                    + Caution.INVOLVEMENT
                    + " Say so whenever you report its numbers, give intervals with averages, and do not turn a verdict of "
                    + "'not decided' into a finding. Begin with 'describe'. Use 'compare' for questions about differences.";

    private final Map<String, Tool> tools = new LinkedHashMap<>();
    private final Consumer<RuntimeException> faults;

    /**
     * Make one.
     *
     * @param place what the tools work with
     * @param faults is told of what should not have been thrown
     */
    public Assistant(Workplace place, Consumer<RuntimeException> faults) {
        this.faults = faults;
        List.of(
                        new DescribeTool(place),
                        new RunTool(place),
                        new CompareTool(place),
                        new CurveTool(place),
                        new StudyPlanTool(place),
                        new QueryTool(place))
                .forEach(tool -> tools.put(tool.name(), tool));
    }

    /**
     * Answer a line that cannot be read.
     *
     * @param found what is there
     * @param expected what should be
     * @return a line without its end
     */
    public String refuse(String found, String expected) {
        return error(null, NO_REQUEST, String.format(Locale.ROOT, "found %s, expected %s", found, expected));
    }

    /**
     * Answer a message.
     *
     * @param line one message
     * @return a line without its end; empty for what is not answered
     */
    public Optional<String> answer(String line) {
        ProblemList problems = new ProblemList();
        Node.Group root = DocumentReader.read(SOURCE, line, Format.JSON, DocumentReader.Expected.MESSAGE, problems);
        if (root == null) {
            return Optional.of(error(null, NO_JSON, told(problems)));
        }
        Message message = Message.of(root);
        if (message.isAnswer()) {
            return Optional.empty();
        }
        if (!problems.isEmpty() || !message.isSound()) {
            return Optional.of(error(
                    message.id(),
                    NO_REQUEST,
                    problems.isEmpty() ? "found no request, expected jsonrpc, id and method" : told(problems)));
        }
        return message.id() == null ? Optional.empty() : Optional.of(answer(message, message.id()));
    }

    private String answer(Message message, Object id) {
        return switch (message.method()) {
            case "initialize" -> result(id, welcome(message));
            case "ping" -> result(id, Map.of());
            case "tools/list" ->
                result(
                        id,
                        Rows.row(
                                "tools",
                                tools.values().stream().map(Assistant::listed).toList()));
            case "tools/call" -> call(message, id);
            default ->
                error(
                        id,
                        NO_METHOD,
                        "found the unknown method " + QuotedText.plain(message.method())
                                + ", expected one of initialize, ping, tools/list, tools/call");
        };
    }

    private static Map<String, Object> welcome(Message message) {
        String asked = message.text("protocolVersion");
        return Rows.row(
                "protocolVersion",
                VERSIONS.contains(asked) ? asked : VERSIONS.get(0),
                "capabilities",
                Map.of("tools", Map.of()),
                "serverInfo",
                Rows.row("name", "poise", "title", "Poise", "version", Version.PROGRAM),
                "instructions",
                INSTRUCTIONS);
    }

    private static Map<String, Object> listed(Tool tool) {
        return Rows.row(
                "name",
                tool.name(),
                "description",
                tool.about() + " " + Caution.INVOLVEMENT,
                "inputSchema",
                Schemas.of(tool),
                "annotations",
                Rows.row("readOnlyHint", true, "idempotentHint", true, "openWorldHint", false));
    }

    private String call(Message message, Object id) {
        String name = message.text("name");
        Tool tool = tools.get(name);
        if (tool == null) {
            String nearest = NearestName.to(name, List.copyOf(tools.keySet()));
            return error(
                    id,
                    WRONG_PARAMETERS,
                    String.format(
                            Locale.ROOT,
                            "found the unknown tool %s, expected one of %s%s",
                            QuotedText.plain(name),
                            String.join(", ", tools.keySet()),
                            nearest == null ? "" : "; did you mean " + nearest + "?"));
        }
        Node arguments = message.parameter("arguments").orElse(new Node.Group(Place.startOf(SOURCE), List.of()));
        if (!(arguments instanceof Node.Group group)) {
            return error(
                    id,
                    WRONG_PARAMETERS,
                    "found " + arguments.described() + " for arguments, expected names with values");
        }
        try {
            return result(id, answered(tool, group).tree());
        } catch (RuntimeException bug) {
            faults.accept(bug);
            return error(id, BROKEN, "internal error, please report it: " + Attempt.oneLine(bug.toString()));
        }
    }

    private static ToolAnswer answered(Tool tool, Node.Group arguments) {
        try {
            return tool.call(new Arguments(arguments, tool.name()));
        } catch (ToolException none) {
            return ToolAnswer.wrong(String.valueOf(none.getMessage()));
        } catch (OutOfMemoryError tooMuch) {
            return ToolAnswer.wrong("not enough memory for this; ask for less");
        }
    }

    private static String told(ProblemList problems) {
        return problems.inOrder().stream().map(Problem::describe).collect(Collectors.joining("; "));
    }

    private static String result(Object id, Map<String, Object> result) {
        return JsonText.oneLine(Rows.row("jsonrpc", "2.0", "id", id, "result", result));
    }

    private static String error(@Nullable Object id, int code, String text) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("jsonrpc", "2.0");
        tree.put("id", id);
        tree.put("error", Rows.row("code", code, "message", text));
        return JsonText.oneLine(tree);
    }
}
